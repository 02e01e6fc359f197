import { accountsEvents, auditEvents } from '@zhitong/contracts';
import { AUTHENTICATE, defineService, LookRecorder, type Authenticate } from '@zhitong/service';
import { configureGateway } from './configure.js';
import { Accounts } from './accounts/accounts.js';
import { SetupLink } from './accounts/setup-link.js';
import { BoardController } from './board/board.controller.js';
import { BoardFilesController } from './board/board-files.controller.js';
import { BoardSource } from './board/source.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { lookAtCalendar } from './calendar/calendar-findings.js';
import { Calendars } from './calendar/calendars.js';
import { DemoAccounts } from './demo/demo-accounts.js';
import { AccountRegister } from './accounts/account-register.js';
import { Administration } from './accounts/administration.js';
import { PowerfulRoles } from './accounts/powerful-roles.js';
import { Profile } from './accounts/profile.js';
import { SignUp } from './accounts/sign-up.js';
import { account } from './domain/account.js';
import { Duties } from './erasure/duties.js';
import { ErasureController } from './erasure/erasure.controller.js';
import { Erasure } from './erasure/erasure.js';
import { ErasureView } from './erasure/erasure-view.js';
import { ExportController } from './export/export.controller.js';
import { OwnRecords } from './export/own-records.js';
import { PersonalExport } from './export/personal-export.js';
import { calendarYear } from './domain/calendar-year.js';
import { organisation } from './domain/organisation.js';
import { AdministrationController } from './http/accounts-administration.controller.js';
import { ExportsController } from './http/exports.controller.js';
import { ProfileController } from './http/accounts-profile.controller.js';
import { SignUpController } from './http/accounts-sign-up.controller.js';
import { Invitations } from './invitations/invitations.js';
import { InvitationsController } from './invitations/invitations.controller.js';
import { Inviter } from './invitations/inviter.js';
import { Letters } from './messages/letters.js';
import { Contacts } from './organisations/contacts.js';
import { OrganisationFacts } from './organisations/organisation-facts.js';
import { OrganisationNotices } from './organisations/organisation-notices.js';
import { OrganisationRegister } from './organisations/organisation-register.js';
import { OrganisationsController } from './organisations/organisations.controller.js';
import { Organisations } from './organisations/organisations.js';
import { OwnOrganisationController } from './organisations/own-organisation.controller.js';
import { Organisations1700000001010 } from './persistence/organisations.js';
import { Colleagues } from './accounts/colleagues.js';
import { ExpertAccounts } from './accounts/expert-accounts.js';
import { AccountsController } from './http/accounts.controller.js';
import { ColleaguesController } from './http/colleagues.controller.js';
import { ExpertAccountsController } from './http/expert-accounts.controller.js';
import { Links } from './links/links.js';
import { LiveController } from './live/live.controller.js';
import { NewsDesk } from './live/news.js';
import { Streams } from './live/streams.js';
import { Inbox } from './messages/inbox.js';
import { LetterBudgets } from './messages/letter-budgets.js';
import { lookAtMail } from './messages/mail-findings.js';
import { MailQueue } from './messages/mail-queue.js';
import { Mailer } from './messages/mailer.js';
import { MessagesController } from './messages/messages.controller.js';
import { ApiParts } from './openapi/api-parts.js';
import { ApiDocumentController } from './openapi/openapi.controller.js';
import { serviceCallers, serviceTokens } from './options.js';
import { Recovery } from './recovery/recovery.js';
import { SecondFactor } from './second-factor/second-factor.js';
import { SecondFactorController } from './second-factor/second-factor.controller.js';
import { Attempts } from './sessions/attempts.js';
import { Devices } from './sessions/devices.js';
import { OwnPassword } from './sessions/own-password.js';
import { PasswordController } from './sessions/password.controller.js';
import { SessionController } from './sessions/session.controller.js';
import { gatewayActorOf } from './sessions/session.js';
import { Callers } from './sessions/callers.js';
import { ApiTokens } from './api-tokens/api-tokens.js';
import { ApiTokensController } from './api-tokens/api-tokens.controller.js';
import { ApiTokens1700000001021 } from './persistence/api-tokens.js';
import { Oidc } from './oidc/oidc.js';
import { OidcController } from './oidc/oidc.controller.js';
import { Oidc1700000001031 } from './persistence/oidc.js';
import { TaskLinks } from './task-links/task-links.js';
import { TaskLinksController } from './task-links/task-links.controller.js';
import { Sessions } from './sessions/sessions.js';
import { SignIn } from './sessions/sign-in.js';
import { PermissionsController } from './permissions/permissions.controller.js';
import { Calendar1784000000010 } from './persistence/calendar.js';
import { Erasures1774100000010 } from './persistence/erasures.js';
import { CreateGateway1700000001000 } from './persistence/create-gateway.js';
import { SignIn1700000001020 } from './persistence/sign-in.js';
import { LetterBudgets1700000001070 } from './persistence/letter-budgets.js';
import { Links1700000001002 } from './persistence/links.js';
import { MailTraces1774200000010 } from './persistence/mail-traces.js';
import { MailAndDemo1700000001001 } from './persistence/mail-and-demo.js';
import { MailAccounts1774200000030 } from './persistence/mail-accounts.js';
import { MailLanes1774200000020 } from './persistence/mail-lanes.js';
import { Privacy1700000001060 } from './persistence/privacy.js';
import { peers } from './proxy/peers.js';
import { PersonalServices } from './proxy/personal-services.js';
import { RecordsLooks } from './trail/records-looks.js';
import { Budgets } from './safety/budgets.js';
import { gatewayRetention } from './privacy/retention.js';
import { Trail } from './trail/trail.js';
import { Trail1700000001040 } from './trail/trail-tables.js';
import { TrailController } from './trail/trail.controller.js';
import { TrailReader } from './trail/trail-reader.js';
import { InstallationController } from './web/installation.controller.js';
import { trailDay } from './trail/trail-day.js';

/** People come with a session; the services behind get tokens of their own. */
const authenticateSession = {
  provide: AUTHENTICATE,
  inject: [Callers, Budgets],
  useFactory:
    (callers: Callers, budgets: Budgets): Authenticate =>
    async (token) => {
      const session = await callers.find(token);
      if (!session) throw new Error('no session');
      await budgets.spend('account', session.account);
      return gatewayActorOf(session);
    },
};

export const gatewayService = defineService({
  name: 'gateway',
  aggregates: [account, organisation, calendarYear, trailDay],
  publishes: [...accountsEvents, ...auditEvents],
  migrations: [
    CreateGateway1700000001000,
    MailAndDemo1700000001001,
    Links1700000001002,
    Organisations1700000001010,
    SignIn1700000001020,
    ApiTokens1700000001021,
    Oidc1700000001031,
    Trail1700000001040,
    Privacy1700000001060,
    LetterBudgets1700000001070,
    Erasures1774100000010,
    MailTraces1774200000010,
    MailLanes1774200000020,
    MailAccounts1774200000030,
    Calendar1784000000010,
  ],
  controllers: [
    SessionController,
    PasswordController,
    SecondFactorController,
    TaskLinksController,
    OidcController,
    ApiTokensController,
    AccountsController,
    ColleaguesController,
    ExpertAccountsController,
    ExportController,
    ErasureController,
    AdministrationController,
    ExportsController,
    ProfileController,
    SignUpController,
    InvitationsController,
    OrganisationsController,
    OwnOrganisationController,
    MessagesController,
    LiveController,
    ApiDocumentController,
    InstallationController,
    PermissionsController,
    CalendarController,
    TrailController,
    BoardController,
    BoardFilesController,
  ],
  providers: [
    ApiParts,
    Accounts,
    SignUp,
    AccountRegister,
    Calendars,
    Colleagues,
    ExpertAccounts,
    Administration,
    PowerfulRoles,
    Profile,
    PersonalServices,
    OwnRecords,
    PersonalExport,
    Duties,
    Erasure,
    ErasureView,
    Invitations,
    Inviter,
    Organisations,
    Contacts,
    OrganisationFacts,
    OrganisationNotices,
    OrganisationRegister,
    Letters,
    NewsDesk,
    Streams,
    LetterBudgets,
    ApiTokens,
    Budgets,
    Callers,
    TaskLinks,
    Oidc,
    Attempts,
    Devices,
    OwnPassword,
    Recovery,
    SecondFactor,
    Sessions,
    SignIn,
    SetupLink,
    Links,
    Trail,
    TrailReader,
    RecordsLooks,
    { provide: LookRecorder, useExisting: RecordsLooks },
    BoardSource,
    DemoAccounts,
    Inbox,
    Mailer,
    MailQueue,
    serviceTokens,
    serviceCallers,
    peers,
    authenticateSession,
  ],
  retention: gatewayRetention,
  looks: [lookAtMail, lookAtCalendar],
  sealed: [{ table: 'second_factor', column: 'secret', key: 'account' }],
  configure: configureGateway,
});
