import { accountsEvents, auditEvents } from '@zhitong/contracts';
import { AUTHENTICATE, defineService, LookRecorder, type Authenticate } from '@zhitong/service';
import { Accounts } from './accounts/accounts.js';
import { actorOf, Sessions } from './accounts/sessions.js';
import { SetupLink } from './accounts/setup-link.js';
import { DemoAccounts } from './demo/demo-accounts.js';
import { account } from './domain/account.js';
import { AccountsController } from './http/accounts.controller.js';
import { SessionController } from './http/session.controller.js';
import { Links } from './links/links.js';
import { Inbox } from './messages/inbox.js';
import { Mailer } from './messages/mailer.js';
import { MessagesController } from './messages/messages.controller.js';
import { ApiDocumentController } from './openapi/openapi.controller.js';
import { serviceCallers, serviceTokens } from './options.js';
import { PermissionsController } from './permissions/permissions.controller.js';
import { CreateGateway1700000001000 } from './persistence/create-gateway.js';
import { Links1700000001002 } from './persistence/links.js';
import { MailAndDemo1700000001001 } from './persistence/mail-and-demo.js';
import { peers } from './proxy/peers.js';
import { configureProxy } from './proxy/proxy.js';
import { RecordsLooks } from './trail/records-looks.js';
import { Trail } from './trail/trail.js';
import { Trail1700000001040 } from './trail/trail-tables.js';
import { TrailController } from './trail/trail.controller.js';
import { TrailReader } from './trail/trail-reader.js';
import { trailDay } from './trail/trail-day.js';

/** People come with a session; the services behind get tokens of their own. */
const authenticateSession = {
  provide: AUTHENTICATE,
  inject: [Sessions],
  useFactory:
    (sessions: Sessions): Authenticate =>
    async (token) => {
      const session = await sessions.find(token);
      if (!session) throw new Error('no session');
      return actorOf(session);
    },
};

export const gatewayService = defineService({
  name: 'gateway',
  aggregates: [account, trailDay],
  publishes: [...accountsEvents, ...auditEvents],
  migrations: [CreateGateway1700000001000, MailAndDemo1700000001001, Links1700000001002, Trail1700000001040],
  controllers: [
    SessionController,
    AccountsController,
    MessagesController,
    ApiDocumentController,
    PermissionsController,
    TrailController,
  ],
  providers: [
    Accounts,
    Sessions,
    SetupLink,
    Links,
    Trail,
    TrailReader,
    RecordsLooks,
    { provide: LookRecorder, useExisting: RecordsLooks },
    DemoAccounts,
    Inbox,
    Mailer,
    serviceTokens,
    serviceCallers,
    peers,
    authenticateSession,
  ],
  configure: configureProxy,
});
