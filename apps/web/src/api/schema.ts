// Written by `npm run openapi` from the routes and field rules of the services. Do not edit.

export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 账号的姓名 · Names of accounts
         * @description `gateway.account.names`: secretariat, editor, approver, administrator, auditor
         */
        get: operations["gatewayAccountsNames"];
        put?: never;
        /**
         * 新建账号 · Makes an account
         * @description `gateway.account.create`: administrator
         */
        post: operations["gatewayAccountsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 审计记录 · The audit trail
         * @description `gateway.audit.read`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — own entries, and who looked at the own data; auditor, administrator: everybody’s
         */
        get: operations["gatewayTrailRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/briefs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我可以看到的专报 · Briefs that I may see
         * @description `briefs.brief.read`: editor, secretariat, approver, leader, administrator, auditor — leader: sent to them
         */
        get: operations["briefsBriefList"];
        put?: never;
        /**
         * 送核 · Hands a manuscript in
         * @description `briefs.brief.draft`: editor
         */
        post: operations["briefsBriefCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/briefs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一份专报 · A brief
         * @description `briefs.brief.read`: editor, secretariat, approver, leader, administrator, auditor — leader: sent to them
         */
        get: operations["briefsBriefRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/briefs/{id}/abandonment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 放弃 · Gives the brief up
         * @description `briefs.brief.abandon`: editor
         */
        post: operations["briefsBriefAbandonment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/briefs/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收 · Acknowledges the brief
         * @description `briefs.brief.acknowledge`: leader — a recipient
         */
        post: operations["briefsCirculationAcknowledgement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/briefs/{id}/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 保密审查 · Confidentiality check
         * @description `briefs.brief.clear`: secretariat — neither author nor proofreader
         */
        post: operations["briefsCheckClearance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/briefs/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回告企业 · Answers the enterprises
         * @description `briefs.brief.answer`: editor, secretariat
         */
        post: operations["briefsCirculationFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/briefs/{id}/instructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批示 · Gives an instruction
         * @description `briefs.brief.instruct`: leader, secretariat — a recipient; secretariat: on paper, with the scan
         */
        post: operations["briefsInstructionInstructions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/briefs/{id}/instructions/{instruction}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 分办 · Assigns a task
         * @description `briefs.brief.assign`: secretariat, leader — leader: a recipient
         */
        post: operations["briefsInstructionTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/briefs/{id}/proofreading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核稿 · Proofreading
         * @description `briefs.brief.proofread`: editor — not the author
         */
        post: operations["briefsCheckProofreading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/briefs/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报送 · Sends the brief
         * @description `briefs.brief.publish`: editor
         */
        post: operations["briefsCirculationPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/briefs/{id}/revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交修改稿 · Hands a revision in
         * @description `briefs.brief.draft`: editor
         */
        post: operations["briefsBriefRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/briefs/{id}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审签 · Sign-off
         * @description `briefs.brief.sign-off`: approver — none of those who wrote or checked it
         */
        post: operations["briefsCheckSignOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/briefs/{id}/tasks/{task}/fulfilment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办结 · Carries a task out
         * @description `briefs.brief.fulfil`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — owner of the task, or secretariat
         */
        post: operations["briefsInstructionFulfilment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的稿件草稿 · My drafts
         * @description `briefs.draft.own`: editor — own drafts
         */
        get: operations["briefsDraftList"];
        put?: never;
        /**
         * 新建草稿 · Begins a draft
         * @description `briefs.draft.own`: editor — own drafts
         */
        post: operations["briefsDraftCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一份草稿 · A draft
         * @description `briefs.draft.own`: editor — own drafts
         */
        get: operations["briefsDraftRead"];
        /**
         * 保存草稿 · Saves a draft
         * @description `briefs.draft.own`: editor — own drafts
         */
        put: operations["briefsDraftSave"];
        post?: never;
        /**
         * 删除草稿 · Deletes a draft
         * @description `briefs.draft.own`: editor — own drafts
         */
        delete: operations["briefsDraftDiscard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 给本单位的回告 · Answers to my organisation
         * @description `briefs.feedback.read`: enterprise — own problems
         */
        get: operations["briefsFeedbackMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可写专报的问题 · What a brief could be about
         * @description `briefs.matter.read`: editor, secretariat, approver
         */
        get: operations["briefsMatterSuggested"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/matters/{problem}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可引用的依据 · What a brief can cite
         * @description `briefs.matter.read`: editor, secretariat, approver
         */
        get: operations["briefsMatterEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 交我办理的事项 · Tasks that are mine
         * @description `briefs.brief.fulfil`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — owner of the task, or secretariat
         */
        get: operations["briefsTaskMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 征集批次，征集中的在前 · Campaigns, open ones first
         * @description `intake.campaign.read`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor
         */
        get: operations["intakeCampaignList"];
        put?: never;
        /**
         * 开始征集批次 · Opens a campaign
         * @description `intake.campaign.open`: secretariat
         */
        post: operations["intakeCampaignOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个征集批次 · A campaign
         * @description `intake.campaign.read`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor
         */
        get: operations["intakeCampaignRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/campaigns/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提前截止征集批次 · Closes a campaign before its time
         * @description `intake.campaign.close`: secretariat
         */
        post: operations["intakeCampaignClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的草稿 · My drafts
         * @description `intake.draft.write`: enterprise, secretariat — only the own drafts
         */
        get: operations["intakeDraftList"];
        put?: never;
        /**
         * 保存新草稿 · Keeps a new draft
         * @description `intake.draft.write`: enterprise, secretariat — only the own drafts
         */
        post: operations["intakeDraftCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一份草稿 · A draft
         * @description `intake.draft.write`: enterprise, secretariat — only the own drafts
         */
        get: operations["intakeDraftRead"];
        /**
         * 保存草稿 · Saves a draft
         * @description `intake.draft.write`: enterprise, secretariat — only the own drafts
         */
        put: operations["intakeDraftSave"];
        post?: never;
        /**
         * 删除草稿 · Deletes a draft
         * @description `intake.draft.write`: enterprise, secretariat — only the own drafts
         */
        delete: operations["intakeDraftDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/drafts/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交草稿，取得受理编号 · Submits a draft and gives it a case number
         * @description `intake.problem.submit`: enterprise, secretariat — a clerk enters for an enterprise, which confirms
         */
        post: operations["intakeDraftSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 问题清单，先到期的在前 · Problems, what is due first comes first
         * @description `intake.problem.read`: enterprise, recommender, secretariat, administrator, auditor — enterprises their own; recommenders those they recommend, without the text; only owner and secretariat see the contact
         */
        get: operations["intakeProblemList"];
        put?: never;
        /**
         * 提交问题，取得受理编号 · Submits a problem and gives it a case number
         * @description `intake.problem.submit`: enterprise, secretariat — a clerk enters for an enterprise, which confirms
         */
        post: operations["intakeSubmissionSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/problems/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个问题 · A problem
         * @description `intake.problem.read`: enterprise, recommender, secretariat, administrator, auditor — enterprises their own; recommenders those they recommend, without the text; only owner and secretariat see the contact
         */
        get: operations["intakeProblemRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/problems/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 受理 · Accepts a problem for review
         * @description `intake.problem.accept`: secretariat
         */
        post: operations["intakeFormalCheckAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/problems/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认代录的问题 · Confirms what a clerk entered
         * @description `intake.problem.confirm`: enterprise — only of the own enterprise; others do not exist for the caller
         */
        post: operations["intakeSubmissionConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/problems/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 更新联系人 · Keeps whom to call
         * @description `intake.problem.contact`: enterprise, secretariat — only of the own enterprise; others do not exist for the caller
         */
        put: operations["intakeProblemContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/problems/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正 · Corrects an error
         * @description `intake.problem.correct`: secretariat
         */
        post: operations["intakeFormalCheckCorrect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/problems/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 并入另一问题 · Merges a problem into another one
         * @description `intake.problem.merge`: secretariat
         */
        post: operations["intakeMergeMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/problems/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 受理回执 · What the printable receipt says
         * @description `intake.problem.read`: enterprise, recommender, secretariat, administrator, auditor — enterprises their own; recommenders those they recommend, without the text; only owner and secretariat see the contact
         */
        get: operations["intakeProblemReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/problems/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予受理 · Rejects a problem at the formal check
         * @description `intake.problem.reject`: secretariat
         */
        post: operations["intakeFormalCheckReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/problems/{id}/resubmission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补正后重新提交 · Submits a corrected version
         * @description `intake.problem.resubmit`: enterprise — only of the own enterprise; others do not exist for the caller
         */
        post: operations["intakeSubmissionResubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/problems/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回补正 · Returns a problem for correction
         * @description `intake.problem.return`: secretariat
         */
        post: operations["intakeFormalCheckReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/problems/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销合并 · Undoes a merge
         * @description `intake.problem.unmerge`: secretariat
         */
        post: operations["intakeMergeUnmerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/problems/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回 · Withdraws a problem
         * @description `intake.problem.withdraw`: enterprise — only of the own enterprise; others do not exist for the caller
         */
        post: operations["intakeFormalCheckWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/problems/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 相似的问题 · Problems that may be the same
         * @description `intake.problem.similar`: enterprise, recommender, secretariat — without the submitter, and only public ones, except for the secretariat
         */
        get: operations["intakeProblemSimilar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的消息 · My messages
         * @description `gateway.message.read`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — own messages
         */
        get: operations["gatewayMessagesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 标为已读 · Marks a message as read
         * @description `gateway.message.read`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — own messages
         */
        post: operations["gatewayMessagesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 接口说明（OpenAPI 3.1） · The description of this API (OpenAPI 3.1)
         * @description 无需登录 · without signing in
         */
        get: operations["gatewayApiDocumentRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的单位 · The own organisation
         * @description `gateway.organisation.own`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — of the own organisation
         */
        get: operations["gatewayOwnOrganisationRead"];
        /**
         * 更正单位名称 · Corrects the name
         * @description `gateway.organisation.correct`: enterprise, team, recommender — the contact of the own organisation, until it is confirmed
         */
        put: operations["gatewayOwnOrganisationCorrect"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/confirmation-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新申请确认 · Asks again to be confirmed
         * @description `gateway.organisation.ask-again`: enterprise, team, recommender — the contact of the own organisation, after a refusal
         */
        post: operations["gatewayOwnOrganisationAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位清单 · Organisations, the newest first
         * @description `gateway.organisation.list`: secretariat, administrator, auditor
         */
        get: operations["gatewayOrganisationsList"];
        put?: never;
        /**
         * 登记单位 · Registers an organisation
         * @description `gateway.organisation.register`: secretariat, administrator
         */
        post: operations["gatewayOrganisationsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个单位及其联系人 · An organisation and its contact
         * @description `gateway.organisation.list`: secretariat, administrator, auditor
         */
        get: operations["gatewayOrganisationsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认单位 · Confirms an organisation
         * @description `gateway.organisation.confirm`: secretariat
         */
        post: operations["gatewayOrganisationsConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 指定单位联系人 · Appoints the contact of an organisation
         * @description `gateway.organisation.appoint`: secretariat, administrator
         */
        put: operations["gatewayOrganisationsAppoint"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 单位更名 · Renames an organisation
         * @description `gateway.organisation.rename`: secretariat, administrator
         */
        put: operations["gatewayOrganisationsRename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予确认 · Refuses an organisation
         * @description `gateway.organisation.refuse`: secretariat
         */
        post: operations["gatewayOrganisationsRefuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改密码 · Changes the password
         * @description `gateway.password.change`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — own password
         */
        put: operations["gatewayPasswordChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 权限表：身份 × 操作 × 条件 · The permission table: role × command × condition
         * @description `gateway.permission.read`: administrator, auditor
         */
        get: operations["gatewayPermissionsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请重置密码：邮件发往账号所留邮箱 · Asks for a link to set a new password, by mail
         * @description 无需登录 · without signing in
         */
        post: operations["gatewayPasswordAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recovery/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 以邮件中的链接设置新密码 · Sets a new password with the link
         * @description 无需登录 · without signing in
         */
        post: operations["gatewayPasswordRecover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/bids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位的揭榜方案 · Bids of my organisation
         * @description `research.bid.read`: team — the bid of the caller’s organisation
         */
        get: operations["researchBidList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/bids/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一份揭榜方案 · A bid
         * @description `research.bid.read`: team — the bid of the caller’s organisation
         */
        get: operations["researchBidRead"];
        /**
         * 保存揭榜方案 · Saves the bid
         * @description `research.bid.write`: team — the bid of the caller’s organisation; the call is open; not the submitter itself
         */
        put: operations["researchBidDraftUpdate"];
        post?: never;
        /**
         * 删除草稿 · Deletes the draft
         * @description `research.bid.write`: team — the bid of the caller’s organisation; the call is open; not the submitter itself
         */
        delete: operations["researchBidDraftRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/bids/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交并封存 · Submits and seals the bid
         * @description `research.bid.submit`: team — the bid of the caller’s organisation
         */
        post: operations["researchBidSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/bids/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回 · Takes the bid back
         * @description `research.bid.withdraw`: team — the bid of the caller’s organisation
         */
        post: operations["researchBidWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我可以看到的课题 · Topics that I may see
         * @description `research.topic.read`: secretariat, editor, approver, leader, administrator, auditor, enterprise, team — enterprise: topics of its own problems; team: calls that were published, and its own topics
         */
        get: operations["researchTopicList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个课题 · A topic
         * @description `research.topic.read`: secretariat, editor, approver, leader, administrator, auditor, enterprise, team — enterprise: topics of its own problems; team: calls that were published, and its own topics
         */
        get: operations["researchTopicRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 验收 · Accepts the results
         * @description `research.topic.accept`: secretariat
         */
        post: operations["researchAcceptanceAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics/{id}/bids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 截止后的揭榜方案 · The bids, after the closing
         * @description `research.evaluation.read`: secretariat, auditor — bids only after the call has closed
         */
        get: operations["researchEvaluationBids"];
        put?: never;
        /**
         * 开始揭榜 · Begins a bid
         * @description `research.bid.write`: team — the bid of the caller’s organisation; the call is open; not the submitter itself
         */
        post: operations["researchBidDraftCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics/{id}/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发榜 · Publishes the call
         * @description `research.call.publish`: secretariat
         */
        post: operations["researchCallPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics/{id}/call/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 截止 · Closes the call
         * @description `research.call.close`: secretariat
         */
        post: operations["researchCallClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics/{id}/call/failure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 流榜 · Nobody suitable
         * @description `research.call.fail`: secretariat
         */
        post: operations["researchCallFail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请变更 · Requests a change
         * @description `research.change.request`: team — leads the topic
         */
        post: operations["researchWorkRequestChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics/{id}/changes/{change}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审定变更 · Decides on a change
         * @description `research.change.decide`: secretariat
         */
        post: operations["researchWorkDecideChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics/{id}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 企业对结果发表意见 · The enterprise comments on the results
         * @description `research.results.comment`: enterprise — submitted the problem, or one merged into it
         */
        post: operations["researchAcceptanceComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics/{id}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 得出评榜结论 · Concludes the evaluation
         * @description `research.evaluation.conclude`: secretariat
         */
        post: operations["researchEvaluationConclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics/{id}/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 评榜情况 · The evaluation so far
         * @description `research.evaluation.read`: secretariat, auditor — bids only after the call has closed
         */
        get: operations["researchEvaluationList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics/{id}/evaluations/{evaluator}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 录入一位专家的评分 · Records the points of an evaluator
         * @description `research.evaluation.record`: secretariat
         */
        put: operations["researchEvaluationRecord"];
        post?: never;
        /**
         * 删除一位专家的评分 · Removes the points of an evaluator
         * @description `research.evaluation.record`: secretariat
         */
        delete: operations["researchEvaluationRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics/{id}/kickoff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 启动 · Kick-off
         * @description `research.topic.start`: secretariat
         */
        post: operations["researchTopicKickOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics/{id}/milestones/{milestone}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审定里程碑 · Decides on a milestone
         * @description `research.milestone.decide`: secretariat
         */
        post: operations["researchWorkDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics/{id}/milestones/{milestone}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报告里程碑 · Reports a milestone
         * @description `research.milestone.report`: team — leads the topic
         */
        post: operations["researchWorkReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记成果 · Registers an outcome
         * @description `research.outcome.register`: secretariat
         */
        post: operations["researchAcceptanceOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报告结果 · Reports the results
         * @description `research.results.report`: team — leads the topic
         */
        post: operations["researchWorkResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回结果补充 · Returns the results
         * @description `research.results.return`: secretariat
         */
        post: operations["researchAcceptanceReturnResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/topics/{id}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止课题 · Terminates the topic
         * @description `research.topic.terminate`: secretariat
         */
        post: operations["researchTopicTerminate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 专家库 · The library of experts
         * @description `review.expert.list`: secretariat, administrator
         */
        get: operations["reviewExpertList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/experts/{id}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 专家的收款、计税与身份信息 · What an expert’s fee is paid by
         * @description `review.payment.read`: expert, chair, secretariat — expert, chair: own; recorded where it is somebody else’s
         */
        get: operations["reviewPaymentRead"];
        /**
         * 登记收款、计税与身份信息 · Keeps what an expert’s fee is paid by
         * @description `review.payment.write`: expert, chair, secretariat — expert, chair: own
         */
        put: operations["reviewPaymentWrite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/experts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入专家 · Adds or replaces experts
         * @description `review.expert.import`: secretariat, administrator
         */
        post: operations["reviewExpertImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/panels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 评审列表 · Panels
         * @description `review.panel.list`: secretariat
         */
        get: operations["reviewPanelList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/panels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个评审，按角色可见的内容 · A panel, as the role of the caller may see it
         * @description `review.panel.read`: secretariat, chair, approver, enterprise — chair: of this panel; enterprise: submitted or joined the problem
         */
        get: operations["reviewPanelRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/panels/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 抽取记录与复算 · What the panel was drawn from, and the draw computed again
         * @description `review.panel.form`: secretariat
         */
        get: operations["reviewFormationAssignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/panels/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可选专家及其回避情形 · Whom a panel can be drawn from, with conflicts
         * @description `review.panel.form`: secretariat
         */
        get: operations["reviewFormationCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/panels/{id}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 出具专家组意见 · The chair's opinion concludes the review
         * @description `review.panel.conclude`: chair — chairs this panel
         */
        post: operations["reviewChairConclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/panels/{id}/discussion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 讨论并复评 · Opens the discussion and a second scoring
         * @description `review.panel.open-discussion`: chair — chairs this panel
         */
        post: operations["reviewChairDiscussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/panels/{id}/formation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 组建专家组 · Forms a panel
         * @description `review.panel.form`: secretariat
         */
        post: operations["reviewFormationFormation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/panels/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我提出的异议 · The own objections and what was decided
         * @description `review.panel.object`: enterprise, team, recommender — by name and with evidence
         */
        get: operations["reviewObjectionMine"];
        put?: never;
        /**
         * 提出异议 · Objects, by name and with evidence
         * @description `review.panel.object`: enterprise, team, recommender — by name and with evidence
         */
        post: operations["reviewObjectionRaise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/panels/{id}/objections/{objection}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 处理异议 · Decides on an objection
         * @description `review.panel.decide-objection`: approver — neither reviewed nor formed the panel nor raised it
         */
        post: operations["reviewObjectionDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/panels/{id}/unsuitable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请回避专家 · Names experts as unsuitable
         * @description `review.panel.name-unsuitable`: enterprise — submitted or joined the problem
         */
        post: operations["reviewPanelUnsuitable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/panels/{id}/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 递补空缺席位 · Fills the empty places of a panel
         * @description `review.panel.form`: secretariat
         */
        post: operations["reviewFormationVacancies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的评审席位 · The own seats: what waits for the caller
         * @description `review.seat.read`: expert, chair — own seats
         */
        get: operations["reviewSeatMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/seats/{id}/abstention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 弃权 · Abstains: a reserve is called
         * @description `review.seat.score`: expert — own seat
         */
        post: operations["reviewSeatAbstention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/seats/{id}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 利益冲突声明所问的单位 · The organisations that the declaration asks about
         * @description `review.seat.declare`: expert, chair — own seat
         */
        get: operations["reviewSeatDeclaration"];
        put?: never;
        /**
         * 作利益冲突声明 · Declares interests, and takes the seat or leaves it
         * @description `review.seat.declare`: expert, chair — own seat
         */
        post: operations["reviewSeatDeclare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/seats/{id}/packet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 评审材料（不含申报单位） · The problem, without who asks
         * @description `review.seat.score`: expert — own seat
         */
        get: operations["reviewSheetPacket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/seats/{id}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换专家 · Gives the place to a reserve
         * @description `review.seat.replace`: secretariat, expert, chair — expert, chair: own seat
         */
        post: operations["reviewSeatReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/seats/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交评分 · Seals the score
         * @description `review.seat.score`: expert — own seat
         */
        post: operations["reviewSheetSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/seats/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的评分表 · The own sheet: the draft, or what was sealed
         * @description `review.seat.score`: expert — own seat
         */
        get: operations["reviewSheetSheet"];
        /**
         * 保存评分草稿 · Saves the draft of a sheet
         * @description `review.seat.score`: expert — own seat
         */
        put: operations["reviewSheetDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的双因素认证 · My second factor
         * @description `gateway.second-factor.read`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — own
         */
        get: operations["gatewaySecondFactorRead"];
        put?: never;
        /**
         * 开始设置双因素认证 · Begins to set up a second factor
         * @description `gateway.second-factor.set`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — own
         */
        post: operations["gatewaySecondFactorBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 启用双因素认证，给出备用恢复码 · Puts the second factor into force
         * @description `gateway.second-factor.set`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — own
         */
        post: operations["gatewaySecondFactorConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用双因素认证 · Removes the second factor
         * @description `gateway.second-factor.remove`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — own
         */
        post: operations["gatewaySecondFactorRemove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的登录 · My session
         * @description `gateway.session.read`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — own session
         */
        get: operations["gatewaySessionRead"];
        put?: never;
        /**
         * 登录 · Signs in
         * @description 无需登录 · without signing in
         */
        post: operations["gatewaySessionOpen"];
        /**
         * 退出登录 · Signs out
         * @description `gateway.session.close`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — own session
         */
        delete: operations["gatewaySessionClose"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 切换身份 · Acts in another role
         * @description `gateway.session.choose-role`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — own session, a role that the account holds
         */
        put: operations["gatewaySessionChoose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 以邮件中的任务链接进入该任务 · Opens a task by the link in its mail
         * @description 无需登录 · without signing in
         */
        post: operations["gatewayTaskLinksOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我在哪些设备上登录着 · Where I am signed in
         * @description `gateway.session.list`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — own sessions
         */
        get: operations["gatewaySessionList"];
        put?: never;
        post?: never;
        /**
         * 结束其他各处登录 · Ends all other sessions
         * @description `gateway.session.revoke`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — own sessions
         */
        delete: operations["gatewaySessionRevokeOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 结束一处登录 · Ends a session
         * @description `gateway.session.revoke`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — own sessions
         */
        delete: operations["gatewaySessionRevoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 首次启动：设置第一位管理员 · Makes the first administrator
         * @description 无需登录 · without signing in
         */
        post: operations["gatewayAccountsSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 企业注册：结果和确认链接发往所填邮箱 · Signs an enterprise up: what is the case, and the link to confirm, go to the address given
         * @description 无需登录 · without signing in
         */
        post: operations["gatewaySignUpAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-up/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 以邮件中的链接完成注册 · Completes a sign-up with the link
         * @description 无需登录 · without signing in
         */
        post: operations["gatewaySignUpConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的接口令牌 · My API tokens
         * @description `gateway.api-token.list`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — own tokens
         */
        get: operations["gatewayApiTokensList"];
        put?: never;
        /**
         * 新建接口令牌 · Makes an API token
         * @description `gateway.api-token.make`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — own; only what the role may, and nothing of accounts
         */
        post: operations["gatewayApiTokensMake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 删除接口令牌 · Revokes an API token
         * @description `gateway.api-token.revoke`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — own tokens
         */
        delete: operations["gatewayApiTokensRevoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracking/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 问题进展清单 · Where problems stand
         * @description `tracking.problem.read`: enterprise, team, leader, secretariat, editor, approver, administrator, auditor — enterprise: its own problems, and by the name of its own those that they were merged into; team: those of its topics; leader: those of briefs sent to them. Who reviews: only secretariat, administrator, auditor
         */
        get: operations["trackingProblemList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracking/problems/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个问题的进展 · Where a problem stands
         * @description `tracking.problem.read`: enterprise, team, leader, secretariat, editor, approver, administrator, auditor — enterprise: its own problems, and by the name of its own those that they were merged into; team: those of its topics; leader: those of briefs sent to them. Who reviews: only secretariat, administrator, auditor
         */
        get: operations["trackingProblemRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracking/problems/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个问题的全过程 · All that happened to a problem
         * @description `tracking.problem.read`: enterprise, team, leader, secretariat, editor, approver, administrator, auditor — enterprise: its own problems, and by the name of its own those that they were merged into; team: those of its topics; leader: those of briefs sent to them. Who reviews: only secretariat, administrator, auditor
         */
        get: operations["trackingProblemTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracking/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的待办 · What waits for the caller
         * @description `tracking.task.read`: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor — what waits for the caller
         */
        get: operations["trackingTaskMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracking/waits-on-nobody": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 无人承办的问题，应为空 · Problems that wait on nobody: should be empty
         * @description `tracking.standstill.read`: secretariat, administrator, auditor
         */
        get: operations["trackingStandstillList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 进程是否应答 · The process answers
         * @description 无需登录 · without signing in
         */
        get: operations["gatewayHealthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 能否工作，在等什么 · Whether it can work, and what it waits for
         * @description 无需登录 · without signing in
         */
        get: operations["gatewayHealthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        "briefs.Brief": {
            abandoned?: string;
            acknowledged?: string[];
            author?: string;
            /** @enum {string} */
            basis?: "research" | "review";
            clearer?: string;
            hash?: string;
            id: string;
            instructions: {
                /** @enum {string} */
                audience: "internal" | "enterprise";
                id: string;
                /** @description account */
                leader: string;
                onPaper: boolean;
                /** @example 副市长 */
                rank: string;
                scan?: string;
                tasks: {
                    /** Format: date-time */
                    dueAt: string;
                    evidence?: string;
                    id: string;
                    overdue: boolean;
                    /** @description account */
                    owner: string;
                    /** @example 方案已印发 */
                    result?: string;
                    /** @example 制定推广方案 */
                    what: string;
                }[];
                /** @example 请水利局牵头研究，一个月内报方案。 */
                text: string;
            }[];
            manuscript?: {
                /** @example 一、问题。二、原因。三、建议。 */
                body: string;
                /** @description statements of fact, each with the events that it rests on */
                statements: {
                    evidence: string[];
                    /** @example 一季后流量下降 4.2% */
                    text: string;
                }[];
                /** @example 我市棉田滴灌毛管堵塞快、更换多，建议由水利部门牵头推广抗堵塞产品。 */
                summary?: string;
                /** @example 关于推进沙湾市棉田滴灌毛管国产化的建议 */
                title: string;
            };
            may: components["schemas"]["briefs.May"];
            number?: {
                issue: number;
                total: number;
                year: number;
            };
            /** @example 第12期（总第86期） */
            numberText?: string;
            problems?: string[];
            proofreader?: string;
            /** @description for a leader: whether it was acknowledged */
            read?: boolean;
            recipients?: string[];
            returned?: {
                /** @example 第二段数据与出处不符 */
                reason: string;
                stage: string;
            };
            /** @description words that deserve a second look */
            secrecyWords?: string[];
            /** @enum {string} */
            status: "drafted" | "proofread" | "cleared" | "returned" | "approved" | "published" | "answered" | "abandoned";
            /** @example 关于推进沙湾市棉田滴灌毛管国产化的建议 */
            title: string;
            urgent: boolean;
        };
        "briefs.BriefRequest": {
            /**
             * 依据 Basis
             * @description 依据只能是：research、review · Basis must be one of: research, review
             * @example research
             * @enum {string}
             */
            basis: "research" | "review";
            /**
             * 正文 Body
             * @description 正文应为 50–6000 个字 · Body: 50 to 6000 characters
             * @example 正文本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。
             */
            body: string;
            /**
             * 草稿编号 Draft
             * @description 草稿编号应为本平台给出的编号 · Draft must be an identifier given by this platform
             * @example draft-8k2m4p6r8t0v2x4z6b8d
             */
            draft?: string | null;
            /**
             * @example [
             *       "problem-8k2m4p6r8t0v2x4z6b8d"
             *     ]
             */
            problems: string[];
            /**
             * @example [
             *       {
             *         "text": "事实陈述",
             *         "evidence": [
             *           "evidence-8k2m4p6r8t0v2x4z6b8d"
             *         ]
             *       }
             *     ]
             */
            statements: {
                /**
                 * @example [
                 *       "evidence-8k2m4p6r8t0v2x4z6b8d"
                 *     ]
                 */
                evidence: string[];
                /**
                 * 事实陈述 Statement
                 * @description 事实陈述应为 4–500 个字 · Statement: 4 to 500 characters
                 * @example 事实陈述
                 */
                text: string;
            }[];
            /**
             * 摘要 Summary
             * @description 摘要应为 100–300 个字 · Summary: 100 to 300 characters
             * @example 摘要本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。
             */
            summary?: string | null;
            /**
             * 专报标题 Title of the brief
             * @description 专报标题应为 6–60 个字 · Title of the brief: 6 to 60 characters
             * @example 专报标题本示例仅说明格式。
             */
            title: string;
            /**
             * 是否紧急 whether it is urgent
             * @description 请选择是否紧急 · say: whether it is urgent
             * @example true
             */
            urgent?: boolean | null;
        };
        "briefs.CheckRequest": {
            /**
             * 是否通过 whether it passes
             * @description 请选择是否通过 · say: whether it passes
             * @example true
             */
            passed: boolean;
            /**
             * 理由 Reason
             * @description 理由应为 4–1000 个字 · Reason: 4 to 1000 characters
             * @example 理由本示例仅说明格式。
             */
            reason?: string | null;
        };
        "briefs.ClearanceRequest": {
            /**
             * 保密审查意见 Note of the confidentiality check
             * @description 保密审查意见应为 4–500 个字 · Note of the confidentiality check: 4 to 500 characters
             * @example 保密审查意见
             */
            note: string;
            /**
             * 是否通过 whether it passes
             * @description 请选择是否通过 · say: whether it passes
             * @example true
             */
            passed: boolean;
            /**
             * 理由 Reason
             * @description 理由应为 4–1000 个字 · Reason: 4 to 1000 characters
             * @example 理由本示例仅说明格式。
             */
            reason?: string | null;
        };
        "briefs.DraftRequest": {
            /**
             * 草稿内容 Draft
             * @description 草稿应为一个对象，不含控制字符 · A draft is an object without control characters
             * @example {}
             */
            content: {
                [key: string]: unknown;
            };
        };
        "briefs.FeedbackRequest": {
            /**
             * @example [
             *       {
             *         "problem": "problem-8k2m4p6r8t0v2x4z6b8d",
             *         "text": "回告内容本示例仅说明格式。"
             *       }
             *     ]
             */
            answers: {
                /**
                 * 问题 Problem
                 * @description 问题应为本平台给出的编号 · Problem must be an identifier given by this platform
                 * @example problem-8k2m4p6r8t0v2x4z6b8d
                 */
                problem: string;
                /**
                 * 回告内容 Answer to the enterprise
                 * @description 回告内容应为 10–2000 个字 · Answer to the enterprise: 10 to 2000 characters
                 * @example 回告内容本示例仅说明格式。
                 */
                text: string;
            }[];
        };
        "briefs.InstructionRequest": {
            /**
             * 知悉范围 Audience
             * @description 知悉范围只能是：internal、enterprise · Audience must be one of: internal, enterprise
             * @example internal
             * @enum {string}
             */
            audience: "internal" | "enterprise";
            /**
             * 批示领导 Leader
             * @description 批示领导应为本平台给出的编号 · Leader must be an identifier given by this platform
             * @example leader-8k2m4p6r8t0v2x4z6b8d
             */
            leader?: string | null;
            /**
             * 批示人职务 Rank of the leader
             * @description 批示人职务应为 2–50 个字 · Rank of the leader: 2 to 50 characters
             * @example 批示人职务
             */
            rank: string;
            /**
             * 批示件扫描编号 Reference of the scan
             * @description 批示件扫描编号应为本平台给出的编号 · Reference of the scan must be an identifier given by this platform
             * @example scan-8k2m4p6r8t0v2x4z6b8d
             */
            scan?: string | null;
            /**
             * 批示内容 Instruction
             * @description 批示内容应为 2–1000 个字 · Instruction: 2 to 1000 characters
             * @example 批示内容
             */
            text: string;
        };
        "briefs.ManuscriptDraft": {
            /**
             * @example {
             *       "title": "关于推进滴灌毛管国产化的建议"
             *     }
             */
            content: {
                [key: string]: unknown;
            };
            id: string;
        };
        "briefs.ManuscriptRequest": {
            /**
             * 正文 Body
             * @description 正文应为 50–6000 个字 · Body: 50 to 6000 characters
             * @example 正文本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。
             */
            body: string;
            /**
             * 草稿编号 Draft
             * @description 草稿编号应为本平台给出的编号 · Draft must be an identifier given by this platform
             * @example draft-8k2m4p6r8t0v2x4z6b8d
             */
            draft?: string | null;
            /**
             * @example [
             *       {
             *         "text": "事实陈述",
             *         "evidence": [
             *           "evidence-8k2m4p6r8t0v2x4z6b8d"
             *         ]
             *       }
             *     ]
             */
            statements: {
                /**
                 * @example [
                 *       "evidence-8k2m4p6r8t0v2x4z6b8d"
                 *     ]
                 */
                evidence: string[];
                /**
                 * 事实陈述 Statement
                 * @description 事实陈述应为 4–500 个字 · Statement: 4 to 500 characters
                 * @example 事实陈述
                 */
                text: string;
            }[];
            /**
             * 摘要 Summary
             * @description 摘要应为 100–300 个字 · Summary: 100 to 300 characters
             * @example 摘要本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。
             */
            summary?: string | null;
            /**
             * 专报标题 Title of the brief
             * @description 专报标题应为 6–60 个字 · Title of the brief: 6 to 60 characters
             * @example 专报标题本示例仅说明格式。
             */
            title: string;
        };
        /**
         * @description 您现在可以做什么；不可以的说明原因 · what you may do now; for the rest, why not
         * @example {
         *       "withdraw": true,
         *       "resubmit": "问题现为“待形式审查”，不能重新提交"
         *     }
         */
        "briefs.May": {
            [key: string]: true | string;
        };
        "briefs.OwnTask": {
            brief: string;
            /** Format: date-time */
            dueAt: string;
            id: string;
            overdue: boolean;
            /** @example 方案已印发 */
            result?: string;
            /** @example 关于推进沙湾市棉田滴灌毛管国产化的建议 */
            title: string;
            /** @example 制定推广方案 */
            what: string;
        };
        "briefs.PublicationRequest": {
            /**
             * @example [
             *       "recipient-8k2m4p6r8t0v2x4z6b8d"
             *     ]
             */
            recipients: string[];
        };
        "briefs.ReasonRequest": {
            /**
             * 理由 Reason
             * @description 理由应为 4–1000 个字 · Reason: 4 to 1000 characters
             * @example 理由本示例仅说明格式。
             */
            reason: string;
        };
        "briefs.ResultRequest": {
            /**
             * 批示件扫描编号 Reference of the scan
             * @description 批示件扫描编号应为本平台给出的编号 · Reference of the scan must be an identifier given by this platform
             * @example scan-8k2m4p6r8t0v2x4z6b8d
             */
            evidence?: string | null;
            /**
             * 办理结果 Result
             * @description 办理结果应为 4–2000 个字 · Result: 4 to 2000 characters
             * @example 办理结果
             */
            result: string;
        };
        "briefs.TaskRequest": {
            /**
             * 办结期限 Deadline of the task
             * Format: date-time
             * @description 办结期限应为带时区的 ISO 8601 时间，1900–2199 年，例如 2026-03-02T09:00:00+08:00 · Deadline of the task must be an ISO 8601 time with a zone, between 1900 and 2199, e.g. 2026-03-02T09:00:00+08:00
             * @example 2026-03-02T09:00:00+08:00
             */
            dueAt: string;
            /**
             * 承办人 Owner of the task
             * @description 承办人应为本平台给出的编号 · Owner of the task must be an identifier given by this platform
             * @example task-owner-8k2m4p6r8t0v2x4z6b8d
             */
            owner: string;
            /**
             * 承办事项 Task
             * @description 承办事项应为 4–500 个字 · Task: 4 to 500 characters
             * @example 承办事项
             */
            what: string;
        };
        "gateway.ApiToken": {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            /** @example 统计平台对接 */
            name: string;
            /** @enum {string} */
            role: "enterprise" | "recommender" | "secretariat" | "expert" | "chair" | "team" | "editor" | "approver" | "leader" | "administrator" | "auditor";
            scope: string[];
            usedAt: string | null;
        };
        "gateway.ApiTokenRequest": {
            /**
             * 有效天数 Days
             * @description 有效天数应在 1–365 之间，取整数 · Days: between 1 and 365, a whole number
             * @example 1
             */
            days: number;
            /**
             * 令牌名称 Name of the token
             * @description 令牌名称应为 2–50 个字 · Name of the token: 2 to 50 characters
             * @example 统计平台对接
             */
            name: string;
            /**
             * 授权范围 Scopes
             * @description 授权范围应有 1–20 项，不重复；授权范围为操作名（如 intake.problem.read）、intake.problem.* 或 *.read · Scopes: 1 to 20 different entries; a scope is a command (intake.problem.read), intake.problem.* or *.read
             * @example [
             *       "intake.problem.read"
             *     ]
             */
            scope: string[];
        };
        "gateway.AppointRequest": {
            /**
             * 账号编号 Account
             * @description 账号编号应为本平台给出的编号 · Account must be an identifier given by this platform
             * @example account-8k2m4p6r8t0v2x4z6b8d
             */
            account: string;
        };
        "gateway.AskRequest": {
            /**
             * 账号 Login
             * @description 账号应为 1–100 个字 · Login: 1 to 100 characters
             * @example clerk
             */
            login: string;
        };
        "gateway.ChangeRequest": {
            /**
             * 密码 Password
             * @description 密码为 12–200 个字符，不能是常见密码或重复字符；几个不相关的词连起来最好记 · Password: 12 to 200 characters, no common password and no repetition; several unrelated words are easiest to remember
             * @example 雪山-棉田-渠水-2031
             */
            newPassword: string;
            /**
             * 密码 Password
             * @description 密码应为 1–200 个字 · Password: 1 to 200 characters
             * @example zhitong-demo
             */
            password: string;
        };
        "gateway.CodeRequest": {
            /**
             * 验证码 Code
             * @description 验证码为 6 位数字，或一个备用恢复码 · Code: six digits, or a recovery code
             * @example 123456
             */
            code: string;
        };
        "gateway.ConfirmSignUpRequest": {
            /**
             * 账号 Login
             * @description 账号为 3–100 个字母、数字或 . _ @ - · Login: 3 to 100 letters, digits or . _ @ -
             * @example wang.xm
             */
            login?: string | null;
            /**
             * 密码 Password
             * @description 密码应为 1–200 个字 · Password: 1 to 200 characters
             * @example zhitong-demo
             */
            password: string;
            /**
             * 链接口令 Token of the link
             * @description 链接口令应为 20–100 个字 · Token of the link: 20 to 100 characters
             * @example mZ0dS3c1Wk9xV7bQ2nR5tY8uL4pH6jF1
             */
            token: string;
        };
        /** @description 仅演示模式：邮件内容 · in demo mode only: what the mail says */
        "gateway.Letter": {
            link?: string;
            /** @example 请确认注册 */
            subject: string;
            text: string;
        };
        "gateway.ListedSession": {
            address: string | null;
            agent: string | null;
            /** Format: date-time */
            createdAt: string;
            current: boolean;
            id: string;
            /** @enum {string} */
            role: "enterprise" | "recommender" | "secretariat" | "expert" | "chair" | "team" | "editor" | "approver" | "leader" | "administrator" | "auditor";
            /** Format: date-time */
            seenAt: string;
        };
        /**
         * @description 您现在可以做什么；不可以的说明原因 · what you may do now; for the rest, why not
         * @example {
         *       "withdraw": true,
         *       "resubmit": "问题现为“待形式审查”，不能重新提交"
         *     }
         */
        "gateway.May": {
            [key: string]: true | string;
        };
        "gateway.Message": {
            /** Format: date-time */
            at: string;
            id: string;
            /** @example problem.returned */
            kind: string;
            read: boolean;
            /** @example 问题退回补正：SW2026-0012 */
            subject: string;
            /** @example 您提交的问题需要补正，请于 3 月 9 日前完成。 */
            text: string;
        };
        "gateway.NameRequest": {
            /**
             * 单位名称 Organisation name
             * @description 单位名称应为 2–100 个字 · Organisation name: 2 to 100 characters
             * @example 沙湾绿源节水设备有限公司
             */
            name: string;
        };
        "gateway.NewAccount": {
            account: string;
            login: string;
            roles: ("enterprise" | "recommender" | "secretariat" | "expert" | "chair" | "team" | "editor" | "approver" | "leader" | "administrator" | "auditor")[];
        };
        "gateway.NewAccountRequest": {
            /**
             * 邮箱 E-mail
             * @description 邮箱格式不正确 · not an e-mail address
             * @example wang@example.com
             */
            email?: string | null;
            /**
             * 账号 Login
             * @description 账号为 3–100 个字母、数字或 . _ @ - · Login: 3 to 100 letters, digits or . _ @ -
             * @example wang.xm
             */
            login: string;
            /**
             * 姓名 Name
             * @description 姓名应为 2–30 个字 · Name: 2 to 30 characters
             * @example 王小明
             */
            name: string;
            /**
             * @example {
             *       "name": "沙湾绿源节水设备有限公司",
             *       "creditCode": "91654203M00010006G"
             *     }
             */
            organisation?: {
                /**
                 * 统一社会信用代码 Unified social credit code
                 * @description 统一社会信用代码应为 18 位 · A unified social credit code has 18 characters
                 * @example 91654203M00010006G
                 */
                creditCode: string;
                /**
                 * 单位名称 Organisation name
                 * @description 单位名称应为 2–100 个字 · Organisation name: 2 to 100 characters
                 * @example 沙湾绿源节水设备有限公司
                 */
                name: string;
            } | null;
            /**
             * 密码 Password
             * @description 密码为 12–200 个字符，不能是常见密码或重复字符；几个不相关的词连起来最好记 · Password: 12 to 200 characters, no common password and no repetition; several unrelated words are easiest to remember
             * @example 雪山-棉田-渠水-2031
             */
            password: string;
            /**
             * @example [
             *       "enterprise"
             *     ]
             */
            roles: ("enterprise" | "recommender" | "secretariat" | "expert" | "chair" | "team" | "editor" | "approver" | "leader" | "administrator" | "auditor")[];
        };
        "gateway.NewApiToken": {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            /** @example 统计平台对接 */
            name: string;
            /** @enum {string} */
            role: "enterprise" | "recommender" | "secretariat" | "expert" | "chair" | "team" | "editor" | "approver" | "leader" | "administrator" | "auditor";
            scope: string[];
            token: string;
            usedAt: string | null;
        };
        "gateway.OpenedSession": {
            account: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            mustEnrol: boolean;
            /** @example 王小明 */
            name: string;
            object?: string;
            organisation?: components["schemas"]["gateway.OwnOrganisation"];
            /** @enum {string} */
            role: "enterprise" | "recommender" | "secretariat" | "expert" | "chair" | "team" | "editor" | "approver" | "leader" | "administrator" | "auditor";
            roles: ("enterprise" | "recommender" | "secretariat" | "expert" | "chair" | "team" | "editor" | "approver" | "leader" | "administrator" | "auditor")[];
            scope?: string[];
            secondFactor: boolean;
            token: string;
        };
        "gateway.Organisation": {
            contact?: {
                account: string;
                email: string | null;
                mobile: string | null;
                /** @example 王小明 */
                name: string;
            } | null;
            /** @example 91654203M00010006G */
            creditCode: string;
            id: string;
            /** @enum {string} */
            kind: "enterprise" | "university" | "institute" | "society" | "association" | "courtyard" | "regiment" | "government" | "other";
            may: components["schemas"]["gateway.May"];
            /** @example 沙湾绿源节水设备有限公司 */
            name: string;
            refusal?: {
                reason: string;
                text: string;
            };
            registeredAt: string | null;
            /** @enum {string} */
            status: "unconfirmed" | "confirmed" | "refused";
        };
        "gateway.OwnNameRequest": {
            /**
             * 单位名称 Organisation name
             * @description 单位名称应为 2–100 个字 · Organisation name: 2 to 100 characters
             * @example 沙湾绿源节水设备有限公司
             */
            name: string;
        };
        "gateway.OwnOrganisation": {
            /** @example 91654203M00010006G */
            creditCode: string;
            id: string;
            /** @example 沙湾润禾节水设备有限公司 */
            name: string;
        };
        "gateway.Permission": {
            /** @example intake.problem.accept */
            command: string;
            /** @example only of the own enterprise; others do not exist for the caller */
            condition?: string;
            roles: ("enterprise" | "recommender" | "secretariat" | "expert" | "chair" | "team" | "editor" | "approver" | "leader" | "administrator" | "auditor")[];
        };
        "gateway.RecoverRequest": {
            /**
             * 密码 Password
             * @description 密码为 12–200 个字符，不能是常见密码或重复字符；几个不相关的词连起来最好记 · Password: 12 to 200 characters, no common password and no repetition; several unrelated words are easiest to remember
             * @example 雪山-棉田-渠水-2031
             */
            newPassword: string;
            /**
             * 链接口令 Token of the link
             * @description 链接口令应为 20–100 个字 · Token of the link: 20 to 100 characters
             * @example mZ0dS3c1Wk9xV7bQ2nR5tY8uL4pH6jF1
             */
            token: string;
        };
        "gateway.RefuseRequest": {
            /**
             * 不予确认的原因 Reason
             * @description 不予确认的原因只能是：名称与登记证照不一致（name-differs）、未查到该统一社会信用代码（code-not-found）、不属于征集范围（not-eligible）、无法核实联系人（contact-not-reached）、其他（other） · Reason must be one of: name-differs, code-not-found, not-eligible, contact-not-reached, other
             * @example name-differs
             * @enum {string}
             */
            reason: "name-differs" | "code-not-found" | "not-eligible" | "contact-not-reached" | "other";
            /**
             * 说明 Explanation
             * @description 说明应为 2–500 个字 · Explanation: 2 to 500 characters
             * @example 单位名称与营业执照不一致，请更正后重新申请
             */
            text: string;
        };
        "gateway.RegisterRequest": {
            /**
             * 统一社会信用代码 Unified social credit code
             * @description 统一社会信用代码应为 18 位 · A unified social credit code has 18 characters
             * @example 91654203M00010006G
             */
            creditCode: string;
            /**
             * 单位性质 Kind of organisation
             * @description 单位性质只能是：企业（enterprise）、高校（university）、科研院所（institute）、学会（society）、企业协会（association）、科技小院（courtyard）、师团（regiment）、机关单位（government）、其他（other） · Kind of organisation must be one of: enterprise, university, institute, society, association, courtyard, regiment, government, other
             * @example enterprise
             * @enum {string}
             */
            kind: "enterprise" | "university" | "institute" | "society" | "association" | "courtyard" | "regiment" | "government" | "other";
            /**
             * 单位名称 Organisation name
             * @description 单位名称应为 2–100 个字 · Organisation name: 2 to 100 characters
             * @example 沙湾绿源节水设备有限公司
             */
            name: string;
        };
        "gateway.RemovalRequest": {
            /**
             * 验证码 Code
             * @description 验证码为 6 位数字，或一个备用恢复码 · Code: six digits, or a recovery code
             * @example 123456
             */
            code: string;
            /**
             * 密码 Password
             * @description 密码应为 1–200 个字 · Password: 1 to 200 characters
             * @example zhitong-demo
             */
            password: string;
        };
        "gateway.RoleRequest": {
            /**
             * 身份 Role
             * @description 身份只能是：enterprise、recommender、secretariat、expert、chair、team、editor、approver、leader、administrator、auditor · Role must be one of: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor
             * @example enterprise
             * @enum {string}
             */
            role: "enterprise" | "recommender" | "secretariat" | "expert" | "chair" | "team" | "editor" | "approver" | "leader" | "administrator" | "auditor";
        };
        "gateway.SecondFactor": {
            recoveryCodes: number;
            set: boolean;
        };
        "gateway.SecondFactorConfirmed": {
            recoveryCodes: string[];
            token: string;
        };
        "gateway.SecondFactorSecret": {
            qr: string;
            secret: string;
            uri: string;
        };
        "gateway.Session": {
            account: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            mustEnrol: boolean;
            /** @example 王小明 */
            name: string;
            object?: string;
            organisation?: components["schemas"]["gateway.OwnOrganisation"];
            /** @enum {string} */
            role: "enterprise" | "recommender" | "secretariat" | "expert" | "chair" | "team" | "editor" | "approver" | "leader" | "administrator" | "auditor";
            roles: ("enterprise" | "recommender" | "secretariat" | "expert" | "chair" | "team" | "editor" | "approver" | "leader" | "administrator" | "auditor")[];
            scope?: string[];
            secondFactor: boolean;
        };
        "gateway.SetupRequest": {
            /**
             * 账号 Login
             * @description 账号为 3–100 个字母、数字或 . _ @ - · Login: 3 to 100 letters, digits or . _ @ -
             * @example wang.xm
             */
            login: string;
            /**
             * 姓名 Name
             * @description 姓名应为 2–30 个字 · Name: 2 to 30 characters
             * @example 王小明
             */
            name: string;
            /**
             * 密码 Password
             * @description 密码为 12–200 个字符，不能是常见密码或重复字符；几个不相关的词连起来最好记 · Password: 12 to 200 characters, no common password and no repetition; several unrelated words are easiest to remember
             * @example 雪山-棉田-渠水-2031
             */
            password: string;
            /**
             * 链接口令 Token of the link
             * @description 链接口令应为 20–100 个字 · Token of the link: 20 to 100 characters
             * @example mZ0dS3c1Wk9xV7bQ2nR5tY8uL4pH6jF1
             */
            token: string;
        };
        "gateway.SignInRequest": {
            /**
             * 验证码 Code
             * @description 验证码为 6 位数字，或一个备用恢复码 · Code: six digits, or a recovery code
             * @example 123456
             */
            code?: string | null;
            /**
             * 账号 Login
             * @description 账号应为 1–100 个字 · Login: 1 to 100 characters
             * @example clerk
             */
            login: string;
            /**
             * 密码 Password
             * @description 密码应为 1–200 个字 · Password: 1 to 200 characters
             * @example zhitong-demo
             */
            password: string;
            /**
             * 身份 Role
             * @description 身份只能是：enterprise、recommender、secretariat、expert、chair、team、editor、approver、leader、administrator、auditor · Role must be one of: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor
             * @example enterprise
             */
            role?: ("enterprise" | "recommender" | "secretariat" | "expert" | "chair" | "team" | "editor" | "approver" | "leader" | "administrator" | "auditor") | null;
        };
        "gateway.SignUpRequest": {
            /**
             * @example {
             *       "terms": true,
             *       "privacy": true
             *     }
             */
            consents: {
                /**
                 * 个人信息处理规则 rules for personal data
                 * @description 须同意个人信息处理规则 · Please agree to the rules for personal data
                 * @example true
                 * @constant
                 */
                privacy: true;
                /**
                 * 使用条款 terms of use
                 * @description 须同意使用条款 · Please agree to the terms of use
                 * @example true
                 * @constant
                 */
                terms: true;
            };
            /**
             * 邮箱 E-mail
             * Format: email
             * @description 邮箱格式不正确 · not an e-mail address
             * @example wang@example.com
             */
            email: string;
            /**
             * 语言 Language
             * @description 语言只能是：中文（zh）、英文（en） · Language must be one of: zh, en
             * @example zh
             */
            language?: ("zh" | "en") | null;
            /**
             * 账号 Login
             * @description 账号为 3–100 个字母、数字或 . _ @ - · Login: 3 to 100 letters, digits or . _ @ -
             * @example wang.xm
             */
            login: string;
            /**
             * 手机号 Mobile number
             * @description 手机号应为 11 位，以 13–19 开头 · Mobile number: 11 digits that begin with 13 to 19
             * @example 13900000000
             */
            mobile: string;
            /**
             * 姓名 Name
             * @description 姓名应为 2–30 个字 · Name: 2 to 30 characters
             * @example 王小明
             */
            name: string;
            /**
             * @example {
             *       "name": "沙湾绿源节水设备有限公司",
             *       "creditCode": "91654203M00010006G",
             *       "kind": "enterprise"
             *     }
             */
            organisation: {
                /**
                 * 统一社会信用代码 Unified social credit code
                 * @description 统一社会信用代码应为 18 位 · A unified social credit code has 18 characters
                 * @example 91654203M00010006G
                 */
                creditCode: string;
                /**
                 * 单位性质 Kind of organisation
                 * @description 单位性质只能是：企业（enterprise）、高校（university）、科研院所（institute）、学会（society）、企业协会（association）、科技小院（courtyard）、师团（regiment）、机关单位（government）、其他（other） · Kind of organisation must be one of: enterprise, university, institute, society, association, courtyard, regiment, government, other
                 * @example enterprise
                 */
                kind?: ("enterprise" | "university" | "institute" | "society" | "association" | "courtyard" | "regiment" | "government" | "other") | null;
                /**
                 * 单位名称 Organisation name
                 * @description 单位名称应为 2–100 个字 · Organisation name: 2 to 100 characters
                 * @example 沙湾绿源节水设备有限公司
                 */
                name: string;
            };
            /**
             * 密码 Password
             * @description 密码为 12–200 个字符，不能是常见密码或重复字符；几个不相关的词连起来最好记 · Password: 12 to 200 characters, no common password and no repetition; several unrelated words are easiest to remember
             * @example 雪山-棉田-渠水-2031
             */
            password: string;
        };
        "gateway.TaskLinkRequest": {
            /**
             * 链接口令 Token of the link
             * @description 链接口令应为 20–100 个字 · Token of the link: 20 to 100 characters
             * @example mZ0dS3c1Wk9xV7bQ2nR5tY8uL4pH6jF1
             */
            token: string;
        };
        "gateway.TrailEntry": {
            /** @description `somebody` where the caller may not know who it was */
            account: string;
            actor?: string;
            /** Format: date-time */
            at: string;
            /** @example 2026-03-02 */
            day: string;
            /** @example password */
            detail?: string;
            from?: {
                address: string;
                agent: string;
            };
            id: string;
            /** @enum {string} */
            kind: "signed-in" | "sign-in-failed" | "permission-changed" | "secret-changed" | "viewed" | "exported" | "erased";
            /** @example 李秘书 */
            name?: string | null;
            object?: string;
            /** @example secretariat */
            role?: string;
            /** @example intake */
            service?: string;
            subject?: string;
            /** @example contact */
            what?: string;
        };
        "intake.AcceptRequest": {
            /**
             * @example [
             *       {
             *         "code": "complete",
             *         "ok": true
             *       }
             *     ]
             */
            checklist: {
                /**
                 * 审查项 Item of the checklist
                 * @description 审查项只能是：材料齐全、填写完整（complete）、单位名称与统一社会信用代码相符（identity）、属于征集范围（scope）、确属卡脖子或核心技术问题（bottleneck）、指标可检测、目标明确（indicators）、不含涉密内容（no-secret）、不与已受理问题重复（not-duplicate） · Item of the checklist must be one of: complete, identity, scope, bottleneck, indicators, no-secret, not-duplicate
                 * @example complete
                 * @enum {string}
                 */
                code: "complete" | "identity" | "scope" | "bottleneck" | "indicators" | "no-secret" | "not-duplicate";
                /**
                 * 是否符合 Passed
                 * @description 是否符合应为是或否 · Passed must be true or false
                 * @example true
                 */
                ok: boolean;
            }[];
        };
        /**
         * @example {
         *       "id": "campaign-8k2m4p6r8t0v2x4z6b8d",
         *       "title": "2026年第一批“卡脖子”问题征集",
         *       "status": "open",
         *       "opensAt": "2026-03-01T00:00:00.000Z",
         *       "closesAt": "2026-04-30T15:59:59.000Z",
         *       "kinds": [
         *         "engineering"
         *       ],
         *       "industries": [
         *         "C35"
         *       ],
         *       "disciplines": [],
         *       "formVersion": 1,
         *       "quota": {
         *         "places": 5,
         *         "used": 2
         *       },
         *       "may": {
         *         "close": "征集批次现为“已截止”，不能截止"
         *       }
         *     }
         */
        "intake.Campaign": {
            /** Format: date-time */
            closesAt: string;
            disciplines: string[];
            formVersion: number;
            id: string;
            industries: string[];
            kinds: string[];
            may: components["schemas"]["intake.May"];
            /** Format: date-time */
            opensAt: string;
            /** @description of the recommender who asks; places null: no limit */
            quota?: {
                places: number | null;
                used: number;
            };
            /** @description per recommender; for the office */
            quotas?: {
                [key: string]: number;
            };
            /** @enum {string} */
            status: "open" | "closed";
            title: string;
        };
        "intake.ConfirmRequest": {
            /**
             * @example {
             *       "noStateSecret": true,
             *       "truthful": true
             *     }
             */
            declarations: {
                /**
                 * 不涉密承诺 declaration that there is no state secret in it
                 * @description 必须作出不涉密承诺 · The declaration that there is no state secret in it must be given
                 * @example true
                 * @constant
                 */
                noStateSecret: true;
                /**
                 * 真实性承诺 declaration that it is true
                 * @description 必须作出真实性承诺 · The declaration that it is true must be given
                 * @example true
                 * @constant
                 */
                truthful: true;
            };
        };
        "intake.ContactRequest": {
            /**
             * 电子邮箱 E-mail address
             * @description 电子邮箱格式不正确，例如 name@example.com · The e-mail address is not complete, e.g. name@example.com
             * @example name@example.com
             */
            email: string;
            /**
             * 手机号 Mobile number
             * @description 手机号应为 11 位，以 13–19 开头 · Mobile number: 11 digits that begin with 13 to 19
             * @example 13900000000
             */
            mobile: string;
            /**
             * 联系人 Contact
             * @description 联系人应为 2–30 个字 · Contact: 2 to 30 characters
             * @example 王小明
             */
            name: string;
        };
        "intake.CorrectRequest": {
            /**
             * 清空的字段 Fields to empty
             * @description 清空的字段应有 0–2 项，不重复；字段只能是：师团（regiment）、推荐单位（recommender） · Fields to empty: 0 to 2 different entries; a field must be one of: regiment, recommender
             * @example [
             *       "regiment"
             *     ]
             */
            clear?: ("regiment" | "recommender")[] | null;
            /**
             * @example {
             *       "organisation": {
             *         "name": "沙湾绿源节水设备有限公司",
             *         "creditCode": "91654203M00010006G"
             *       },
             *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
             *       "kind": "scientific",
             *       "industry": "C3562",
             *       "disciplines": [
             *         "46020"
             *       ],
             *       "description": "问题描述本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
             *       "background": "背景本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
             *       "stateOfTheArt": "国内外现状本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
             *       "significance": "意义本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
             *       "choke": {
             *         "forms": [
             *           "supply-cut"
             *         ],
             *         "sourceCountries": [
             *           "JP"
             *         ]
             *       },
             *       "indicators": [
             *         {
             *           "id": "indicator-8k2m4p6r8t0v2x4z6b8d",
             *           "name": "指标名称",
             *           "current": "当前值",
             *           "target": "目标值",
             *           "unit": "单位",
             *           "method": "检测方法"
             *         }
             *       ],
             *       "months": 1,
             *       "ownMoney": 1,
             *       "cooperation": {
             *         "mode": "commission",
             *         "ip": "知识产权约定",
             *         "solver": "对揭榜方的要求"
             *       },
             *       "trl": {
             *         "now": 1,
             *         "wanted": 1
             *       },
             *       "region": "654200",
             *       "regiment": "07",
             *       "recommender": "recommender-8k2m4p6r8t0v2x4z6b8d",
             *       "visibility": "public",
             *       "publicFields": [
             *         "organisation"
             *       ]
             *     }
             */
            fields: {
                /**
                 * 背景 Background
                 * @description 背景应为 100–1000 个字 · Background: 100 to 1000 characters
                 * @example 背景本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。
                 */
                background?: string | null;
                /**
                 * @example {
                 *       "forms": [
                 *         "supply-cut"
                 *       ],
                 *       "sourceCountries": [
                 *         "JP"
                 *       ]
                 *     }
                 */
                choke?: {
                    /**
                     * 卡点表现 How it chokes
                     * @description 卡点表现应有 1–4 项，不重复；卡点表现只能是：断供（supply-cut）、依赖进口（import-dependent）、性能（performance）、成本（cost） · How it chokes: 1 to 4 different entries; how it chokes must be one of: supply-cut, import-dependent, performance, cost
                     * @example [
                     *       "supply-cut"
                     *     ]
                     */
                    forms: ("supply-cut" | "import-dependent" | "performance" | "cost")[];
                    /**
                     * 来源国家或地区 Source countries
                     * @description 来源国家或地区应有 0–10 项，不重复；国家或地区用 ISO 3166-1 两位代码，例如 JP、DE · Source countries: 0 to 10 different entries; countries and regions as ISO 3166-1 codes, e.g. JP, DE
                     * @example [
                     *       "JP"
                     *     ]
                     */
                    sourceCountries: string[];
                } | null;
                /**
                 * @example {
                 *       "mode": "commission",
                 *       "ip": "知识产权约定",
                 *       "solver": "对揭榜方的要求"
                 *     }
                 */
                cooperation?: {
                    /**
                     * 知识产权约定 IP terms
                     * @description 知识产权约定应为 2–500 个字 · IP terms: 2 to 500 characters
                     * @example 知识产权约定
                     */
                    ip: string;
                    /**
                     * 合作方式 Co-operation
                     * @description 合作方式只能是：委托（commission）、联合开发（joint-development）、转让（transfer）、入股（equity） · Co-operation must be one of: commission, joint-development, transfer, equity
                     * @example commission
                     * @enum {string}
                     */
                    mode: "commission" | "joint-development" | "transfer" | "equity";
                    /**
                     * 对揭榜方的要求 What the solver must have
                     * @description 对揭榜方的要求应为 2–500 个字 · What the solver must have: 2 to 500 characters
                     * @example 对揭榜方的要求
                     */
                    solver: string;
                } | null;
                /**
                 * 问题描述 Description
                 * @description 问题描述应为 100–1000 个字 · Description: 100 to 1000 characters
                 * @example 问题描述本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。
                 */
                description?: string | null;
                /**
                 * 学科 Disciplines
                 * @description 学科应有 1–3 项，不重复；学科应为 GB/T 13745-2009 代码：3、5 或 7 位数字，例如 460、46020 · Disciplines: 1 to 3 different entries; a discipline is a code of GB/T 13745-2009: 3, 5 or 7 digits, e.g. 460, 46020
                 * @example [
                 *       "46020"
                 *     ]
                 */
                disciplines?: string[] | null;
                /**
                 * @example [
                 *       {
                 *         "id": "indicator-8k2m4p6r8t0v2x4z6b8d",
                 *         "name": "指标名称",
                 *         "current": "当前值",
                 *         "target": "目标值",
                 *         "unit": "单位",
                 *         "method": "检测方法"
                 *       }
                 *     ]
                 */
                indicators?: {
                    /**
                     * 当前值 Current value
                     * @description 当前值应为 1–100 个字 · Current value: 1 to 100 characters
                     * @example 当前值
                     */
                    current: string;
                    /**
                     * 指标编号 Indicator
                     * @description 指标编号应为本平台给出的编号 · Indicator must be an identifier given by this platform
                     * @example indicator-8k2m4p6r8t0v2x4z6b8d
                     */
                    id?: string | null;
                    /**
                     * 检测方法 Test method
                     * @description 检测方法应为 2–200 个字 · Test method: 2 to 200 characters
                     * @example 检测方法
                     */
                    method: string;
                    /**
                     * 指标名称 Indicator name
                     * @description 指标名称应为 1–50 个字 · Indicator name: 1 to 50 characters
                     * @example 指标名称
                     */
                    name: string;
                    /**
                     * 目标值 Target value
                     * @description 目标值应为 1–100 个字 · Target value: 1 to 100 characters
                     * @example 目标值
                     */
                    target: string;
                    /**
                     * 单位 Unit
                     * @description 单位应为 1–20 个字 · Unit: 1 to 20 characters
                     * @example 单位
                     */
                    unit: string;
                }[] | null;
                /**
                 * 行业 Industry
                 * @description 行业应为 GB/T 4754-2017 代码：一个字母 A–T 加 2–4 位数字，例如 C3562 · Industry must be a code of GB/T 4754-2017: a letter A–T and 2 to 4 digits, e.g. C3562
                 * @example C3562
                 */
                industry?: string | null;
                /**
                 * 类型 Kind
                 * @description 类型只能是：科学问题（scientific）、工程技术难题（engineering）、产业技术问题（industrial） · Kind must be one of: scientific, engineering, industrial
                 * @example scientific
                 */
                kind?: ("scientific" | "engineering" | "industrial") | null;
                /**
                 * 攻关周期（月） Time wanted in months
                 * @description 攻关周期（月）应在 1–36 之间，取整数 · Time wanted in months: between 1 and 36, a whole number
                 * @example 1
                 */
                months?: number | null;
                /**
                 * @example {
                 *       "name": "沙湾绿源节水设备有限公司",
                 *       "creditCode": "91654203M00010006G"
                 *     }
                 */
                organisation?: {
                    /**
                     * 统一社会信用代码 Unified social credit code
                     * @description 统一社会信用代码应为 18 位 · A unified social credit code has 18 characters
                     * @example 91654203M00010006G
                     */
                    creditCode: string;
                    /**
                     * 单位名称 Organisation name
                     * @description 单位名称应为 2–100 个字 · Organisation name: 2 to 100 characters
                     * @example 沙湾绿源节水设备有限公司
                     */
                    name: string;
                } | null;
                /**
                 * 拟投入（万元） Own money in 万元
                 * @description 拟投入应为不小于 0 的金额，单位万元，最多两位小数 · Own money must be 0 or more, in 万元, with at most two decimals
                 * @example 1
                 */
                ownMoney?: number | null;
                /**
                 * 公开字段 Public fields
                 * @description 公开字段应有 0–17 项，不重复；公开字段只能是：organisation、title、kind、industry、disciplines、description、background、stateOfTheArt、significance、choke、indicators、months、ownMoney、cooperation、trl、region、regiment · Public fields: 0 to 17 different entries; a public field must be one of: organisation, title, kind, industry, disciplines, description, background, stateOfTheArt, significance, choke, indicators, months, ownMoney, cooperation, trl, region, regiment
                 * @example [
                 *       "organisation"
                 *     ]
                 */
                publicFields?: ("organisation" | "title" | "kind" | "industry" | "disciplines" | "description" | "background" | "stateOfTheArt" | "significance" | "choke" | "indicators" | "months" | "ownMoney" | "cooperation" | "trl" | "region" | "regiment")[] | null;
                /**
                 * 推荐单位 Recommender
                 * @description 推荐单位应为本平台给出的编号 · Recommender must be an identifier given by this platform
                 * @example recommender-8k2m4p6r8t0v2x4z6b8d
                 */
                recommender?: string | null;
                /**
                 * 师团 XPCC unit
                 * @description 师团应为代码表中的代码，例如 07（第七师） · XPCC unit must be a code of the list, e.g. 07 (7th Division)
                 * @example 07
                 */
                regiment?: string | null;
                /**
                 * 区划 Region
                 * @description 区划应为代码表中的代码，例如 654200（塔城地区） · Region must be a code of the list, e.g. 654200 (Tacheng Prefecture)
                 * @example 654200
                 */
                region?: string | null;
                /**
                 * 意义 Significance
                 * @description 意义应为 100–1000 个字 · Significance: 100 to 1000 characters
                 * @example 意义本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。
                 */
                significance?: string | null;
                /**
                 * 国内外现状 State of the art
                 * @description 国内外现状应为 100–1000 个字 · State of the art: 100 to 1000 characters
                 * @example 国内外现状本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。
                 */
                stateOfTheArt?: string | null;
                /**
                 * 问题名称 Title
                 * @description 问题名称应为 6–50 个字 · Title: 6 to 50 characters
                 * @example 膜下滴灌毛管抗堵塞迷宫流道设计
                 */
                title?: string | null;
                /**
                 * @example {
                 *       "now": 1,
                 *       "wanted": 1
                 *     }
                 */
                trl?: {
                    /**
                     * 当前技术就绪度 Technology readiness now
                     * @description 当前技术就绪度应在 1–9 之间，取整数 · Technology readiness now: between 1 and 9, a whole number
                     * @example 1
                     */
                    now: number;
                    /**
                     * 目标技术就绪度 Technology readiness wanted
                     * @description 目标技术就绪度应在 1–9 之间，取整数 · Technology readiness wanted: between 1 and 9, a whole number
                     * @example 1
                     */
                    wanted: number;
                } | null;
                /**
                 * 公开范围 Visibility
                 * @description 公开范围只能是：公开（public）、内部（internal） · Visibility must be one of: public, internal
                 * @example public
                 */
                visibility?: ("public" | "internal") | null;
            };
            /**
             * 更正理由 Reason for the correction
             * @description 更正理由应为 2–500 个字 · Reason for the correction: 2 to 500 characters
             * @example 更正理由
             */
            reason: string;
        };
        /**
         * @example {
         *       "id": "draft-8k2m4p6r8t0v2x4z6b8d",
         *       "updatedAt": "2026-03-02T01:00:00.000Z",
         *       "problems": [
         *         {
         *           "field": "description",
         *           "code": "required",
         *           "message": "请填写问题描述"
         *         }
         *       ],
         *       "warnings": [],
         *       "content": {
         *         "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
         *         "kind": "engineering",
         *         "months": 18
         *       }
         *     }
         */
        "intake.Draft": {
            content: {
                [key: string]: unknown;
            };
            id: string;
            /** @description what is still missing or wrong */
            problems: components["schemas"]["intake.FieldRemark"][];
            /** Format: date-time */
            updatedAt: string;
            /** @description what to look at once more */
            warnings: components["schemas"]["intake.FieldRemark"][];
        };
        "intake.DraftRequest": {
            /**
             * 草稿内容 Draft
             * @description 草稿应为一个对象，不含控制字符 · A draft is an object without control characters
             * @example {}
             */
            content: {
                [key: string]: unknown;
            };
        };
        /**
         * @example {
         *       "field": "title",
         *       "code": "title-length",
         *       "message": "问题名称应为 6–50 个字"
         *     }
         */
        "intake.FieldRemark": {
            code: string;
            field: string;
            message: string;
        };
        /**
         * @description 您现在可以做什么；不可以的说明原因 · what you may do now; for the rest, why not
         * @example {
         *       "withdraw": true,
         *       "resubmit": "问题现为“待形式审查”，不能重新提交"
         *     }
         */
        "intake.May": {
            [key: string]: true | string;
        };
        "intake.MergeRequest": {
            /**
             * 合并到的问题 The problem to merge into
             * @description 合并到的问题应为本平台给出的编号 · The problem to merge into must be an identifier given by this platform
             * @example merge-into-8k2m4p6r8t0v2x4z6b8d
             */
            into: string;
            /**
             * 合并理由 Reason for merging
             * @description 合并理由应为 2–500 个字 · Reason for merging: 2 to 500 characters
             * @example 合并理由
             */
            reason: string;
        };
        "intake.OpenCampaignRequest": {
            /**
             * 截止时间 Closing time
             * Format: date-time
             * @description 截止时间应为带时区的 ISO 8601 时间，1900–2199 年，例如 2026-03-02T09:00:00+08:00 · Closing time must be an ISO 8601 time with a zone, between 1900 and 2199, e.g. 2026-03-02T09:00:00+08:00
             * @example 2026-04-30T23:59:59+08:00
             */
            closesAt: string;
            /**
             * 征集学科 Disciplines
             * @description 征集学科应有 0–70 项，不重复；例如 460、46020 · Disciplines: 0 to 70 different entries; e.g. 460、46020
             * @example [
             *       "460"
             *     ]
             */
            disciplines?: string[] | null;
            /**
             * 表单版本 Form version
             * @description 表单版本应在 1–1000 之间，取整数 · Form version: between 1 and 1000, a whole number
             * @example 1
             */
            formVersion?: number | null;
            /**
             * 征集行业 Industries
             * @description 征集行业应有 0–50 项，不重复；例如 C、C35、C3562 · Industries: 0 to 50 different entries; e.g. C、C35、C3562
             * @example [
             *       "C"
             *     ]
             */
            industries?: string[] | null;
            /**
             * 征集类型 Kinds
             * @description 征集类型应有 0–3 项，不重复；类型只能是：scientific、engineering、industrial · Kinds: 0 to 3 different entries; Kind must be one of: scientific, engineering, industrial
             * @example [
             *       "scientific"
             *     ]
             */
            kinds?: ("scientific" | "engineering" | "industrial")[] | null;
            /**
             * 开始时间 Opening time
             * Format: date-time
             * @description 开始时间应为带时区的 ISO 8601 时间，1900–2199 年，例如 2026-03-02T09:00:00+08:00 · Opening time must be an ISO 8601 time with a zone, between 1900 and 2199, e.g. 2026-03-02T09:00:00+08:00
             * @example 2026-03-02T09:00:00+08:00
             */
            opensAt: string;
            /**
             * 推荐名额 Quotas
             * @description 推荐名额应为“推荐单位编号：整数（0–10000）” · Quotas: a whole number (0 to 10000) per recommender id
             * @example {
             *       "organisation-8k2m4p6r8t0v2x4z6b8d": 5
             *     }
             */
            quotas?: {
                [key: string]: number;
            } | null;
            /**
             * 批次名称 Campaign title
             * @description 批次名称应为 4–60 个字 · Campaign title: 4 to 60 characters
             * @example 批次名称
             */
            title: string;
        };
        /**
         * @example {
         *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
         *       "number": "SW2026-0012",
         *       "status": "submitted",
         *       "campaign": "campaign-1",
         *       "organisation": {
         *         "id": "organisation-8k2m4p6r8t0v2x4z6b8d",
         *         "name": "沙湾绿源节水设备有限公司",
         *         "creditCode": "91654203M00010006G"
         *       },
         *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
         *       "kind": "engineering",
         *       "industry": "C3572",
         *       "disciplines": [
         *         "416",
         *         "21040"
         *       ],
         *       "description": "滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。",
         *       "background": "本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。",
         *       "stateOfTheArt": "国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。",
         *       "significance": "提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。",
         *       "choke": {
         *         "forms": [
         *           "performance",
         *           "cost"
         *         ],
         *         "sourceCountries": [
         *           "IL"
         *         ]
         *       },
         *       "indicators": [
         *         {
         *           "id": "i1",
         *           "name": "一季后流量下降",
         *           "current": "18",
         *           "target": "≤ 5",
         *           "unit": "%",
         *           "method": "按 GB/T 17188 在含沙水中运行一季后测定"
         *         },
         *         {
         *           "id": "i2",
         *           "name": "使用寿命",
         *           "current": "1",
         *           "target": "3",
         *           "unit": "年",
         *           "method": "田间连续使用后测定破损率"
         *         }
         *       ],
         *       "months": 18,
         *       "ownMoney": 120.5,
         *       "cooperation": {
         *         "mode": "joint-development",
         *         "ip": "成果共有，企业有优先实施权",
         *         "solver": "具有流体仿真与注塑模具设计能力"
         *       },
         *       "trl": {
         *         "now": 4,
         *         "wanted": 7
         *       },
         *       "region": "654203",
         *       "visibility": "public",
         *       "publicFields": [
         *         "title",
         *         "kind",
         *         "industry",
         *         "indicators"
         *       ],
         *       "clock": {
         *         "name": "formal-check",
         *         "from": "2026-03-02T01:00:00.000Z",
         *         "by": "2026-03-09T01:00:00.000Z",
         *         "overdue": false
         *       },
         *       "may": {
         *         "withdraw": true,
         *         "resubmit": "问题现为“待形式审查”，不能重新提交"
         *       },
         *       "joined": [],
         *       "declaration": {
         *         "by": "account-8k2m4p6r8t0v2x4z6b8d",
         *         "at": "2026-03-02T01:00:00.000Z",
         *         "hash": "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
         *       },
         *       "returns": 0,
         *       "changes": [],
         *       "onNotice": false,
         *       "corrections": [],
         *       "answers": [],
         *       "contact": {
         *         "name": "王小明",
         *         "mobile": "13900000000",
         *         "email": "wang@example.com"
         *       }
         *     }
         */
        "intake.Problem": {
            answers?: {
                brief?: string;
                text?: string;
            }[];
            background?: string;
            campaign: string;
            /** @description what the last correction by the enterprise changed */
            changes?: {
                field: string;
                new?: unknown;
                old?: unknown;
            }[];
            checklist?: {
                code: string;
                ok: boolean;
            }[];
            choke?: {
                forms: ("supply-cut" | "import-dependent" | "performance" | "cost")[];
                sourceCountries: string[];
            };
            clock?: {
                /** Format: date-time */
                by: string;
                /** Format: date-time */
                from: string;
                /** @enum {string} */
                name: "formal-check" | "correction";
                overdue: boolean;
            };
            /** @description of the experts, anonymised */
            comments?: string[];
            contact?: {
                email: string;
                mobile: string;
                name: string;
            };
            cooperation?: {
                ip: string;
                /** @enum {string} */
                mode: "commission" | "joint-development" | "transfer" | "equity";
                solver: string;
            };
            corrections?: {
                changes: {
                    field: string;
                    new?: unknown;
                    old?: unknown;
                }[];
                reason: string;
            }[];
            declaration?: {
                /** Format: date-time */
                at: string;
                /** @description account */
                by: string;
                /** @description SHA-256 of the version that was signed */
                hash: string;
            };
            description?: string;
            /** @description GB/T 13745-2009 */
            disciplines: string[];
            /** @description account of the clerk who entered it for the enterprise */
            enteredBy?: string;
            id: string;
            indicators?: {
                current: string;
                id: string;
                method: string;
                name: string;
                target: string;
                unit: string;
            }[];
            /** @description GB/T 4754-2017 */
            industry: string;
            /** @description problems merged into it; to the owner by their numbers alone */
            joined?: {
                number: string;
                organisation?: {
                    creditCode: string;
                    id: string;
                    name: string;
                };
                problem?: string;
            }[];
            /** @enum {string} */
            kind: "scientific" | "engineering" | "industrial";
            may: components["schemas"]["intake.May"];
            merged?: {
                into?: string;
                /** Format: date-time */
                until: string;
                /** @enum {string} */
                was?: "entered" | "submitted" | "returned" | "accepted" | "approved" | "matched" | "declined" | "rejected" | "withdrawn" | "merged" | "answered";
            };
            months?: number;
            /** @description 受理编号 */
            number: string;
            /** @description approved by the experts, and nobody has objected yet */
            onNotice?: boolean;
            organisation: {
                creditCode: string;
                id: string;
                name: string;
            };
            /** @description account; for the secretariat */
            owner?: string;
            /** @description 万元 */
            ownMoney?: number;
            publicFields?: string[];
            reasons?: {
                code: string;
                field?: string;
                note: string;
            }[];
            recommender?: string;
            regiment?: string;
            region: string;
            /** @enum {string} */
            returnedFrom?: "check" | "review";
            returns?: number;
            significance?: string;
            stateOfTheArt?: string;
            /** @enum {string} */
            status: "entered" | "submitted" | "returned" | "accepted" | "approved" | "matched" | "declined" | "rejected" | "withdrawn" | "merged" | "answered";
            /** @description name of the organisation that took it on */
            team?: string;
            title: string;
            trl?: {
                now: number;
                wanted: number;
            };
            /** @enum {string} */
            visibility?: "public" | "internal";
            withdrawal?: string;
        };
        /**
         * @example {
         *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
         *       "number": "SW2026-0012",
         *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
         *       "status": "submitted",
         *       "kind": "engineering",
         *       "industry": "C3572",
         *       "campaign": "campaign-1",
         *       "organisation": "沙湾绿源节水设备有限公司",
         *       "submittedAt": "2026-03-02T01:00:00.000Z",
         *       "dueAt": "2026-03-09T01:00:00.000Z",
         *       "overdue": false
         *     }
         */
        "intake.ProblemRow": {
            campaign: string;
            dueAt: string | null;
            id: string;
            industry: string;
            /** @enum {string} */
            kind: "scientific" | "engineering" | "industrial";
            number: string;
            organisation: string;
            overdue: boolean;
            /** @enum {string} */
            status: "entered" | "submitted" | "returned" | "accepted" | "approved" | "matched" | "declined" | "rejected" | "withdrawn" | "merged" | "answered";
            submittedAt: string | null;
            title: string;
        };
        /**
         * @example {
         *       "number": "SW2026-0012",
         *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
         *       "organisation": {
         *         "name": "沙湾绿源节水设备有限公司",
         *         "creditCode": "91654203M00010006G"
         *       },
         *       "campaign": "2026年第一批“卡脖子”问题征集",
         *       "indicators": 2,
         *       "submittedAt": "2026-03-02T01:00:00.000Z",
         *       "checkBy": "2026-03-09T01:00:00.000Z"
         *     }
         */
        "intake.Receipt": {
            /** @description title of the campaign */
            campaign: string;
            /** Format: date-time */
            checkBy?: string;
            /** @description for the owner and the secretariat */
            declaration?: {
                /** Format: date-time */
                at: string;
                /** @description account */
                by: string;
                /** @description SHA-256 of the version that was signed */
                hash: string;
            };
            indicators: number;
            number: string;
            organisation: {
                creditCode: string;
                name: string;
            };
            /** Format: date-time */
            submittedAt?: string;
            title: string;
        };
        "intake.RejectRequest": {
            /**
             * @example [
             *       {
             *         "code": "out-of-scope",
             *         "field": "indicators.0.target",
             *         "note": "请写明目标值的检测方法"
             *       }
             *     ]
             */
            reasons: {
                /**
                 * 不予受理原因 Reason for rejecting
                 * @description 不予受理原因只能是：不属于征集范围（out-of-scope）、不属于卡脖子或核心技术问题（not-a-bottleneck）、逾期未补正或补正后仍不符合要求（not-corrected）、涉及不得录入的内容（classified）、内容不实（untrue）、其他（other） · Reason for rejecting must be one of: out-of-scope, not-a-bottleneck, not-corrected, classified, untrue, other
                 * @example out-of-scope
                 * @enum {string}
                 */
                code: "out-of-scope" | "not-a-bottleneck" | "not-corrected" | "classified" | "untrue" | "other";
                /**
                 * 字段 Field
                 * @description 字段应写作 title 或 indicators.0.target 的形式 · A field is written like title or indicators.0.target
                 * @example indicators.0.target
                 */
                field?: string | null;
                /**
                 * 说明 Note
                 * @description 说明应为 2–500 个字 · Note: 2 to 500 characters
                 * @example 请写明目标值的检测方法
                 */
                note: string;
            }[];
        };
        "intake.ResubmitRequest": {
            /**
             * 背景 Background
             * @description 背景应为 100–1000 个字 · Background: 100 to 1000 characters
             * @example 背景本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。
             */
            background: string;
            /**
             * @example {
             *       "forms": [
             *         "supply-cut"
             *       ],
             *       "sourceCountries": [
             *         "JP"
             *       ]
             *     }
             */
            choke: {
                /**
                 * 卡点表现 How it chokes
                 * @description 卡点表现应有 1–4 项，不重复；卡点表现只能是：断供（supply-cut）、依赖进口（import-dependent）、性能（performance）、成本（cost） · How it chokes: 1 to 4 different entries; how it chokes must be one of: supply-cut, import-dependent, performance, cost
                 * @example [
                 *       "supply-cut"
                 *     ]
                 */
                forms: ("supply-cut" | "import-dependent" | "performance" | "cost")[];
                /**
                 * 来源国家或地区 Source countries
                 * @description 来源国家或地区应有 0–10 项，不重复；国家或地区用 ISO 3166-1 两位代码，例如 JP、DE · Source countries: 0 to 10 different entries; countries and regions as ISO 3166-1 codes, e.g. JP, DE
                 * @example [
                 *       "JP"
                 *     ]
                 */
                sourceCountries: string[];
            };
            /**
             * @example {
             *       "name": "王小明",
             *       "mobile": "13900000000",
             *       "email": "name@example.com"
             *     }
             */
            contact?: {
                /**
                 * 电子邮箱 E-mail address
                 * @description 电子邮箱格式不正确，例如 name@example.com · The e-mail address is not complete, e.g. name@example.com
                 * @example name@example.com
                 */
                email: string;
                /**
                 * 手机号 Mobile number
                 * @description 手机号应为 11 位，以 13–19 开头 · Mobile number: 11 digits that begin with 13 to 19
                 * @example 13900000000
                 */
                mobile: string;
                /**
                 * 联系人 Contact
                 * @description 联系人应为 2–30 个字 · Contact: 2 to 30 characters
                 * @example 王小明
                 */
                name: string;
            } | null;
            /**
             * @example {
             *       "mode": "commission",
             *       "ip": "知识产权约定",
             *       "solver": "对揭榜方的要求"
             *     }
             */
            cooperation: {
                /**
                 * 知识产权约定 IP terms
                 * @description 知识产权约定应为 2–500 个字 · IP terms: 2 to 500 characters
                 * @example 知识产权约定
                 */
                ip: string;
                /**
                 * 合作方式 Co-operation
                 * @description 合作方式只能是：委托（commission）、联合开发（joint-development）、转让（transfer）、入股（equity） · Co-operation must be one of: commission, joint-development, transfer, equity
                 * @example commission
                 * @enum {string}
                 */
                mode: "commission" | "joint-development" | "transfer" | "equity";
                /**
                 * 对揭榜方的要求 What the solver must have
                 * @description 对揭榜方的要求应为 2–500 个字 · What the solver must have: 2 to 500 characters
                 * @example 对揭榜方的要求
                 */
                solver: string;
            };
            /**
             * @example {
             *       "noStateSecret": true,
             *       "truthful": true
             *     }
             */
            declarations: {
                /**
                 * 不涉密承诺 declaration that there is no state secret in it
                 * @description 必须作出不涉密承诺 · The declaration that there is no state secret in it must be given
                 * @example true
                 * @constant
                 */
                noStateSecret: true;
                /**
                 * 真实性承诺 declaration that it is true
                 * @description 必须作出真实性承诺 · The declaration that it is true must be given
                 * @example true
                 * @constant
                 */
                truthful: true;
            };
            /**
             * 问题描述 Description
             * @description 问题描述应为 100–1000 个字 · Description: 100 to 1000 characters
             * @example 问题描述本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。
             */
            description: string;
            /**
             * 学科 Disciplines
             * @description 学科应有 1–3 项，不重复；学科应为 GB/T 13745-2009 代码：3、5 或 7 位数字，例如 460、46020 · Disciplines: 1 to 3 different entries; a discipline is a code of GB/T 13745-2009: 3, 5 or 7 digits, e.g. 460, 46020
             * @example [
             *       "46020"
             *     ]
             */
            disciplines: string[];
            /**
             * @example [
             *       {
             *         "id": "indicator-8k2m4p6r8t0v2x4z6b8d",
             *         "name": "指标名称",
             *         "current": "当前值",
             *         "target": "目标值",
             *         "unit": "单位",
             *         "method": "检测方法"
             *       }
             *     ]
             */
            indicators: {
                /**
                 * 当前值 Current value
                 * @description 当前值应为 1–100 个字 · Current value: 1 to 100 characters
                 * @example 当前值
                 */
                current: string;
                /**
                 * 指标编号 Indicator
                 * @description 指标编号应为本平台给出的编号 · Indicator must be an identifier given by this platform
                 * @example indicator-8k2m4p6r8t0v2x4z6b8d
                 */
                id?: string | null;
                /**
                 * 检测方法 Test method
                 * @description 检测方法应为 2–200 个字 · Test method: 2 to 200 characters
                 * @example 检测方法
                 */
                method: string;
                /**
                 * 指标名称 Indicator name
                 * @description 指标名称应为 1–50 个字 · Indicator name: 1 to 50 characters
                 * @example 指标名称
                 */
                name: string;
                /**
                 * 目标值 Target value
                 * @description 目标值应为 1–100 个字 · Target value: 1 to 100 characters
                 * @example 目标值
                 */
                target: string;
                /**
                 * 单位 Unit
                 * @description 单位应为 1–20 个字 · Unit: 1 to 20 characters
                 * @example 单位
                 */
                unit: string;
            }[];
            /**
             * 行业 Industry
             * @description 行业应为 GB/T 4754-2017 代码：一个字母 A–T 加 2–4 位数字，例如 C3562 · Industry must be a code of GB/T 4754-2017: a letter A–T and 2 to 4 digits, e.g. C3562
             * @example C3562
             */
            industry: string;
            /**
             * 类型 Kind
             * @description 类型只能是：科学问题（scientific）、工程技术难题（engineering）、产业技术问题（industrial） · Kind must be one of: scientific, engineering, industrial
             * @example scientific
             * @enum {string}
             */
            kind: "scientific" | "engineering" | "industrial";
            /**
             * 攻关周期（月） Time wanted in months
             * @description 攻关周期（月）应在 1–36 之间，取整数 · Time wanted in months: between 1 and 36, a whole number
             * @example 1
             */
            months: number;
            /**
             * 拟投入（万元） Own money in 万元
             * @description 拟投入应为不小于 0 的金额，单位万元，最多两位小数 · Own money must be 0 or more, in 万元, with at most two decimals
             * @example 1
             */
            ownMoney: number;
            /**
             * 公开字段 Public fields
             * @description 公开字段应有 0–17 项，不重复；公开字段只能是：organisation、title、kind、industry、disciplines、description、background、stateOfTheArt、significance、choke、indicators、months、ownMoney、cooperation、trl、region、regiment · Public fields: 0 to 17 different entries; a public field must be one of: organisation, title, kind, industry, disciplines, description, background, stateOfTheArt, significance, choke, indicators, months, ownMoney, cooperation, trl, region, regiment
             * @example [
             *       "organisation"
             *     ]
             */
            publicFields: ("organisation" | "title" | "kind" | "industry" | "disciplines" | "description" | "background" | "stateOfTheArt" | "significance" | "choke" | "indicators" | "months" | "ownMoney" | "cooperation" | "trl" | "region" | "regiment")[];
            /**
             * 推荐单位 Recommender
             * @description 推荐单位应为本平台给出的编号 · Recommender must be an identifier given by this platform
             * @example recommender-8k2m4p6r8t0v2x4z6b8d
             */
            recommender?: string | null;
            /**
             * 师团 XPCC unit
             * @description 师团应为代码表中的代码，例如 07（第七师） · XPCC unit must be a code of the list, e.g. 07 (7th Division)
             * @example 07
             */
            regiment?: string | null;
            /**
             * 区划 Region
             * @description 区划应为代码表中的代码，例如 654200（塔城地区） · Region must be a code of the list, e.g. 654200 (Tacheng Prefecture)
             * @example 654200
             */
            region: string;
            /**
             * 意义 Significance
             * @description 意义应为 100–1000 个字 · Significance: 100 to 1000 characters
             * @example 意义本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。
             */
            significance: string;
            /**
             * 国内外现状 State of the art
             * @description 国内外现状应为 100–1000 个字 · State of the art: 100 to 1000 characters
             * @example 国内外现状本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。
             */
            stateOfTheArt: string;
            /**
             * 问题名称 Title
             * @description 问题名称应为 6–50 个字 · Title: 6 to 50 characters
             * @example 膜下滴灌毛管抗堵塞迷宫流道设计
             */
            title: string;
            /**
             * @example {
             *       "now": 1,
             *       "wanted": 1
             *     }
             */
            trl: {
                /**
                 * 当前技术就绪度 Technology readiness now
                 * @description 当前技术就绪度应在 1–9 之间，取整数 · Technology readiness now: between 1 and 9, a whole number
                 * @example 1
                 */
                now: number;
                /**
                 * 目标技术就绪度 Technology readiness wanted
                 * @description 目标技术就绪度应在 1–9 之间，取整数 · Technology readiness wanted: between 1 and 9, a whole number
                 * @example 1
                 */
                wanted: number;
            };
            /**
             * 公开范围 Visibility
             * @description 公开范围只能是：公开（public）、内部（internal） · Visibility must be one of: public, internal
             * @example public
             * @enum {string}
             */
            visibility: "public" | "internal";
        };
        "intake.ReturnRequest": {
            /**
             * @example [
             *       {
             *         "code": "incomplete",
             *         "field": "indicators.0.target",
             *         "note": "请写明目标值的检测方法"
             *       }
             *     ]
             */
            reasons: {
                /**
                 * 退回原因 Reason for returning
                 * @description 退回原因只能是：填写不完整（incomplete）、表述不清（unclear）、指标不可检测（indicators-untestable）、单位信息不符（identity-mismatch）、行业、学科归类有误（classification）、依据不足（evidence）、专家组意见（review）、其他（other） · Reason for returning must be one of: incomplete, unclear, indicators-untestable, identity-mismatch, classification, evidence, review, other
                 * @example incomplete
                 * @enum {string}
                 */
                code: "incomplete" | "unclear" | "indicators-untestable" | "identity-mismatch" | "classification" | "evidence" | "review" | "other";
                /**
                 * 字段 Field
                 * @description 字段应写作 title 或 indicators.0.target 的形式 · A field is written like title or indicators.0.target
                 * @example indicators.0.target
                 */
                field?: string | null;
                /**
                 * 说明 Note
                 * @description 说明应为 2–500 个字 · Note: 2 to 500 characters
                 * @example 请写明目标值的检测方法
                 */
                note: string;
            }[];
        };
        /**
         * @example {
         *       "id": "draft-8k2m4p6r8t0v2x4z6b8d",
         *       "updatedAt": "2026-03-02T01:00:00.000Z",
         *       "problems": [
         *         {
         *           "field": "description",
         *           "code": "required",
         *           "message": "请填写问题描述"
         *         }
         *       ],
         *       "warnings": []
         *     }
         */
        "intake.SavedDraft": {
            id: string;
            /** @description what is still missing or wrong */
            problems: components["schemas"]["intake.FieldRemark"][];
            /** Format: date-time */
            updatedAt: string;
            /** @description what to look at once more */
            warnings: components["schemas"]["intake.FieldRemark"][];
        };
        /**
         * @example {
         *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
         *       "number": "SW2026-0012",
         *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
         *       "score": 0.412
         *     }
         */
        "intake.SimilarProblem": {
            id: string;
            number: string;
            /** @description for the secretariat */
            organisation?: string;
            score: number;
            /**
             * @description of the own problems, and for the secretariat
             * @enum {string}
             */
            status?: "entered" | "submitted" | "returned" | "accepted" | "approved" | "matched" | "declined" | "rejected" | "withdrawn" | "merged" | "answered";
            title: string;
        };
        /**
         * @example {
         *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
         *       "number": "SW2026-0012",
         *       "status": "submitted",
         *       "campaign": "campaign-1",
         *       "organisation": {
         *         "id": "organisation-8k2m4p6r8t0v2x4z6b8d",
         *         "name": "沙湾绿源节水设备有限公司",
         *         "creditCode": "91654203M00010006G"
         *       },
         *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
         *       "kind": "engineering",
         *       "industry": "C3572",
         *       "disciplines": [
         *         "416",
         *         "21040"
         *       ],
         *       "description": "滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。",
         *       "background": "本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。",
         *       "stateOfTheArt": "国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。",
         *       "significance": "提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。",
         *       "choke": {
         *         "forms": [
         *           "performance",
         *           "cost"
         *         ],
         *         "sourceCountries": [
         *           "IL"
         *         ]
         *       },
         *       "indicators": [
         *         {
         *           "id": "i1",
         *           "name": "一季后流量下降",
         *           "current": "18",
         *           "target": "≤ 5",
         *           "unit": "%",
         *           "method": "按 GB/T 17188 在含沙水中运行一季后测定"
         *         },
         *         {
         *           "id": "i2",
         *           "name": "使用寿命",
         *           "current": "1",
         *           "target": "3",
         *           "unit": "年",
         *           "method": "田间连续使用后测定破损率"
         *         }
         *       ],
         *       "months": 18,
         *       "ownMoney": 120.5,
         *       "cooperation": {
         *         "mode": "joint-development",
         *         "ip": "成果共有，企业有优先实施权",
         *         "solver": "具有流体仿真与注塑模具设计能力"
         *       },
         *       "trl": {
         *         "now": 4,
         *         "wanted": 7
         *       },
         *       "region": "654203",
         *       "visibility": "public",
         *       "publicFields": [
         *         "title",
         *         "kind",
         *         "industry",
         *         "indicators"
         *       ],
         *       "clock": {
         *         "name": "formal-check",
         *         "from": "2026-03-02T01:00:00.000Z",
         *         "by": "2026-03-09T01:00:00.000Z",
         *         "overdue": false
         *       },
         *       "may": {
         *         "withdraw": true,
         *         "resubmit": "问题现为“待形式审查”，不能重新提交"
         *       },
         *       "joined": [],
         *       "declaration": {
         *         "by": "account-8k2m4p6r8t0v2x4z6b8d",
         *         "at": "2026-03-02T01:00:00.000Z",
         *         "hash": "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
         *       },
         *       "returns": 0,
         *       "changes": [],
         *       "onNotice": false,
         *       "corrections": [],
         *       "answers": [],
         *       "contact": {
         *         "name": "王小明",
         *         "mobile": "13900000000",
         *         "email": "wang@example.com"
         *       },
         *       "warnings": []
         *     }
         */
        "intake.Submission": {
            answers?: {
                brief?: string;
                text?: string;
            }[];
            background?: string;
            campaign: string;
            /** @description what the last correction by the enterprise changed */
            changes?: {
                field: string;
                new?: unknown;
                old?: unknown;
            }[];
            checklist?: {
                code: string;
                ok: boolean;
            }[];
            choke?: {
                forms: ("supply-cut" | "import-dependent" | "performance" | "cost")[];
                sourceCountries: string[];
            };
            clock?: {
                /** Format: date-time */
                by: string;
                /** Format: date-time */
                from: string;
                /** @enum {string} */
                name: "formal-check" | "correction";
                overdue: boolean;
            };
            /** @description of the experts, anonymised */
            comments?: string[];
            contact?: {
                email: string;
                mobile: string;
                name: string;
            };
            cooperation?: {
                ip: string;
                /** @enum {string} */
                mode: "commission" | "joint-development" | "transfer" | "equity";
                solver: string;
            };
            corrections?: {
                changes: {
                    field: string;
                    new?: unknown;
                    old?: unknown;
                }[];
                reason: string;
            }[];
            declaration?: {
                /** Format: date-time */
                at: string;
                /** @description account */
                by: string;
                /** @description SHA-256 of the version that was signed */
                hash: string;
            };
            description?: string;
            /** @description GB/T 13745-2009 */
            disciplines: string[];
            /** @description account of the clerk who entered it for the enterprise */
            enteredBy?: string;
            id: string;
            indicators?: {
                current: string;
                id: string;
                method: string;
                name: string;
                target: string;
                unit: string;
            }[];
            /** @description GB/T 4754-2017 */
            industry: string;
            /** @description problems merged into it; to the owner by their numbers alone */
            joined?: {
                number: string;
                organisation?: {
                    creditCode: string;
                    id: string;
                    name: string;
                };
                problem?: string;
            }[];
            /** @enum {string} */
            kind: "scientific" | "engineering" | "industrial";
            may: components["schemas"]["intake.May"];
            merged?: {
                into?: string;
                /** Format: date-time */
                until: string;
                /** @enum {string} */
                was?: "entered" | "submitted" | "returned" | "accepted" | "approved" | "matched" | "declined" | "rejected" | "withdrawn" | "merged" | "answered";
            };
            months?: number;
            /** @description 受理编号 */
            number: string;
            /** @description approved by the experts, and nobody has objected yet */
            onNotice?: boolean;
            organisation: {
                creditCode: string;
                id: string;
                name: string;
            };
            /** @description account; for the secretariat */
            owner?: string;
            /** @description 万元 */
            ownMoney?: number;
            publicFields?: string[];
            reasons?: {
                code: string;
                field?: string;
                note: string;
            }[];
            recommender?: string;
            regiment?: string;
            region: string;
            /** @enum {string} */
            returnedFrom?: "check" | "review";
            returns?: number;
            significance?: string;
            stateOfTheArt?: string;
            /** @enum {string} */
            status: "entered" | "submitted" | "returned" | "accepted" | "approved" | "matched" | "declined" | "rejected" | "withdrawn" | "merged" | "answered";
            /** @description name of the organisation that took it on */
            team?: string;
            title: string;
            trl?: {
                now: number;
                wanted: number;
            };
            /** @enum {string} */
            visibility?: "public" | "internal";
            /** @description words in the text that was sent, to look at once more */
            warnings: components["schemas"]["intake.FieldRemark"][];
            withdrawal?: string;
        };
        "intake.SubmitDraftRequest": {
            /**
             * @example {
             *       "noStateSecret": true,
             *       "truthful": true
             *     }
             */
            declarations?: {
                /**
                 * 不涉密承诺 declaration that there is no state secret in it
                 * @description 必须作出不涉密承诺 · The declaration that there is no state secret in it must be given
                 * @example true
                 * @constant
                 */
                noStateSecret: true;
                /**
                 * 真实性承诺 declaration that it is true
                 * @description 必须作出真实性承诺 · The declaration that it is true must be given
                 * @example true
                 * @constant
                 */
                truthful: true;
            } | null;
            /**
             * 企业账号 Account of the enterprise
             * @description 企业账号应为本平台给出的编号 · Account of the enterprise must be an identifier given by this platform
             * @example owner-8k2m4p6r8t0v2x4z6b8d
             */
            owner?: string | null;
        };
        "intake.SubmitRequest": {
            /**
             * 背景 Background
             * @description 背景应为 100–1000 个字 · Background: 100 to 1000 characters
             * @example 背景本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。
             */
            background: string;
            /**
             * 征集批次 Campaign
             * @description 征集批次应为本平台给出的编号 · Campaign must be an identifier given by this platform
             * @example campaign-8k2m4p6r8t0v2x4z6b8d
             */
            campaign: string;
            /**
             * @example {
             *       "forms": [
             *         "supply-cut"
             *       ],
             *       "sourceCountries": [
             *         "JP"
             *       ]
             *     }
             */
            choke: {
                /**
                 * 卡点表现 How it chokes
                 * @description 卡点表现应有 1–4 项，不重复；卡点表现只能是：断供（supply-cut）、依赖进口（import-dependent）、性能（performance）、成本（cost） · How it chokes: 1 to 4 different entries; how it chokes must be one of: supply-cut, import-dependent, performance, cost
                 * @example [
                 *       "supply-cut"
                 *     ]
                 */
                forms: ("supply-cut" | "import-dependent" | "performance" | "cost")[];
                /**
                 * 来源国家或地区 Source countries
                 * @description 来源国家或地区应有 0–10 项，不重复；国家或地区用 ISO 3166-1 两位代码，例如 JP、DE · Source countries: 0 to 10 different entries; countries and regions as ISO 3166-1 codes, e.g. JP, DE
                 * @example [
                 *       "JP"
                 *     ]
                 */
                sourceCountries: string[];
            };
            /**
             * @example {
             *       "name": "王小明",
             *       "mobile": "13900000000",
             *       "email": "name@example.com"
             *     }
             */
            contact: {
                /**
                 * 电子邮箱 E-mail address
                 * @description 电子邮箱格式不正确，例如 name@example.com · The e-mail address is not complete, e.g. name@example.com
                 * @example name@example.com
                 */
                email: string;
                /**
                 * 手机号 Mobile number
                 * @description 手机号应为 11 位，以 13–19 开头 · Mobile number: 11 digits that begin with 13 to 19
                 * @example 13900000000
                 */
                mobile: string;
                /**
                 * 联系人 Contact
                 * @description 联系人应为 2–30 个字 · Contact: 2 to 30 characters
                 * @example 王小明
                 */
                name: string;
            };
            /**
             * @example {
             *       "mode": "commission",
             *       "ip": "知识产权约定",
             *       "solver": "对揭榜方的要求"
             *     }
             */
            cooperation: {
                /**
                 * 知识产权约定 IP terms
                 * @description 知识产权约定应为 2–500 个字 · IP terms: 2 to 500 characters
                 * @example 知识产权约定
                 */
                ip: string;
                /**
                 * 合作方式 Co-operation
                 * @description 合作方式只能是：委托（commission）、联合开发（joint-development）、转让（transfer）、入股（equity） · Co-operation must be one of: commission, joint-development, transfer, equity
                 * @example commission
                 * @enum {string}
                 */
                mode: "commission" | "joint-development" | "transfer" | "equity";
                /**
                 * 对揭榜方的要求 What the solver must have
                 * @description 对揭榜方的要求应为 2–500 个字 · What the solver must have: 2 to 500 characters
                 * @example 对揭榜方的要求
                 */
                solver: string;
            };
            /**
             * @example {
             *       "noStateSecret": true,
             *       "truthful": true
             *     }
             */
            declarations?: {
                /**
                 * 不涉密承诺 declaration that there is no state secret in it
                 * @description 必须作出不涉密承诺 · The declaration that there is no state secret in it must be given
                 * @example true
                 * @constant
                 */
                noStateSecret: true;
                /**
                 * 真实性承诺 declaration that it is true
                 * @description 必须作出真实性承诺 · The declaration that it is true must be given
                 * @example true
                 * @constant
                 */
                truthful: true;
            } | null;
            /**
             * 问题描述 Description
             * @description 问题描述应为 100–1000 个字 · Description: 100 to 1000 characters
             * @example 问题描述本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。
             */
            description: string;
            /**
             * 学科 Disciplines
             * @description 学科应有 1–3 项，不重复；学科应为 GB/T 13745-2009 代码：3、5 或 7 位数字，例如 460、46020 · Disciplines: 1 to 3 different entries; a discipline is a code of GB/T 13745-2009: 3, 5 or 7 digits, e.g. 460, 46020
             * @example [
             *       "46020"
             *     ]
             */
            disciplines: string[];
            /**
             * @example [
             *       {
             *         "id": "indicator-8k2m4p6r8t0v2x4z6b8d",
             *         "name": "指标名称",
             *         "current": "当前值",
             *         "target": "目标值",
             *         "unit": "单位",
             *         "method": "检测方法"
             *       }
             *     ]
             */
            indicators: {
                /**
                 * 当前值 Current value
                 * @description 当前值应为 1–100 个字 · Current value: 1 to 100 characters
                 * @example 当前值
                 */
                current: string;
                /**
                 * 指标编号 Indicator
                 * @description 指标编号应为本平台给出的编号 · Indicator must be an identifier given by this platform
                 * @example indicator-8k2m4p6r8t0v2x4z6b8d
                 */
                id?: string | null;
                /**
                 * 检测方法 Test method
                 * @description 检测方法应为 2–200 个字 · Test method: 2 to 200 characters
                 * @example 检测方法
                 */
                method: string;
                /**
                 * 指标名称 Indicator name
                 * @description 指标名称应为 1–50 个字 · Indicator name: 1 to 50 characters
                 * @example 指标名称
                 */
                name: string;
                /**
                 * 目标值 Target value
                 * @description 目标值应为 1–100 个字 · Target value: 1 to 100 characters
                 * @example 目标值
                 */
                target: string;
                /**
                 * 单位 Unit
                 * @description 单位应为 1–20 个字 · Unit: 1 to 20 characters
                 * @example 单位
                 */
                unit: string;
            }[];
            /**
             * 行业 Industry
             * @description 行业应为 GB/T 4754-2017 代码：一个字母 A–T 加 2–4 位数字，例如 C3562 · Industry must be a code of GB/T 4754-2017: a letter A–T and 2 to 4 digits, e.g. C3562
             * @example C3562
             */
            industry: string;
            /**
             * 类型 Kind
             * @description 类型只能是：科学问题（scientific）、工程技术难题（engineering）、产业技术问题（industrial） · Kind must be one of: scientific, engineering, industrial
             * @example scientific
             * @enum {string}
             */
            kind: "scientific" | "engineering" | "industrial";
            /**
             * 攻关周期（月） Time wanted in months
             * @description 攻关周期（月）应在 1–36 之间，取整数 · Time wanted in months: between 1 and 36, a whole number
             * @example 1
             */
            months: number;
            /**
             * @example {
             *       "name": "沙湾绿源节水设备有限公司",
             *       "creditCode": "91654203M00010006G"
             *     }
             */
            organisation?: {
                /**
                 * 统一社会信用代码 Unified social credit code
                 * @description 统一社会信用代码应为 18 位 · A unified social credit code has 18 characters
                 * @example 91654203M00010006G
                 */
                creditCode: string;
                /**
                 * 单位名称 Organisation name
                 * @description 单位名称应为 2–100 个字 · Organisation name: 2 to 100 characters
                 * @example 沙湾绿源节水设备有限公司
                 */
                name: string;
            } | null;
            /**
             * 企业账号 Account of the enterprise
             * @description 企业账号应为本平台给出的编号 · Account of the enterprise must be an identifier given by this platform
             * @example owner-8k2m4p6r8t0v2x4z6b8d
             */
            owner?: string | null;
            /**
             * 拟投入（万元） Own money in 万元
             * @description 拟投入应为不小于 0 的金额，单位万元，最多两位小数 · Own money must be 0 or more, in 万元, with at most two decimals
             * @example 1
             */
            ownMoney: number;
            /**
             * 公开字段 Public fields
             * @description 公开字段应有 0–17 项，不重复；公开字段只能是：organisation、title、kind、industry、disciplines、description、background、stateOfTheArt、significance、choke、indicators、months、ownMoney、cooperation、trl、region、regiment · Public fields: 0 to 17 different entries; a public field must be one of: organisation, title, kind, industry, disciplines, description, background, stateOfTheArt, significance, choke, indicators, months, ownMoney, cooperation, trl, region, regiment
             * @example [
             *       "organisation"
             *     ]
             */
            publicFields: ("organisation" | "title" | "kind" | "industry" | "disciplines" | "description" | "background" | "stateOfTheArt" | "significance" | "choke" | "indicators" | "months" | "ownMoney" | "cooperation" | "trl" | "region" | "regiment")[];
            /**
             * 推荐单位 Recommender
             * @description 推荐单位应为本平台给出的编号 · Recommender must be an identifier given by this platform
             * @example recommender-8k2m4p6r8t0v2x4z6b8d
             */
            recommender?: string | null;
            /**
             * 师团 XPCC unit
             * @description 师团应为代码表中的代码，例如 07（第七师） · XPCC unit must be a code of the list, e.g. 07 (7th Division)
             * @example 07
             */
            regiment?: string | null;
            /**
             * 区划 Region
             * @description 区划应为代码表中的代码，例如 654200（塔城地区） · Region must be a code of the list, e.g. 654200 (Tacheng Prefecture)
             * @example 654200
             */
            region: string;
            /**
             * 意义 Significance
             * @description 意义应为 100–1000 个字 · Significance: 100 to 1000 characters
             * @example 意义本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。
             */
            significance: string;
            /**
             * 国内外现状 State of the art
             * @description 国内外现状应为 100–1000 个字 · State of the art: 100 to 1000 characters
             * @example 国内外现状本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。
             */
            stateOfTheArt: string;
            /**
             * 问题名称 Title
             * @description 问题名称应为 6–50 个字 · Title: 6 to 50 characters
             * @example 膜下滴灌毛管抗堵塞迷宫流道设计
             */
            title: string;
            /**
             * @example {
             *       "now": 1,
             *       "wanted": 1
             *     }
             */
            trl: {
                /**
                 * 当前技术就绪度 Technology readiness now
                 * @description 当前技术就绪度应在 1–9 之间，取整数 · Technology readiness now: between 1 and 9, a whole number
                 * @example 1
                 */
                now: number;
                /**
                 * 目标技术就绪度 Technology readiness wanted
                 * @description 目标技术就绪度应在 1–9 之间，取整数 · Technology readiness wanted: between 1 and 9, a whole number
                 * @example 1
                 */
                wanted: number;
            };
            /**
             * 公开范围 Visibility
             * @description 公开范围只能是：公开（public）、内部（internal） · Visibility must be one of: public, internal
             * @example public
             * @enum {string}
             */
            visibility: "public" | "internal";
        };
        "intake.UnmergeRequest": {
            /**
             * 撤销合并的理由 Reason for undoing the merge
             * @description 撤销合并的理由应为 2–500 个字 · Reason for undoing the merge: 2 to 500 characters
             * @example 撤销合并的理由
             */
            reason: string;
        };
        "intake.WithdrawRequest": {
            /**
             * 撤回原因 Reason for withdrawing
             * @description 撤回原因应为 2–500 个字 · Reason for withdrawing: 2 to 500 characters
             * @example 撤回原因
             */
            reason: string;
        };
        /**
         * @example {
         *       "type": "urn:zhitong:problem:fields-invalid",
         *       "title": "有字段不符合要求",
         *       "status": 422,
         *       "code": "fields-invalid",
         *       "errors": [
         *         {
         *           "field": "title",
         *           "code": "title-length",
         *           "message": "问题名称应为 6–50 个字"
         *         }
         *       ]
         *     }
         */
        Problem: {
            /** @description 409：现在可以做什么 */
            allowed?: string[];
            /** @description 稳定的代码 · stable */
            code: string;
            detail?: string;
            errors?: {
                code: string;
                field: string;
                message: string;
            }[];
            incident?: string;
            service?: string;
            /** @description 409：当前状态 */
            state?: string;
            status: number;
            /** @description 给人看的一句话，按 Accept-Language 为中文或英文 */
            title: string;
            /** @description urn:zhitong:problem:CODE */
            type: string;
        };
        "research.AcceptanceRequest": {
            /**
             * 意见 Comment
             * @description 意见应为 2–1000 个字 · Comment: 2 to 1000 characters
             * @example 意见
             */
            answer?: string | null;
            /**
             * @example [
             *       {
             *         "indicator": "indicator-8k2m4p6r8t0v2x4z6b8d",
             *         "met": true,
             *         "note": "说明"
             *       }
             *     ]
             */
            judgements?: {
                /**
                 * 指标编号 Indicator
                 * @description 指标编号应为本平台给出的编号 · Indicator must be an identifier given by this platform
                 * @example indicator-8k2m4p6r8t0v2x4z6b8d
                 */
                indicator: string;
                /**
                 * 是否达标 Met
                 * @description 是否达标应为是或否 · Met must be true or false
                 * @example true
                 */
                met: boolean;
                /**
                 * 说明 Note
                 * @description 说明应为 2–500 个字 · Note: 2 to 500 characters
                 * @example 说明
                 */
                note: string;
            }[] | null;
            /**
             * 验收结论 Conclusion
             * @description 验收结论应为 2–2000 个字 · Conclusion: 2 to 2000 characters
             * @example 验收结论
             */
            summary: string;
        };
        "research.Bid": {
            answers: {
                /** @example 变截面流道，经含沙水试验验证 */
                how: string;
                indicator: string;
                /** @example ≤ 4 */
                promised: string;
                /** @description whether it reaches the target; null: a person has to tell */
                reaches?: boolean | null;
            }[];
            /** @example 以变截面迷宫流道降低沉积 */
            approach: string;
            id: string;
            lead: string;
            milestones: {
                /** @example 仿真报告 */
                deliverable: string;
                money: number;
                month: number;
                /** @example 完成流道仿真 */
                title: string;
            }[];
            /** @description 万元 */
            money: number;
            months: number;
            partners: {
                creditCode: string;
                /** @example 北疆农业工程研究院 */
                name: string;
            }[];
            /** Format: date-time */
            submittedAt: string;
            team: {
                creditCode: string;
                id: string;
                name: string;
            };
        };
        "research.ChangeDecisionRequest": {
            /**
             * 是否同意 Granted
             * @description 是否同意应为是或否 · Granted must be true or false
             * @example true
             */
            granted: boolean;
            /**
             * 理由 Reason
             * @description 理由应为 2–1000 个字 · Reason: 2 to 1000 characters
             * @example 理由
             */
            reason: string;
        };
        "research.ChangeRequestRequest": {
            /**
             * 变更类型 Kind of change
             * @description 变更类型只能是：延期（extension）、内容变更（content）、终止（termination） · Kind of change must be one of: extension, content, termination
             * @example extension
             * @enum {string}
             */
            kind: "extension" | "content" | "termination";
            /**
             * 延期月数 Months of extension
             * @description 延期月数应在 1–24 之间，取整数 · Months of extension: between 1 and 24, a whole number
             * @example 1
             */
            months?: number | null;
            /**
             * 理由 Reason
             * @description 理由应为 2–1000 个字 · Reason: 2 to 1000 characters
             * @example 理由
             */
            reason: string;
        };
        "research.CommentRequest": {
            /**
             * 是否认可 Agrees
             * @description 是否认可应为是或否 · Agrees must be true or false
             * @example true
             */
            agrees: boolean;
            /**
             * 意见 Comment
             * @description 意见应为 2–1000 个字 · Comment: 2 to 1000 characters
             * @example 意见
             */
            comment: string;
        };
        "research.Evaluation": {
            employer: {
                creditCode: string;
                /** @example 示例理工大学 */
                name: string;
            };
            evaluator: string;
            sheets: {
                bid: string;
                /** @example 方案可行 */
                comment: string;
                points: {
                    [key: string]: number;
                };
            }[];
        };
        "research.EvaluationRequest": {
            /**
             * @example {
             *       "name": "沙湾绿源节水设备有限公司",
             *       "creditCode": "91654203M00010006G"
             *     }
             */
            employer: {
                /**
                 * 统一社会信用代码 Unified social credit code
                 * @description 统一社会信用代码应为 18 位 · A unified social credit code has 18 characters
                 * @example 91654203M00010006G
                 */
                creditCode: string;
                /**
                 * 单位名称 Organisation name
                 * @description 单位名称应为 2–100 个字 · Organisation name: 2 to 100 characters
                 * @example 沙湾绿源节水设备有限公司
                 */
                name: string;
            };
            /**
             * @example [
             *       {
             *         "bid": "bid-8k2m4p6r8t0v2x4z6b8d",
             *         "points": [
             *           {
             *             "criterion": "criterion-code-8k2m4p6r8t0v2x4z6b8d",
             *             "points": 1
             *           }
             *         ],
             *         "comment": "评语"
             *       }
             *     ]
             */
            sheets: {
                /**
                 * 揭榜方案 Bid
                 * @description 揭榜方案应为本平台给出的编号 · Bid must be an identifier given by this platform
                 * @example bid-8k2m4p6r8t0v2x4z6b8d
                 */
                bid: string;
                /**
                 * 评语 Comment
                 * @description 评语不超过 1000 个字 · Comment: at most 1000 characters
                 * @example 评语
                 */
                comment?: string | null;
                /**
                 * @example [
                 *       {
                 *         "criterion": "criterion-code-8k2m4p6r8t0v2x4z6b8d",
                 *         "points": 1
                 *       }
                 *     ]
                 */
                points: {
                    /**
                     * 评分项 Criterion
                     * @description 评分项应为本平台给出的编号 · Criterion must be an identifier given by this platform
                     * @example criterion-code-8k2m4p6r8t0v2x4z6b8d
                     */
                    criterion: string;
                    /**
                     * 得分 Points
                     * @description 得分应在 0–100 之间，最多两位小数 · Points: between 0 and 100, at most two decimals
                     * @example 1
                     */
                    points: number;
                }[];
            }[];
        };
        "research.FailCallRequest": {
            /**
             * 流榜原因 Reason why nobody is suitable
             * @description 流榜原因应为 2–500 个字 · Reason why nobody is suitable: 2 to 500 characters
             * @example 流榜原因
             */
            reason: string;
        };
        "research.KickOffRequest": {
            /**
             * 启动会时间 Time of the kick-off
             * Format: date-time
             * @description 启动会时间应为带时区的 ISO 8601 时间，1900–2199 年，例如 2026-03-02T09:00:00+08:00 · Time of the kick-off must be an ISO 8601 time with a zone, between 1900 and 2199, e.g. 2026-03-02T09:00:00+08:00
             * @example 2026-03-02T09:00:00+08:00
             */
            heldAt: string;
            /**
             * 启动会纪要 Note of the kick-off
             * @description 启动会纪要应为 2–1000 个字 · Note of the kick-off: 2 to 1000 characters
             * @example 启动会纪要
             */
            note: string;
        };
        /**
         * @description 您现在可以做什么；不可以的说明原因 · what you may do now; for the rest, why not
         * @example {
         *       "withdraw": true,
         *       "resubmit": "问题现为“待形式审查”，不能重新提交"
         *     }
         */
        "research.May": {
            [key: string]: true | string;
        };
        "research.MilestoneDecisionRequest": {
            /**
             * 是否通过 Accepted
             * @description 是否通过应为是或否 · Accepted must be true or false
             * @example true
             */
            accepted: boolean;
            /**
             * 意见 Comment
             * @description 意见应为 2–1000 个字 · Comment: 2 to 1000 characters
             * @example 意见
             */
            comment: string;
        };
        "research.MilestoneReportRequest": {
            /**
             * 佐证材料 Evidence
             * @description 佐证材料应有 1–20 项，不重复；佐证材料应为 2–500 个字 · Evidence: 1 to 20 different entries; an entry of evidence: 2 to 500 characters
             * @example [
             *       "佐证材料"
             *     ]
             */
            evidence: string[];
            /**
             * 进展说明 Summary
             * @description 进展说明应为 10–2000 个字 · Summary: 10 to 2000 characters
             * @example 进展说明本示例仅说明格式。
             */
            summary: string;
        };
        "research.OutcomeRequest": {
            /**
             * 成果类型 Kind of outcome
             * @description 成果类型只能是：论文（paper）、专利（patent）、标准（standard）、样机（prototype）、新增销售（sales）、节约成本（saving） · Kind of outcome must be one of: paper, patent, standard, prototype, sales, saving
             * @example paper
             * @enum {string}
             */
            kind: "paper" | "patent" | "standard" | "prototype" | "sales" | "saving";
            /**
             * 成果名称 Outcome
             * @description 成果名称应为 2–200 个字 · Outcome: 2 to 200 characters
             * @example 成果名称
             */
            title: string;
            /**
             * 金额（万元） Value in 万元
             * @description 金额（万元）应在 0–99999999.99 之间，最多两位小数 · Value in 万元: between 0 and 99999999.99, at most two decimals
             * @example 1
             */
            value?: number | null;
        };
        "research.OwnBid": {
            content: {
                answers?: {
                    /** @example 变截面流道，经含沙水试验验证 */
                    how: string;
                    indicator: string;
                    /** @example ≤ 4 */
                    promised: string;
                    /** @description whether it reaches the target; null: a person has to tell */
                    reaches?: boolean | null;
                }[];
                /** @example 以变截面迷宫流道降低沉积 */
                approach?: string;
                milestones?: {
                    /** @example 仿真报告 */
                    deliverable: string;
                    money: number;
                    month: number;
                    /** @example 完成流道仿真 */
                    title: string;
                }[];
                /** @description 万元 */
                money?: number;
                months?: number;
                partners?: {
                    creditCode: string;
                    /** @example 北疆农业工程研究院 */
                    name: string;
                }[];
            };
            hash: string | null;
            id: string;
            lead: string;
            may: components["schemas"]["research.May"];
            /** @description what still keeps it from being submitted */
            missing: {
                code: string;
                field: string;
                /** @example 请填写此项 */
                message: string;
            }[];
            round: number;
            /** @enum {string} */
            status: "draft" | "sealed";
            submittedAt: string | null;
            team: {
                creditCode: string;
                id: string;
                name: string;
            };
            /** @example 膜下滴灌毛管抗堵塞迷宫流道设计 */
            title: string;
            topic: string;
        };
        "research.ProposalRequest": {
            /**
             * @example [
             *       {
             *         "indicator": "indicator-8k2m4p6r8t0v2x4z6b8d",
             *         "promised": "承诺值",
             *         "how": "实现途径"
             *       }
             *     ]
             */
            answers?: {
                /**
                 * 实现途径 How it is reached
                 * @description 实现途径应为 2–500 个字 · How it is reached: 2 to 500 characters
                 * @example 实现途径
                 */
                how: string;
                /**
                 * 指标编号 Indicator
                 * @description 指标编号应为本平台给出的编号 · Indicator must be an identifier given by this platform
                 * @example indicator-8k2m4p6r8t0v2x4z6b8d
                 */
                indicator: string;
                /**
                 * 承诺值 Promised value
                 * @description 承诺值应为 1–100 个字 · Promised value: 1 to 100 characters
                 * @example 承诺值
                 */
                promised: string;
            }[] | null;
            /**
             * 总体方案 Approach
             * @description 总体方案应为 20–3000 个字 · Approach: 20 to 3000 characters
             * @example 总体方案本示例仅说明格式。本示例仅说明格式。
             */
            approach?: string | null;
            /**
             * @example [
             *       {
             *         "title": "里程碑名称",
             *         "deliverable": "交付物",
             *         "month": 1,
             *         "money": 1
             *       }
             *     ]
             */
            milestones?: {
                /**
                 * 交付物 Deliverable
                 * @description 交付物应为 2–300 个字 · Deliverable: 2 to 300 characters
                 * @example 交付物
                 */
                deliverable: string;
                /**
                 * 拨付资金（万元） Money of the milestone in 万元
                 * @description 拨付资金（万元）应在 0–99999999.99 之间，最多两位小数 · Money of the milestone in 万元: between 0 and 99999999.99, at most two decimals
                 * @example 1
                 */
                money: number;
                /**
                 * 完成月份 Month
                 * @description 完成月份应在 1–36 之间，取整数 · Month: between 1 and 36, a whole number
                 * @example 1
                 */
                month: number;
                /**
                 * 里程碑名称 Milestone
                 * @description 里程碑名称应为 2–50 个字 · Milestone: 2 to 50 characters
                 * @example 里程碑名称
                 */
                title: string;
            }[] | null;
            /**
             * 申请资金（万元） Money in 万元
             * @description 申请资金（万元）应在 0–99999999.99 之间，最多两位小数 · Money in 万元: between 0 and 99999999.99, at most two decimals
             * @example 1
             */
            money?: number | null;
            /**
             * 完成时间（月） Months
             * @description 完成时间（月）应在 1–36 之间，取整数 · Months: between 1 and 36, a whole number
             * @example 1
             */
            months?: number | null;
            /**
             * @example [
             *       {
             *         "name": "合作单位",
             *         "creditCode": "91654203M00010006G"
             *       }
             *     ]
             */
            partners?: {
                /**
                 * 统一社会信用代码 Unified social credit code
                 * @description 统一社会信用代码应为 18 位 · A unified social credit code has 18 characters
                 * @example 91654203M00010006G
                 */
                creditCode: string;
                /**
                 * 合作单位 Partner
                 * @description 合作单位应为 2–100 个字 · Partner: 2 to 100 characters
                 * @example 合作单位
                 */
                name: string;
            }[] | null;
        };
        "research.PublishCallRequest": {
            /**
             * 截止时间 Closing time
             * Format: date-time
             * @description 截止时间应为带时区的 ISO 8601 时间，1900–2199 年，例如 2026-03-02T09:00:00+08:00 · Closing time must be an ISO 8601 time with a zone, between 1900 and 2199, e.g. 2026-03-02T09:00:00+08:00
             * @example 2026-03-02T09:00:00+08:00
             */
            closesAt: string;
            /**
             * 攻关目标 Goal
             * @description 攻关目标应为 10–1000 个字 · Goal: 10 to 1000 characters
             * @example 攻关目标本示例仅说明格式。
             */
            goal: string;
            /**
             * 知识产权约定 IP terms
             * @description 知识产权约定应为 2–500 个字 · IP terms: 2 to 500 characters
             * @example 知识产权约定
             */
            ip: string;
            /**
             * 榜单资金（万元） Money in 万元
             * @description 榜单资金（万元）应在 0–99999999.99 之间，最多两位小数 · Money in 万元: between 0 and 99999999.99, at most two decimals
             * @example 1
             */
            money: number;
            /**
             * 攻关周期（月） Time in months
             * @description 攻关周期（月）应在 1–36 之间，取整数 · Time in months: between 1 and 36, a whole number
             * @example 1
             */
            months: number;
            /**
             * 揭榜条件 What the team must have
             * @description 揭榜条件应为 2–1000 个字 · What the team must have: 2 to 1000 characters
             * @example 揭榜条件
             */
            requirements: string;
            /**
             * @example [
             *       {
             *         "indicator": "indicator-8k2m4p6r8t0v2x4z6b8d",
             *         "target": "承诺值"
             *       }
             *     ]
             */
            targets?: {
                /**
                 * 指标编号 Indicator
                 * @description 指标编号应为本平台给出的编号 · Indicator must be an identifier given by this platform
                 * @example indicator-8k2m4p6r8t0v2x4z6b8d
                 */
                indicator: string;
                /**
                 * 承诺值 Promised value
                 * @description 承诺值应为 1–100 个字 · Promised value: 1 to 100 characters
                 * @example 承诺值
                 */
                target: string;
            }[] | null;
        };
        "research.ResultsRequest": {
            /**
             * @example [
             *       {
             *         "indicator": "indicator-8k2m4p6r8t0v2x4z6b8d",
             *         "measured": "实测值",
             *         "report": "检测报告"
             *       }
             *     ]
             */
            results: {
                /**
                 * 指标编号 Indicator
                 * @description 指标编号应为本平台给出的编号 · Indicator must be an identifier given by this platform
                 * @example indicator-8k2m4p6r8t0v2x4z6b8d
                 */
                indicator: string;
                /**
                 * 实测值 Measured value
                 * @description 实测值应为 1–100 个字 · Measured value: 1 to 100 characters
                 * @example 实测值
                 */
                measured: string;
                /**
                 * 检测报告 Test report
                 * @description 检测报告应为 2–300 个字 · Test report: 2 to 300 characters
                 * @example 检测报告
                 */
                report: string;
            }[];
        };
        "research.ReturnRequest": {
            /**
             * 理由 Reason
             * @description 理由应为 2–1000 个字 · Reason: 2 to 1000 characters
             * @example 理由
             */
            reason: string;
        };
        "research.TerminationRequest": {
            /**
             * 理由 Reason
             * @description 理由应为 2–1000 个字 · Reason: 2 to 1000 characters
             * @example 理由
             */
            note: string;
            /**
             * 终止原因 Reason of the termination
             * @description 终止原因只能是：未能完成（failed）、问题撤回（withdrawn）、异议成立（objection） · Reason of the termination must be one of: failed, withdrawn, objection
             * @example failed
             * @enum {string}
             */
            reason: "failed" | "withdrawn" | "objection";
        };
        "research.Topic": {
            acceptance?: {
                answer?: string;
                rows: {
                    current: string;
                    id: string;
                    /** @example 4.2 */
                    measured: string;
                    met: boolean;
                    method: string;
                    name: string;
                    note?: string;
                    /** @example 检测报告 JC-2026-118 */
                    report: string;
                    target: string;
                    unit: string;
                }[];
                /** @example 各项指标均达到 */
                summary: string;
            } | null;
            award: ({
                bid: string;
                indicators: {
                    current: string;
                    id: string;
                    method: string;
                    name: string;
                    target: string;
                    unit: string;
                }[];
                lead: string;
                milestones: {
                    /** @example 同意 */
                    comment?: string;
                    /** @example 仿真报告 */
                    deliverable: string;
                    /** Format: date-time */
                    dueAt: string;
                    id: string;
                    money: number;
                    report?: {
                        evidence: string[];
                        /** @example 仿真已完成，流道方案确定 */
                        summary: string;
                    };
                    /** @enum {string} */
                    status: "pending" | "overdue" | "reported" | "accepted";
                    /** @example 完成流道仿真 */
                    title: string;
                }[];
                money: number;
                months: number;
                /** Format: date-time */
                signedAt: string;
                team: {
                    creditCode: string;
                    id: string;
                    name: string;
                };
            } | {
                money: number;
                months: number;
                team: string;
            }) | null;
            call: {
                /** @description for the office, after the closing */
                bids?: number;
                /** Format: date-time */
                closesAt: string;
                /** Format: date-time */
                earliestClosing: string;
                /**
                 * @description for the office
                 * @example 无合适团队
                 */
                failure?: string;
                /** @example 研制抗堵塞滴灌毛管，使一季后流量下降不超过 5% */
                goal: string;
                indicators: {
                    current: string;
                    id: string;
                    method: string;
                    name: string;
                    target: string;
                    unit: string;
                }[];
                /** @example 成果共有，企业有优先实施权 */
                ip: string;
                /** @description 万元 */
                money: number;
                months: number;
                /** Format: date-time */
                publishedAt: string;
                /** @example 具有流体仿真与注塑模具设计能力 */
                requirements: string;
                /** @description for the office */
                rules?: string;
            } | null;
            changes?: {
                decision?: {
                    granted: boolean;
                    /** @example 情况属实，同意 */
                    reason: string;
                };
                id: string;
                /** @enum {string} */
                kind: "extension" | "content" | "termination";
                months?: number;
                /** @example 试验田春季受灾，需顺延一季 */
                reason: string;
            }[];
            comments?: {
                agrees: boolean;
                by: {
                    creditCode: string;
                    id: string;
                    name: string;
                };
                /** @example 达到预期 */
                comment: string;
            }[];
            comparison?: {
                current: string;
                id: string;
                /** @example 4.2 */
                measured: string;
                met: boolean | null;
                method: string;
                name: string;
                /** @example 检测报告 JC-2026-118 */
                report: string;
                target: string;
                unit: string;
            }[] | null;
            dossier?: {
                background: string;
                campaign: string;
                choke: {
                    forms: ("supply-cut" | "import-dependent" | "performance" | "cost")[];
                    sourceCountries: string[];
                };
                cooperation: {
                    ip: string;
                    /** @enum {string} */
                    mode: "commission" | "joint-development" | "transfer" | "equity";
                    solver: string;
                };
                description: string;
                /** @description GB/T 13745-2009 */
                disciplines: string[];
                indicators: {
                    current: string;
                    id: string;
                    method: string;
                    name: string;
                    target: string;
                    unit: string;
                }[];
                /** @description GB/T 4754-2017 */
                industry: string;
                /** @default [] */
                joined: {
                    number: string;
                    organisation: {
                        creditCode: string;
                        id: string;
                        name: string;
                    };
                    problem: string;
                }[];
                /** @enum {string} */
                kind: "scientific" | "engineering" | "industrial";
                months: number;
                /** @description Case number 受理编号, e.g. SW2026-0012 */
                number: string;
                organisation: {
                    creditCode: string;
                    id: string;
                    name: string;
                };
                /** @description 万元 */
                ownMoney: number;
                publicFields: string[];
                recommender?: string;
                regiment?: string;
                region: string;
                significance: string;
                stateOfTheArt: string;
                title: string;
                trl: {
                    now: number;
                    wanted: number;
                };
                /** @enum {string} */
                visibility: "public" | "internal";
            } | null;
            ended?: {
                note: string;
                /** @enum {string} */
                reason: "withdrawn" | "merged" | "objection" | "failed" | "requested";
            } | null;
            id: string;
            indicators?: {
                current: string;
                id: string;
                method: string;
                name: string;
                target: string;
                unit: string;
            }[];
            kickOff?: {
                /** Format: date-time */
                heldAt: string;
                note: string;
            } | null;
            may: components["schemas"]["research.May"];
            notice: ({
                money: number;
                months: number;
                team?: {
                    creditCode: string;
                    id: string;
                    name: string;
                };
                /** Format: date-time */
                until: string;
            } | {
                /** Format: date-time */
                evaluatedAt: string;
                offer: {
                    lead: string;
                    milestones: {
                        /** @example 仿真报告 */
                        deliverable: string;
                        id: string;
                        money: number;
                        month: number;
                        /** @example 完成流道仿真 */
                        title: string;
                    }[];
                    money: number;
                    months: number;
                };
                ranking: {
                    bid: string;
                    score: number;
                    team: {
                        creditCode: string;
                        id: string;
                        name: string;
                    };
                }[];
                rules: string;
                /** Format: date-time */
                until: string;
                winner: string;
            }) | null;
            outcomes?: {
                /** @enum {string} */
                kind: "paper" | "patent" | "standard" | "prototype" | "sales" | "saving";
                /** @example 一种抗堵塞滴灌毛管 */
                title: string;
                value?: number;
            }[];
            /** @description for who may bid: what the enterprise opened */
            problem?: {
                background?: string;
                campaign?: string;
                choke?: {
                    forms: ("supply-cut" | "import-dependent" | "performance" | "cost")[];
                    sourceCountries: string[];
                };
                cooperation?: {
                    ip: string;
                    /** @enum {string} */
                    mode: "commission" | "joint-development" | "transfer" | "equity";
                    solver: string;
                };
                description?: string;
                /** @description GB/T 13745-2009 */
                disciplines?: string[];
                indicators?: {
                    current: string;
                    id: string;
                    method: string;
                    name: string;
                    target: string;
                    unit: string;
                }[];
                /** @description GB/T 4754-2017 */
                industry?: string;
                joined?: unknown;
                /** @enum {string} */
                kind?: "scientific" | "engineering" | "industrial";
                months?: number;
                /** @description Case number 受理编号, e.g. SW2026-0012 */
                number: string;
                organisation?: {
                    creditCode: string;
                    id: string;
                    name: string;
                };
                /** @description 万元 */
                ownMoney?: number;
                publicFields?: string[];
                recommender?: string;
                regiment?: string;
                region?: string;
                significance?: string;
                stateOfTheArt?: string;
                title?: string;
                trl?: {
                    now: number;
                    wanted: number;
                };
                /** @enum {string} */
                visibility?: "public" | "internal";
            };
            problems?: string[];
            results?: {
                indicator: string;
                /** @example 4.2 */
                measured: string;
                /** @example 检测报告 JC-2026-118 */
                report: string;
            }[];
            returned?: string | null;
            round: number;
            /** @enum {string} */
            status: "open" | "calling" | "evaluating" | "notice" | "failed" | "awarded" | "running" | "reported" | "accepted" | "terminated" | "foreclosed" | "none";
            /** @example 膜下滴灌毛管抗堵塞迷宫流道设计 */
            title: string;
        };
        "research.TopicRead": {
            acceptance?: {
                answer?: string;
                rows: {
                    current: string;
                    id: string;
                    /** @example 4.2 */
                    measured: string;
                    met: boolean;
                    method: string;
                    name: string;
                    note?: string;
                    /** @example 检测报告 JC-2026-118 */
                    report: string;
                    target: string;
                    unit: string;
                }[];
                /** @example 各项指标均达到 */
                summary: string;
            } | null;
            award: ({
                bid: string;
                indicators: {
                    current: string;
                    id: string;
                    method: string;
                    name: string;
                    target: string;
                    unit: string;
                }[];
                lead: string;
                milestones: {
                    /** @example 同意 */
                    comment?: string;
                    /** @example 仿真报告 */
                    deliverable: string;
                    /** Format: date-time */
                    dueAt: string;
                    id: string;
                    money: number;
                    report?: {
                        evidence: string[];
                        /** @example 仿真已完成，流道方案确定 */
                        summary: string;
                    };
                    /** @enum {string} */
                    status: "pending" | "overdue" | "reported" | "accepted";
                    /** @example 完成流道仿真 */
                    title: string;
                }[];
                money: number;
                months: number;
                /** Format: date-time */
                signedAt: string;
                team: {
                    creditCode: string;
                    id: string;
                    name: string;
                };
            } | {
                money: number;
                months: number;
                team: string;
            }) | null;
            bid?: {
                id: string;
                submittedAt: string | null;
            } | null;
            call: {
                /** @description for the office, after the closing */
                bids?: number;
                /** Format: date-time */
                closesAt: string;
                /** Format: date-time */
                earliestClosing: string;
                /**
                 * @description for the office
                 * @example 无合适团队
                 */
                failure?: string;
                /** @example 研制抗堵塞滴灌毛管，使一季后流量下降不超过 5% */
                goal: string;
                indicators: {
                    current: string;
                    id: string;
                    method: string;
                    name: string;
                    target: string;
                    unit: string;
                }[];
                /** @example 成果共有，企业有优先实施权 */
                ip: string;
                /** @description 万元 */
                money: number;
                months: number;
                /** Format: date-time */
                publishedAt: string;
                /** @example 具有流体仿真与注塑模具设计能力 */
                requirements: string;
                /** @description for the office */
                rules?: string;
            } | null;
            changes?: {
                decision?: {
                    granted: boolean;
                    /** @example 情况属实，同意 */
                    reason: string;
                };
                id: string;
                /** @enum {string} */
                kind: "extension" | "content" | "termination";
                months?: number;
                /** @example 试验田春季受灾，需顺延一季 */
                reason: string;
            }[];
            comments?: {
                agrees: boolean;
                by: {
                    creditCode: string;
                    id: string;
                    name: string;
                };
                /** @example 达到预期 */
                comment: string;
            }[];
            comparison?: {
                current: string;
                id: string;
                /** @example 4.2 */
                measured: string;
                met: boolean | null;
                method: string;
                name: string;
                /** @example 检测报告 JC-2026-118 */
                report: string;
                target: string;
                unit: string;
            }[] | null;
            dossier?: {
                background: string;
                campaign: string;
                choke: {
                    forms: ("supply-cut" | "import-dependent" | "performance" | "cost")[];
                    sourceCountries: string[];
                };
                cooperation: {
                    ip: string;
                    /** @enum {string} */
                    mode: "commission" | "joint-development" | "transfer" | "equity";
                    solver: string;
                };
                description: string;
                /** @description GB/T 13745-2009 */
                disciplines: string[];
                indicators: {
                    current: string;
                    id: string;
                    method: string;
                    name: string;
                    target: string;
                    unit: string;
                }[];
                /** @description GB/T 4754-2017 */
                industry: string;
                /** @default [] */
                joined: {
                    number: string;
                    organisation: {
                        creditCode: string;
                        id: string;
                        name: string;
                    };
                    problem: string;
                }[];
                /** @enum {string} */
                kind: "scientific" | "engineering" | "industrial";
                months: number;
                /** @description Case number 受理编号, e.g. SW2026-0012 */
                number: string;
                organisation: {
                    creditCode: string;
                    id: string;
                    name: string;
                };
                /** @description 万元 */
                ownMoney: number;
                publicFields: string[];
                recommender?: string;
                regiment?: string;
                region: string;
                significance: string;
                stateOfTheArt: string;
                title: string;
                trl: {
                    now: number;
                    wanted: number;
                };
                /** @enum {string} */
                visibility: "public" | "internal";
            } | null;
            ended?: {
                note: string;
                /** @enum {string} */
                reason: "withdrawn" | "merged" | "objection" | "failed" | "requested";
            } | null;
            id: string;
            indicators?: {
                current: string;
                id: string;
                method: string;
                name: string;
                target: string;
                unit: string;
            }[];
            kickOff?: {
                /** Format: date-time */
                heldAt: string;
                note: string;
            } | null;
            may: components["schemas"]["research.May"];
            notice: ({
                money: number;
                months: number;
                team?: {
                    creditCode: string;
                    id: string;
                    name: string;
                };
                /** Format: date-time */
                until: string;
            } | {
                /** Format: date-time */
                evaluatedAt: string;
                offer: {
                    lead: string;
                    milestones: {
                        /** @example 仿真报告 */
                        deliverable: string;
                        id: string;
                        money: number;
                        month: number;
                        /** @example 完成流道仿真 */
                        title: string;
                    }[];
                    money: number;
                    months: number;
                };
                ranking: {
                    bid: string;
                    score: number;
                    team: {
                        creditCode: string;
                        id: string;
                        name: string;
                    };
                }[];
                rules: string;
                /** Format: date-time */
                until: string;
                winner: string;
            }) | null;
            outcomes?: {
                /** @enum {string} */
                kind: "paper" | "patent" | "standard" | "prototype" | "sales" | "saving";
                /** @example 一种抗堵塞滴灌毛管 */
                title: string;
                value?: number;
            }[];
            /** @description for who may bid: what the enterprise opened */
            problem?: {
                background?: string;
                campaign?: string;
                choke?: {
                    forms: ("supply-cut" | "import-dependent" | "performance" | "cost")[];
                    sourceCountries: string[];
                };
                cooperation?: {
                    ip: string;
                    /** @enum {string} */
                    mode: "commission" | "joint-development" | "transfer" | "equity";
                    solver: string;
                };
                description?: string;
                /** @description GB/T 13745-2009 */
                disciplines?: string[];
                indicators?: {
                    current: string;
                    id: string;
                    method: string;
                    name: string;
                    target: string;
                    unit: string;
                }[];
                /** @description GB/T 4754-2017 */
                industry?: string;
                joined?: unknown;
                /** @enum {string} */
                kind?: "scientific" | "engineering" | "industrial";
                months?: number;
                /** @description Case number 受理编号, e.g. SW2026-0012 */
                number: string;
                organisation?: {
                    creditCode: string;
                    id: string;
                    name: string;
                };
                /** @description 万元 */
                ownMoney?: number;
                publicFields?: string[];
                recommender?: string;
                regiment?: string;
                region?: string;
                significance?: string;
                stateOfTheArt?: string;
                title?: string;
                trl?: {
                    now: number;
                    wanted: number;
                };
                /** @enum {string} */
                visibility?: "public" | "internal";
            };
            problems?: string[];
            results?: {
                indicator: string;
                /** @example 4.2 */
                measured: string;
                /** @example 检测报告 JC-2026-118 */
                report: string;
            }[];
            returned?: string | null;
            round: number;
            /** @enum {string} */
            status: "open" | "calling" | "evaluating" | "notice" | "failed" | "awarded" | "running" | "reported" | "accepted" | "terminated" | "foreclosed" | "none";
            /** @example 膜下滴灌毛管抗堵塞迷宫流道设计 */
            title: string;
        };
        "review.AssignmentRecord": {
            hash: string;
            inputs: {
                candidates: {
                    conflicts: {
                        kind: string;
                    }[];
                    expert: components["schemas"]["review.DrawnFrom"];
                }[];
                options: {
                    disciplines: string[];
                    employers: number;
                    former: string[];
                    /** @enum {string} */
                    method: "draw" | "fit";
                    reserves: number;
                    reviewsPerYear: number;
                    seed: string;
                    size: number;
                    society: string;
                };
            };
            replayed: {
                chair: {
                    expert: string;
                    /** @example 属对口学会；学科代码相同前 3 位；未发现回避情形；抽签号 4f1a09c2 */
                    reason: string;
                };
                employers: number;
                inputs: string;
                members: {
                    expert: string;
                    /** @example 属对口学会；学科代码相同前 3 位；未发现回避情形；抽签号 4f1a09c2 */
                    reason: string;
                }[];
                reserves: {
                    expert: string;
                    /** @example 属对口学会；学科代码相同前 3 位；未发现回避情形；抽签号 4f1a09c2 */
                    reason: string;
                }[];
            };
            round: number;
        };
        "review.Candidate": {
            conflicts: {
                /**
                 * @example {
                 *       "zh": "持股：沙湾润禾农业有限公司",
                 *       "en": "holds shares of 沙湾润禾农业有限公司"
                 *     }
                 */
                evidence: {
                    en: string;
                    zh: string;
                };
                /** @enum {string} */
                kind: "employment" | "shareholding" | "directorship" | "consulting" | "project" | "relative" | "adviser" | "dispute" | "application" | "same-entity" | "named-unsuitable" | "declared";
            }[];
            expert: components["schemas"]["review.Expert"];
        };
        "review.ConclusionRequest": {
            /**
             * 专家组意见 Opinion
             * @description 专家组意见应为 10–2000 个字 · Opinion: 10 to 2000 characters
             * @example 问题来自生产一线，企业提供了运行记录，评审依据充分。
             */
            assessment: string;
            /**
             * 专家组意见 Opinion
             * @description 专家组意见应为 10–2000 个字 · Opinion: 10 to 2000 characters
             * @example 问题来自生产一线，企业提供了运行记录，评审依据充分。
             */
            background: string;
            /**
             * 专家组意见 Opinion
             * @description 专家组意见应为 10–2000 个字 · Opinion: 10 to 2000 characters
             * @example 问题来自生产一线，企业提供了运行记录，评审依据充分。
             */
            conclusion: string;
            /**
             * 专家组意见 Opinion
             * @description 专家组意见应为 10–2000 个字 · Opinion: 10 to 2000 characters
             * @example 问题来自生产一线，企业提供了运行记录，评审依据充分。
             */
            issues: string;
            /**
             * 少数意见 Minority view
             * @description 少数意见应为 2–2000 个字 · Minority view: 2 to 2000 characters
             * @example 一位专家认为投入估计偏低。
             */
            minority?: string | null;
        };
        /**
         * @example {
         *       "seat": "seat-8k2m4p6r8t0v2x4z6b8d",
         *       "organisations": [
         *         {
         *           "name": "沙湾润禾农业有限公司",
         *           "creditCode": "91654203M00010006G"
         *         }
         *       ]
         *     }
         */
        "review.Declaration": {
            organisations: {
                creditCode: string;
                name: string;
            }[];
            seat: string;
        };
        "review.DeclarationRequest": {
            /**
             * 回避事由 Kind of conflict
             * @description 回避事由只能是：relative、own-application、dispute、adviser、other · Kind of conflict must be one of: relative, own-application, dispute, adviser, other
             * @example relative
             */
            conflict?: ("relative" | "own-application" | "dispute" | "adviser" | "other") | null;
            /**
             * @example [
             *       "91654203M00010006G"
             *     ]
             */
            organisations: string[];
        };
        "review.DrawnFrom": {
            active: boolean;
            chairs: boolean;
            disciplines: string[];
            employer: {
                creditCode: string;
                name: string;
            };
            /** @description account */
            id: string;
            reviewsThisYear: number;
            /** @enum {string} */
            society: "medicine" | "engineering" | "agriculture" | "animal-husbandry" | "forestry";
        };
        /**
         * @example {
         *       "id": "account-8k2m4p6r8t0v2x4z6b8d",
         *       "name": "王建国",
         *       "employer": {
         *         "name": "石河子大学",
         *         "creditCode": "12650000457601086Q"
         *       },
         *       "title": "教授",
         *       "level": "senior",
         *       "society": "engineering",
         *       "disciplines": [
         *         "460"
         *       ],
         *       "reviewsThisYear": 2,
         *       "ties": [],
         *       "chairs": true,
         *       "active": true,
         *       "version": 1
         *     }
         */
        "review.Expert": {
            active: boolean;
            chairs: boolean;
            disciplines: string[];
            employer: {
                creditCode: string;
                name: string;
            };
            /** @description account */
            id: string;
            /** @enum {string} */
            level: "senior" | "associate" | "other";
            name: string;
            reviewsThisYear: number;
            /** @enum {string} */
            society: "medicine" | "engineering" | "agriculture" | "animal-husbandry" | "forestry";
            ties: {
                /** @enum {string} */
                kind: "employment" | "shareholding" | "directorship" | "consulting" | "project" | "relative" | "adviser" | "dispute" | "application";
                /** @description credit code */
                organisation: string;
                organisationName: string;
                /**
                 * @description date or time; absent while it lasts
                 * @example 2024-06-30T16:00:00.000Z
                 */
                until?: string;
            }[];
            title: string;
            version: number;
        };
        "review.FormationRequest": {
            /**
             * 组建方式 Way of forming
             * @description 组建方式只能是：draw、fit · Way of forming must be one of: draw, fit
             * @example draw
             */
            method?: ("draw" | "fit") | null;
            /**
             * 抽取种子 Seed
             * @description 抽取种子应为 8–64 位十六进制数 · Seed: 8 to 64 hexadecimal digits
             * @example 8f14e45fceea167a
             */
            seed?: string | null;
            /**
             * 专家人数 Size of the panel
             * @description 专家人数应为 3–11 的单数 · Size of the panel: an odd number from 3 to 11
             * @example 5
             */
            size?: number | null;
        };
        "review.ImportExpertsRequest": {
            /**
             * @example [
             *       {
             *         "id": "expert-8k2m4p6r8t0v2x4z6b8d",
             *         "name": "王建国",
             *         "employer": "石河子大学",
             *         "employerCode": "91654203M00010006G",
             *         "title": "教授",
             *         "level": "senior",
             *         "society": "medicine",
             *         "disciplines": [
             *           "46020"
             *         ],
             *         "reviewsThisYear": 1,
             *         "chairs": true,
             *         "ties": [
             *           {
             *             "kind": "employment",
             *             "organisation": "91654203M00010006G",
             *             "organisationName": "石河子大学",
             *             "until": "2026-03-02T09:00:00+08:00"
             *           }
             *         ]
             *       }
             *     ]
             */
            experts: {
                /**
                 * 可任组长 Can chair
                 * @description 请写明是否可任组长 · say whether the expert can chair
                 * @example true
                 */
                chairs?: boolean | null;
                /**
                 * 学科 Disciplines
                 * @description 学科应有 1–10 项，不重复；学科应为 GB/T 13745-2009 代码：3、5 或 7 位数字，例如 460、46020 · Disciplines: 1 to 10 different entries; a discipline is a code of GB/T 13745-2009: 3, 5 or 7 digits, e.g. 460, 46020
                 * @example [
                 *       "46020"
                 *     ]
                 */
                disciplines: string[];
                /**
                 * 工作单位 Employer
                 * @description 工作单位应为 2–100 个字 · Employer: 2 to 100 characters
                 * @example 石河子大学
                 */
                employer: string;
                /**
                 * 统一社会信用代码 Unified social credit code
                 * @description 统一社会信用代码应为 18 位 · A unified social credit code has 18 characters
                 * @example 91654203M00010006G
                 */
                employerCode: string;
                /**
                 * 专家账号 Expert account
                 * @description 专家账号应为本平台给出的编号 · Expert account must be an identifier given by this platform
                 * @example expert-8k2m4p6r8t0v2x4z6b8d
                 */
                id: string;
                /**
                 * 职称级别 Level of the title
                 * @description 职称级别只能是：senior、associate、other · Level of the title must be one of: senior, associate, other
                 * @example senior
                 * @enum {string}
                 */
                level: "senior" | "associate" | "other";
                /**
                 * 专家姓名 Name of the expert
                 * @description 专家姓名应为 2–30 个字 · Name of the expert: 2 to 30 characters
                 * @example 王建国
                 */
                name: string;
                /**
                 * 本年已评审数 Reviews this year
                 * @description 本年已评审数应在 0–100 之间，取整数 · Reviews this year: between 0 and 100, a whole number
                 * @example 1
                 */
                reviewsThisYear?: number | null;
                /**
                 * 专门学会 Society
                 * @description 专门学会只能是：medicine、engineering、agriculture、animal-husbandry、forestry · Society must be one of: medicine, engineering, agriculture, animal-husbandry, forestry
                 * @example medicine
                 * @enum {string}
                 */
                society: "medicine" | "engineering" | "agriculture" | "animal-husbandry" | "forestry";
                /**
                 * @example [
                 *       {
                 *         "kind": "employment",
                 *         "organisation": "91654203M00010006G",
                 *         "organisationName": "石河子大学",
                 *         "until": "2026-03-02T09:00:00+08:00"
                 *       }
                 *     ]
                 */
                ties?: {
                    /**
                     * 关系种类 Kind of tie
                     * @description 关系种类只能是：employment、shareholding、directorship、consulting、project、relative、adviser、dispute、application · Kind of tie must be one of: employment, shareholding, directorship, consulting, project, relative, adviser, dispute, application
                     * @example employment
                     * @enum {string}
                     */
                    kind: "employment" | "shareholding" | "directorship" | "consulting" | "project" | "relative" | "adviser" | "dispute" | "application";
                    /**
                     * 统一社会信用代码 Unified social credit code
                     * @description 统一社会信用代码应为 18 位 · A unified social credit code has 18 characters
                     * @example 91654203M00010006G
                     */
                    organisation: string;
                    /**
                     * 工作单位 Employer
                     * @description 工作单位应为 2–100 个字 · Employer: 2 to 100 characters
                     * @example 石河子大学
                     */
                    organisationName: string;
                    /**
                     * 关系截止时间 End of the tie
                     * @description 关系截止时间应为带时区的 ISO 8601 时间，1900–2199 年，例如 2026-03-02T09:00:00+08:00 · End of the tie must be an ISO 8601 time with a zone, between 1900 and 2199, e.g. 2026-03-02T09:00:00+08:00
                     * @example 2026-03-02T09:00:00+08:00
                     */
                    until?: string | null;
                }[] | null;
                /**
                 * 职称 Title
                 * @description 职称应为 1–30 个字 · Title: 1 to 30 characters
                 * @example 教授
                 */
                title: string;
            }[];
        };
        /**
         * @description 您现在可以做什么；不可以的说明原因 · what you may do now; for the rest, why not
         * @example {
         *       "withdraw": true,
         *       "resubmit": "问题现为“待形式审查”，不能重新提交"
         *     }
         */
        "review.May": {
            [key: string]: true | string;
        };
        "review.ObjectionDecisionRequest": {
            /**
             * 处理理由 Reason of the decision
             * @description 处理理由应为 10–1000 个字 · Reason of the decision: 10 to 1000 characters
             * @example 经核查，运行数据与现场记录一致，异议不成立。
             */
            reason: string;
            /**
             * 异议是否成立 Whether it is upheld
             * @description 请选择异议是否成立 · say whether the objection is upheld
             * @example true
             */
            upheld: boolean;
        };
        "review.ObjectionRequest": {
            /**
             * 证据 Evidence
             * @description 证据应为 4–1000 个字 · Evidence: 4 to 1000 characters
             * @example 附运行记录复印件
             */
            evidence: string;
            /**
             * 异议类型 Ground of the objection
             * @description 异议类型只能是：conflict、procedure、fact、duplicate · Ground of the objection must be one of: conflict, procedure, fact, duplicate
             * @example conflict
             * @enum {string}
             */
            ground: "conflict" | "procedure" | "fact" | "duplicate";
            /**
             * 异议内容 Objection
             * @description 异议内容应为 20–2000 个字 · Objection: 20 to 2000 characters
             * @example 我单位认为评审依据的运行数据与实际情况不符，请予核查。
             */
            text: string;
        };
        /**
         * @example {
         *       "background": "问题来自生产一线，企业提供了运行记录。",
         *       "assessment": "问题真实，指标较为明确，具备攻关基础。",
         *       "issues": "应补充本地工况下的长期运行数据。",
         *       "conclusion": "专家组按评分结果形成上述意见。"
         *     }
         */
        "review.Opinion": {
            assessment: string;
            background: string;
            conclusion: string;
            issues: string;
            minority?: string;
        };
        "review.OwnObjection": {
            /** Format: date-time */
            at: string;
            /** @example 经核查，运行数据与现场记录一致，异议不成立。 */
            decision: string | null;
            /** @example 附运行记录复印件 */
            evidence: string;
            /** @example fact */
            ground: string;
            objection: string;
            round: number;
            /** @example 我单位认为评审依据的运行数据与实际情况不符，请予核查。 */
            text: string;
            /** @description null while it is open, and where another one that was upheld answered it */
            upheld: boolean | null;
        };
        /**
         * @description the problem without who asks
         * @example {
         *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
         *       "kind": "engineering",
         *       "industry": "C3572",
         *       "disciplines": [
         *         "416",
         *         "21040"
         *       ],
         *       "description": "滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。",
         *       "background": "本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。",
         *       "stateOfTheArt": "国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。",
         *       "significance": "提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。",
         *       "choke": {
         *         "forms": [
         *           "performance",
         *           "cost"
         *         ],
         *         "sourceCountries": [
         *           "IL"
         *         ]
         *       },
         *       "indicators": [
         *         {
         *           "id": "i1",
         *           "name": "一季后流量下降",
         *           "current": "18",
         *           "target": "≤ 5",
         *           "unit": "%",
         *           "method": "按 GB/T 17188 在含沙水中运行一季后测定"
         *         },
         *         {
         *           "id": "i2",
         *           "name": "使用寿命",
         *           "current": "1",
         *           "target": "3",
         *           "unit": "年",
         *           "method": "田间连续使用后测定破损率"
         *         }
         *       ],
         *       "months": 18,
         *       "ownMoney": 120.5,
         *       "cooperation": {
         *         "mode": "joint-development",
         *         "ip": "成果共有，企业有优先实施权",
         *         "solver": "具有流体仿真与注塑模具设计能力"
         *       },
         *       "trl": {
         *         "now": 4,
         *         "wanted": 7
         *       }
         *     }
         */
        "review.Packet": {
            background: string;
            choke: {
                forms: ("supply-cut" | "import-dependent" | "performance" | "cost")[];
                sourceCountries: string[];
            };
            cooperation: {
                ip: string;
                /** @enum {string} */
                mode: "commission" | "joint-development" | "transfer" | "equity";
                solver: string;
            };
            description: string;
            /** @description GB/T 13745-2009 */
            disciplines: string[];
            indicators: {
                current: string;
                id: string;
                method: string;
                name: string;
                target: string;
                unit: string;
            }[];
            /** @description GB/T 4754-2017 */
            industry: string;
            /** @enum {string} */
            kind: "scientific" | "engineering" | "industrial";
            months: number;
            /** @description 万元 */
            ownMoney: number;
            significance: string;
            stateOfTheArt: string;
            title: string;
            trl: {
                now: number;
                wanted: number;
            };
        };
        "review.PacketOfSeat": {
            /** Format: date-time */
            dueAt?: string;
            /** @description when scoring again: what was written in the first pass */
            firstPass?: {
                sheets: components["schemas"]["review.UnsealedSheet"][];
                statistics: components["schemas"]["review.Statistics"];
            };
            packet: components["schemas"]["review.Packet"];
            rubric: components["schemas"]["review.Rubric"];
            seat: string;
        };
        "review.PanelOfApprover": {
            conclusion?: {
                /** @description of the experts, anonymous */
                comments: string[];
                /** Format: date-time */
                concludedAt: string;
                dossier: {
                    background: string;
                    campaign: string;
                    choke: {
                        forms: ("supply-cut" | "import-dependent" | "performance" | "cost")[];
                        sourceCountries: string[];
                    };
                    cooperation: {
                        ip: string;
                        /** @enum {string} */
                        mode: "commission" | "joint-development" | "transfer" | "equity";
                        solver: string;
                    };
                    description: string;
                    /** @description GB/T 13745-2009 */
                    disciplines: string[];
                    indicators: {
                        current: string;
                        id: string;
                        method: string;
                        name: string;
                        target: string;
                        unit: string;
                    }[];
                    /** @description GB/T 4754-2017 */
                    industry: string;
                    /** @default [] */
                    joined: {
                        number: string;
                        organisation: {
                            creditCode: string;
                            id: string;
                            name: string;
                        };
                        problem: string;
                    }[];
                    /** @enum {string} */
                    kind: "scientific" | "engineering" | "industrial";
                    months: number;
                    /** @description Case number 受理编号, e.g. SW2026-0012 */
                    number: string;
                    organisation: {
                        creditCode: string;
                        id: string;
                        name: string;
                    };
                    /** @description 万元 */
                    ownMoney: number;
                    publicFields: string[];
                    recommender?: string;
                    regiment?: string;
                    region: string;
                    significance: string;
                    stateOfTheArt: string;
                    title: string;
                    trl: {
                        now: number;
                        wanted: number;
                    };
                    /** @enum {string} */
                    visibility: "public" | "internal";
                };
                /** Format: date-time */
                noticeUntil?: string;
                opinion: components["schemas"]["review.Opinion"];
                /** @enum {string} */
                outcome: "approved" | "revise" | "declined";
                /** @description the problem and those merged into it */
                problems: string[];
                round: number;
                statistics: components["schemas"]["review.Statistics"];
                votes: {
                    against: number;
                    for: number;
                };
            };
            /**
             * Format: date-time
             * @description when the scores are due
             */
            dueAt?: string;
            /** @description the problem's id */
            id: string;
            may: components["schemas"]["review.May"];
            /** Format: date-time */
            noticeUntil?: string;
            objections: {
                /** Format: date-time */
                at: string;
                /** @example 经核查，运行数据与现场记录一致，异议不成立。 */
                decision: string | null;
                /** @example 附运行记录复印件 */
                evidence: string;
                /** @example fact */
                ground: string;
                id: string;
                panel: string;
                /** @description account */
                raisedBy: string;
                round: number;
                /** @example 我单位认为评审依据的运行数据与实际情况不符，请予核查。 */
                text: string;
                /** @description null while it is open, and where another one that was upheld answered it */
                upheld: boolean | null;
            }[];
            /** @enum {string} */
            outcome?: "approved" | "revise" | "declined";
            /** @description the problem and those merged into it */
            problems: string[];
            round: number;
            /** @enum {string} */
            status: "absent" | "awaited" | "inviting" | "scoring" | "scored" | "discussing" | "notice" | "confirmed" | "revise" | "declined" | "cancelled";
            /** @example 规模化奶牛场液肥滴灌还田 */
            title?: string;
        };
        "review.PanelOfChair": {
            /**
             * Format: date-time
             * @description when the scores are due
             */
            dueAt?: string;
            /** @description the problem's id */
            id: string;
            may: components["schemas"]["review.May"];
            mustDiscuss: boolean;
            /** Format: date-time */
            noticeUntil?: string;
            /** @enum {string} */
            outcome?: "approved" | "revise" | "declined";
            packet?: components["schemas"]["review.Packet"];
            round: number;
            scores?: components["schemas"]["review.UnsealedScores"];
            seats: {
                done: boolean;
                label: string;
                /** @enum {string} */
                status: "invited" | "accepted";
            }[];
            /** @enum {string} */
            status: "absent" | "awaited" | "inviting" | "scoring" | "scored" | "discussing" | "notice" | "confirmed" | "revise" | "declined" | "cancelled";
        };
        "review.PanelOfSecretariat": {
            conclusion?: {
                /** @description of the experts, anonymous */
                comments: string[];
                /** Format: date-time */
                concludedAt: string;
                dossier: {
                    background: string;
                    campaign: string;
                    choke: {
                        forms: ("supply-cut" | "import-dependent" | "performance" | "cost")[];
                        sourceCountries: string[];
                    };
                    cooperation: {
                        ip: string;
                        /** @enum {string} */
                        mode: "commission" | "joint-development" | "transfer" | "equity";
                        solver: string;
                    };
                    description: string;
                    /** @description GB/T 13745-2009 */
                    disciplines: string[];
                    indicators: {
                        current: string;
                        id: string;
                        method: string;
                        name: string;
                        target: string;
                        unit: string;
                    }[];
                    /** @description GB/T 4754-2017 */
                    industry: string;
                    /** @default [] */
                    joined: {
                        number: string;
                        organisation: {
                            creditCode: string;
                            id: string;
                            name: string;
                        };
                        problem: string;
                    }[];
                    /** @enum {string} */
                    kind: "scientific" | "engineering" | "industrial";
                    months: number;
                    /** @description Case number 受理编号, e.g. SW2026-0012 */
                    number: string;
                    organisation: {
                        creditCode: string;
                        id: string;
                        name: string;
                    };
                    /** @description 万元 */
                    ownMoney: number;
                    publicFields: string[];
                    recommender?: string;
                    regiment?: string;
                    region: string;
                    significance: string;
                    stateOfTheArt: string;
                    title: string;
                    trl: {
                        now: number;
                        wanted: number;
                    };
                    /** @enum {string} */
                    visibility: "public" | "internal";
                };
                /** Format: date-time */
                noticeUntil?: string;
                opinion: components["schemas"]["review.Opinion"];
                /** @enum {string} */
                outcome: "approved" | "revise" | "declined";
                /** @description the problem and those merged into it */
                problems: string[];
                round: number;
                statistics: components["schemas"]["review.Statistics"];
                votes: {
                    against: number;
                    for: number;
                };
            };
            /**
             * Format: date-time
             * @description when the scores are due
             */
            dueAt?: string;
            /** @description the problem's id */
            id: string;
            lacking: {
                chair: boolean;
                members: number;
            };
            may: components["schemas"]["review.May"];
            /** Format: date-time */
            noticeUntil?: string;
            number?: string;
            objections: {
                id: string;
                /** @enum {string} */
                status: "open" | "upheld" | "dismissed" | "settled";
            }[];
            /** @enum {string} */
            outcome?: "approved" | "revise" | "declined";
            /** @description the problem and those merged into it */
            problems: string[];
            round: number;
            /** @description once all are in; both passes */
            scores: components["schemas"]["review.UnsealedScores"][];
            seats: components["schemas"]["review.SeatOfPanel"][];
            /** @enum {string} */
            society: "medicine" | "engineering" | "agriculture" | "animal-husbandry" | "forestry";
            /** @enum {string} */
            status: "absent" | "awaited" | "inviting" | "scoring" | "scored" | "discussing" | "notice" | "confirmed" | "revise" | "declined" | "cancelled";
            /** @example 规模化奶牛场液肥滴灌还田 */
            title?: string;
        };
        "review.PanelOfSubmitter": {
            /** @description of the experts, anonymous */
            comments?: string[];
            /** @description the problem's id */
            id: string;
            may: components["schemas"]["review.May"];
            /** Format: date-time */
            noticeUntil?: string;
            opinion?: components["schemas"]["review.Opinion"];
            /** @enum {string} */
            outcome?: "approved" | "revise" | "declined";
            /** @description the problem and those merged into it */
            problems: string[];
            round: number;
            /** @enum {string} */
            status: "absent" | "awaited" | "inviting" | "scoring" | "scored" | "discussing" | "notice" | "confirmed" | "revise" | "declined" | "cancelled";
        };
        /**
         * @example {
         *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
         *       "status": "scoring",
         *       "round": 1,
         *       "title": "规模化奶牛场液肥滴灌还田",
         *       "dueAt": "2026-03-12T01:00:00.000Z"
         *     }
         */
        "review.PanelRow": {
            dueAt: string | null;
            id: string;
            round: number;
            /** @enum {string} */
            status: "absent" | "awaited" | "inviting" | "scoring" | "scored" | "discussing" | "notice" | "confirmed" | "revise" | "declined" | "cancelled";
            title: string;
        };
        "review.PanelWithUnsuitable": {
            /** @description of the experts, anonymous */
            comments?: string[];
            /** @description the problem's id */
            id: string;
            may: components["schemas"]["review.May"];
            /** Format: date-time */
            noticeUntil?: string;
            opinion?: components["schemas"]["review.Opinion"];
            /** @enum {string} */
            outcome?: "approved" | "revise" | "declined";
            /** @description the problem and those merged into it */
            problems: string[];
            round: number;
            /** @enum {string} */
            status: "absent" | "awaited" | "inviting" | "scoring" | "scored" | "discussing" | "notice" | "confirmed" | "revise" | "declined" | "cancelled";
            unsuitable: string[];
        };
        "review.Payment": {
            /** @example 6222020200112233445 */
            account: string;
            /** @example 中国农业银行沙湾市支行 */
            bank: string;
            /** @example expert-01 */
            expert: string;
            /** @enum {string} */
            fee: "senior" | "other" | "none";
            /** @example 11010519491231002X */
            identityNumber: string;
            /** @enum {string} */
            taxCategory: "labour" | "business" | "non-resident";
        };
        "review.PaymentRequest": {
            /**
             * 银行账号 Bank account
             * @description 银行账号应为 8–30 位数字 · Bank account: 8 to 30 digits
             * @example 6222020200112233445
             */
            account: string;
            /**
             * 开户银行 Bank
             * @description 开户银行应为 2–60 个字 · Bank: 2 to 60 characters
             * @example 开户银行
             */
            bank: string;
            /**
             * 劳务费标准 Scale of the fee
             * @description 劳务费标准只能是：senior、other、none · Scale of the fee must be one of: senior, other, none
             * @example senior
             * @enum {string}
             */
            fee: "senior" | "other" | "none";
            /**
             * 公民身份号码 Identity number
             * @description 公民身份号码应为 18 位，出生日期和校验码（GB 11643）须正确 · Identity number: 18 characters with a real date of birth and check character (GB 11643)
             * @example 11010519491231002X
             */
            identityNumber: string;
            /**
             * 计税类别 Tax category
             * @description 计税类别只能是：labour、business、non-resident · Tax category must be one of: labour, business, non-resident
             * @example labour
             * @enum {string}
             */
            taxCategory: "labour" | "business" | "non-resident";
        };
        "review.ReplacementRequest": {
            /**
             * 更换原因 Reason of the replacement
             * @description 更换原因只能是：declined、overdue、conflict · Reason of the replacement must be one of: declined, overdue, conflict
             * @example declined
             * @enum {string}
             */
            reason: "declined" | "overdue" | "conflict";
        };
        /**
         * @example {
         *       "version": "rubric@1",
         *       "commentBelow": 0.4,
         *       "criteria": [
         *         {
         *           "id": "choke",
         *           "name": {
         *             "zh": "卡点与创新性",
         *             "en": "How it chokes, and novelty"
         *           },
         *           "points": 20
         *         }
         *       ]
         *     }
         */
        "review.Rubric": {
            /** @description share of its points below which a criterion needs a comment */
            commentBelow: number;
            criteria: {
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
                points: number;
            }[];
            version: string;
        };
        /**
         * @example {
         *       "seat": "seat-8k2m4p6r8t0v2x4z6b8d",
         *       "duty": "member",
         *       "status": "accepted",
         *       "title": "规模化奶牛场液肥滴灌还田",
         *       "answerBy": "2026-03-04T01:00:00.000Z",
         *       "dueAt": "2026-03-12T01:00:00.000Z",
         *       "pass": 1,
         *       "sealed": [],
         *       "minutes": 30,
         *       "may": {
         *         "declare": "席位现为“已接受邀请”，不能作利益冲突声明",
         *         "seal": true,
         *         "abstain": true
         *       }
         *     }
         */
        "review.Seat": {
            /** Format: date-time */
            answerBy?: string;
            /**
             * Format: date-time
             * @description while the own score is due
             */
            dueAt?: string;
            /** @enum {string} */
            duty: "member" | "chair";
            may: components["schemas"]["review.May"];
            /** @description how long it takes about */
            minutes: number;
            /** @description for its chair */
            panel?: string;
            /** @description 1; 2 when scoring again after a discussion */
            pass?: number;
            /** @description passes that the own score was sealed in */
            sealed: number[];
            seat: string;
            /** @enum {string} */
            status: "absent" | "invited" | "accepted" | "left";
            /** @description after the declaration */
            title?: string;
        };
        /**
         * @example {
         *       "seat": "seat-8k2m4p6r8t0v2x4z6b8d",
         *       "expert": "account-8k2m4p6r8t0v2x4z6b8d",
         *       "duty": "member",
         *       "status": "accepted",
         *       "answerBy": "2026-03-04T01:00:00.000Z",
         *       "assigned": "属对口学会；学科代码相同前 3 位；未发现回避情形；抽签号 4f1a09c2",
         *       "sealed": 0
         *     }
         */
        "review.SeatOfPanel": {
            /** Format: date-time */
            answerBy?: string;
            /** @description why this expert was chosen */
            assigned?: string;
            /** @enum {string} */
            duty: "member" | "chair";
            /** @description account */
            expert: string;
            /** @description why the seat was left */
            reason?: string;
            /** @description how many passes are sealed; never what */
            sealed: number;
            seat: string;
            /** @enum {string} */
            status: "absent" | "invited" | "accepted" | "left";
        };
        /**
         * @example {
         *       "criteria": {
         *         "genuineness": 21.5,
         *         "choke": 17,
         *         "pull": 16,
         *         "indicators": 12,
         *         "feasibility": 12,
         *         "local": 4
         *       },
         *       "comments": {
         *         "indicators": "滴头抗堵塞数据仅来自实验室，建议补充田间数据。"
         *       },
         *       "recommends": true
         *     }
         */
        "review.Sheet": {
            comments?: {
                [key: string]: string;
            };
            criteria?: {
                [key: string]: number;
            };
            recommends?: boolean;
        };
        "review.SheetDraftRequest": {
            /**
             * 评语 Comments
             * @description 评语应按评分项填写，每项不超过 1000 字 · Comments by criterion, at most 1,000 characters each
             * @example {
             *       "indicators": "滴头抗堵塞数据仅来自实验室，建议补充田间数据。"
             *     }
             */
            comments?: {
                [key: string]: string;
            } | null;
            /**
             * 各项评分 Scores
             * @description 应按评分项给出分数 · give a score for each criterion
             * @example {
             *       "genuineness": 21.5,
             *       "choke": 17,
             *       "pull": 16,
             *       "indicators": 12,
             *       "feasibility": 12,
             *       "local": 4
             *     }
             */
            criteria?: {
                [key: string]: number;
            } | null;
            /**
             * 是否推荐立题 Recommendation
             * @description 请选择是否推荐立题 · say whether you recommend it
             * @example true
             */
            recommends?: boolean | null;
        };
        "review.SheetRequest": {
            /**
             * 评语 Comments
             * @description 评语应按评分项填写，每项不超过 1000 字 · Comments by criterion, at most 1,000 characters each
             * @example {
             *       "indicators": "滴头抗堵塞数据仅来自实验室，建议补充田间数据。"
             *     }
             */
            comments: {
                [key: string]: string;
            };
            /**
             * 各项评分 Scores
             * @description 应按评分项给出分数 · give a score for each criterion
             * @example {
             *       "genuineness": 21.5,
             *       "choke": 17,
             *       "pull": 16,
             *       "indicators": 12,
             *       "feasibility": 12,
             *       "local": 4
             *     }
             */
            criteria: {
                [key: string]: number;
            };
            /**
             * 是否推荐立题 Recommendation
             * @description 请选择是否推荐立题 · say whether you recommend it
             * @example true
             */
            recommends: boolean;
        };
        /**
         * @example {
         *       "count": 5,
         *       "mean": 83.2,
         *       "trimmedMean": 83.5,
         *       "median": 84,
         *       "deviation": 4.1,
         *       "range": 10.5,
         *       "recommending": 4
         *     }
         */
        "review.Statistics": {
            count: number;
            /** @description sample standard deviation */
            deviation: number;
            mean: number;
            median: number;
            range: number;
            recommending: number;
            trimmedMean?: number;
        };
        /**
         * @example {
         *       "problems": [
         *         "problem-8k2m4p6r8t0v2x4z6b8d"
         *       ],
         *       "round": 1,
         *       "pass": 1,
         *       "statistics": {
         *         "count": 5,
         *         "mean": 83.2,
         *         "trimmedMean": 83.5,
         *         "median": 84,
         *         "deviation": 4.1,
         *         "range": 10.5,
         *         "recommending": 4
         *       },
         *       "sheets": [
         *         {
         *           "criteria": {
         *             "genuineness": 21.5,
         *             "choke": 17,
         *             "pull": 16,
         *             "indicators": 12,
         *             "feasibility": 12,
         *             "local": 4
         *           },
         *           "total": 82.5,
         *           "recommends": true,
         *           "comments": {
         *             "indicators": "滴头抗堵塞数据仅来自实验室，建议补充田间数据。"
         *           },
         *           "outlier": false
         *         }
         *       ]
         *     }
         */
        "review.UnsealedScores": {
            /** @description 1; 2 after a discussion */
            pass: number;
            problems: string[];
            round: number;
            /** @description in shuffled order */
            sheets: components["schemas"]["review.UnsealedSheet"][];
            statistics: components["schemas"]["review.Statistics"];
        };
        /**
         * @example {
         *       "criteria": {
         *         "genuineness": 21.5,
         *         "choke": 17,
         *         "pull": 16,
         *         "indicators": 12,
         *         "feasibility": 12,
         *         "local": 4
         *       },
         *       "total": 82.5,
         *       "recommends": true,
         *       "comments": {
         *         "indicators": "滴头抗堵塞数据仅来自实验室，建议补充田间数据。"
         *       },
         *       "outlier": false
         *     }
         */
        "review.UnsealedSheet": {
            comments: {
                [key: string]: string;
            };
            criteria: {
                [key: string]: number;
            };
            outlier: boolean;
            recommends: boolean;
            total: number;
        };
        "review.UnsuitableRequest": {
            /**
             * 申请回避的专家 Unsuitable experts
             * @description 申请回避的专家应有 0–3 项，不重复；专家姓名应为 2–30 个字 · Unsuitable experts: 0 to 3 different entries; Name of the expert: 2 to 30 characters
             * @example [
             *       "王建国"
             *     ]
             */
            names: string[];
        };
        /**
         * @example {
         *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
         *       "state": "accepted",
         *       "since": "2026-03-02T01:00:00.000Z",
         *       "why": {
         *         "zh": "后续服务迟迟没有衔接，请检查服务是否运行、有无搁置的事件",
         *         "en": "the next service has not taken it over: see whether it runs, and what is parked there"
         *       }
         *     }
         */
        "tracking.Standstill": {
            id: string;
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            state?: "absent" | "entered" | "submitted" | "returned" | "rejected" | "withdrawn" | "merged" | "accepted" | "inviting" | "scoring" | "scored" | "discussing" | "under-review" | "review-notice" | "reviewed" | "declined" | "approved" | "calling" | "evaluating" | "award-notice" | "call-failed" | "awarded" | "running" | "results-reported" | "results-accepted" | "topic-ended" | "brief-drafted" | "brief-proofread" | "brief-cleared" | "brief-returned" | "brief-approved" | "brief-published" | "instructed" | "answered";
            why: components["schemas"]["tracking.Text"];
        };
        /**
         * @example {
         *       "kind": "formal-check",
         *       "name": {
         *         "zh": "形式审查",
         *         "en": "make the formal check"
         *       },
         *       "since": "2026-03-02T01:00:00.000Z",
         *       "due": "2026-03-09T01:00:00.000Z",
         *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
         *       "problem": "problem-8k2m4p6r8t0v2x4z6b8d",
         *       "number": "SW2026-0012"
         *     }
         */
        "tracking.Task": {
            /** Format: date-time */
            due?: string;
            /** @enum {string} */
            kind: "submit" | "confirm" | "correct" | "formal-check" | "form-panel" | "complete-panel" | "answer-invitation" | "score" | "conclude" | "review" | "review-notice" | "decide-objection" | "publish-call" | "bid" | "evaluate-bids" | "award-notice" | "kick-off" | "report-milestone" | "decide-milestone" | "decide-change" | "report-results" | "comment-results" | "accept-results" | "settle" | "draft-brief" | "revise-brief" | "proofread-brief" | "clear-brief" | "sign-brief" | "send-brief" | "acknowledge-brief" | "assign-instruction" | "fulfil-task" | "answer-enterprise" | "take-over";
            name: components["schemas"]["tracking.Text"];
            number?: string;
            /** @description only for who may know of the problem */
            problem?: string;
            /** Format: date-time */
            since: string;
            subject?: string;
            title?: string;
        };
        /**
         * @example {
         *       "zh": "待形式审查",
         *       "en": "waiting for the formal check"
         *     }
         */
        "tracking.Text": {
            en: string;
            zh: string;
        };
        /**
         * @example {
         *       "type": "ProblemAccepted",
         *       "at": "2026-03-04T02:30:00.000Z",
         *       "service": "intake",
         *       "actor": "secretariat",
         *       "seq": 2
         *     }
         */
        "tracking.TimelineItem": {
            /** @description account, or the role that stands for it */
            actor: string;
            /** Format: date-time */
            at: string;
            cause?: string;
            id: string;
            seq: number;
            service: string;
            /** @description name of the event */
            type: string;
        };
        /**
         * @example {
         *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
         *       "number": "SW2026-0012",
         *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
         *       "state": "submitted",
         *       "name": {
         *         "zh": "待形式审查",
         *         "en": "waiting for the formal check"
         *       },
         *       "stage": "submission",
         *       "since": "2026-03-02T01:00:00.000Z",
         *       "final": false,
         *       "waits": [
         *         {
         *           "kind": "formal-check",
         *           "name": {
         *             "zh": "形式审查",
         *             "en": "make the formal check"
         *           },
         *           "role": "secretariat",
         *           "since": "2026-03-02T01:00:00.000Z",
         *           "due": "2026-03-09T01:00:00.000Z"
         *         }
         *       ]
         *     }
         */
        "tracking.TrackedProblem": {
            /** @description the case is closed for the enterprise */
            final: boolean;
            id: string;
            /** @description the problem that it was merged into */
            into?: string;
            name: components["schemas"]["tracking.Text"];
            number: string;
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            stage: "submission" | "review" | "research" | "brief" | "instruction" | "answer";
            /** @enum {string} */
            state: "absent" | "entered" | "submitted" | "returned" | "rejected" | "withdrawn" | "merged" | "accepted" | "inviting" | "scoring" | "scored" | "discussing" | "under-review" | "review-notice" | "reviewed" | "declined" | "approved" | "calling" | "evaluating" | "award-notice" | "call-failed" | "awarded" | "running" | "results-reported" | "results-accepted" | "topic-ended" | "brief-drafted" | "brief-proofread" | "brief-cleared" | "brief-returned" | "brief-approved" | "brief-published" | "instructed" | "answered";
            title: string;
            waits: components["schemas"]["tracking.Wait"][];
        };
        /**
         * @example {
         *       "kind": "formal-check",
         *       "name": {
         *         "zh": "形式审查",
         *         "en": "make the formal check"
         *       },
         *       "role": "secretariat",
         *       "since": "2026-03-02T01:00:00.000Z",
         *       "due": "2026-03-09T01:00:00.000Z"
         *     }
         */
        "tracking.Wait": {
            /** @description for those who may know the person */
            account?: string;
            /** Format: date-time */
            due?: string;
            /** @enum {string} */
            kind: "submit" | "confirm" | "correct" | "formal-check" | "form-panel" | "complete-panel" | "answer-invitation" | "score" | "conclude" | "review" | "review-notice" | "decide-objection" | "publish-call" | "bid" | "evaluate-bids" | "award-notice" | "kick-off" | "report-milestone" | "decide-milestone" | "decide-change" | "report-results" | "comment-results" | "accept-results" | "settle" | "draft-brief" | "revise-brief" | "proofread-brief" | "clear-brief" | "sign-brief" | "send-brief" | "acknowledge-brief" | "assign-instruction" | "fulfil-task" | "answer-enterprise" | "take-over";
            name: components["schemas"]["tracking.Text"];
            /** @enum {string} */
            role?: "enterprise" | "recommender" | "secretariat" | "expert" | "chair" | "team" | "editor" | "approver" | "leader" | "administrator" | "auditor";
            /** Format: date-time */
            since: string;
            /** @description what it is about, where that is not the problem itself */
            subject?: string;
            /** @description of the subject */
            title?: string;
        };
    };
    responses: {
        /** @description 请求无法读取 · cannot be read */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 未登录或登录已失效 · not signed in */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 没有权限 · not permitted */
        403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 不存在，或者无权查看 · not there, or not for the caller to see */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 不支持的方法 · method not supported */
        405: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 请求未在规定时间内发完 · the request did not arrive in time */
        408: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 现在不能这样做 · not possible now */
        409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 链接已失效 · the link has expired */
        410: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 已被他人修改 · changed meanwhile */
        412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 内容太大 · too large */
        413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 格式不支持 · unsupported format */
        415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 字段不符合要求，逐一列出 · fields are wrong, each is named */
        422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 请求过于频繁 · too many requests */
        429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 网址或请求头太长 · address or header too long */
        431: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 服务暂时不可用 · not available for a moment */
        503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
        IdempotencyKey: string;
        /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
        IfMatch: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    gatewayAccountsNames: {
        parameters: {
            query?: {
                ids?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 账号的姓名 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "account": "示例",
                     *         "name": "示例"
                     *       }
                     *     ]
                     */
                    "application/json": {
                        account: string;
                        name: string;
                    }[];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayAccountsCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "wang.xm",
                 *       "password": "雪山-棉田-渠水-2031",
                 *       "name": "王小明",
                 *       "roles": [
                 *         "enterprise"
                 *       ],
                 *       "email": "wang@example.com",
                 *       "organisation": {
                 *         "name": "沙湾绿源节水设备有限公司",
                 *         "creditCode": "91654203M00010006G"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["gateway.NewAccountRequest"];
            };
        };
        responses: {
            /** @description 新建账号 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account": "示例",
                     *       "login": "示例",
                     *       "roles": [
                     *         "enterprise"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["gateway.NewAccount"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayTrailRead: {
        parameters: {
            query?: {
                /**
                 * @description 账号应为本平台给出的编号 · Account must be an identifier given by this platform
                 * @example account-8k2m4p6r8t0v2x4z6b8d
                 */
                account?: string;
                /**
                 * @description 条目编号应为本平台给出的编号 · Entry must be an identifier given by this platform
                 * @example entry-8k2m4p6r8t0v2x4z6b8d
                 */
                after?: string;
                /**
                 * @description 日期应为 yyyy-mm-dd，例如 2026-03-02 · a day as yyyy-mm-dd, e.g. 2026-03-02
                 * @example 2026-03-02
                 */
                day?: string;
                /**
                 * @description 种类只能是：signed-in、sign-in-failed、permission-changed、secret-changed、viewed、exported、erased · Kind must be one of: signed-in, sign-in-failed, permission-changed, secret-changed, viewed, exported, erased
                 * @example signed-in
                 */
                kind?: "signed-in" | "sign-in-failed" | "permission-changed" | "secret-changed" | "viewed" | "exported" | "erased";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 审计记录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "id": "示例",
                     *           "at": "2026-03-02T01:00:00.000Z",
                     *           "day": "2026-03-02",
                     *           "kind": "signed-in",
                     *           "account": "示例",
                     *           "name": "李秘书",
                     *           "actor": "示例",
                     *           "role": "secretariat",
                     *           "what": "contact",
                     *           "object": "示例",
                     *           "subject": "示例",
                     *           "service": "intake",
                     *           "detail": "password",
                     *           "from": {
                     *             "address": "示例",
                     *             "agent": "示例"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        entries: components["schemas"]["gateway.TrailEntry"][];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsBriefList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 我可以看到的专报 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "示例",
                     *         "status": "drafted",
                     *         "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *         "urgent": true,
                     *         "number": {
                     *           "year": 1,
                     *           "issue": 1,
                     *           "total": 1
                     *         },
                     *         "numberText": "第12期（总第86期）",
                     *         "manuscript": {
                     *           "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *           "summary": "我市棉田滴灌毛管堵塞快、更换多，建议由水利部门牵头推广抗堵塞产品。",
                     *           "body": "一、问题。二、原因。三、建议。",
                     *           "statements": [
                     *             {
                     *               "text": "一季后流量下降 4.2%",
                     *               "evidence": [
                     *                 "示例"
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         "instructions": [
                     *           {
                     *             "id": "示例",
                     *             "leader": "示例",
                     *             "rank": "副市长",
                     *             "text": "请水利局牵头研究，一个月内报方案。",
                     *             "audience": "internal",
                     *             "onPaper": true,
                     *             "scan": "示例",
                     *             "tasks": [
                     *               {
                     *                 "id": "示例",
                     *                 "owner": "示例",
                     *                 "what": "制定推广方案",
                     *                 "dueAt": "2026-03-02T01:00:00.000Z",
                     *                 "overdue": true,
                     *                 "result": "方案已印发",
                     *                 "evidence": "示例"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "may": {
                     *           "withdraw": true,
                     *           "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *         },
                     *         "read": true,
                     *         "problems": [
                     *           "示例"
                     *         ],
                     *         "basis": "research",
                     *         "author": "示例",
                     *         "hash": "示例",
                     *         "proofreader": "示例",
                     *         "clearer": "示例",
                     *         "returned": {
                     *           "stage": "示例",
                     *           "reason": "第二段数据与出处不符"
                     *         },
                     *         "recipients": [
                     *           "示例"
                     *         ],
                     *         "acknowledged": [
                     *           "示例"
                     *         ],
                     *         "abandoned": "示例",
                     *         "secrecyWords": [
                     *           "示例"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["briefs.Brief"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsBriefCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "专报标题本示例仅说明格式。",
                 *       "summary": "摘要本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
                 *       "body": "正文本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
                 *       "statements": [
                 *         {
                 *           "text": "事实陈述",
                 *           "evidence": [
                 *             "evidence-8k2m4p6r8t0v2x4z6b8d"
                 *           ]
                 *         }
                 *       ],
                 *       "draft": "draft-8k2m4p6r8t0v2x4z6b8d",
                 *       "problems": [
                 *         "problem-8k2m4p6r8t0v2x4z6b8d"
                 *       ],
                 *       "basis": "research",
                 *       "urgent": true
                 *     }
                 */
                "application/json": components["schemas"]["briefs.BriefRequest"];
            };
        };
        responses: {
            /** @description 送核 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "drafted",
                     *       "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *       "urgent": true,
                     *       "number": {
                     *         "year": 1,
                     *         "issue": 1,
                     *         "total": 1
                     *       },
                     *       "numberText": "第12期（总第86期）",
                     *       "manuscript": {
                     *         "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *         "summary": "我市棉田滴灌毛管堵塞快、更换多，建议由水利部门牵头推广抗堵塞产品。",
                     *         "body": "一、问题。二、原因。三、建议。",
                     *         "statements": [
                     *           {
                     *             "text": "一季后流量下降 4.2%",
                     *             "evidence": [
                     *               "示例"
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "instructions": [
                     *         {
                     *           "id": "示例",
                     *           "leader": "示例",
                     *           "rank": "副市长",
                     *           "text": "请水利局牵头研究，一个月内报方案。",
                     *           "audience": "internal",
                     *           "onPaper": true,
                     *           "scan": "示例",
                     *           "tasks": [
                     *             {
                     *               "id": "示例",
                     *               "owner": "示例",
                     *               "what": "制定推广方案",
                     *               "dueAt": "2026-03-02T01:00:00.000Z",
                     *               "overdue": true,
                     *               "result": "方案已印发",
                     *               "evidence": "示例"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "read": true,
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "basis": "research",
                     *       "author": "示例",
                     *       "hash": "示例",
                     *       "proofreader": "示例",
                     *       "clearer": "示例",
                     *       "returned": {
                     *         "stage": "示例",
                     *         "reason": "第二段数据与出处不符"
                     *       },
                     *       "recipients": [
                     *         "示例"
                     *       ],
                     *       "acknowledged": [
                     *         "示例"
                     *       ],
                     *       "abandoned": "示例",
                     *       "secrecyWords": [
                     *         "示例"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["briefs.Brief"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsBriefRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一份专报 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "drafted",
                     *       "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *       "urgent": true,
                     *       "number": {
                     *         "year": 1,
                     *         "issue": 1,
                     *         "total": 1
                     *       },
                     *       "numberText": "第12期（总第86期）",
                     *       "manuscript": {
                     *         "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *         "summary": "我市棉田滴灌毛管堵塞快、更换多，建议由水利部门牵头推广抗堵塞产品。",
                     *         "body": "一、问题。二、原因。三、建议。",
                     *         "statements": [
                     *           {
                     *             "text": "一季后流量下降 4.2%",
                     *             "evidence": [
                     *               "示例"
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "instructions": [
                     *         {
                     *           "id": "示例",
                     *           "leader": "示例",
                     *           "rank": "副市长",
                     *           "text": "请水利局牵头研究，一个月内报方案。",
                     *           "audience": "internal",
                     *           "onPaper": true,
                     *           "scan": "示例",
                     *           "tasks": [
                     *             {
                     *               "id": "示例",
                     *               "owner": "示例",
                     *               "what": "制定推广方案",
                     *               "dueAt": "2026-03-02T01:00:00.000Z",
                     *               "overdue": true,
                     *               "result": "方案已印发",
                     *               "evidence": "示例"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "read": true,
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "basis": "research",
                     *       "author": "示例",
                     *       "hash": "示例",
                     *       "proofreader": "示例",
                     *       "clearer": "示例",
                     *       "returned": {
                     *         "stage": "示例",
                     *         "reason": "第二段数据与出处不符"
                     *       },
                     *       "recipients": [
                     *         "示例"
                     *       ],
                     *       "acknowledged": [
                     *         "示例"
                     *       ],
                     *       "abandoned": "示例",
                     *       "secrecyWords": [
                     *         "示例"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["briefs.Brief"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsBriefAbandonment: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "理由本示例仅说明格式。"
                 *     }
                 */
                "application/json": components["schemas"]["briefs.ReasonRequest"];
            };
        };
        responses: {
            /** @description 放弃 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "drafted",
                     *       "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *       "urgent": true,
                     *       "number": {
                     *         "year": 1,
                     *         "issue": 1,
                     *         "total": 1
                     *       },
                     *       "numberText": "第12期（总第86期）",
                     *       "manuscript": {
                     *         "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *         "summary": "我市棉田滴灌毛管堵塞快、更换多，建议由水利部门牵头推广抗堵塞产品。",
                     *         "body": "一、问题。二、原因。三、建议。",
                     *         "statements": [
                     *           {
                     *             "text": "一季后流量下降 4.2%",
                     *             "evidence": [
                     *               "示例"
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "instructions": [
                     *         {
                     *           "id": "示例",
                     *           "leader": "示例",
                     *           "rank": "副市长",
                     *           "text": "请水利局牵头研究，一个月内报方案。",
                     *           "audience": "internal",
                     *           "onPaper": true,
                     *           "scan": "示例",
                     *           "tasks": [
                     *             {
                     *               "id": "示例",
                     *               "owner": "示例",
                     *               "what": "制定推广方案",
                     *               "dueAt": "2026-03-02T01:00:00.000Z",
                     *               "overdue": true,
                     *               "result": "方案已印发",
                     *               "evidence": "示例"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "read": true,
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "basis": "research",
                     *       "author": "示例",
                     *       "hash": "示例",
                     *       "proofreader": "示例",
                     *       "clearer": "示例",
                     *       "returned": {
                     *         "stage": "示例",
                     *         "reason": "第二段数据与出处不符"
                     *       },
                     *       "recipients": [
                     *         "示例"
                     *       ],
                     *       "acknowledged": [
                     *         "示例"
                     *       ],
                     *       "abandoned": "示例",
                     *       "secrecyWords": [
                     *         "示例"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["briefs.Brief"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsCirculationAcknowledgement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 签收 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "drafted",
                     *       "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *       "urgent": true,
                     *       "number": {
                     *         "year": 1,
                     *         "issue": 1,
                     *         "total": 1
                     *       },
                     *       "numberText": "第12期（总第86期）",
                     *       "manuscript": {
                     *         "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *         "summary": "我市棉田滴灌毛管堵塞快、更换多，建议由水利部门牵头推广抗堵塞产品。",
                     *         "body": "一、问题。二、原因。三、建议。",
                     *         "statements": [
                     *           {
                     *             "text": "一季后流量下降 4.2%",
                     *             "evidence": [
                     *               "示例"
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "instructions": [
                     *         {
                     *           "id": "示例",
                     *           "leader": "示例",
                     *           "rank": "副市长",
                     *           "text": "请水利局牵头研究，一个月内报方案。",
                     *           "audience": "internal",
                     *           "onPaper": true,
                     *           "scan": "示例",
                     *           "tasks": [
                     *             {
                     *               "id": "示例",
                     *               "owner": "示例",
                     *               "what": "制定推广方案",
                     *               "dueAt": "2026-03-02T01:00:00.000Z",
                     *               "overdue": true,
                     *               "result": "方案已印发",
                     *               "evidence": "示例"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "read": true,
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "basis": "research",
                     *       "author": "示例",
                     *       "hash": "示例",
                     *       "proofreader": "示例",
                     *       "clearer": "示例",
                     *       "returned": {
                     *         "stage": "示例",
                     *         "reason": "第二段数据与出处不符"
                     *       },
                     *       "recipients": [
                     *         "示例"
                     *       ],
                     *       "acknowledged": [
                     *         "示例"
                     *       ],
                     *       "abandoned": "示例",
                     *       "secrecyWords": [
                     *         "示例"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["briefs.Brief"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsCheckClearance: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "passed": true,
                 *       "reason": "理由本示例仅说明格式。",
                 *       "note": "保密审查意见"
                 *     }
                 */
                "application/json": components["schemas"]["briefs.ClearanceRequest"];
            };
        };
        responses: {
            /** @description 保密审查 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "drafted",
                     *       "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *       "urgent": true,
                     *       "number": {
                     *         "year": 1,
                     *         "issue": 1,
                     *         "total": 1
                     *       },
                     *       "numberText": "第12期（总第86期）",
                     *       "manuscript": {
                     *         "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *         "summary": "我市棉田滴灌毛管堵塞快、更换多，建议由水利部门牵头推广抗堵塞产品。",
                     *         "body": "一、问题。二、原因。三、建议。",
                     *         "statements": [
                     *           {
                     *             "text": "一季后流量下降 4.2%",
                     *             "evidence": [
                     *               "示例"
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "instructions": [
                     *         {
                     *           "id": "示例",
                     *           "leader": "示例",
                     *           "rank": "副市长",
                     *           "text": "请水利局牵头研究，一个月内报方案。",
                     *           "audience": "internal",
                     *           "onPaper": true,
                     *           "scan": "示例",
                     *           "tasks": [
                     *             {
                     *               "id": "示例",
                     *               "owner": "示例",
                     *               "what": "制定推广方案",
                     *               "dueAt": "2026-03-02T01:00:00.000Z",
                     *               "overdue": true,
                     *               "result": "方案已印发",
                     *               "evidence": "示例"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "read": true,
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "basis": "research",
                     *       "author": "示例",
                     *       "hash": "示例",
                     *       "proofreader": "示例",
                     *       "clearer": "示例",
                     *       "returned": {
                     *         "stage": "示例",
                     *         "reason": "第二段数据与出处不符"
                     *       },
                     *       "recipients": [
                     *         "示例"
                     *       ],
                     *       "acknowledged": [
                     *         "示例"
                     *       ],
                     *       "abandoned": "示例",
                     *       "secrecyWords": [
                     *         "示例"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["briefs.Brief"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsCirculationFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": [
                 *         {
                 *           "problem": "problem-8k2m4p6r8t0v2x4z6b8d",
                 *           "text": "回告内容本示例仅说明格式。"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["briefs.FeedbackRequest"];
            };
        };
        responses: {
            /** @description 回告企业 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "drafted",
                     *       "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *       "urgent": true,
                     *       "number": {
                     *         "year": 1,
                     *         "issue": 1,
                     *         "total": 1
                     *       },
                     *       "numberText": "第12期（总第86期）",
                     *       "manuscript": {
                     *         "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *         "summary": "我市棉田滴灌毛管堵塞快、更换多，建议由水利部门牵头推广抗堵塞产品。",
                     *         "body": "一、问题。二、原因。三、建议。",
                     *         "statements": [
                     *           {
                     *             "text": "一季后流量下降 4.2%",
                     *             "evidence": [
                     *               "示例"
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "instructions": [
                     *         {
                     *           "id": "示例",
                     *           "leader": "示例",
                     *           "rank": "副市长",
                     *           "text": "请水利局牵头研究，一个月内报方案。",
                     *           "audience": "internal",
                     *           "onPaper": true,
                     *           "scan": "示例",
                     *           "tasks": [
                     *             {
                     *               "id": "示例",
                     *               "owner": "示例",
                     *               "what": "制定推广方案",
                     *               "dueAt": "2026-03-02T01:00:00.000Z",
                     *               "overdue": true,
                     *               "result": "方案已印发",
                     *               "evidence": "示例"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "read": true,
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "basis": "research",
                     *       "author": "示例",
                     *       "hash": "示例",
                     *       "proofreader": "示例",
                     *       "clearer": "示例",
                     *       "returned": {
                     *         "stage": "示例",
                     *         "reason": "第二段数据与出处不符"
                     *       },
                     *       "recipients": [
                     *         "示例"
                     *       ],
                     *       "acknowledged": [
                     *         "示例"
                     *       ],
                     *       "abandoned": "示例",
                     *       "secrecyWords": [
                     *         "示例"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["briefs.Brief"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsInstructionInstructions: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "批示内容",
                 *       "rank": "批示人职务",
                 *       "audience": "internal",
                 *       "leader": "leader-8k2m4p6r8t0v2x4z6b8d",
                 *       "scan": "scan-8k2m4p6r8t0v2x4z6b8d"
                 *     }
                 */
                "application/json": components["schemas"]["briefs.InstructionRequest"];
            };
        };
        responses: {
            /** @description 批示 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "drafted",
                     *       "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *       "urgent": true,
                     *       "number": {
                     *         "year": 1,
                     *         "issue": 1,
                     *         "total": 1
                     *       },
                     *       "numberText": "第12期（总第86期）",
                     *       "manuscript": {
                     *         "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *         "summary": "我市棉田滴灌毛管堵塞快、更换多，建议由水利部门牵头推广抗堵塞产品。",
                     *         "body": "一、问题。二、原因。三、建议。",
                     *         "statements": [
                     *           {
                     *             "text": "一季后流量下降 4.2%",
                     *             "evidence": [
                     *               "示例"
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "instructions": [
                     *         {
                     *           "id": "示例",
                     *           "leader": "示例",
                     *           "rank": "副市长",
                     *           "text": "请水利局牵头研究，一个月内报方案。",
                     *           "audience": "internal",
                     *           "onPaper": true,
                     *           "scan": "示例",
                     *           "tasks": [
                     *             {
                     *               "id": "示例",
                     *               "owner": "示例",
                     *               "what": "制定推广方案",
                     *               "dueAt": "2026-03-02T01:00:00.000Z",
                     *               "overdue": true,
                     *               "result": "方案已印发",
                     *               "evidence": "示例"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "read": true,
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "basis": "research",
                     *       "author": "示例",
                     *       "hash": "示例",
                     *       "proofreader": "示例",
                     *       "clearer": "示例",
                     *       "returned": {
                     *         "stage": "示例",
                     *         "reason": "第二段数据与出处不符"
                     *       },
                     *       "recipients": [
                     *         "示例"
                     *       ],
                     *       "acknowledged": [
                     *         "示例"
                     *       ],
                     *       "abandoned": "示例",
                     *       "secrecyWords": [
                     *         "示例"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["briefs.Brief"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsInstructionTasks: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
                /** @example instruction-8k2m4p6r8t0v2x4z6b8d */
                instruction: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "owner": "task-owner-8k2m4p6r8t0v2x4z6b8d",
                 *       "what": "承办事项",
                 *       "dueAt": "2026-03-02T09:00:00+08:00"
                 *     }
                 */
                "application/json": components["schemas"]["briefs.TaskRequest"];
            };
        };
        responses: {
            /** @description 分办 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "drafted",
                     *       "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *       "urgent": true,
                     *       "number": {
                     *         "year": 1,
                     *         "issue": 1,
                     *         "total": 1
                     *       },
                     *       "numberText": "第12期（总第86期）",
                     *       "manuscript": {
                     *         "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *         "summary": "我市棉田滴灌毛管堵塞快、更换多，建议由水利部门牵头推广抗堵塞产品。",
                     *         "body": "一、问题。二、原因。三、建议。",
                     *         "statements": [
                     *           {
                     *             "text": "一季后流量下降 4.2%",
                     *             "evidence": [
                     *               "示例"
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "instructions": [
                     *         {
                     *           "id": "示例",
                     *           "leader": "示例",
                     *           "rank": "副市长",
                     *           "text": "请水利局牵头研究，一个月内报方案。",
                     *           "audience": "internal",
                     *           "onPaper": true,
                     *           "scan": "示例",
                     *           "tasks": [
                     *             {
                     *               "id": "示例",
                     *               "owner": "示例",
                     *               "what": "制定推广方案",
                     *               "dueAt": "2026-03-02T01:00:00.000Z",
                     *               "overdue": true,
                     *               "result": "方案已印发",
                     *               "evidence": "示例"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "read": true,
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "basis": "research",
                     *       "author": "示例",
                     *       "hash": "示例",
                     *       "proofreader": "示例",
                     *       "clearer": "示例",
                     *       "returned": {
                     *         "stage": "示例",
                     *         "reason": "第二段数据与出处不符"
                     *       },
                     *       "recipients": [
                     *         "示例"
                     *       ],
                     *       "acknowledged": [
                     *         "示例"
                     *       ],
                     *       "abandoned": "示例",
                     *       "secrecyWords": [
                     *         "示例"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["briefs.Brief"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsCheckProofreading: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "passed": true,
                 *       "reason": "理由本示例仅说明格式。"
                 *     }
                 */
                "application/json": components["schemas"]["briefs.CheckRequest"];
            };
        };
        responses: {
            /** @description 核稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "drafted",
                     *       "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *       "urgent": true,
                     *       "number": {
                     *         "year": 1,
                     *         "issue": 1,
                     *         "total": 1
                     *       },
                     *       "numberText": "第12期（总第86期）",
                     *       "manuscript": {
                     *         "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *         "summary": "我市棉田滴灌毛管堵塞快、更换多，建议由水利部门牵头推广抗堵塞产品。",
                     *         "body": "一、问题。二、原因。三、建议。",
                     *         "statements": [
                     *           {
                     *             "text": "一季后流量下降 4.2%",
                     *             "evidence": [
                     *               "示例"
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "instructions": [
                     *         {
                     *           "id": "示例",
                     *           "leader": "示例",
                     *           "rank": "副市长",
                     *           "text": "请水利局牵头研究，一个月内报方案。",
                     *           "audience": "internal",
                     *           "onPaper": true,
                     *           "scan": "示例",
                     *           "tasks": [
                     *             {
                     *               "id": "示例",
                     *               "owner": "示例",
                     *               "what": "制定推广方案",
                     *               "dueAt": "2026-03-02T01:00:00.000Z",
                     *               "overdue": true,
                     *               "result": "方案已印发",
                     *               "evidence": "示例"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "read": true,
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "basis": "research",
                     *       "author": "示例",
                     *       "hash": "示例",
                     *       "proofreader": "示例",
                     *       "clearer": "示例",
                     *       "returned": {
                     *         "stage": "示例",
                     *         "reason": "第二段数据与出处不符"
                     *       },
                     *       "recipients": [
                     *         "示例"
                     *       ],
                     *       "acknowledged": [
                     *         "示例"
                     *       ],
                     *       "abandoned": "示例",
                     *       "secrecyWords": [
                     *         "示例"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["briefs.Brief"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsCirculationPublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "recipients": [
                 *         "recipient-8k2m4p6r8t0v2x4z6b8d"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["briefs.PublicationRequest"];
            };
        };
        responses: {
            /** @description 报送 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "drafted",
                     *       "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *       "urgent": true,
                     *       "number": {
                     *         "year": 1,
                     *         "issue": 1,
                     *         "total": 1
                     *       },
                     *       "numberText": "第12期（总第86期）",
                     *       "manuscript": {
                     *         "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *         "summary": "我市棉田滴灌毛管堵塞快、更换多，建议由水利部门牵头推广抗堵塞产品。",
                     *         "body": "一、问题。二、原因。三、建议。",
                     *         "statements": [
                     *           {
                     *             "text": "一季后流量下降 4.2%",
                     *             "evidence": [
                     *               "示例"
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "instructions": [
                     *         {
                     *           "id": "示例",
                     *           "leader": "示例",
                     *           "rank": "副市长",
                     *           "text": "请水利局牵头研究，一个月内报方案。",
                     *           "audience": "internal",
                     *           "onPaper": true,
                     *           "scan": "示例",
                     *           "tasks": [
                     *             {
                     *               "id": "示例",
                     *               "owner": "示例",
                     *               "what": "制定推广方案",
                     *               "dueAt": "2026-03-02T01:00:00.000Z",
                     *               "overdue": true,
                     *               "result": "方案已印发",
                     *               "evidence": "示例"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "read": true,
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "basis": "research",
                     *       "author": "示例",
                     *       "hash": "示例",
                     *       "proofreader": "示例",
                     *       "clearer": "示例",
                     *       "returned": {
                     *         "stage": "示例",
                     *         "reason": "第二段数据与出处不符"
                     *       },
                     *       "recipients": [
                     *         "示例"
                     *       ],
                     *       "acknowledged": [
                     *         "示例"
                     *       ],
                     *       "abandoned": "示例",
                     *       "secrecyWords": [
                     *         "示例"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["briefs.Brief"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsBriefRevision: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "专报标题本示例仅说明格式。",
                 *       "summary": "摘要本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
                 *       "body": "正文本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
                 *       "statements": [
                 *         {
                 *           "text": "事实陈述",
                 *           "evidence": [
                 *             "evidence-8k2m4p6r8t0v2x4z6b8d"
                 *           ]
                 *         }
                 *       ],
                 *       "draft": "draft-8k2m4p6r8t0v2x4z6b8d"
                 *     }
                 */
                "application/json": components["schemas"]["briefs.ManuscriptRequest"];
            };
        };
        responses: {
            /** @description 提交修改稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "drafted",
                     *       "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *       "urgent": true,
                     *       "number": {
                     *         "year": 1,
                     *         "issue": 1,
                     *         "total": 1
                     *       },
                     *       "numberText": "第12期（总第86期）",
                     *       "manuscript": {
                     *         "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *         "summary": "我市棉田滴灌毛管堵塞快、更换多，建议由水利部门牵头推广抗堵塞产品。",
                     *         "body": "一、问题。二、原因。三、建议。",
                     *         "statements": [
                     *           {
                     *             "text": "一季后流量下降 4.2%",
                     *             "evidence": [
                     *               "示例"
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "instructions": [
                     *         {
                     *           "id": "示例",
                     *           "leader": "示例",
                     *           "rank": "副市长",
                     *           "text": "请水利局牵头研究，一个月内报方案。",
                     *           "audience": "internal",
                     *           "onPaper": true,
                     *           "scan": "示例",
                     *           "tasks": [
                     *             {
                     *               "id": "示例",
                     *               "owner": "示例",
                     *               "what": "制定推广方案",
                     *               "dueAt": "2026-03-02T01:00:00.000Z",
                     *               "overdue": true,
                     *               "result": "方案已印发",
                     *               "evidence": "示例"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "read": true,
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "basis": "research",
                     *       "author": "示例",
                     *       "hash": "示例",
                     *       "proofreader": "示例",
                     *       "clearer": "示例",
                     *       "returned": {
                     *         "stage": "示例",
                     *         "reason": "第二段数据与出处不符"
                     *       },
                     *       "recipients": [
                     *         "示例"
                     *       ],
                     *       "acknowledged": [
                     *         "示例"
                     *       ],
                     *       "abandoned": "示例",
                     *       "secrecyWords": [
                     *         "示例"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["briefs.Brief"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsCheckSignOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "passed": true,
                 *       "reason": "理由本示例仅说明格式。"
                 *     }
                 */
                "application/json": components["schemas"]["briefs.CheckRequest"];
            };
        };
        responses: {
            /** @description 审签 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "drafted",
                     *       "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *       "urgent": true,
                     *       "number": {
                     *         "year": 1,
                     *         "issue": 1,
                     *         "total": 1
                     *       },
                     *       "numberText": "第12期（总第86期）",
                     *       "manuscript": {
                     *         "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *         "summary": "我市棉田滴灌毛管堵塞快、更换多，建议由水利部门牵头推广抗堵塞产品。",
                     *         "body": "一、问题。二、原因。三、建议。",
                     *         "statements": [
                     *           {
                     *             "text": "一季后流量下降 4.2%",
                     *             "evidence": [
                     *               "示例"
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "instructions": [
                     *         {
                     *           "id": "示例",
                     *           "leader": "示例",
                     *           "rank": "副市长",
                     *           "text": "请水利局牵头研究，一个月内报方案。",
                     *           "audience": "internal",
                     *           "onPaper": true,
                     *           "scan": "示例",
                     *           "tasks": [
                     *             {
                     *               "id": "示例",
                     *               "owner": "示例",
                     *               "what": "制定推广方案",
                     *               "dueAt": "2026-03-02T01:00:00.000Z",
                     *               "overdue": true,
                     *               "result": "方案已印发",
                     *               "evidence": "示例"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "read": true,
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "basis": "research",
                     *       "author": "示例",
                     *       "hash": "示例",
                     *       "proofreader": "示例",
                     *       "clearer": "示例",
                     *       "returned": {
                     *         "stage": "示例",
                     *         "reason": "第二段数据与出处不符"
                     *       },
                     *       "recipients": [
                     *         "示例"
                     *       ],
                     *       "acknowledged": [
                     *         "示例"
                     *       ],
                     *       "abandoned": "示例",
                     *       "secrecyWords": [
                     *         "示例"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["briefs.Brief"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsInstructionFulfilment: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
                /** @example task-8k2m4p6r8t0v2x4z6b8d */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "result": "办理结果",
                 *       "evidence": "scan-8k2m4p6r8t0v2x4z6b8d"
                 *     }
                 */
                "application/json": components["schemas"]["briefs.ResultRequest"];
            };
        };
        responses: {
            /** @description 办结 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "drafted",
                     *       "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *       "urgent": true,
                     *       "number": {
                     *         "year": 1,
                     *         "issue": 1,
                     *         "total": 1
                     *       },
                     *       "numberText": "第12期（总第86期）",
                     *       "manuscript": {
                     *         "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *         "summary": "我市棉田滴灌毛管堵塞快、更换多，建议由水利部门牵头推广抗堵塞产品。",
                     *         "body": "一、问题。二、原因。三、建议。",
                     *         "statements": [
                     *           {
                     *             "text": "一季后流量下降 4.2%",
                     *             "evidence": [
                     *               "示例"
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "instructions": [
                     *         {
                     *           "id": "示例",
                     *           "leader": "示例",
                     *           "rank": "副市长",
                     *           "text": "请水利局牵头研究，一个月内报方案。",
                     *           "audience": "internal",
                     *           "onPaper": true,
                     *           "scan": "示例",
                     *           "tasks": [
                     *             {
                     *               "id": "示例",
                     *               "owner": "示例",
                     *               "what": "制定推广方案",
                     *               "dueAt": "2026-03-02T01:00:00.000Z",
                     *               "overdue": true,
                     *               "result": "方案已印发",
                     *               "evidence": "示例"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "read": true,
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "basis": "research",
                     *       "author": "示例",
                     *       "hash": "示例",
                     *       "proofreader": "示例",
                     *       "clearer": "示例",
                     *       "returned": {
                     *         "stage": "示例",
                     *         "reason": "第二段数据与出处不符"
                     *       },
                     *       "recipients": [
                     *         "示例"
                     *       ],
                     *       "acknowledged": [
                     *         "示例"
                     *       ],
                     *       "abandoned": "示例",
                     *       "secrecyWords": [
                     *         "示例"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["briefs.Brief"] | components["schemas"]["briefs.OwnTask"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsDraftList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 我的稿件草稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "示例",
                     *         "content": {
                     *           "title": "关于推进滴灌毛管国产化的建议"
                     *         },
                     *         "version": 1,
                     *         "updatedAt": "2026-03-02T01:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": {
                        /**
                         * @example {
                         *       "title": "关于推进滴灌毛管国产化的建议"
                         *     }
                         */
                        content: {
                            [key: string]: unknown;
                        };
                        id: string;
                        /** Format: date-time */
                        updatedAt: string;
                        version: number;
                    }[];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsDraftCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": {}
                 *     }
                 */
                "application/json": components["schemas"]["briefs.DraftRequest"];
            };
        };
        responses: {
            /** @description 新建草稿 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "content": {
                     *         "title": "关于推进滴灌毛管国产化的建议"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["briefs.ManuscriptDraft"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsDraftRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一份草稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "content": {
                     *         "title": "关于推进滴灌毛管国产化的建议"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["briefs.ManuscriptDraft"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsDraftSave: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": {}
                 *     }
                 */
                "application/json": components["schemas"]["briefs.DraftRequest"];
            };
        };
        responses: {
            /** @description 保存草稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "content": {
                     *         "title": "关于推进滴灌毛管国产化的建议"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["briefs.ManuscriptDraft"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsDraftDiscard: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 删除草稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsFeedbackMine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 给本单位的回告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "problem": "示例",
                     *         "number": "SW2026-0012",
                     *         "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *         "text": "市里已决定在三个乡镇推广，请贵单位与水利局联系。",
                     *         "at": "2026-03-02T01:00:00.000Z",
                     *         "instructions": [
                     *           {
                     *             "rank": "副市长",
                     *             "text": "请水利局牵头研究，一个月内报方案。"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        instructions: {
                            /** @example 副市长 */
                            rank: string;
                            /** @example 请水利局牵头研究，一个月内报方案。 */
                            text: string;
                        }[];
                        /** @example SW2026-0012 */
                        number: string;
                        problem: string;
                        /** @example 市里已决定在三个乡镇推广，请贵单位与水利局联系。 */
                        text: string;
                        /** @example 膜下滴灌毛管抗堵塞迷宫流道设计 */
                        title: string;
                    }[];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsMatterSuggested: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可写专报的问题 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "problem": "示例",
                     *         "number": "SW2026-0012",
                     *         "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *         "evidence": [
                     *           "示例"
                     *         ],
                     *         "latest": "2026-03-02T01:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": {
                        evidence: string[];
                        /** Format: date-time */
                        latest: string;
                        /** @example SW2026-0012 */
                        number: string;
                        problem: string;
                        /** @example 膜下滴灌毛管抗堵塞迷宫流道设计 */
                        title: string;
                    }[];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsMatterEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                problem: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可引用的依据 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "示例",
                     *         "problem": "示例",
                     *         "kind": "示例",
                     *         "at": "2026-03-02T01:00:00.000Z",
                     *         "payload": "示例"
                     *       }
                     *     ]
                     */
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        id: string;
                        kind: string;
                        payload: unknown;
                        problem: string;
                    }[];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    briefsTaskMine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 交我办理的事项 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "示例",
                     *         "brief": "示例",
                     *         "title": "关于推进沙湾市棉田滴灌毛管国产化的建议",
                     *         "what": "制定推广方案",
                     *         "dueAt": "2026-03-02T01:00:00.000Z",
                     *         "overdue": true,
                     *         "result": "方案已印发"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["briefs.OwnTask"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeCampaignList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 征集批次，征集中的在前 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "campaign-8k2m4p6r8t0v2x4z6b8d",
                     *           "title": "2026年第一批“卡脖子”问题征集",
                     *           "status": "open",
                     *           "opensAt": "2026-03-01T00:00:00.000Z",
                     *           "closesAt": "2026-04-30T15:59:59.000Z",
                     *           "kinds": [
                     *             "engineering"
                     *           ],
                     *           "industries": [
                     *             "C35"
                     *           ],
                     *           "disciplines": [],
                     *           "formVersion": 1,
                     *           "quota": {
                     *             "places": 5,
                     *             "used": 2
                     *           },
                     *           "may": {
                     *             "close": "征集批次现为“已截止”，不能截止"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["intake.Campaign"][];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeCampaignOpen: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "批次名称",
                 *       "opensAt": "2026-03-02T09:00:00+08:00",
                 *       "closesAt": "2026-04-30T23:59:59+08:00",
                 *       "kinds": [
                 *         "scientific"
                 *       ],
                 *       "industries": [
                 *         "C"
                 *       ],
                 *       "disciplines": [
                 *         "460"
                 *       ],
                 *       "quotas": {
                 *         "organisation-8k2m4p6r8t0v2x4z6b8d": 5
                 *       },
                 *       "formVersion": 1
                 *     }
                 */
                "application/json": components["schemas"]["intake.OpenCampaignRequest"];
            };
        };
        responses: {
            /** @description 开始征集批次 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "campaign-8k2m4p6r8t0v2x4z6b8d",
                     *       "title": "2026年第一批“卡脖子”问题征集",
                     *       "status": "open",
                     *       "opensAt": "2026-03-01T00:00:00.000Z",
                     *       "closesAt": "2026-04-30T15:59:59.000Z",
                     *       "kinds": [
                     *         "engineering"
                     *       ],
                     *       "industries": [
                     *         "C35"
                     *       ],
                     *       "disciplines": [],
                     *       "formVersion": 1,
                     *       "quota": {
                     *         "places": 5,
                     *         "used": 2
                     *       },
                     *       "may": {
                     *         "close": "征集批次现为“已截止”，不能截止"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["intake.Campaign"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeCampaignRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个征集批次 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "campaign-8k2m4p6r8t0v2x4z6b8d",
                     *       "title": "2026年第一批“卡脖子”问题征集",
                     *       "status": "open",
                     *       "opensAt": "2026-03-01T00:00:00.000Z",
                     *       "closesAt": "2026-04-30T15:59:59.000Z",
                     *       "kinds": [
                     *         "engineering"
                     *       ],
                     *       "industries": [
                     *         "C35"
                     *       ],
                     *       "disciplines": [],
                     *       "formVersion": 1,
                     *       "quota": {
                     *         "places": 5,
                     *         "used": 2
                     *       },
                     *       "may": {
                     *         "close": "征集批次现为“已截止”，不能截止"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["intake.Campaign"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeCampaignClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 提前截止征集批次 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "campaign-8k2m4p6r8t0v2x4z6b8d",
                     *       "title": "2026年第一批“卡脖子”问题征集",
                     *       "status": "open",
                     *       "opensAt": "2026-03-01T00:00:00.000Z",
                     *       "closesAt": "2026-04-30T15:59:59.000Z",
                     *       "kinds": [
                     *         "engineering"
                     *       ],
                     *       "industries": [
                     *         "C35"
                     *       ],
                     *       "disciplines": [],
                     *       "formVersion": 1,
                     *       "quota": {
                     *         "places": 5,
                     *         "used": 2
                     *       },
                     *       "may": {
                     *         "close": "征集批次现为“已截止”，不能截止"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["intake.Campaign"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeDraftList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 我的草稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "draft-8k2m4p6r8t0v2x4z6b8d",
                     *           "updatedAt": "2026-03-02T01:00:00.000Z",
                     *           "problems": [
                     *             {
                     *               "field": "description",
                     *               "code": "required",
                     *               "message": "请填写问题描述"
                     *             }
                     *           ],
                     *           "warnings": [],
                     *           "content": {
                     *             "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *             "kind": "engineering",
                     *             "months": 18
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["intake.Draft"][];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeDraftCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": {}
                 *     }
                 */
                "application/json": components["schemas"]["intake.DraftRequest"];
            };
        };
        responses: {
            /** @description 保存新草稿 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "draft-8k2m4p6r8t0v2x4z6b8d",
                     *       "updatedAt": "2026-03-02T01:00:00.000Z",
                     *       "problems": [
                     *         {
                     *           "field": "description",
                     *           "code": "required",
                     *           "message": "请填写问题描述"
                     *         }
                     *       ],
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["intake.SavedDraft"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeDraftRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一份草稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "draft-8k2m4p6r8t0v2x4z6b8d",
                     *       "updatedAt": "2026-03-02T01:00:00.000Z",
                     *       "problems": [
                     *         {
                     *           "field": "description",
                     *           "code": "required",
                     *           "message": "请填写问题描述"
                     *         }
                     *       ],
                     *       "warnings": [],
                     *       "content": {
                     *         "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *         "kind": "engineering",
                     *         "months": 18
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["intake.Draft"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeDraftSave: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": {}
                 *     }
                 */
                "application/json": components["schemas"]["intake.DraftRequest"];
            };
        };
        responses: {
            /** @description 保存草稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "draft-8k2m4p6r8t0v2x4z6b8d",
                     *       "updatedAt": "2026-03-02T01:00:00.000Z",
                     *       "problems": [
                     *         {
                     *           "field": "description",
                     *           "code": "required",
                     *           "message": "请填写问题描述"
                     *         }
                     *       ],
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["intake.SavedDraft"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeDraftDelete: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 删除草稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeDraftSubmit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "declarations": {
                 *         "noStateSecret": true,
                 *         "truthful": true
                 *       },
                 *       "owner": "owner-8k2m4p6r8t0v2x4z6b8d"
                 *     }
                 */
                "application/json": components["schemas"]["intake.SubmitDraftRequest"];
            };
        };
        responses: {
            /** @description 提交草稿，取得受理编号 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
                     *       "number": "SW2026-0012",
                     *       "status": "submitted",
                     *       "campaign": "campaign-1",
                     *       "organisation": {
                     *         "id": "organisation-8k2m4p6r8t0v2x4z6b8d",
                     *         "name": "沙湾绿源节水设备有限公司",
                     *         "creditCode": "91654203M00010006G"
                     *       },
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "kind": "engineering",
                     *       "industry": "C3572",
                     *       "disciplines": [
                     *         "416",
                     *         "21040"
                     *       ],
                     *       "description": "滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。",
                     *       "background": "本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。",
                     *       "stateOfTheArt": "国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。",
                     *       "significance": "提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。",
                     *       "choke": {
                     *         "forms": [
                     *           "performance",
                     *           "cost"
                     *         ],
                     *         "sourceCountries": [
                     *           "IL"
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "i1",
                     *           "name": "一季后流量下降",
                     *           "current": "18",
                     *           "target": "≤ 5",
                     *           "unit": "%",
                     *           "method": "按 GB/T 17188 在含沙水中运行一季后测定"
                     *         },
                     *         {
                     *           "id": "i2",
                     *           "name": "使用寿命",
                     *           "current": "1",
                     *           "target": "3",
                     *           "unit": "年",
                     *           "method": "田间连续使用后测定破损率"
                     *         }
                     *       ],
                     *       "months": 18,
                     *       "ownMoney": 120.5,
                     *       "cooperation": {
                     *         "mode": "joint-development",
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "solver": "具有流体仿真与注塑模具设计能力"
                     *       },
                     *       "trl": {
                     *         "now": 4,
                     *         "wanted": 7
                     *       },
                     *       "region": "654203",
                     *       "visibility": "public",
                     *       "publicFields": [
                     *         "title",
                     *         "kind",
                     *         "industry",
                     *         "indicators"
                     *       ],
                     *       "clock": {
                     *         "name": "formal-check",
                     *         "from": "2026-03-02T01:00:00.000Z",
                     *         "by": "2026-03-09T01:00:00.000Z",
                     *         "overdue": false
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "joined": [],
                     *       "declaration": {
                     *         "by": "account-8k2m4p6r8t0v2x4z6b8d",
                     *         "at": "2026-03-02T01:00:00.000Z",
                     *         "hash": "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
                     *       },
                     *       "returns": 0,
                     *       "changes": [],
                     *       "onNotice": false,
                     *       "corrections": [],
                     *       "answers": [],
                     *       "contact": {
                     *         "name": "王小明",
                     *         "mobile": "13900000000",
                     *         "email": "wang@example.com"
                     *       },
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["intake.Submission"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeProblemList: {
        parameters: {
            query?: {
                /**
                 * @description 征集批次应为本平台给出的编号 · Campaign must be an identifier given by this platform
                 * @example campaign-8k2m4p6r8t0v2x4z6b8d
                 */
                campaign?: string;
                /**
                 * @description 只能是 true 或 false · must be true or false
                 * @example true
                 */
                overdue?: boolean | ("true" | "false");
                /**
                 * @description 页码从 1 起 · pages count from 1
                 * @example 1
                 */
                page?: number | string;
                /**
                 * @description 每页 1–200 条 · 1 to 200 per page
                 * @example 1
                 */
                size?: number | string;
                /**
                 * @description 状态用逗号分隔，例如 submitted,returned · statuses separated by commas, e.g. submitted,returned
                 * @example submitted,returned
                 */
                status?: string | string[];
                /**
                 * @description 检索词应为 1–100 个字 · Search text: 1 to 100 characters
                 * @example 检索词
                 */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 问题清单，先到期的在前 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "problem-8k2m4p6r8t0v2x4z6b8d",
                     *           "number": "SW2026-0012",
                     *           "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *           "status": "submitted",
                     *           "kind": "engineering",
                     *           "industry": "C3572",
                     *           "campaign": "campaign-1",
                     *           "organisation": "沙湾绿源节水设备有限公司",
                     *           "submittedAt": "2026-03-02T01:00:00.000Z",
                     *           "dueAt": "2026-03-09T01:00:00.000Z",
                     *           "overdue": false
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "page": 1,
                     *       "size": 1
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["intake.ProblemRow"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeSubmissionSubmit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                 *       "kind": "scientific",
                 *       "industry": "C3562",
                 *       "disciplines": [
                 *         "46020"
                 *       ],
                 *       "description": "问题描述本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
                 *       "background": "背景本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
                 *       "stateOfTheArt": "国内外现状本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
                 *       "significance": "意义本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
                 *       "choke": {
                 *         "forms": [
                 *           "supply-cut"
                 *         ],
                 *         "sourceCountries": [
                 *           "JP"
                 *         ]
                 *       },
                 *       "indicators": [
                 *         {
                 *           "id": "indicator-8k2m4p6r8t0v2x4z6b8d",
                 *           "name": "指标名称",
                 *           "current": "当前值",
                 *           "target": "目标值",
                 *           "unit": "单位",
                 *           "method": "检测方法"
                 *         }
                 *       ],
                 *       "months": 1,
                 *       "ownMoney": 1,
                 *       "cooperation": {
                 *         "mode": "commission",
                 *         "ip": "知识产权约定",
                 *         "solver": "对揭榜方的要求"
                 *       },
                 *       "trl": {
                 *         "now": 1,
                 *         "wanted": 1
                 *       },
                 *       "region": "654200",
                 *       "regiment": "07",
                 *       "recommender": "recommender-8k2m4p6r8t0v2x4z6b8d",
                 *       "visibility": "public",
                 *       "publicFields": [
                 *         "organisation"
                 *       ],
                 *       "campaign": "campaign-8k2m4p6r8t0v2x4z6b8d",
                 *       "organisation": {
                 *         "name": "沙湾绿源节水设备有限公司",
                 *         "creditCode": "91654203M00010006G"
                 *       },
                 *       "owner": "owner-8k2m4p6r8t0v2x4z6b8d",
                 *       "contact": {
                 *         "name": "王小明",
                 *         "mobile": "13900000000",
                 *         "email": "name@example.com"
                 *       },
                 *       "declarations": {
                 *         "noStateSecret": true,
                 *         "truthful": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["intake.SubmitRequest"];
            };
        };
        responses: {
            /** @description 提交问题，取得受理编号 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
                     *       "number": "SW2026-0012",
                     *       "status": "submitted",
                     *       "campaign": "campaign-1",
                     *       "organisation": {
                     *         "id": "organisation-8k2m4p6r8t0v2x4z6b8d",
                     *         "name": "沙湾绿源节水设备有限公司",
                     *         "creditCode": "91654203M00010006G"
                     *       },
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "kind": "engineering",
                     *       "industry": "C3572",
                     *       "disciplines": [
                     *         "416",
                     *         "21040"
                     *       ],
                     *       "description": "滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。",
                     *       "background": "本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。",
                     *       "stateOfTheArt": "国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。",
                     *       "significance": "提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。",
                     *       "choke": {
                     *         "forms": [
                     *           "performance",
                     *           "cost"
                     *         ],
                     *         "sourceCountries": [
                     *           "IL"
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "i1",
                     *           "name": "一季后流量下降",
                     *           "current": "18",
                     *           "target": "≤ 5",
                     *           "unit": "%",
                     *           "method": "按 GB/T 17188 在含沙水中运行一季后测定"
                     *         },
                     *         {
                     *           "id": "i2",
                     *           "name": "使用寿命",
                     *           "current": "1",
                     *           "target": "3",
                     *           "unit": "年",
                     *           "method": "田间连续使用后测定破损率"
                     *         }
                     *       ],
                     *       "months": 18,
                     *       "ownMoney": 120.5,
                     *       "cooperation": {
                     *         "mode": "joint-development",
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "solver": "具有流体仿真与注塑模具设计能力"
                     *       },
                     *       "trl": {
                     *         "now": 4,
                     *         "wanted": 7
                     *       },
                     *       "region": "654203",
                     *       "visibility": "public",
                     *       "publicFields": [
                     *         "title",
                     *         "kind",
                     *         "industry",
                     *         "indicators"
                     *       ],
                     *       "clock": {
                     *         "name": "formal-check",
                     *         "from": "2026-03-02T01:00:00.000Z",
                     *         "by": "2026-03-09T01:00:00.000Z",
                     *         "overdue": false
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "joined": [],
                     *       "declaration": {
                     *         "by": "account-8k2m4p6r8t0v2x4z6b8d",
                     *         "at": "2026-03-02T01:00:00.000Z",
                     *         "hash": "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
                     *       },
                     *       "returns": 0,
                     *       "changes": [],
                     *       "onNotice": false,
                     *       "corrections": [],
                     *       "answers": [],
                     *       "contact": {
                     *         "name": "王小明",
                     *         "mobile": "13900000000",
                     *         "email": "wang@example.com"
                     *       },
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["intake.Submission"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeProblemRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个问题 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
                     *       "number": "SW2026-0012",
                     *       "status": "submitted",
                     *       "campaign": "campaign-1",
                     *       "organisation": {
                     *         "id": "organisation-8k2m4p6r8t0v2x4z6b8d",
                     *         "name": "沙湾绿源节水设备有限公司",
                     *         "creditCode": "91654203M00010006G"
                     *       },
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "kind": "engineering",
                     *       "industry": "C3572",
                     *       "disciplines": [
                     *         "416",
                     *         "21040"
                     *       ],
                     *       "description": "滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。",
                     *       "background": "本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。",
                     *       "stateOfTheArt": "国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。",
                     *       "significance": "提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。",
                     *       "choke": {
                     *         "forms": [
                     *           "performance",
                     *           "cost"
                     *         ],
                     *         "sourceCountries": [
                     *           "IL"
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "i1",
                     *           "name": "一季后流量下降",
                     *           "current": "18",
                     *           "target": "≤ 5",
                     *           "unit": "%",
                     *           "method": "按 GB/T 17188 在含沙水中运行一季后测定"
                     *         },
                     *         {
                     *           "id": "i2",
                     *           "name": "使用寿命",
                     *           "current": "1",
                     *           "target": "3",
                     *           "unit": "年",
                     *           "method": "田间连续使用后测定破损率"
                     *         }
                     *       ],
                     *       "months": 18,
                     *       "ownMoney": 120.5,
                     *       "cooperation": {
                     *         "mode": "joint-development",
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "solver": "具有流体仿真与注塑模具设计能力"
                     *       },
                     *       "trl": {
                     *         "now": 4,
                     *         "wanted": 7
                     *       },
                     *       "region": "654203",
                     *       "visibility": "public",
                     *       "publicFields": [
                     *         "title",
                     *         "kind",
                     *         "industry",
                     *         "indicators"
                     *       ],
                     *       "clock": {
                     *         "name": "formal-check",
                     *         "from": "2026-03-02T01:00:00.000Z",
                     *         "by": "2026-03-09T01:00:00.000Z",
                     *         "overdue": false
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "joined": [],
                     *       "declaration": {
                     *         "by": "account-8k2m4p6r8t0v2x4z6b8d",
                     *         "at": "2026-03-02T01:00:00.000Z",
                     *         "hash": "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
                     *       },
                     *       "returns": 0,
                     *       "changes": [],
                     *       "onNotice": false,
                     *       "corrections": [],
                     *       "answers": [],
                     *       "contact": {
                     *         "name": "王小明",
                     *         "mobile": "13900000000",
                     *         "email": "wang@example.com"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["intake.Problem"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeFormalCheckAccept: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "checklist": [
                 *         {
                 *           "code": "complete",
                 *           "ok": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["intake.AcceptRequest"];
            };
        };
        responses: {
            /** @description 受理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
                     *       "number": "SW2026-0012",
                     *       "status": "submitted",
                     *       "campaign": "campaign-1",
                     *       "organisation": {
                     *         "id": "organisation-8k2m4p6r8t0v2x4z6b8d",
                     *         "name": "沙湾绿源节水设备有限公司",
                     *         "creditCode": "91654203M00010006G"
                     *       },
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "kind": "engineering",
                     *       "industry": "C3572",
                     *       "disciplines": [
                     *         "416",
                     *         "21040"
                     *       ],
                     *       "description": "滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。",
                     *       "background": "本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。",
                     *       "stateOfTheArt": "国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。",
                     *       "significance": "提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。",
                     *       "choke": {
                     *         "forms": [
                     *           "performance",
                     *           "cost"
                     *         ],
                     *         "sourceCountries": [
                     *           "IL"
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "i1",
                     *           "name": "一季后流量下降",
                     *           "current": "18",
                     *           "target": "≤ 5",
                     *           "unit": "%",
                     *           "method": "按 GB/T 17188 在含沙水中运行一季后测定"
                     *         },
                     *         {
                     *           "id": "i2",
                     *           "name": "使用寿命",
                     *           "current": "1",
                     *           "target": "3",
                     *           "unit": "年",
                     *           "method": "田间连续使用后测定破损率"
                     *         }
                     *       ],
                     *       "months": 18,
                     *       "ownMoney": 120.5,
                     *       "cooperation": {
                     *         "mode": "joint-development",
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "solver": "具有流体仿真与注塑模具设计能力"
                     *       },
                     *       "trl": {
                     *         "now": 4,
                     *         "wanted": 7
                     *       },
                     *       "region": "654203",
                     *       "visibility": "public",
                     *       "publicFields": [
                     *         "title",
                     *         "kind",
                     *         "industry",
                     *         "indicators"
                     *       ],
                     *       "clock": {
                     *         "name": "formal-check",
                     *         "from": "2026-03-02T01:00:00.000Z",
                     *         "by": "2026-03-09T01:00:00.000Z",
                     *         "overdue": false
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "joined": [],
                     *       "declaration": {
                     *         "by": "account-8k2m4p6r8t0v2x4z6b8d",
                     *         "at": "2026-03-02T01:00:00.000Z",
                     *         "hash": "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
                     *       },
                     *       "returns": 0,
                     *       "changes": [],
                     *       "onNotice": false,
                     *       "corrections": [],
                     *       "answers": [],
                     *       "contact": {
                     *         "name": "王小明",
                     *         "mobile": "13900000000",
                     *         "email": "wang@example.com"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["intake.Problem"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeSubmissionConfirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "declarations": {
                 *         "noStateSecret": true,
                 *         "truthful": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["intake.ConfirmRequest"];
            };
        };
        responses: {
            /** @description 确认代录的问题 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
                     *       "number": "SW2026-0012",
                     *       "status": "submitted",
                     *       "campaign": "campaign-1",
                     *       "organisation": {
                     *         "id": "organisation-8k2m4p6r8t0v2x4z6b8d",
                     *         "name": "沙湾绿源节水设备有限公司",
                     *         "creditCode": "91654203M00010006G"
                     *       },
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "kind": "engineering",
                     *       "industry": "C3572",
                     *       "disciplines": [
                     *         "416",
                     *         "21040"
                     *       ],
                     *       "description": "滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。",
                     *       "background": "本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。",
                     *       "stateOfTheArt": "国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。",
                     *       "significance": "提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。",
                     *       "choke": {
                     *         "forms": [
                     *           "performance",
                     *           "cost"
                     *         ],
                     *         "sourceCountries": [
                     *           "IL"
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "i1",
                     *           "name": "一季后流量下降",
                     *           "current": "18",
                     *           "target": "≤ 5",
                     *           "unit": "%",
                     *           "method": "按 GB/T 17188 在含沙水中运行一季后测定"
                     *         },
                     *         {
                     *           "id": "i2",
                     *           "name": "使用寿命",
                     *           "current": "1",
                     *           "target": "3",
                     *           "unit": "年",
                     *           "method": "田间连续使用后测定破损率"
                     *         }
                     *       ],
                     *       "months": 18,
                     *       "ownMoney": 120.5,
                     *       "cooperation": {
                     *         "mode": "joint-development",
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "solver": "具有流体仿真与注塑模具设计能力"
                     *       },
                     *       "trl": {
                     *         "now": 4,
                     *         "wanted": 7
                     *       },
                     *       "region": "654203",
                     *       "visibility": "public",
                     *       "publicFields": [
                     *         "title",
                     *         "kind",
                     *         "industry",
                     *         "indicators"
                     *       ],
                     *       "clock": {
                     *         "name": "formal-check",
                     *         "from": "2026-03-02T01:00:00.000Z",
                     *         "by": "2026-03-09T01:00:00.000Z",
                     *         "overdue": false
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "joined": [],
                     *       "declaration": {
                     *         "by": "account-8k2m4p6r8t0v2x4z6b8d",
                     *         "at": "2026-03-02T01:00:00.000Z",
                     *         "hash": "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
                     *       },
                     *       "returns": 0,
                     *       "changes": [],
                     *       "onNotice": false,
                     *       "corrections": [],
                     *       "answers": [],
                     *       "contact": {
                     *         "name": "王小明",
                     *         "mobile": "13900000000",
                     *         "email": "wang@example.com"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["intake.Problem"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeProblemContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "王小明",
                 *       "mobile": "13900000000",
                 *       "email": "name@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["intake.ContactRequest"];
            };
        };
        responses: {
            /** @description 更新联系人 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeFormalCheckCorrect: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "更正理由",
                 *       "fields": {
                 *         "organisation": {
                 *           "name": "沙湾绿源节水设备有限公司",
                 *           "creditCode": "91654203M00010006G"
                 *         },
                 *         "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                 *         "kind": "scientific",
                 *         "industry": "C3562",
                 *         "disciplines": [
                 *           "46020"
                 *         ],
                 *         "description": "问题描述本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
                 *         "background": "背景本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
                 *         "stateOfTheArt": "国内外现状本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
                 *         "significance": "意义本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
                 *         "choke": {
                 *           "forms": [
                 *             "supply-cut"
                 *           ],
                 *           "sourceCountries": [
                 *             "JP"
                 *           ]
                 *         },
                 *         "indicators": [
                 *           {
                 *             "id": "indicator-8k2m4p6r8t0v2x4z6b8d",
                 *             "name": "指标名称",
                 *             "current": "当前值",
                 *             "target": "目标值",
                 *             "unit": "单位",
                 *             "method": "检测方法"
                 *           }
                 *         ],
                 *         "months": 1,
                 *         "ownMoney": 1,
                 *         "cooperation": {
                 *           "mode": "commission",
                 *           "ip": "知识产权约定",
                 *           "solver": "对揭榜方的要求"
                 *         },
                 *         "trl": {
                 *           "now": 1,
                 *           "wanted": 1
                 *         },
                 *         "region": "654200",
                 *         "regiment": "07",
                 *         "recommender": "recommender-8k2m4p6r8t0v2x4z6b8d",
                 *         "visibility": "public",
                 *         "publicFields": [
                 *           "organisation"
                 *         ]
                 *       },
                 *       "clear": [
                 *         "regiment"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["intake.CorrectRequest"];
            };
        };
        responses: {
            /** @description 更正 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
                     *       "number": "SW2026-0012",
                     *       "status": "submitted",
                     *       "campaign": "campaign-1",
                     *       "organisation": {
                     *         "id": "organisation-8k2m4p6r8t0v2x4z6b8d",
                     *         "name": "沙湾绿源节水设备有限公司",
                     *         "creditCode": "91654203M00010006G"
                     *       },
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "kind": "engineering",
                     *       "industry": "C3572",
                     *       "disciplines": [
                     *         "416",
                     *         "21040"
                     *       ],
                     *       "description": "滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。",
                     *       "background": "本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。",
                     *       "stateOfTheArt": "国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。",
                     *       "significance": "提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。",
                     *       "choke": {
                     *         "forms": [
                     *           "performance",
                     *           "cost"
                     *         ],
                     *         "sourceCountries": [
                     *           "IL"
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "i1",
                     *           "name": "一季后流量下降",
                     *           "current": "18",
                     *           "target": "≤ 5",
                     *           "unit": "%",
                     *           "method": "按 GB/T 17188 在含沙水中运行一季后测定"
                     *         },
                     *         {
                     *           "id": "i2",
                     *           "name": "使用寿命",
                     *           "current": "1",
                     *           "target": "3",
                     *           "unit": "年",
                     *           "method": "田间连续使用后测定破损率"
                     *         }
                     *       ],
                     *       "months": 18,
                     *       "ownMoney": 120.5,
                     *       "cooperation": {
                     *         "mode": "joint-development",
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "solver": "具有流体仿真与注塑模具设计能力"
                     *       },
                     *       "trl": {
                     *         "now": 4,
                     *         "wanted": 7
                     *       },
                     *       "region": "654203",
                     *       "visibility": "public",
                     *       "publicFields": [
                     *         "title",
                     *         "kind",
                     *         "industry",
                     *         "indicators"
                     *       ],
                     *       "clock": {
                     *         "name": "formal-check",
                     *         "from": "2026-03-02T01:00:00.000Z",
                     *         "by": "2026-03-09T01:00:00.000Z",
                     *         "overdue": false
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "joined": [],
                     *       "declaration": {
                     *         "by": "account-8k2m4p6r8t0v2x4z6b8d",
                     *         "at": "2026-03-02T01:00:00.000Z",
                     *         "hash": "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
                     *       },
                     *       "returns": 0,
                     *       "changes": [],
                     *       "onNotice": false,
                     *       "corrections": [],
                     *       "answers": [],
                     *       "contact": {
                     *         "name": "王小明",
                     *         "mobile": "13900000000",
                     *         "email": "wang@example.com"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["intake.Problem"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeMergeMerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "merge-into-8k2m4p6r8t0v2x4z6b8d",
                 *       "reason": "合并理由"
                 *     }
                 */
                "application/json": components["schemas"]["intake.MergeRequest"];
            };
        };
        responses: {
            /** @description 并入另一问题 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
                     *       "number": "SW2026-0012",
                     *       "status": "submitted",
                     *       "campaign": "campaign-1",
                     *       "organisation": {
                     *         "id": "organisation-8k2m4p6r8t0v2x4z6b8d",
                     *         "name": "沙湾绿源节水设备有限公司",
                     *         "creditCode": "91654203M00010006G"
                     *       },
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "kind": "engineering",
                     *       "industry": "C3572",
                     *       "disciplines": [
                     *         "416",
                     *         "21040"
                     *       ],
                     *       "description": "滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。",
                     *       "background": "本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。",
                     *       "stateOfTheArt": "国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。",
                     *       "significance": "提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。",
                     *       "choke": {
                     *         "forms": [
                     *           "performance",
                     *           "cost"
                     *         ],
                     *         "sourceCountries": [
                     *           "IL"
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "i1",
                     *           "name": "一季后流量下降",
                     *           "current": "18",
                     *           "target": "≤ 5",
                     *           "unit": "%",
                     *           "method": "按 GB/T 17188 在含沙水中运行一季后测定"
                     *         },
                     *         {
                     *           "id": "i2",
                     *           "name": "使用寿命",
                     *           "current": "1",
                     *           "target": "3",
                     *           "unit": "年",
                     *           "method": "田间连续使用后测定破损率"
                     *         }
                     *       ],
                     *       "months": 18,
                     *       "ownMoney": 120.5,
                     *       "cooperation": {
                     *         "mode": "joint-development",
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "solver": "具有流体仿真与注塑模具设计能力"
                     *       },
                     *       "trl": {
                     *         "now": 4,
                     *         "wanted": 7
                     *       },
                     *       "region": "654203",
                     *       "visibility": "public",
                     *       "publicFields": [
                     *         "title",
                     *         "kind",
                     *         "industry",
                     *         "indicators"
                     *       ],
                     *       "clock": {
                     *         "name": "formal-check",
                     *         "from": "2026-03-02T01:00:00.000Z",
                     *         "by": "2026-03-09T01:00:00.000Z",
                     *         "overdue": false
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "joined": [],
                     *       "declaration": {
                     *         "by": "account-8k2m4p6r8t0v2x4z6b8d",
                     *         "at": "2026-03-02T01:00:00.000Z",
                     *         "hash": "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
                     *       },
                     *       "returns": 0,
                     *       "changes": [],
                     *       "onNotice": false,
                     *       "corrections": [],
                     *       "answers": [],
                     *       "contact": {
                     *         "name": "王小明",
                     *         "mobile": "13900000000",
                     *         "email": "wang@example.com"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["intake.Problem"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeProblemReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 受理回执 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "SW2026-0012",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "organisation": {
                     *         "name": "沙湾绿源节水设备有限公司",
                     *         "creditCode": "91654203M00010006G"
                     *       },
                     *       "campaign": "2026年第一批“卡脖子”问题征集",
                     *       "indicators": 2,
                     *       "submittedAt": "2026-03-02T01:00:00.000Z",
                     *       "checkBy": "2026-03-09T01:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["intake.Receipt"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeFormalCheckReject: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasons": [
                 *         {
                 *           "code": "out-of-scope",
                 *           "field": "indicators.0.target",
                 *           "note": "请写明目标值的检测方法"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["intake.RejectRequest"];
            };
        };
        responses: {
            /** @description 不予受理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
                     *       "number": "SW2026-0012",
                     *       "status": "submitted",
                     *       "campaign": "campaign-1",
                     *       "organisation": {
                     *         "id": "organisation-8k2m4p6r8t0v2x4z6b8d",
                     *         "name": "沙湾绿源节水设备有限公司",
                     *         "creditCode": "91654203M00010006G"
                     *       },
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "kind": "engineering",
                     *       "industry": "C3572",
                     *       "disciplines": [
                     *         "416",
                     *         "21040"
                     *       ],
                     *       "description": "滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。",
                     *       "background": "本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。",
                     *       "stateOfTheArt": "国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。",
                     *       "significance": "提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。",
                     *       "choke": {
                     *         "forms": [
                     *           "performance",
                     *           "cost"
                     *         ],
                     *         "sourceCountries": [
                     *           "IL"
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "i1",
                     *           "name": "一季后流量下降",
                     *           "current": "18",
                     *           "target": "≤ 5",
                     *           "unit": "%",
                     *           "method": "按 GB/T 17188 在含沙水中运行一季后测定"
                     *         },
                     *         {
                     *           "id": "i2",
                     *           "name": "使用寿命",
                     *           "current": "1",
                     *           "target": "3",
                     *           "unit": "年",
                     *           "method": "田间连续使用后测定破损率"
                     *         }
                     *       ],
                     *       "months": 18,
                     *       "ownMoney": 120.5,
                     *       "cooperation": {
                     *         "mode": "joint-development",
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "solver": "具有流体仿真与注塑模具设计能力"
                     *       },
                     *       "trl": {
                     *         "now": 4,
                     *         "wanted": 7
                     *       },
                     *       "region": "654203",
                     *       "visibility": "public",
                     *       "publicFields": [
                     *         "title",
                     *         "kind",
                     *         "industry",
                     *         "indicators"
                     *       ],
                     *       "clock": {
                     *         "name": "formal-check",
                     *         "from": "2026-03-02T01:00:00.000Z",
                     *         "by": "2026-03-09T01:00:00.000Z",
                     *         "overdue": false
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "joined": [],
                     *       "declaration": {
                     *         "by": "account-8k2m4p6r8t0v2x4z6b8d",
                     *         "at": "2026-03-02T01:00:00.000Z",
                     *         "hash": "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
                     *       },
                     *       "returns": 0,
                     *       "changes": [],
                     *       "onNotice": false,
                     *       "corrections": [],
                     *       "answers": [],
                     *       "contact": {
                     *         "name": "王小明",
                     *         "mobile": "13900000000",
                     *         "email": "wang@example.com"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["intake.Problem"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeSubmissionResubmit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                 *       "kind": "scientific",
                 *       "industry": "C3562",
                 *       "disciplines": [
                 *         "46020"
                 *       ],
                 *       "description": "问题描述本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
                 *       "background": "背景本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
                 *       "stateOfTheArt": "国内外现状本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
                 *       "significance": "意义本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。本示例仅说明格式。",
                 *       "choke": {
                 *         "forms": [
                 *           "supply-cut"
                 *         ],
                 *         "sourceCountries": [
                 *           "JP"
                 *         ]
                 *       },
                 *       "indicators": [
                 *         {
                 *           "id": "indicator-8k2m4p6r8t0v2x4z6b8d",
                 *           "name": "指标名称",
                 *           "current": "当前值",
                 *           "target": "目标值",
                 *           "unit": "单位",
                 *           "method": "检测方法"
                 *         }
                 *       ],
                 *       "months": 1,
                 *       "ownMoney": 1,
                 *       "cooperation": {
                 *         "mode": "commission",
                 *         "ip": "知识产权约定",
                 *         "solver": "对揭榜方的要求"
                 *       },
                 *       "trl": {
                 *         "now": 1,
                 *         "wanted": 1
                 *       },
                 *       "region": "654200",
                 *       "regiment": "07",
                 *       "recommender": "recommender-8k2m4p6r8t0v2x4z6b8d",
                 *       "visibility": "public",
                 *       "publicFields": [
                 *         "organisation"
                 *       ],
                 *       "contact": {
                 *         "name": "王小明",
                 *         "mobile": "13900000000",
                 *         "email": "name@example.com"
                 *       },
                 *       "declarations": {
                 *         "noStateSecret": true,
                 *         "truthful": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["intake.ResubmitRequest"];
            };
        };
        responses: {
            /** @description 补正后重新提交 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
                     *       "number": "SW2026-0012",
                     *       "status": "submitted",
                     *       "campaign": "campaign-1",
                     *       "organisation": {
                     *         "id": "organisation-8k2m4p6r8t0v2x4z6b8d",
                     *         "name": "沙湾绿源节水设备有限公司",
                     *         "creditCode": "91654203M00010006G"
                     *       },
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "kind": "engineering",
                     *       "industry": "C3572",
                     *       "disciplines": [
                     *         "416",
                     *         "21040"
                     *       ],
                     *       "description": "滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。",
                     *       "background": "本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。",
                     *       "stateOfTheArt": "国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。",
                     *       "significance": "提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。",
                     *       "choke": {
                     *         "forms": [
                     *           "performance",
                     *           "cost"
                     *         ],
                     *         "sourceCountries": [
                     *           "IL"
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "i1",
                     *           "name": "一季后流量下降",
                     *           "current": "18",
                     *           "target": "≤ 5",
                     *           "unit": "%",
                     *           "method": "按 GB/T 17188 在含沙水中运行一季后测定"
                     *         },
                     *         {
                     *           "id": "i2",
                     *           "name": "使用寿命",
                     *           "current": "1",
                     *           "target": "3",
                     *           "unit": "年",
                     *           "method": "田间连续使用后测定破损率"
                     *         }
                     *       ],
                     *       "months": 18,
                     *       "ownMoney": 120.5,
                     *       "cooperation": {
                     *         "mode": "joint-development",
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "solver": "具有流体仿真与注塑模具设计能力"
                     *       },
                     *       "trl": {
                     *         "now": 4,
                     *         "wanted": 7
                     *       },
                     *       "region": "654203",
                     *       "visibility": "public",
                     *       "publicFields": [
                     *         "title",
                     *         "kind",
                     *         "industry",
                     *         "indicators"
                     *       ],
                     *       "clock": {
                     *         "name": "formal-check",
                     *         "from": "2026-03-02T01:00:00.000Z",
                     *         "by": "2026-03-09T01:00:00.000Z",
                     *         "overdue": false
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "joined": [],
                     *       "declaration": {
                     *         "by": "account-8k2m4p6r8t0v2x4z6b8d",
                     *         "at": "2026-03-02T01:00:00.000Z",
                     *         "hash": "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
                     *       },
                     *       "returns": 0,
                     *       "changes": [],
                     *       "onNotice": false,
                     *       "corrections": [],
                     *       "answers": [],
                     *       "contact": {
                     *         "name": "王小明",
                     *         "mobile": "13900000000",
                     *         "email": "wang@example.com"
                     *       },
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["intake.Submission"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeFormalCheckReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasons": [
                 *         {
                 *           "code": "incomplete",
                 *           "field": "indicators.0.target",
                 *           "note": "请写明目标值的检测方法"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["intake.ReturnRequest"];
            };
        };
        responses: {
            /** @description 退回补正 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
                     *       "number": "SW2026-0012",
                     *       "status": "submitted",
                     *       "campaign": "campaign-1",
                     *       "organisation": {
                     *         "id": "organisation-8k2m4p6r8t0v2x4z6b8d",
                     *         "name": "沙湾绿源节水设备有限公司",
                     *         "creditCode": "91654203M00010006G"
                     *       },
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "kind": "engineering",
                     *       "industry": "C3572",
                     *       "disciplines": [
                     *         "416",
                     *         "21040"
                     *       ],
                     *       "description": "滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。",
                     *       "background": "本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。",
                     *       "stateOfTheArt": "国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。",
                     *       "significance": "提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。",
                     *       "choke": {
                     *         "forms": [
                     *           "performance",
                     *           "cost"
                     *         ],
                     *         "sourceCountries": [
                     *           "IL"
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "i1",
                     *           "name": "一季后流量下降",
                     *           "current": "18",
                     *           "target": "≤ 5",
                     *           "unit": "%",
                     *           "method": "按 GB/T 17188 在含沙水中运行一季后测定"
                     *         },
                     *         {
                     *           "id": "i2",
                     *           "name": "使用寿命",
                     *           "current": "1",
                     *           "target": "3",
                     *           "unit": "年",
                     *           "method": "田间连续使用后测定破损率"
                     *         }
                     *       ],
                     *       "months": 18,
                     *       "ownMoney": 120.5,
                     *       "cooperation": {
                     *         "mode": "joint-development",
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "solver": "具有流体仿真与注塑模具设计能力"
                     *       },
                     *       "trl": {
                     *         "now": 4,
                     *         "wanted": 7
                     *       },
                     *       "region": "654203",
                     *       "visibility": "public",
                     *       "publicFields": [
                     *         "title",
                     *         "kind",
                     *         "industry",
                     *         "indicators"
                     *       ],
                     *       "clock": {
                     *         "name": "formal-check",
                     *         "from": "2026-03-02T01:00:00.000Z",
                     *         "by": "2026-03-09T01:00:00.000Z",
                     *         "overdue": false
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "joined": [],
                     *       "declaration": {
                     *         "by": "account-8k2m4p6r8t0v2x4z6b8d",
                     *         "at": "2026-03-02T01:00:00.000Z",
                     *         "hash": "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
                     *       },
                     *       "returns": 0,
                     *       "changes": [],
                     *       "onNotice": false,
                     *       "corrections": [],
                     *       "answers": [],
                     *       "contact": {
                     *         "name": "王小明",
                     *         "mobile": "13900000000",
                     *         "email": "wang@example.com"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["intake.Problem"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeMergeUnmerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "撤销合并的理由"
                 *     }
                 */
                "application/json": components["schemas"]["intake.UnmergeRequest"];
            };
        };
        responses: {
            /** @description 撤销合并 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
                     *       "number": "SW2026-0012",
                     *       "status": "submitted",
                     *       "campaign": "campaign-1",
                     *       "organisation": {
                     *         "id": "organisation-8k2m4p6r8t0v2x4z6b8d",
                     *         "name": "沙湾绿源节水设备有限公司",
                     *         "creditCode": "91654203M00010006G"
                     *       },
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "kind": "engineering",
                     *       "industry": "C3572",
                     *       "disciplines": [
                     *         "416",
                     *         "21040"
                     *       ],
                     *       "description": "滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。",
                     *       "background": "本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。",
                     *       "stateOfTheArt": "国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。",
                     *       "significance": "提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。",
                     *       "choke": {
                     *         "forms": [
                     *           "performance",
                     *           "cost"
                     *         ],
                     *         "sourceCountries": [
                     *           "IL"
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "i1",
                     *           "name": "一季后流量下降",
                     *           "current": "18",
                     *           "target": "≤ 5",
                     *           "unit": "%",
                     *           "method": "按 GB/T 17188 在含沙水中运行一季后测定"
                     *         },
                     *         {
                     *           "id": "i2",
                     *           "name": "使用寿命",
                     *           "current": "1",
                     *           "target": "3",
                     *           "unit": "年",
                     *           "method": "田间连续使用后测定破损率"
                     *         }
                     *       ],
                     *       "months": 18,
                     *       "ownMoney": 120.5,
                     *       "cooperation": {
                     *         "mode": "joint-development",
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "solver": "具有流体仿真与注塑模具设计能力"
                     *       },
                     *       "trl": {
                     *         "now": 4,
                     *         "wanted": 7
                     *       },
                     *       "region": "654203",
                     *       "visibility": "public",
                     *       "publicFields": [
                     *         "title",
                     *         "kind",
                     *         "industry",
                     *         "indicators"
                     *       ],
                     *       "clock": {
                     *         "name": "formal-check",
                     *         "from": "2026-03-02T01:00:00.000Z",
                     *         "by": "2026-03-09T01:00:00.000Z",
                     *         "overdue": false
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "joined": [],
                     *       "declaration": {
                     *         "by": "account-8k2m4p6r8t0v2x4z6b8d",
                     *         "at": "2026-03-02T01:00:00.000Z",
                     *         "hash": "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
                     *       },
                     *       "returns": 0,
                     *       "changes": [],
                     *       "onNotice": false,
                     *       "corrections": [],
                     *       "answers": [],
                     *       "contact": {
                     *         "name": "王小明",
                     *         "mobile": "13900000000",
                     *         "email": "wang@example.com"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["intake.Problem"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeFormalCheckWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "撤回原因"
                 *     }
                 */
                "application/json": components["schemas"]["intake.WithdrawRequest"];
            };
        };
        responses: {
            /** @description 撤回 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
                     *       "number": "SW2026-0012",
                     *       "status": "submitted",
                     *       "campaign": "campaign-1",
                     *       "organisation": {
                     *         "id": "organisation-8k2m4p6r8t0v2x4z6b8d",
                     *         "name": "沙湾绿源节水设备有限公司",
                     *         "creditCode": "91654203M00010006G"
                     *       },
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "kind": "engineering",
                     *       "industry": "C3572",
                     *       "disciplines": [
                     *         "416",
                     *         "21040"
                     *       ],
                     *       "description": "滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。",
                     *       "background": "本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。",
                     *       "stateOfTheArt": "国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。",
                     *       "significance": "提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。",
                     *       "choke": {
                     *         "forms": [
                     *           "performance",
                     *           "cost"
                     *         ],
                     *         "sourceCountries": [
                     *           "IL"
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "i1",
                     *           "name": "一季后流量下降",
                     *           "current": "18",
                     *           "target": "≤ 5",
                     *           "unit": "%",
                     *           "method": "按 GB/T 17188 在含沙水中运行一季后测定"
                     *         },
                     *         {
                     *           "id": "i2",
                     *           "name": "使用寿命",
                     *           "current": "1",
                     *           "target": "3",
                     *           "unit": "年",
                     *           "method": "田间连续使用后测定破损率"
                     *         }
                     *       ],
                     *       "months": 18,
                     *       "ownMoney": 120.5,
                     *       "cooperation": {
                     *         "mode": "joint-development",
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "solver": "具有流体仿真与注塑模具设计能力"
                     *       },
                     *       "trl": {
                     *         "now": 4,
                     *         "wanted": 7
                     *       },
                     *       "region": "654203",
                     *       "visibility": "public",
                     *       "publicFields": [
                     *         "title",
                     *         "kind",
                     *         "industry",
                     *         "indicators"
                     *       ],
                     *       "clock": {
                     *         "name": "formal-check",
                     *         "from": "2026-03-02T01:00:00.000Z",
                     *         "by": "2026-03-09T01:00:00.000Z",
                     *         "overdue": false
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "joined": [],
                     *       "declaration": {
                     *         "by": "account-8k2m4p6r8t0v2x4z6b8d",
                     *         "at": "2026-03-02T01:00:00.000Z",
                     *         "hash": "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
                     *       },
                     *       "returns": 0,
                     *       "changes": [],
                     *       "onNotice": false,
                     *       "corrections": [],
                     *       "answers": [],
                     *       "contact": {
                     *         "name": "王小明",
                     *         "mobile": "13900000000",
                     *         "email": "wang@example.com"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["intake.Problem"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    intakeProblemSimilar: {
        parameters: {
            query: {
                /**
                 * @description 问题应为本平台给出的编号 · Problem must be an identifier given by this platform
                 * @example problem-8k2m4p6r8t0v2x4z6b8d
                 */
                except?: string;
                /**
                 * @description 问题描述不超过 1000 个字 · Description: at most 1000 characters
                 * @example 问题描述
                 */
                text?: string;
                /**
                 * @description 问题名称应为 2–200 个字 · Title: 2 to 200 characters
                 * @example 问题名称
                 */
                title: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 相似的问题 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "problem-8k2m4p6r8t0v2x4z6b8d",
                     *           "number": "SW2026-0012",
                     *           "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *           "score": 0.412
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["intake.SimilarProblem"][];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayMessagesList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 我的消息 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "示例",
                     *         "kind": "problem.returned",
                     *         "subject": "问题退回补正：SW2026-0012",
                     *         "text": "您提交的问题需要补正，请于 3 月 9 日前完成。",
                     *         "at": "2026-03-02T01:00:00.000Z",
                     *         "read": true
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["gateway.Message"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayMessagesRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 标为已读 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayApiDocumentRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 接口说明（OpenAPI 3.1） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "示例"
                     *     }
                     */
                    "application/json": {
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["400"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayOwnOrganisationRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 我的单位 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "name": "沙湾绿源节水设备有限公司",
                     *       "creditCode": "91654203M00010006G",
                     *       "kind": "enterprise",
                     *       "status": "unconfirmed",
                     *       "refusal": {
                     *         "reason": "示例",
                     *         "text": "示例"
                     *       },
                     *       "registeredAt": "2026-03-02T01:00:00.000Z",
                     *       "contact": {
                     *         "account": "示例",
                     *         "name": "王小明",
                     *         "email": "示例",
                     *         "mobile": "示例"
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["gateway.Organisation"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayOwnOrganisationCorrect: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "沙湾绿源节水设备有限公司"
                 *     }
                 */
                "application/json": components["schemas"]["gateway.OwnNameRequest"];
            };
        };
        responses: {
            /** @description 更正单位名称 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "name": "沙湾绿源节水设备有限公司",
                     *       "creditCode": "91654203M00010006G",
                     *       "kind": "enterprise",
                     *       "status": "unconfirmed",
                     *       "refusal": {
                     *         "reason": "示例",
                     *         "text": "示例"
                     *       },
                     *       "registeredAt": "2026-03-02T01:00:00.000Z",
                     *       "contact": {
                     *         "account": "示例",
                     *         "name": "王小明",
                     *         "email": "示例",
                     *         "mobile": "示例"
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["gateway.Organisation"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayOwnOrganisationAsk: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 重新申请确认 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "name": "沙湾绿源节水设备有限公司",
                     *       "creditCode": "91654203M00010006G",
                     *       "kind": "enterprise",
                     *       "status": "unconfirmed",
                     *       "refusal": {
                     *         "reason": "示例",
                     *         "text": "示例"
                     *       },
                     *       "registeredAt": "2026-03-02T01:00:00.000Z",
                     *       "contact": {
                     *         "account": "示例",
                     *         "name": "王小明",
                     *         "email": "示例",
                     *         "mobile": "示例"
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["gateway.Organisation"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayOrganisationsList: {
        parameters: {
            query?: {
                /**
                 * @description 页码从 1 起 · pages count from 1
                 * @example 1
                 */
                page?: number | string;
                /**
                 * @description 每页 1–200 条 · 1 to 200 per page
                 * @example 1
                 */
                size?: number | string;
                /**
                 * @description 单位状态只能是：待确认（unconfirmed）、已确认（confirmed）、未通过（refused） · Status of the organisation must be one of: unconfirmed, confirmed, refused
                 * @example unconfirmed
                 */
                status?: "unconfirmed" | "confirmed" | "refused";
                /**
                 * @description 检索词应为 1–100 个字 · Search text: 1 to 100 characters
                 * @example 检索词
                 */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 单位清单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "示例",
                     *           "name": "沙湾绿源节水设备有限公司",
                     *           "creditCode": "91654203M00010006G",
                     *           "kind": "enterprise",
                     *           "status": "unconfirmed",
                     *           "refusal": {
                     *             "reason": "示例",
                     *             "text": "示例"
                     *           },
                     *           "registeredAt": "2026-03-02T01:00:00.000Z",
                     *           "contact": {
                     *             "account": "示例",
                     *             "name": "王小明",
                     *             "email": "示例",
                     *             "mobile": "示例"
                     *           },
                     *           "may": {
                     *             "withdraw": true,
                     *             "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *           }
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "page": 1,
                     *       "size": 1
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["gateway.Organisation"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayOrganisationsCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "沙湾绿源节水设备有限公司",
                 *       "creditCode": "91654203M00010006G",
                 *       "kind": "enterprise"
                 *     }
                 */
                "application/json": components["schemas"]["gateway.RegisterRequest"];
            };
        };
        responses: {
            /** @description 登记单位 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "name": "沙湾绿源节水设备有限公司",
                     *       "creditCode": "91654203M00010006G",
                     *       "kind": "enterprise",
                     *       "status": "unconfirmed",
                     *       "refusal": {
                     *         "reason": "示例",
                     *         "text": "示例"
                     *       },
                     *       "registeredAt": "2026-03-02T01:00:00.000Z",
                     *       "contact": {
                     *         "account": "示例",
                     *         "name": "王小明",
                     *         "email": "示例",
                     *         "mobile": "示例"
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["gateway.Organisation"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayOrganisationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个单位及其联系人 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "name": "沙湾绿源节水设备有限公司",
                     *       "creditCode": "91654203M00010006G",
                     *       "kind": "enterprise",
                     *       "status": "unconfirmed",
                     *       "refusal": {
                     *         "reason": "示例",
                     *         "text": "示例"
                     *       },
                     *       "registeredAt": "2026-03-02T01:00:00.000Z",
                     *       "contact": {
                     *         "account": "示例",
                     *         "name": "王小明",
                     *         "email": "示例",
                     *         "mobile": "示例"
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["gateway.Organisation"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayOrganisationsConfirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 确认单位 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "name": "沙湾绿源节水设备有限公司",
                     *       "creditCode": "91654203M00010006G",
                     *       "kind": "enterprise",
                     *       "status": "unconfirmed",
                     *       "refusal": {
                     *         "reason": "示例",
                     *         "text": "示例"
                     *       },
                     *       "registeredAt": "2026-03-02T01:00:00.000Z",
                     *       "contact": {
                     *         "account": "示例",
                     *         "name": "王小明",
                     *         "email": "示例",
                     *         "mobile": "示例"
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["gateway.Organisation"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayOrganisationsAppoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "account": "account-8k2m4p6r8t0v2x4z6b8d"
                 *     }
                 */
                "application/json": components["schemas"]["gateway.AppointRequest"];
            };
        };
        responses: {
            /** @description 指定单位联系人 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "name": "沙湾绿源节水设备有限公司",
                     *       "creditCode": "91654203M00010006G",
                     *       "kind": "enterprise",
                     *       "status": "unconfirmed",
                     *       "refusal": {
                     *         "reason": "示例",
                     *         "text": "示例"
                     *       },
                     *       "registeredAt": "2026-03-02T01:00:00.000Z",
                     *       "contact": {
                     *         "account": "示例",
                     *         "name": "王小明",
                     *         "email": "示例",
                     *         "mobile": "示例"
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["gateway.Organisation"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayOrganisationsRename: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "沙湾绿源节水设备有限公司"
                 *     }
                 */
                "application/json": components["schemas"]["gateway.NameRequest"];
            };
        };
        responses: {
            /** @description 单位更名 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "name": "沙湾绿源节水设备有限公司",
                     *       "creditCode": "91654203M00010006G",
                     *       "kind": "enterprise",
                     *       "status": "unconfirmed",
                     *       "refusal": {
                     *         "reason": "示例",
                     *         "text": "示例"
                     *       },
                     *       "registeredAt": "2026-03-02T01:00:00.000Z",
                     *       "contact": {
                     *         "account": "示例",
                     *         "name": "王小明",
                     *         "email": "示例",
                     *         "mobile": "示例"
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["gateway.Organisation"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayOrganisationsRefuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "name-differs",
                 *       "text": "单位名称与营业执照不一致，请更正后重新申请"
                 *     }
                 */
                "application/json": components["schemas"]["gateway.RefuseRequest"];
            };
        };
        responses: {
            /** @description 不予确认 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "name": "沙湾绿源节水设备有限公司",
                     *       "creditCode": "91654203M00010006G",
                     *       "kind": "enterprise",
                     *       "status": "unconfirmed",
                     *       "refusal": {
                     *         "reason": "示例",
                     *         "text": "示例"
                     *       },
                     *       "registeredAt": "2026-03-02T01:00:00.000Z",
                     *       "contact": {
                     *         "account": "示例",
                     *         "name": "王小明",
                     *         "email": "示例",
                     *         "mobile": "示例"
                     *       },
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["gateway.Organisation"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayPasswordChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "zhitong-demo",
                 *       "newPassword": "雪山-棉田-渠水-2031"
                 *     }
                 */
                "application/json": components["schemas"]["gateway.ChangeRequest"];
            };
        };
        responses: {
            /** @description 修改密码 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayPermissionsRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 权限表：身份 × 操作 × 条件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "permissions": [
                     *         {
                     *           "command": "intake.problem.accept",
                     *           "roles": [
                     *             "enterprise"
                     *           ],
                     *           "condition": "only of the own enterprise; others do not exist for the caller"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        permissions: components["schemas"]["gateway.Permission"][];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayPasswordAsk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "clerk"
                 *     }
                 */
                "application/json": components["schemas"]["gateway.AskRequest"];
            };
        };
        responses: {
            /** @description 申请重置密码：邮件发往账号所留邮箱 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sent": "if-known"
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        sent: "if-known";
                    };
                };
            };
            400: components["responses"]["400"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayPasswordRecover: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "mZ0dS3c1Wk9xV7bQ2nR5tY8uL4pH6jF1",
                 *       "newPassword": "雪山-棉田-渠水-2031"
                 *     }
                 */
                "application/json": components["schemas"]["gateway.RecoverRequest"];
            };
        };
        responses: {
            /** @description 以邮件中的链接设置新密码 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchBidList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本单位的揭榜方案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "示例",
                     *           "topic": "示例",
                     *           "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *           "round": 1,
                     *           "status": "draft",
                     *           "team": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "lead": "示例",
                     *           "content": {
                     *             "approach": "以变截面迷宫流道降低沉积",
                     *             "answers": [
                     *               {
                     *                 "indicator": "示例",
                     *                 "promised": "≤ 4",
                     *                 "how": "变截面流道，经含沙水试验验证",
                     *                 "reaches": "示例"
                     *               }
                     *             ],
                     *             "months": 1,
                     *             "money": 1,
                     *             "milestones": [
                     *               {
                     *                 "title": "完成流道仿真",
                     *                 "deliverable": "仿真报告",
                     *                 "month": 1,
                     *                 "money": 1
                     *               }
                     *             ],
                     *             "partners": [
                     *               {
                     *                 "name": "北疆农业工程研究院",
                     *                 "creditCode": "示例"
                     *               }
                     *             ]
                     *           },
                     *           "hash": "示例",
                     *           "submittedAt": "2026-03-02T01:00:00.000Z",
                     *           "missing": [
                     *             {
                     *               "field": "示例",
                     *               "code": "示例",
                     *               "message": "请填写此项"
                     *             }
                     *           ],
                     *           "may": {
                     *             "withdraw": true,
                     *             "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["research.OwnBid"][];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchBidRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一份揭榜方案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "topic": "示例",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "status": "draft",
                     *       "team": {
                     *         "id": "示例",
                     *         "name": "示例",
                     *         "creditCode": "示例"
                     *       },
                     *       "lead": "示例",
                     *       "content": {
                     *         "approach": "以变截面迷宫流道降低沉积",
                     *         "answers": [
                     *           {
                     *             "indicator": "示例",
                     *             "promised": "≤ 4",
                     *             "how": "变截面流道，经含沙水试验验证",
                     *             "reaches": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "milestones": [
                     *           {
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "month": 1,
                     *             "money": 1
                     *           }
                     *         ],
                     *         "partners": [
                     *           {
                     *             "name": "北疆农业工程研究院",
                     *             "creditCode": "示例"
                     *           }
                     *         ]
                     *       },
                     *       "hash": "示例",
                     *       "submittedAt": "2026-03-02T01:00:00.000Z",
                     *       "missing": [
                     *         {
                     *           "field": "示例",
                     *           "code": "示例",
                     *           "message": "请填写此项"
                     *         }
                     *       ],
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.OwnBid"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchBidDraftUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "approach": "总体方案本示例仅说明格式。本示例仅说明格式。",
                 *       "answers": [
                 *         {
                 *           "indicator": "indicator-8k2m4p6r8t0v2x4z6b8d",
                 *           "promised": "承诺值",
                 *           "how": "实现途径"
                 *         }
                 *       ],
                 *       "months": 1,
                 *       "money": 1,
                 *       "milestones": [
                 *         {
                 *           "title": "里程碑名称",
                 *           "deliverable": "交付物",
                 *           "month": 1,
                 *           "money": 1
                 *         }
                 *       ],
                 *       "partners": [
                 *         {
                 *           "name": "合作单位",
                 *           "creditCode": "91654203M00010006G"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["research.ProposalRequest"];
            };
        };
        responses: {
            /** @description 保存揭榜方案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "topic": "示例",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "status": "draft",
                     *       "team": {
                     *         "id": "示例",
                     *         "name": "示例",
                     *         "creditCode": "示例"
                     *       },
                     *       "lead": "示例",
                     *       "content": {
                     *         "approach": "以变截面迷宫流道降低沉积",
                     *         "answers": [
                     *           {
                     *             "indicator": "示例",
                     *             "promised": "≤ 4",
                     *             "how": "变截面流道，经含沙水试验验证",
                     *             "reaches": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "milestones": [
                     *           {
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "month": 1,
                     *             "money": 1
                     *           }
                     *         ],
                     *         "partners": [
                     *           {
                     *             "name": "北疆农业工程研究院",
                     *             "creditCode": "示例"
                     *           }
                     *         ]
                     *       },
                     *       "hash": "示例",
                     *       "submittedAt": "2026-03-02T01:00:00.000Z",
                     *       "missing": [
                     *         {
                     *           "field": "示例",
                     *           "code": "示例",
                     *           "message": "请填写此项"
                     *         }
                     *       ],
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.OwnBid"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchBidDraftRemove: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 删除草稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "topic": "示例",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "status": "draft",
                     *       "team": {
                     *         "id": "示例",
                     *         "name": "示例",
                     *         "creditCode": "示例"
                     *       },
                     *       "lead": "示例",
                     *       "content": {
                     *         "approach": "以变截面迷宫流道降低沉积",
                     *         "answers": [
                     *           {
                     *             "indicator": "示例",
                     *             "promised": "≤ 4",
                     *             "how": "变截面流道，经含沙水试验验证",
                     *             "reaches": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "milestones": [
                     *           {
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "month": 1,
                     *             "money": 1
                     *           }
                     *         ],
                     *         "partners": [
                     *           {
                     *             "name": "北疆农业工程研究院",
                     *             "creditCode": "示例"
                     *           }
                     *         ]
                     *       },
                     *       "hash": "示例",
                     *       "submittedAt": "2026-03-02T01:00:00.000Z",
                     *       "missing": [
                     *         {
                     *           "field": "示例",
                     *           "code": "示例",
                     *           "message": "请填写此项"
                     *         }
                     *       ],
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.OwnBid"] | {
                        /** @constant */
                        deleted: true;
                        id: string;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchBidSubmit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 提交并封存 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "topic": "示例",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "status": "draft",
                     *       "team": {
                     *         "id": "示例",
                     *         "name": "示例",
                     *         "creditCode": "示例"
                     *       },
                     *       "lead": "示例",
                     *       "content": {
                     *         "approach": "以变截面迷宫流道降低沉积",
                     *         "answers": [
                     *           {
                     *             "indicator": "示例",
                     *             "promised": "≤ 4",
                     *             "how": "变截面流道，经含沙水试验验证",
                     *             "reaches": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "milestones": [
                     *           {
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "month": 1,
                     *             "money": 1
                     *           }
                     *         ],
                     *         "partners": [
                     *           {
                     *             "name": "北疆农业工程研究院",
                     *             "creditCode": "示例"
                     *           }
                     *         ]
                     *       },
                     *       "hash": "示例",
                     *       "submittedAt": "2026-03-02T01:00:00.000Z",
                     *       "missing": [
                     *         {
                     *           "field": "示例",
                     *           "code": "示例",
                     *           "message": "请填写此项"
                     *         }
                     *       ],
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.OwnBid"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchBidWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 撤回 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "topic": "示例",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "status": "draft",
                     *       "team": {
                     *         "id": "示例",
                     *         "name": "示例",
                     *         "creditCode": "示例"
                     *       },
                     *       "lead": "示例",
                     *       "content": {
                     *         "approach": "以变截面迷宫流道降低沉积",
                     *         "answers": [
                     *           {
                     *             "indicator": "示例",
                     *             "promised": "≤ 4",
                     *             "how": "变截面流道，经含沙水试验验证",
                     *             "reaches": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "milestones": [
                     *           {
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "month": 1,
                     *             "money": 1
                     *           }
                     *         ],
                     *         "partners": [
                     *           {
                     *             "name": "北疆农业工程研究院",
                     *             "creditCode": "示例"
                     *           }
                     *         ]
                     *       },
                     *       "hash": "示例",
                     *       "submittedAt": "2026-03-02T01:00:00.000Z",
                     *       "missing": [
                     *         {
                     *           "field": "示例",
                     *           "code": "示例",
                     *           "message": "请填写此项"
                     *         }
                     *       ],
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.OwnBid"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchTopicList: {
        parameters: {
            query?: {
                /**
                 * @description 课题应为本平台给出的编号 · Topic must be an identifier given by this platform
                 * @example topic-8k2m4p6r8t0v2x4z6b8d
                 */
                after?: string;
                /**
                 * @description 每页 1–200 条 · Page size: 1 to 200
                 * @example 1
                 */
                limit?: number;
                /**
                 * @description 状态只能是：none、foreclosed、open、calling、evaluating、notice、failed、awarded、running、reported、accepted、terminated · Status must be one of: none, foreclosed, open, calling, evaluating, notice, failed, awarded, running, reported, accepted, terminated
                 * @example none
                 */
                status?: "none" | "foreclosed" | "open" | "calling" | "evaluating" | "notice" | "failed" | "awarded" | "running" | "reported" | "accepted" | "terminated";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 我可以看到的课题 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "示例",
                     *           "status": "open",
                     *           "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *           "round": 1,
                     *           "may": {
                     *             "withdraw": true,
                     *             "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *           },
                     *           "problem": {
                     *             "number": "示例",
                     *             "campaign": "示例",
                     *             "organisation": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             },
                     *             "title": "示例",
                     *             "kind": "scientific",
                     *             "industry": "示例",
                     *             "disciplines": [
                     *               "示例"
                     *             ],
                     *             "description": "示例",
                     *             "background": "示例",
                     *             "stateOfTheArt": "示例",
                     *             "significance": "示例",
                     *             "choke": {
                     *               "forms": [
                     *                 "supply-cut"
                     *               ],
                     *               "sourceCountries": [
                     *                 "示例"
                     *               ]
                     *             },
                     *             "indicators": [
                     *               {
                     *                 "id": "示例",
                     *                 "name": "示例",
                     *                 "current": "示例",
                     *                 "target": "示例",
                     *                 "unit": "示例",
                     *                 "method": "示例"
                     *               }
                     *             ],
                     *             "months": 1,
                     *             "ownMoney": 1,
                     *             "cooperation": {
                     *               "mode": "commission",
                     *               "ip": "示例",
                     *               "solver": "示例"
                     *             },
                     *             "trl": {
                     *               "now": 1,
                     *               "wanted": 1
                     *             },
                     *             "region": "示例",
                     *             "regiment": "示例",
                     *             "recommender": "示例",
                     *             "visibility": "public",
                     *             "publicFields": [
                     *               "示例"
                     *             ],
                     *             "joined": "示例"
                     *           },
                     *           "problems": [
                     *             "示例"
                     *           ],
                     *           "dossier": {
                     *             "number": "示例",
                     *             "campaign": "示例",
                     *             "organisation": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             },
                     *             "title": "示例",
                     *             "kind": "scientific",
                     *             "industry": "示例",
                     *             "disciplines": [
                     *               "示例"
                     *             ],
                     *             "description": "示例",
                     *             "background": "示例",
                     *             "stateOfTheArt": "示例",
                     *             "significance": "示例",
                     *             "choke": {
                     *               "forms": [
                     *                 "supply-cut"
                     *               ],
                     *               "sourceCountries": [
                     *                 "示例"
                     *               ]
                     *             },
                     *             "indicators": [
                     *               {
                     *                 "id": "示例",
                     *                 "name": "示例",
                     *                 "current": "示例",
                     *                 "target": "示例",
                     *                 "unit": "示例",
                     *                 "method": "示例"
                     *               }
                     *             ],
                     *             "months": 1,
                     *             "ownMoney": 1,
                     *             "cooperation": {
                     *               "mode": "commission",
                     *               "ip": "示例",
                     *               "solver": "示例"
                     *             },
                     *             "trl": {
                     *               "now": 1,
                     *               "wanted": 1
                     *             },
                     *             "region": "示例",
                     *             "regiment": "示例",
                     *             "recommender": "示例",
                     *             "visibility": "public",
                     *             "publicFields": [
                     *               "示例"
                     *             ],
                     *             "joined": [
                     *               {
                     *                 "problem": "示例",
                     *                 "number": "示例",
                     *                 "organisation": {
                     *                   "id": "示例",
                     *                   "name": "示例",
                     *                   "creditCode": "示例"
                     *                 }
                     *               }
                     *             ]
                     *           },
                     *           "indicators": [
                     *             {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "current": "示例",
                     *               "target": "示例",
                     *               "unit": "示例",
                     *               "method": "示例"
                     *             }
                     *           ],
                     *           "call": {
                     *             "goal": "研制抗堵塞滴灌毛管，使一季后流量下降不超过 5%",
                     *             "indicators": [
                     *               {
                     *                 "id": "示例",
                     *                 "name": "示例",
                     *                 "current": "示例",
                     *                 "target": "示例",
                     *                 "unit": "示例",
                     *                 "method": "示例"
                     *               }
                     *             ],
                     *             "months": 1,
                     *             "money": 1,
                     *             "ip": "成果共有，企业有优先实施权",
                     *             "requirements": "具有流体仿真与注塑模具设计能力",
                     *             "publishedAt": "2026-03-02T01:00:00.000Z",
                     *             "earliestClosing": "2026-03-02T01:00:00.000Z",
                     *             "closesAt": "2026-03-02T01:00:00.000Z",
                     *             "rules": "示例",
                     *             "bids": 1,
                     *             "failure": "无合适团队"
                     *           },
                     *           "notice": {
                     *             "team": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             },
                     *             "money": 1,
                     *             "months": 1,
                     *             "until": "2026-03-02T01:00:00.000Z"
                     *           },
                     *           "award": {
                     *             "bid": "示例",
                     *             "team": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             },
                     *             "lead": "示例",
                     *             "signedAt": "2026-03-02T01:00:00.000Z",
                     *             "months": 1,
                     *             "money": 1,
                     *             "indicators": [
                     *               {
                     *                 "id": "示例",
                     *                 "name": "示例",
                     *                 "current": "示例",
                     *                 "target": "示例",
                     *                 "unit": "示例",
                     *                 "method": "示例"
                     *               }
                     *             ],
                     *             "milestones": [
                     *               {
                     *                 "id": "示例",
                     *                 "title": "完成流道仿真",
                     *                 "deliverable": "仿真报告",
                     *                 "dueAt": "2026-03-02T01:00:00.000Z",
                     *                 "money": 1,
                     *                 "status": "pending",
                     *                 "report": {
                     *                   "summary": "仿真已完成，流道方案确定",
                     *                   "evidence": [
                     *                     "仿真报告 RP-2026-03"
                     *                   ]
                     *                 },
                     *                 "comment": "同意"
                     *               }
                     *             ]
                     *           },
                     *           "kickOff": {
                     *             "heldAt": "2026-03-02T01:00:00.000Z",
                     *             "note": "示例"
                     *           },
                     *           "changes": [
                     *             {
                     *               "id": "示例",
                     *               "kind": "extension",
                     *               "months": 1,
                     *               "reason": "试验田春季受灾，需顺延一季",
                     *               "decision": {
                     *                 "granted": true,
                     *                 "reason": "情况属实，同意"
                     *               }
                     *             }
                     *           ],
                     *           "results": [
                     *             {
                     *               "indicator": "示例",
                     *               "measured": "4.2",
                     *               "report": "检测报告 JC-2026-118"
                     *             }
                     *           ],
                     *           "returned": "示例",
                     *           "comments": [
                     *             {
                     *               "by": {
                     *                 "id": "示例",
                     *                 "name": "示例",
                     *                 "creditCode": "示例"
                     *               },
                     *               "agrees": true,
                     *               "comment": "达到预期"
                     *             }
                     *           ],
                     *           "comparison": [
                     *             {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "current": "示例",
                     *               "target": "示例",
                     *               "unit": "示例",
                     *               "method": "示例",
                     *               "measured": "4.2",
                     *               "report": "检测报告 JC-2026-118",
                     *               "met": "示例"
                     *             }
                     *           ],
                     *           "acceptance": {
                     *             "rows": [
                     *               {
                     *                 "id": "示例",
                     *                 "name": "示例",
                     *                 "current": "示例",
                     *                 "target": "示例",
                     *                 "unit": "示例",
                     *                 "method": "示例",
                     *                 "measured": "4.2",
                     *                 "report": "检测报告 JC-2026-118",
                     *                 "met": true,
                     *                 "note": "示例"
                     *               }
                     *             ],
                     *             "summary": "各项指标均达到",
                     *             "answer": "示例"
                     *           },
                     *           "outcomes": [
                     *             {
                     *               "kind": "paper",
                     *               "title": "一种抗堵塞滴灌毛管",
                     *               "value": 1
                     *             }
                     *           ],
                     *           "ended": {
                     *             "reason": "withdrawn",
                     *             "note": "示例"
                     *           }
                     *         }
                     *       ],
                     *       "next": "示例"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["research.Topic"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchTopicRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个课题 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "open",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "problem": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": "示例"
                     *       },
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "dossier": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": [
                     *           {
                     *             "problem": "示例",
                     *             "number": "示例",
                     *             "organisation": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例"
                     *         }
                     *       ],
                     *       "call": {
                     *         "goal": "研制抗堵塞滴灌毛管，使一季后流量下降不超过 5%",
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "requirements": "具有流体仿真与注塑模具设计能力",
                     *         "publishedAt": "2026-03-02T01:00:00.000Z",
                     *         "earliestClosing": "2026-03-02T01:00:00.000Z",
                     *         "closesAt": "2026-03-02T01:00:00.000Z",
                     *         "rules": "示例",
                     *         "bids": 1,
                     *         "failure": "无合适团队"
                     *       },
                     *       "notice": {
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "money": 1,
                     *         "months": 1,
                     *         "until": "2026-03-02T01:00:00.000Z"
                     *       },
                     *       "award": {
                     *         "bid": "示例",
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "lead": "示例",
                     *         "signedAt": "2026-03-02T01:00:00.000Z",
                     *         "months": 1,
                     *         "money": 1,
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "milestones": [
                     *           {
                     *             "id": "示例",
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "dueAt": "2026-03-02T01:00:00.000Z",
                     *             "money": 1,
                     *             "status": "pending",
                     *             "report": {
                     *               "summary": "仿真已完成，流道方案确定",
                     *               "evidence": [
                     *                 "仿真报告 RP-2026-03"
                     *               ]
                     *             },
                     *             "comment": "同意"
                     *           }
                     *         ]
                     *       },
                     *       "kickOff": {
                     *         "heldAt": "2026-03-02T01:00:00.000Z",
                     *         "note": "示例"
                     *       },
                     *       "changes": [
                     *         {
                     *           "id": "示例",
                     *           "kind": "extension",
                     *           "months": 1,
                     *           "reason": "试验田春季受灾，需顺延一季",
                     *           "decision": {
                     *             "granted": true,
                     *             "reason": "情况属实，同意"
                     *           }
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "indicator": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118"
                     *         }
                     *       ],
                     *       "returned": "示例",
                     *       "comments": [
                     *         {
                     *           "by": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "agrees": true,
                     *           "comment": "达到预期"
                     *         }
                     *       ],
                     *       "comparison": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118",
                     *           "met": "示例"
                     *         }
                     *       ],
                     *       "acceptance": {
                     *         "rows": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例",
                     *             "measured": "4.2",
                     *             "report": "检测报告 JC-2026-118",
                     *             "met": true,
                     *             "note": "示例"
                     *           }
                     *         ],
                     *         "summary": "各项指标均达到",
                     *         "answer": "示例"
                     *       },
                     *       "outcomes": [
                     *         {
                     *           "kind": "paper",
                     *           "title": "一种抗堵塞滴灌毛管",
                     *           "value": 1
                     *         }
                     *       ],
                     *       "ended": {
                     *         "reason": "withdrawn",
                     *         "note": "示例"
                     *       },
                     *       "bid": {
                     *         "id": "示例",
                     *         "submittedAt": "2026-03-02T01:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.TopicRead"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchAcceptanceAccept: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "summary": "验收结论",
                 *       "judgements": [
                 *         {
                 *           "indicator": "indicator-8k2m4p6r8t0v2x4z6b8d",
                 *           "met": true,
                 *           "note": "说明"
                 *         }
                 *       ],
                 *       "answer": "意见"
                 *     }
                 */
                "application/json": components["schemas"]["research.AcceptanceRequest"];
            };
        };
        responses: {
            /** @description 验收 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "open",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "problem": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": "示例"
                     *       },
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "dossier": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": [
                     *           {
                     *             "problem": "示例",
                     *             "number": "示例",
                     *             "organisation": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例"
                     *         }
                     *       ],
                     *       "call": {
                     *         "goal": "研制抗堵塞滴灌毛管，使一季后流量下降不超过 5%",
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "requirements": "具有流体仿真与注塑模具设计能力",
                     *         "publishedAt": "2026-03-02T01:00:00.000Z",
                     *         "earliestClosing": "2026-03-02T01:00:00.000Z",
                     *         "closesAt": "2026-03-02T01:00:00.000Z",
                     *         "rules": "示例",
                     *         "bids": 1,
                     *         "failure": "无合适团队"
                     *       },
                     *       "notice": {
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "money": 1,
                     *         "months": 1,
                     *         "until": "2026-03-02T01:00:00.000Z"
                     *       },
                     *       "award": {
                     *         "bid": "示例",
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "lead": "示例",
                     *         "signedAt": "2026-03-02T01:00:00.000Z",
                     *         "months": 1,
                     *         "money": 1,
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "milestones": [
                     *           {
                     *             "id": "示例",
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "dueAt": "2026-03-02T01:00:00.000Z",
                     *             "money": 1,
                     *             "status": "pending",
                     *             "report": {
                     *               "summary": "仿真已完成，流道方案确定",
                     *               "evidence": [
                     *                 "仿真报告 RP-2026-03"
                     *               ]
                     *             },
                     *             "comment": "同意"
                     *           }
                     *         ]
                     *       },
                     *       "kickOff": {
                     *         "heldAt": "2026-03-02T01:00:00.000Z",
                     *         "note": "示例"
                     *       },
                     *       "changes": [
                     *         {
                     *           "id": "示例",
                     *           "kind": "extension",
                     *           "months": 1,
                     *           "reason": "试验田春季受灾，需顺延一季",
                     *           "decision": {
                     *             "granted": true,
                     *             "reason": "情况属实，同意"
                     *           }
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "indicator": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118"
                     *         }
                     *       ],
                     *       "returned": "示例",
                     *       "comments": [
                     *         {
                     *           "by": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "agrees": true,
                     *           "comment": "达到预期"
                     *         }
                     *       ],
                     *       "comparison": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118",
                     *           "met": "示例"
                     *         }
                     *       ],
                     *       "acceptance": {
                     *         "rows": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例",
                     *             "measured": "4.2",
                     *             "report": "检测报告 JC-2026-118",
                     *             "met": true,
                     *             "note": "示例"
                     *           }
                     *         ],
                     *         "summary": "各项指标均达到",
                     *         "answer": "示例"
                     *       },
                     *       "outcomes": [
                     *         {
                     *           "kind": "paper",
                     *           "title": "一种抗堵塞滴灌毛管",
                     *           "value": 1
                     *         }
                     *       ],
                     *       "ended": {
                     *         "reason": "withdrawn",
                     *         "note": "示例"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.Topic"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchEvaluationBids: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 截止后的揭榜方案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sealed": true,
                     *       "items": [
                     *         {
                     *           "approach": "以变截面迷宫流道降低沉积",
                     *           "answers": [
                     *             {
                     *               "indicator": "示例",
                     *               "promised": "≤ 4",
                     *               "how": "变截面流道，经含沙水试验验证",
                     *               "reaches": "示例"
                     *             }
                     *           ],
                     *           "months": 1,
                     *           "money": 1,
                     *           "milestones": [
                     *             {
                     *               "title": "完成流道仿真",
                     *               "deliverable": "仿真报告",
                     *               "month": 1,
                     *               "money": 1
                     *             }
                     *           ],
                     *           "partners": [
                     *             {
                     *               "name": "北疆农业工程研究院",
                     *               "creditCode": "示例"
                     *             }
                     *           ],
                     *           "id": "示例",
                     *           "lead": "示例",
                     *           "team": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "submittedAt": "2026-03-02T01:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["research.Bid"][];
                        /** @description true until the closing, whether there are bids or not */
                        sealed: boolean;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchBidDraftCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "approach": "总体方案本示例仅说明格式。本示例仅说明格式。",
                 *       "answers": [
                 *         {
                 *           "indicator": "indicator-8k2m4p6r8t0v2x4z6b8d",
                 *           "promised": "承诺值",
                 *           "how": "实现途径"
                 *         }
                 *       ],
                 *       "months": 1,
                 *       "money": 1,
                 *       "milestones": [
                 *         {
                 *           "title": "里程碑名称",
                 *           "deliverable": "交付物",
                 *           "month": 1,
                 *           "money": 1
                 *         }
                 *       ],
                 *       "partners": [
                 *         {
                 *           "name": "合作单位",
                 *           "creditCode": "91654203M00010006G"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["research.ProposalRequest"];
            };
        };
        responses: {
            /** @description 开始揭榜 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "topic": "示例",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "status": "draft",
                     *       "team": {
                     *         "id": "示例",
                     *         "name": "示例",
                     *         "creditCode": "示例"
                     *       },
                     *       "lead": "示例",
                     *       "content": {
                     *         "approach": "以变截面迷宫流道降低沉积",
                     *         "answers": [
                     *           {
                     *             "indicator": "示例",
                     *             "promised": "≤ 4",
                     *             "how": "变截面流道，经含沙水试验验证",
                     *             "reaches": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "milestones": [
                     *           {
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "month": 1,
                     *             "money": 1
                     *           }
                     *         ],
                     *         "partners": [
                     *           {
                     *             "name": "北疆农业工程研究院",
                     *             "creditCode": "示例"
                     *           }
                     *         ]
                     *       },
                     *       "hash": "示例",
                     *       "submittedAt": "2026-03-02T01:00:00.000Z",
                     *       "missing": [
                     *         {
                     *           "field": "示例",
                     *           "code": "示例",
                     *           "message": "请填写此项"
                     *         }
                     *       ],
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.OwnBid"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchCallPublish: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "goal": "攻关目标本示例仅说明格式。",
                 *       "months": 1,
                 *       "money": 1,
                 *       "ip": "知识产权约定",
                 *       "requirements": "揭榜条件",
                 *       "closesAt": "2026-03-02T09:00:00+08:00",
                 *       "targets": [
                 *         {
                 *           "indicator": "indicator-8k2m4p6r8t0v2x4z6b8d",
                 *           "target": "承诺值"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["research.PublishCallRequest"];
            };
        };
        responses: {
            /** @description 发榜 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "open",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "problem": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": "示例"
                     *       },
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "dossier": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": [
                     *           {
                     *             "problem": "示例",
                     *             "number": "示例",
                     *             "organisation": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例"
                     *         }
                     *       ],
                     *       "call": {
                     *         "goal": "研制抗堵塞滴灌毛管，使一季后流量下降不超过 5%",
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "requirements": "具有流体仿真与注塑模具设计能力",
                     *         "publishedAt": "2026-03-02T01:00:00.000Z",
                     *         "earliestClosing": "2026-03-02T01:00:00.000Z",
                     *         "closesAt": "2026-03-02T01:00:00.000Z",
                     *         "rules": "示例",
                     *         "bids": 1,
                     *         "failure": "无合适团队"
                     *       },
                     *       "notice": {
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "money": 1,
                     *         "months": 1,
                     *         "until": "2026-03-02T01:00:00.000Z"
                     *       },
                     *       "award": {
                     *         "bid": "示例",
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "lead": "示例",
                     *         "signedAt": "2026-03-02T01:00:00.000Z",
                     *         "months": 1,
                     *         "money": 1,
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "milestones": [
                     *           {
                     *             "id": "示例",
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "dueAt": "2026-03-02T01:00:00.000Z",
                     *             "money": 1,
                     *             "status": "pending",
                     *             "report": {
                     *               "summary": "仿真已完成，流道方案确定",
                     *               "evidence": [
                     *                 "仿真报告 RP-2026-03"
                     *               ]
                     *             },
                     *             "comment": "同意"
                     *           }
                     *         ]
                     *       },
                     *       "kickOff": {
                     *         "heldAt": "2026-03-02T01:00:00.000Z",
                     *         "note": "示例"
                     *       },
                     *       "changes": [
                     *         {
                     *           "id": "示例",
                     *           "kind": "extension",
                     *           "months": 1,
                     *           "reason": "试验田春季受灾，需顺延一季",
                     *           "decision": {
                     *             "granted": true,
                     *             "reason": "情况属实，同意"
                     *           }
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "indicator": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118"
                     *         }
                     *       ],
                     *       "returned": "示例",
                     *       "comments": [
                     *         {
                     *           "by": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "agrees": true,
                     *           "comment": "达到预期"
                     *         }
                     *       ],
                     *       "comparison": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118",
                     *           "met": "示例"
                     *         }
                     *       ],
                     *       "acceptance": {
                     *         "rows": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例",
                     *             "measured": "4.2",
                     *             "report": "检测报告 JC-2026-118",
                     *             "met": true,
                     *             "note": "示例"
                     *           }
                     *         ],
                     *         "summary": "各项指标均达到",
                     *         "answer": "示例"
                     *       },
                     *       "outcomes": [
                     *         {
                     *           "kind": "paper",
                     *           "title": "一种抗堵塞滴灌毛管",
                     *           "value": 1
                     *         }
                     *       ],
                     *       "ended": {
                     *         "reason": "withdrawn",
                     *         "note": "示例"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.Topic"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchCallClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 截止 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "open",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "problem": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": "示例"
                     *       },
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "dossier": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": [
                     *           {
                     *             "problem": "示例",
                     *             "number": "示例",
                     *             "organisation": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例"
                     *         }
                     *       ],
                     *       "call": {
                     *         "goal": "研制抗堵塞滴灌毛管，使一季后流量下降不超过 5%",
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "requirements": "具有流体仿真与注塑模具设计能力",
                     *         "publishedAt": "2026-03-02T01:00:00.000Z",
                     *         "earliestClosing": "2026-03-02T01:00:00.000Z",
                     *         "closesAt": "2026-03-02T01:00:00.000Z",
                     *         "rules": "示例",
                     *         "bids": 1,
                     *         "failure": "无合适团队"
                     *       },
                     *       "notice": {
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "money": 1,
                     *         "months": 1,
                     *         "until": "2026-03-02T01:00:00.000Z"
                     *       },
                     *       "award": {
                     *         "bid": "示例",
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "lead": "示例",
                     *         "signedAt": "2026-03-02T01:00:00.000Z",
                     *         "months": 1,
                     *         "money": 1,
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "milestones": [
                     *           {
                     *             "id": "示例",
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "dueAt": "2026-03-02T01:00:00.000Z",
                     *             "money": 1,
                     *             "status": "pending",
                     *             "report": {
                     *               "summary": "仿真已完成，流道方案确定",
                     *               "evidence": [
                     *                 "仿真报告 RP-2026-03"
                     *               ]
                     *             },
                     *             "comment": "同意"
                     *           }
                     *         ]
                     *       },
                     *       "kickOff": {
                     *         "heldAt": "2026-03-02T01:00:00.000Z",
                     *         "note": "示例"
                     *       },
                     *       "changes": [
                     *         {
                     *           "id": "示例",
                     *           "kind": "extension",
                     *           "months": 1,
                     *           "reason": "试验田春季受灾，需顺延一季",
                     *           "decision": {
                     *             "granted": true,
                     *             "reason": "情况属实，同意"
                     *           }
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "indicator": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118"
                     *         }
                     *       ],
                     *       "returned": "示例",
                     *       "comments": [
                     *         {
                     *           "by": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "agrees": true,
                     *           "comment": "达到预期"
                     *         }
                     *       ],
                     *       "comparison": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118",
                     *           "met": "示例"
                     *         }
                     *       ],
                     *       "acceptance": {
                     *         "rows": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例",
                     *             "measured": "4.2",
                     *             "report": "检测报告 JC-2026-118",
                     *             "met": true,
                     *             "note": "示例"
                     *           }
                     *         ],
                     *         "summary": "各项指标均达到",
                     *         "answer": "示例"
                     *       },
                     *       "outcomes": [
                     *         {
                     *           "kind": "paper",
                     *           "title": "一种抗堵塞滴灌毛管",
                     *           "value": 1
                     *         }
                     *       ],
                     *       "ended": {
                     *         "reason": "withdrawn",
                     *         "note": "示例"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.Topic"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchCallFail: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "流榜原因"
                 *     }
                 */
                "application/json": components["schemas"]["research.FailCallRequest"];
            };
        };
        responses: {
            /** @description 流榜 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "open",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "problem": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": "示例"
                     *       },
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "dossier": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": [
                     *           {
                     *             "problem": "示例",
                     *             "number": "示例",
                     *             "organisation": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例"
                     *         }
                     *       ],
                     *       "call": {
                     *         "goal": "研制抗堵塞滴灌毛管，使一季后流量下降不超过 5%",
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "requirements": "具有流体仿真与注塑模具设计能力",
                     *         "publishedAt": "2026-03-02T01:00:00.000Z",
                     *         "earliestClosing": "2026-03-02T01:00:00.000Z",
                     *         "closesAt": "2026-03-02T01:00:00.000Z",
                     *         "rules": "示例",
                     *         "bids": 1,
                     *         "failure": "无合适团队"
                     *       },
                     *       "notice": {
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "money": 1,
                     *         "months": 1,
                     *         "until": "2026-03-02T01:00:00.000Z"
                     *       },
                     *       "award": {
                     *         "bid": "示例",
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "lead": "示例",
                     *         "signedAt": "2026-03-02T01:00:00.000Z",
                     *         "months": 1,
                     *         "money": 1,
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "milestones": [
                     *           {
                     *             "id": "示例",
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "dueAt": "2026-03-02T01:00:00.000Z",
                     *             "money": 1,
                     *             "status": "pending",
                     *             "report": {
                     *               "summary": "仿真已完成，流道方案确定",
                     *               "evidence": [
                     *                 "仿真报告 RP-2026-03"
                     *               ]
                     *             },
                     *             "comment": "同意"
                     *           }
                     *         ]
                     *       },
                     *       "kickOff": {
                     *         "heldAt": "2026-03-02T01:00:00.000Z",
                     *         "note": "示例"
                     *       },
                     *       "changes": [
                     *         {
                     *           "id": "示例",
                     *           "kind": "extension",
                     *           "months": 1,
                     *           "reason": "试验田春季受灾，需顺延一季",
                     *           "decision": {
                     *             "granted": true,
                     *             "reason": "情况属实，同意"
                     *           }
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "indicator": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118"
                     *         }
                     *       ],
                     *       "returned": "示例",
                     *       "comments": [
                     *         {
                     *           "by": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "agrees": true,
                     *           "comment": "达到预期"
                     *         }
                     *       ],
                     *       "comparison": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118",
                     *           "met": "示例"
                     *         }
                     *       ],
                     *       "acceptance": {
                     *         "rows": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例",
                     *             "measured": "4.2",
                     *             "report": "检测报告 JC-2026-118",
                     *             "met": true,
                     *             "note": "示例"
                     *           }
                     *         ],
                     *         "summary": "各项指标均达到",
                     *         "answer": "示例"
                     *       },
                     *       "outcomes": [
                     *         {
                     *           "kind": "paper",
                     *           "title": "一种抗堵塞滴灌毛管",
                     *           "value": 1
                     *         }
                     *       ],
                     *       "ended": {
                     *         "reason": "withdrawn",
                     *         "note": "示例"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.Topic"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchWorkRequestChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "extension",
                 *       "months": 1,
                 *       "reason": "理由"
                 *     }
                 */
                "application/json": components["schemas"]["research.ChangeRequestRequest"];
            };
        };
        responses: {
            /** @description 申请变更 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "open",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "problem": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": "示例"
                     *       },
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "dossier": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": [
                     *           {
                     *             "problem": "示例",
                     *             "number": "示例",
                     *             "organisation": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例"
                     *         }
                     *       ],
                     *       "call": {
                     *         "goal": "研制抗堵塞滴灌毛管，使一季后流量下降不超过 5%",
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "requirements": "具有流体仿真与注塑模具设计能力",
                     *         "publishedAt": "2026-03-02T01:00:00.000Z",
                     *         "earliestClosing": "2026-03-02T01:00:00.000Z",
                     *         "closesAt": "2026-03-02T01:00:00.000Z",
                     *         "rules": "示例",
                     *         "bids": 1,
                     *         "failure": "无合适团队"
                     *       },
                     *       "notice": {
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "money": 1,
                     *         "months": 1,
                     *         "until": "2026-03-02T01:00:00.000Z"
                     *       },
                     *       "award": {
                     *         "bid": "示例",
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "lead": "示例",
                     *         "signedAt": "2026-03-02T01:00:00.000Z",
                     *         "months": 1,
                     *         "money": 1,
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "milestones": [
                     *           {
                     *             "id": "示例",
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "dueAt": "2026-03-02T01:00:00.000Z",
                     *             "money": 1,
                     *             "status": "pending",
                     *             "report": {
                     *               "summary": "仿真已完成，流道方案确定",
                     *               "evidence": [
                     *                 "仿真报告 RP-2026-03"
                     *               ]
                     *             },
                     *             "comment": "同意"
                     *           }
                     *         ]
                     *       },
                     *       "kickOff": {
                     *         "heldAt": "2026-03-02T01:00:00.000Z",
                     *         "note": "示例"
                     *       },
                     *       "changes": [
                     *         {
                     *           "id": "示例",
                     *           "kind": "extension",
                     *           "months": 1,
                     *           "reason": "试验田春季受灾，需顺延一季",
                     *           "decision": {
                     *             "granted": true,
                     *             "reason": "情况属实，同意"
                     *           }
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "indicator": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118"
                     *         }
                     *       ],
                     *       "returned": "示例",
                     *       "comments": [
                     *         {
                     *           "by": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "agrees": true,
                     *           "comment": "达到预期"
                     *         }
                     *       ],
                     *       "comparison": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118",
                     *           "met": "示例"
                     *         }
                     *       ],
                     *       "acceptance": {
                     *         "rows": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例",
                     *             "measured": "4.2",
                     *             "report": "检测报告 JC-2026-118",
                     *             "met": true,
                     *             "note": "示例"
                     *           }
                     *         ],
                     *         "summary": "各项指标均达到",
                     *         "answer": "示例"
                     *       },
                     *       "outcomes": [
                     *         {
                     *           "kind": "paper",
                     *           "title": "一种抗堵塞滴灌毛管",
                     *           "value": 1
                     *         }
                     *       ],
                     *       "ended": {
                     *         "reason": "withdrawn",
                     *         "note": "示例"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.Topic"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchWorkDecideChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example change-8k2m4p6r8t0v2x4z6b8d */
                change: string;
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "granted": true,
                 *       "reason": "理由"
                 *     }
                 */
                "application/json": components["schemas"]["research.ChangeDecisionRequest"];
            };
        };
        responses: {
            /** @description 审定变更 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "open",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "problem": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": "示例"
                     *       },
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "dossier": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": [
                     *           {
                     *             "problem": "示例",
                     *             "number": "示例",
                     *             "organisation": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例"
                     *         }
                     *       ],
                     *       "call": {
                     *         "goal": "研制抗堵塞滴灌毛管，使一季后流量下降不超过 5%",
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "requirements": "具有流体仿真与注塑模具设计能力",
                     *         "publishedAt": "2026-03-02T01:00:00.000Z",
                     *         "earliestClosing": "2026-03-02T01:00:00.000Z",
                     *         "closesAt": "2026-03-02T01:00:00.000Z",
                     *         "rules": "示例",
                     *         "bids": 1,
                     *         "failure": "无合适团队"
                     *       },
                     *       "notice": {
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "money": 1,
                     *         "months": 1,
                     *         "until": "2026-03-02T01:00:00.000Z"
                     *       },
                     *       "award": {
                     *         "bid": "示例",
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "lead": "示例",
                     *         "signedAt": "2026-03-02T01:00:00.000Z",
                     *         "months": 1,
                     *         "money": 1,
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "milestones": [
                     *           {
                     *             "id": "示例",
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "dueAt": "2026-03-02T01:00:00.000Z",
                     *             "money": 1,
                     *             "status": "pending",
                     *             "report": {
                     *               "summary": "仿真已完成，流道方案确定",
                     *               "evidence": [
                     *                 "仿真报告 RP-2026-03"
                     *               ]
                     *             },
                     *             "comment": "同意"
                     *           }
                     *         ]
                     *       },
                     *       "kickOff": {
                     *         "heldAt": "2026-03-02T01:00:00.000Z",
                     *         "note": "示例"
                     *       },
                     *       "changes": [
                     *         {
                     *           "id": "示例",
                     *           "kind": "extension",
                     *           "months": 1,
                     *           "reason": "试验田春季受灾，需顺延一季",
                     *           "decision": {
                     *             "granted": true,
                     *             "reason": "情况属实，同意"
                     *           }
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "indicator": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118"
                     *         }
                     *       ],
                     *       "returned": "示例",
                     *       "comments": [
                     *         {
                     *           "by": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "agrees": true,
                     *           "comment": "达到预期"
                     *         }
                     *       ],
                     *       "comparison": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118",
                     *           "met": "示例"
                     *         }
                     *       ],
                     *       "acceptance": {
                     *         "rows": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例",
                     *             "measured": "4.2",
                     *             "report": "检测报告 JC-2026-118",
                     *             "met": true,
                     *             "note": "示例"
                     *           }
                     *         ],
                     *         "summary": "各项指标均达到",
                     *         "answer": "示例"
                     *       },
                     *       "outcomes": [
                     *         {
                     *           "kind": "paper",
                     *           "title": "一种抗堵塞滴灌毛管",
                     *           "value": 1
                     *         }
                     *       ],
                     *       "ended": {
                     *         "reason": "withdrawn",
                     *         "note": "示例"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.Topic"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchAcceptanceComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agrees": true,
                 *       "comment": "意见"
                 *     }
                 */
                "application/json": components["schemas"]["research.CommentRequest"];
            };
        };
        responses: {
            /** @description 企业对结果发表意见 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "open",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "problem": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": "示例"
                     *       },
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "dossier": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": [
                     *           {
                     *             "problem": "示例",
                     *             "number": "示例",
                     *             "organisation": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例"
                     *         }
                     *       ],
                     *       "call": {
                     *         "goal": "研制抗堵塞滴灌毛管，使一季后流量下降不超过 5%",
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "requirements": "具有流体仿真与注塑模具设计能力",
                     *         "publishedAt": "2026-03-02T01:00:00.000Z",
                     *         "earliestClosing": "2026-03-02T01:00:00.000Z",
                     *         "closesAt": "2026-03-02T01:00:00.000Z",
                     *         "rules": "示例",
                     *         "bids": 1,
                     *         "failure": "无合适团队"
                     *       },
                     *       "notice": {
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "money": 1,
                     *         "months": 1,
                     *         "until": "2026-03-02T01:00:00.000Z"
                     *       },
                     *       "award": {
                     *         "bid": "示例",
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "lead": "示例",
                     *         "signedAt": "2026-03-02T01:00:00.000Z",
                     *         "months": 1,
                     *         "money": 1,
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "milestones": [
                     *           {
                     *             "id": "示例",
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "dueAt": "2026-03-02T01:00:00.000Z",
                     *             "money": 1,
                     *             "status": "pending",
                     *             "report": {
                     *               "summary": "仿真已完成，流道方案确定",
                     *               "evidence": [
                     *                 "仿真报告 RP-2026-03"
                     *               ]
                     *             },
                     *             "comment": "同意"
                     *           }
                     *         ]
                     *       },
                     *       "kickOff": {
                     *         "heldAt": "2026-03-02T01:00:00.000Z",
                     *         "note": "示例"
                     *       },
                     *       "changes": [
                     *         {
                     *           "id": "示例",
                     *           "kind": "extension",
                     *           "months": 1,
                     *           "reason": "试验田春季受灾，需顺延一季",
                     *           "decision": {
                     *             "granted": true,
                     *             "reason": "情况属实，同意"
                     *           }
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "indicator": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118"
                     *         }
                     *       ],
                     *       "returned": "示例",
                     *       "comments": [
                     *         {
                     *           "by": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "agrees": true,
                     *           "comment": "达到预期"
                     *         }
                     *       ],
                     *       "comparison": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118",
                     *           "met": "示例"
                     *         }
                     *       ],
                     *       "acceptance": {
                     *         "rows": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例",
                     *             "measured": "4.2",
                     *             "report": "检测报告 JC-2026-118",
                     *             "met": true,
                     *             "note": "示例"
                     *           }
                     *         ],
                     *         "summary": "各项指标均达到",
                     *         "answer": "示例"
                     *       },
                     *       "outcomes": [
                     *         {
                     *           "kind": "paper",
                     *           "title": "一种抗堵塞滴灌毛管",
                     *           "value": 1
                     *         }
                     *       ],
                     *       "ended": {
                     *         "reason": "withdrawn",
                     *         "note": "示例"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.Topic"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchEvaluationConclude: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 得出评榜结论 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "open",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "problem": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": "示例"
                     *       },
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "dossier": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": [
                     *           {
                     *             "problem": "示例",
                     *             "number": "示例",
                     *             "organisation": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例"
                     *         }
                     *       ],
                     *       "call": {
                     *         "goal": "研制抗堵塞滴灌毛管，使一季后流量下降不超过 5%",
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "requirements": "具有流体仿真与注塑模具设计能力",
                     *         "publishedAt": "2026-03-02T01:00:00.000Z",
                     *         "earliestClosing": "2026-03-02T01:00:00.000Z",
                     *         "closesAt": "2026-03-02T01:00:00.000Z",
                     *         "rules": "示例",
                     *         "bids": 1,
                     *         "failure": "无合适团队"
                     *       },
                     *       "notice": {
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "money": 1,
                     *         "months": 1,
                     *         "until": "2026-03-02T01:00:00.000Z"
                     *       },
                     *       "award": {
                     *         "bid": "示例",
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "lead": "示例",
                     *         "signedAt": "2026-03-02T01:00:00.000Z",
                     *         "months": 1,
                     *         "money": 1,
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "milestones": [
                     *           {
                     *             "id": "示例",
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "dueAt": "2026-03-02T01:00:00.000Z",
                     *             "money": 1,
                     *             "status": "pending",
                     *             "report": {
                     *               "summary": "仿真已完成，流道方案确定",
                     *               "evidence": [
                     *                 "仿真报告 RP-2026-03"
                     *               ]
                     *             },
                     *             "comment": "同意"
                     *           }
                     *         ]
                     *       },
                     *       "kickOff": {
                     *         "heldAt": "2026-03-02T01:00:00.000Z",
                     *         "note": "示例"
                     *       },
                     *       "changes": [
                     *         {
                     *           "id": "示例",
                     *           "kind": "extension",
                     *           "months": 1,
                     *           "reason": "试验田春季受灾，需顺延一季",
                     *           "decision": {
                     *             "granted": true,
                     *             "reason": "情况属实，同意"
                     *           }
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "indicator": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118"
                     *         }
                     *       ],
                     *       "returned": "示例",
                     *       "comments": [
                     *         {
                     *           "by": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "agrees": true,
                     *           "comment": "达到预期"
                     *         }
                     *       ],
                     *       "comparison": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118",
                     *           "met": "示例"
                     *         }
                     *       ],
                     *       "acceptance": {
                     *         "rows": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例",
                     *             "measured": "4.2",
                     *             "report": "检测报告 JC-2026-118",
                     *             "met": true,
                     *             "note": "示例"
                     *           }
                     *         ],
                     *         "summary": "各项指标均达到",
                     *         "answer": "示例"
                     *       },
                     *       "outcomes": [
                     *         {
                     *           "kind": "paper",
                     *           "title": "一种抗堵塞滴灌毛管",
                     *           "value": 1
                     *         }
                     *       ],
                     *       "ended": {
                     *         "reason": "withdrawn",
                     *         "note": "示例"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.Topic"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchEvaluationList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 评榜情况 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "criteria": [
                     *         {
                     *           "code": "示例",
                     *           "zh": "技术方案可行",
                     *           "en": "示例",
                     *           "weight": 1
                     *         }
                     *       ],
                     *       "minimumEvaluators": 1,
                     *       "suitableFrom": 1,
                     *       "version": "示例",
                     *       "items": [
                     *         {
                     *           "evaluator": "示例",
                     *           "employer": {
                     *             "name": "示例理工大学",
                     *             "creditCode": "示例"
                     *           },
                     *           "sheets": [
                     *             {
                     *               "bid": "示例",
                     *               "points": {},
                     *               "comment": "方案可行"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        criteria: {
                            code: string;
                            en: string;
                            weight: number;
                            /** @example 技术方案可行 */
                            zh: string;
                        }[];
                        items: components["schemas"]["research.Evaluation"][];
                        minimumEvaluators: number;
                        suitableFrom: number;
                        version: string;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchEvaluationRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example evaluator-8k2m4p6r8t0v2x4z6b8d */
                evaluator: string;
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "employer": {
                 *         "name": "沙湾绿源节水设备有限公司",
                 *         "creditCode": "91654203M00010006G"
                 *       },
                 *       "sheets": [
                 *         {
                 *           "bid": "bid-8k2m4p6r8t0v2x4z6b8d",
                 *           "points": [
                 *             {
                 *               "criterion": "criterion-code-8k2m4p6r8t0v2x4z6b8d",
                 *               "points": 1
                 *             }
                 *           ],
                 *           "comment": "评语"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["research.EvaluationRequest"];
            };
        };
        responses: {
            /** @description 录入一位专家的评分 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "evaluator": "示例",
                     *           "employer": {
                     *             "name": "示例理工大学",
                     *             "creditCode": "示例"
                     *           },
                     *           "sheets": [
                     *             {
                     *               "bid": "示例",
                     *               "points": {},
                     *               "comment": "方案可行"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["research.Evaluation"][];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchEvaluationRemove: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example evaluator-8k2m4p6r8t0v2x4z6b8d */
                evaluator: string;
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 删除一位专家的评分 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "evaluator": "示例",
                     *           "employer": {
                     *             "name": "示例理工大学",
                     *             "creditCode": "示例"
                     *           },
                     *           "sheets": [
                     *             {
                     *               "bid": "示例",
                     *               "points": {},
                     *               "comment": "方案可行"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["research.Evaluation"][];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchTopicKickOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "heldAt": "2026-03-02T09:00:00+08:00",
                 *       "note": "启动会纪要"
                 *     }
                 */
                "application/json": components["schemas"]["research.KickOffRequest"];
            };
        };
        responses: {
            /** @description 启动 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "open",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "problem": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": "示例"
                     *       },
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "dossier": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": [
                     *           {
                     *             "problem": "示例",
                     *             "number": "示例",
                     *             "organisation": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例"
                     *         }
                     *       ],
                     *       "call": {
                     *         "goal": "研制抗堵塞滴灌毛管，使一季后流量下降不超过 5%",
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "requirements": "具有流体仿真与注塑模具设计能力",
                     *         "publishedAt": "2026-03-02T01:00:00.000Z",
                     *         "earliestClosing": "2026-03-02T01:00:00.000Z",
                     *         "closesAt": "2026-03-02T01:00:00.000Z",
                     *         "rules": "示例",
                     *         "bids": 1,
                     *         "failure": "无合适团队"
                     *       },
                     *       "notice": {
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "money": 1,
                     *         "months": 1,
                     *         "until": "2026-03-02T01:00:00.000Z"
                     *       },
                     *       "award": {
                     *         "bid": "示例",
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "lead": "示例",
                     *         "signedAt": "2026-03-02T01:00:00.000Z",
                     *         "months": 1,
                     *         "money": 1,
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "milestones": [
                     *           {
                     *             "id": "示例",
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "dueAt": "2026-03-02T01:00:00.000Z",
                     *             "money": 1,
                     *             "status": "pending",
                     *             "report": {
                     *               "summary": "仿真已完成，流道方案确定",
                     *               "evidence": [
                     *                 "仿真报告 RP-2026-03"
                     *               ]
                     *             },
                     *             "comment": "同意"
                     *           }
                     *         ]
                     *       },
                     *       "kickOff": {
                     *         "heldAt": "2026-03-02T01:00:00.000Z",
                     *         "note": "示例"
                     *       },
                     *       "changes": [
                     *         {
                     *           "id": "示例",
                     *           "kind": "extension",
                     *           "months": 1,
                     *           "reason": "试验田春季受灾，需顺延一季",
                     *           "decision": {
                     *             "granted": true,
                     *             "reason": "情况属实，同意"
                     *           }
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "indicator": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118"
                     *         }
                     *       ],
                     *       "returned": "示例",
                     *       "comments": [
                     *         {
                     *           "by": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "agrees": true,
                     *           "comment": "达到预期"
                     *         }
                     *       ],
                     *       "comparison": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118",
                     *           "met": "示例"
                     *         }
                     *       ],
                     *       "acceptance": {
                     *         "rows": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例",
                     *             "measured": "4.2",
                     *             "report": "检测报告 JC-2026-118",
                     *             "met": true,
                     *             "note": "示例"
                     *           }
                     *         ],
                     *         "summary": "各项指标均达到",
                     *         "answer": "示例"
                     *       },
                     *       "outcomes": [
                     *         {
                     *           "kind": "paper",
                     *           "title": "一种抗堵塞滴灌毛管",
                     *           "value": 1
                     *         }
                     *       ],
                     *       "ended": {
                     *         "reason": "withdrawn",
                     *         "note": "示例"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.Topic"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchWorkDecide: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
                /** @example milestone-8k2m4p6r8t0v2x4z6b8d */
                milestone: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accepted": true,
                 *       "comment": "意见"
                 *     }
                 */
                "application/json": components["schemas"]["research.MilestoneDecisionRequest"];
            };
        };
        responses: {
            /** @description 审定里程碑 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "open",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "problem": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": "示例"
                     *       },
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "dossier": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": [
                     *           {
                     *             "problem": "示例",
                     *             "number": "示例",
                     *             "organisation": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例"
                     *         }
                     *       ],
                     *       "call": {
                     *         "goal": "研制抗堵塞滴灌毛管，使一季后流量下降不超过 5%",
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "requirements": "具有流体仿真与注塑模具设计能力",
                     *         "publishedAt": "2026-03-02T01:00:00.000Z",
                     *         "earliestClosing": "2026-03-02T01:00:00.000Z",
                     *         "closesAt": "2026-03-02T01:00:00.000Z",
                     *         "rules": "示例",
                     *         "bids": 1,
                     *         "failure": "无合适团队"
                     *       },
                     *       "notice": {
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "money": 1,
                     *         "months": 1,
                     *         "until": "2026-03-02T01:00:00.000Z"
                     *       },
                     *       "award": {
                     *         "bid": "示例",
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "lead": "示例",
                     *         "signedAt": "2026-03-02T01:00:00.000Z",
                     *         "months": 1,
                     *         "money": 1,
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "milestones": [
                     *           {
                     *             "id": "示例",
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "dueAt": "2026-03-02T01:00:00.000Z",
                     *             "money": 1,
                     *             "status": "pending",
                     *             "report": {
                     *               "summary": "仿真已完成，流道方案确定",
                     *               "evidence": [
                     *                 "仿真报告 RP-2026-03"
                     *               ]
                     *             },
                     *             "comment": "同意"
                     *           }
                     *         ]
                     *       },
                     *       "kickOff": {
                     *         "heldAt": "2026-03-02T01:00:00.000Z",
                     *         "note": "示例"
                     *       },
                     *       "changes": [
                     *         {
                     *           "id": "示例",
                     *           "kind": "extension",
                     *           "months": 1,
                     *           "reason": "试验田春季受灾，需顺延一季",
                     *           "decision": {
                     *             "granted": true,
                     *             "reason": "情况属实，同意"
                     *           }
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "indicator": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118"
                     *         }
                     *       ],
                     *       "returned": "示例",
                     *       "comments": [
                     *         {
                     *           "by": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "agrees": true,
                     *           "comment": "达到预期"
                     *         }
                     *       ],
                     *       "comparison": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118",
                     *           "met": "示例"
                     *         }
                     *       ],
                     *       "acceptance": {
                     *         "rows": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例",
                     *             "measured": "4.2",
                     *             "report": "检测报告 JC-2026-118",
                     *             "met": true,
                     *             "note": "示例"
                     *           }
                     *         ],
                     *         "summary": "各项指标均达到",
                     *         "answer": "示例"
                     *       },
                     *       "outcomes": [
                     *         {
                     *           "kind": "paper",
                     *           "title": "一种抗堵塞滴灌毛管",
                     *           "value": 1
                     *         }
                     *       ],
                     *       "ended": {
                     *         "reason": "withdrawn",
                     *         "note": "示例"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.Topic"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchWorkReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
                /** @example milestone-8k2m4p6r8t0v2x4z6b8d */
                milestone: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "summary": "进展说明本示例仅说明格式。",
                 *       "evidence": [
                 *         "佐证材料"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["research.MilestoneReportRequest"];
            };
        };
        responses: {
            /** @description 报告里程碑 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "open",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "problem": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": "示例"
                     *       },
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "dossier": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": [
                     *           {
                     *             "problem": "示例",
                     *             "number": "示例",
                     *             "organisation": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例"
                     *         }
                     *       ],
                     *       "call": {
                     *         "goal": "研制抗堵塞滴灌毛管，使一季后流量下降不超过 5%",
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "requirements": "具有流体仿真与注塑模具设计能力",
                     *         "publishedAt": "2026-03-02T01:00:00.000Z",
                     *         "earliestClosing": "2026-03-02T01:00:00.000Z",
                     *         "closesAt": "2026-03-02T01:00:00.000Z",
                     *         "rules": "示例",
                     *         "bids": 1,
                     *         "failure": "无合适团队"
                     *       },
                     *       "notice": {
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "money": 1,
                     *         "months": 1,
                     *         "until": "2026-03-02T01:00:00.000Z"
                     *       },
                     *       "award": {
                     *         "bid": "示例",
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "lead": "示例",
                     *         "signedAt": "2026-03-02T01:00:00.000Z",
                     *         "months": 1,
                     *         "money": 1,
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "milestones": [
                     *           {
                     *             "id": "示例",
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "dueAt": "2026-03-02T01:00:00.000Z",
                     *             "money": 1,
                     *             "status": "pending",
                     *             "report": {
                     *               "summary": "仿真已完成，流道方案确定",
                     *               "evidence": [
                     *                 "仿真报告 RP-2026-03"
                     *               ]
                     *             },
                     *             "comment": "同意"
                     *           }
                     *         ]
                     *       },
                     *       "kickOff": {
                     *         "heldAt": "2026-03-02T01:00:00.000Z",
                     *         "note": "示例"
                     *       },
                     *       "changes": [
                     *         {
                     *           "id": "示例",
                     *           "kind": "extension",
                     *           "months": 1,
                     *           "reason": "试验田春季受灾，需顺延一季",
                     *           "decision": {
                     *             "granted": true,
                     *             "reason": "情况属实，同意"
                     *           }
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "indicator": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118"
                     *         }
                     *       ],
                     *       "returned": "示例",
                     *       "comments": [
                     *         {
                     *           "by": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "agrees": true,
                     *           "comment": "达到预期"
                     *         }
                     *       ],
                     *       "comparison": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118",
                     *           "met": "示例"
                     *         }
                     *       ],
                     *       "acceptance": {
                     *         "rows": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例",
                     *             "measured": "4.2",
                     *             "report": "检测报告 JC-2026-118",
                     *             "met": true,
                     *             "note": "示例"
                     *           }
                     *         ],
                     *         "summary": "各项指标均达到",
                     *         "answer": "示例"
                     *       },
                     *       "outcomes": [
                     *         {
                     *           "kind": "paper",
                     *           "title": "一种抗堵塞滴灌毛管",
                     *           "value": 1
                     *         }
                     *       ],
                     *       "ended": {
                     *         "reason": "withdrawn",
                     *         "note": "示例"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.Topic"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchAcceptanceOutcome: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "paper",
                 *       "title": "成果名称",
                 *       "value": 1
                 *     }
                 */
                "application/json": components["schemas"]["research.OutcomeRequest"];
            };
        };
        responses: {
            /** @description 登记成果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "open",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "problem": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": "示例"
                     *       },
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "dossier": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": [
                     *           {
                     *             "problem": "示例",
                     *             "number": "示例",
                     *             "organisation": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例"
                     *         }
                     *       ],
                     *       "call": {
                     *         "goal": "研制抗堵塞滴灌毛管，使一季后流量下降不超过 5%",
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "requirements": "具有流体仿真与注塑模具设计能力",
                     *         "publishedAt": "2026-03-02T01:00:00.000Z",
                     *         "earliestClosing": "2026-03-02T01:00:00.000Z",
                     *         "closesAt": "2026-03-02T01:00:00.000Z",
                     *         "rules": "示例",
                     *         "bids": 1,
                     *         "failure": "无合适团队"
                     *       },
                     *       "notice": {
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "money": 1,
                     *         "months": 1,
                     *         "until": "2026-03-02T01:00:00.000Z"
                     *       },
                     *       "award": {
                     *         "bid": "示例",
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "lead": "示例",
                     *         "signedAt": "2026-03-02T01:00:00.000Z",
                     *         "months": 1,
                     *         "money": 1,
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "milestones": [
                     *           {
                     *             "id": "示例",
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "dueAt": "2026-03-02T01:00:00.000Z",
                     *             "money": 1,
                     *             "status": "pending",
                     *             "report": {
                     *               "summary": "仿真已完成，流道方案确定",
                     *               "evidence": [
                     *                 "仿真报告 RP-2026-03"
                     *               ]
                     *             },
                     *             "comment": "同意"
                     *           }
                     *         ]
                     *       },
                     *       "kickOff": {
                     *         "heldAt": "2026-03-02T01:00:00.000Z",
                     *         "note": "示例"
                     *       },
                     *       "changes": [
                     *         {
                     *           "id": "示例",
                     *           "kind": "extension",
                     *           "months": 1,
                     *           "reason": "试验田春季受灾，需顺延一季",
                     *           "decision": {
                     *             "granted": true,
                     *             "reason": "情况属实，同意"
                     *           }
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "indicator": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118"
                     *         }
                     *       ],
                     *       "returned": "示例",
                     *       "comments": [
                     *         {
                     *           "by": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "agrees": true,
                     *           "comment": "达到预期"
                     *         }
                     *       ],
                     *       "comparison": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118",
                     *           "met": "示例"
                     *         }
                     *       ],
                     *       "acceptance": {
                     *         "rows": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例",
                     *             "measured": "4.2",
                     *             "report": "检测报告 JC-2026-118",
                     *             "met": true,
                     *             "note": "示例"
                     *           }
                     *         ],
                     *         "summary": "各项指标均达到",
                     *         "answer": "示例"
                     *       },
                     *       "outcomes": [
                     *         {
                     *           "kind": "paper",
                     *           "title": "一种抗堵塞滴灌毛管",
                     *           "value": 1
                     *         }
                     *       ],
                     *       "ended": {
                     *         "reason": "withdrawn",
                     *         "note": "示例"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.Topic"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchWorkResults: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "results": [
                 *         {
                 *           "indicator": "indicator-8k2m4p6r8t0v2x4z6b8d",
                 *           "measured": "实测值",
                 *           "report": "检测报告"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["research.ResultsRequest"];
            };
        };
        responses: {
            /** @description 报告结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "open",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "problem": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": "示例"
                     *       },
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "dossier": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": [
                     *           {
                     *             "problem": "示例",
                     *             "number": "示例",
                     *             "organisation": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例"
                     *         }
                     *       ],
                     *       "call": {
                     *         "goal": "研制抗堵塞滴灌毛管，使一季后流量下降不超过 5%",
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "requirements": "具有流体仿真与注塑模具设计能力",
                     *         "publishedAt": "2026-03-02T01:00:00.000Z",
                     *         "earliestClosing": "2026-03-02T01:00:00.000Z",
                     *         "closesAt": "2026-03-02T01:00:00.000Z",
                     *         "rules": "示例",
                     *         "bids": 1,
                     *         "failure": "无合适团队"
                     *       },
                     *       "notice": {
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "money": 1,
                     *         "months": 1,
                     *         "until": "2026-03-02T01:00:00.000Z"
                     *       },
                     *       "award": {
                     *         "bid": "示例",
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "lead": "示例",
                     *         "signedAt": "2026-03-02T01:00:00.000Z",
                     *         "months": 1,
                     *         "money": 1,
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "milestones": [
                     *           {
                     *             "id": "示例",
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "dueAt": "2026-03-02T01:00:00.000Z",
                     *             "money": 1,
                     *             "status": "pending",
                     *             "report": {
                     *               "summary": "仿真已完成，流道方案确定",
                     *               "evidence": [
                     *                 "仿真报告 RP-2026-03"
                     *               ]
                     *             },
                     *             "comment": "同意"
                     *           }
                     *         ]
                     *       },
                     *       "kickOff": {
                     *         "heldAt": "2026-03-02T01:00:00.000Z",
                     *         "note": "示例"
                     *       },
                     *       "changes": [
                     *         {
                     *           "id": "示例",
                     *           "kind": "extension",
                     *           "months": 1,
                     *           "reason": "试验田春季受灾，需顺延一季",
                     *           "decision": {
                     *             "granted": true,
                     *             "reason": "情况属实，同意"
                     *           }
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "indicator": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118"
                     *         }
                     *       ],
                     *       "returned": "示例",
                     *       "comments": [
                     *         {
                     *           "by": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "agrees": true,
                     *           "comment": "达到预期"
                     *         }
                     *       ],
                     *       "comparison": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118",
                     *           "met": "示例"
                     *         }
                     *       ],
                     *       "acceptance": {
                     *         "rows": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例",
                     *             "measured": "4.2",
                     *             "report": "检测报告 JC-2026-118",
                     *             "met": true,
                     *             "note": "示例"
                     *           }
                     *         ],
                     *         "summary": "各项指标均达到",
                     *         "answer": "示例"
                     *       },
                     *       "outcomes": [
                     *         {
                     *           "kind": "paper",
                     *           "title": "一种抗堵塞滴灌毛管",
                     *           "value": 1
                     *         }
                     *       ],
                     *       "ended": {
                     *         "reason": "withdrawn",
                     *         "note": "示例"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.Topic"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchAcceptanceReturnResults: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "理由"
                 *     }
                 */
                "application/json": components["schemas"]["research.ReturnRequest"];
            };
        };
        responses: {
            /** @description 退回结果补充 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "open",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "problem": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": "示例"
                     *       },
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "dossier": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": [
                     *           {
                     *             "problem": "示例",
                     *             "number": "示例",
                     *             "organisation": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例"
                     *         }
                     *       ],
                     *       "call": {
                     *         "goal": "研制抗堵塞滴灌毛管，使一季后流量下降不超过 5%",
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "requirements": "具有流体仿真与注塑模具设计能力",
                     *         "publishedAt": "2026-03-02T01:00:00.000Z",
                     *         "earliestClosing": "2026-03-02T01:00:00.000Z",
                     *         "closesAt": "2026-03-02T01:00:00.000Z",
                     *         "rules": "示例",
                     *         "bids": 1,
                     *         "failure": "无合适团队"
                     *       },
                     *       "notice": {
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "money": 1,
                     *         "months": 1,
                     *         "until": "2026-03-02T01:00:00.000Z"
                     *       },
                     *       "award": {
                     *         "bid": "示例",
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "lead": "示例",
                     *         "signedAt": "2026-03-02T01:00:00.000Z",
                     *         "months": 1,
                     *         "money": 1,
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "milestones": [
                     *           {
                     *             "id": "示例",
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "dueAt": "2026-03-02T01:00:00.000Z",
                     *             "money": 1,
                     *             "status": "pending",
                     *             "report": {
                     *               "summary": "仿真已完成，流道方案确定",
                     *               "evidence": [
                     *                 "仿真报告 RP-2026-03"
                     *               ]
                     *             },
                     *             "comment": "同意"
                     *           }
                     *         ]
                     *       },
                     *       "kickOff": {
                     *         "heldAt": "2026-03-02T01:00:00.000Z",
                     *         "note": "示例"
                     *       },
                     *       "changes": [
                     *         {
                     *           "id": "示例",
                     *           "kind": "extension",
                     *           "months": 1,
                     *           "reason": "试验田春季受灾，需顺延一季",
                     *           "decision": {
                     *             "granted": true,
                     *             "reason": "情况属实，同意"
                     *           }
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "indicator": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118"
                     *         }
                     *       ],
                     *       "returned": "示例",
                     *       "comments": [
                     *         {
                     *           "by": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "agrees": true,
                     *           "comment": "达到预期"
                     *         }
                     *       ],
                     *       "comparison": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118",
                     *           "met": "示例"
                     *         }
                     *       ],
                     *       "acceptance": {
                     *         "rows": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例",
                     *             "measured": "4.2",
                     *             "report": "检测报告 JC-2026-118",
                     *             "met": true,
                     *             "note": "示例"
                     *           }
                     *         ],
                     *         "summary": "各项指标均达到",
                     *         "answer": "示例"
                     *       },
                     *       "outcomes": [
                     *         {
                     *           "kind": "paper",
                     *           "title": "一种抗堵塞滴灌毛管",
                     *           "value": 1
                     *         }
                     *       ],
                     *       "ended": {
                     *         "reason": "withdrawn",
                     *         "note": "示例"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.Topic"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    researchTopicTerminate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "failed",
                 *       "note": "理由"
                 *     }
                 */
                "application/json": components["schemas"]["research.TerminationRequest"];
            };
        };
        responses: {
            /** @description 终止课题 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "open",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "round": 1,
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "problem": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": "示例"
                     *       },
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "dossier": {
                     *         "number": "示例",
                     *         "campaign": "示例",
                     *         "organisation": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "title": "示例",
                     *         "kind": "scientific",
                     *         "industry": "示例",
                     *         "disciplines": [
                     *           "示例"
                     *         ],
                     *         "description": "示例",
                     *         "background": "示例",
                     *         "stateOfTheArt": "示例",
                     *         "significance": "示例",
                     *         "choke": {
                     *           "forms": [
                     *             "supply-cut"
                     *           ],
                     *           "sourceCountries": [
                     *             "示例"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "ownMoney": 1,
                     *         "cooperation": {
                     *           "mode": "commission",
                     *           "ip": "示例",
                     *           "solver": "示例"
                     *         },
                     *         "trl": {
                     *           "now": 1,
                     *           "wanted": 1
                     *         },
                     *         "region": "示例",
                     *         "regiment": "示例",
                     *         "recommender": "示例",
                     *         "visibility": "public",
                     *         "publicFields": [
                     *           "示例"
                     *         ],
                     *         "joined": [
                     *           {
                     *             "problem": "示例",
                     *             "number": "示例",
                     *             "organisation": {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "creditCode": "示例"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "indicators": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例"
                     *         }
                     *       ],
                     *       "call": {
                     *         "goal": "研制抗堵塞滴灌毛管，使一季后流量下降不超过 5%",
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "months": 1,
                     *         "money": 1,
                     *         "ip": "成果共有，企业有优先实施权",
                     *         "requirements": "具有流体仿真与注塑模具设计能力",
                     *         "publishedAt": "2026-03-02T01:00:00.000Z",
                     *         "earliestClosing": "2026-03-02T01:00:00.000Z",
                     *         "closesAt": "2026-03-02T01:00:00.000Z",
                     *         "rules": "示例",
                     *         "bids": 1,
                     *         "failure": "无合适团队"
                     *       },
                     *       "notice": {
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "money": 1,
                     *         "months": 1,
                     *         "until": "2026-03-02T01:00:00.000Z"
                     *       },
                     *       "award": {
                     *         "bid": "示例",
                     *         "team": {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "creditCode": "示例"
                     *         },
                     *         "lead": "示例",
                     *         "signedAt": "2026-03-02T01:00:00.000Z",
                     *         "months": 1,
                     *         "money": 1,
                     *         "indicators": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例"
                     *           }
                     *         ],
                     *         "milestones": [
                     *           {
                     *             "id": "示例",
                     *             "title": "完成流道仿真",
                     *             "deliverable": "仿真报告",
                     *             "dueAt": "2026-03-02T01:00:00.000Z",
                     *             "money": 1,
                     *             "status": "pending",
                     *             "report": {
                     *               "summary": "仿真已完成，流道方案确定",
                     *               "evidence": [
                     *                 "仿真报告 RP-2026-03"
                     *               ]
                     *             },
                     *             "comment": "同意"
                     *           }
                     *         ]
                     *       },
                     *       "kickOff": {
                     *         "heldAt": "2026-03-02T01:00:00.000Z",
                     *         "note": "示例"
                     *       },
                     *       "changes": [
                     *         {
                     *           "id": "示例",
                     *           "kind": "extension",
                     *           "months": 1,
                     *           "reason": "试验田春季受灾，需顺延一季",
                     *           "decision": {
                     *             "granted": true,
                     *             "reason": "情况属实，同意"
                     *           }
                     *         }
                     *       ],
                     *       "results": [
                     *         {
                     *           "indicator": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118"
                     *         }
                     *       ],
                     *       "returned": "示例",
                     *       "comments": [
                     *         {
                     *           "by": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "agrees": true,
                     *           "comment": "达到预期"
                     *         }
                     *       ],
                     *       "comparison": [
                     *         {
                     *           "id": "示例",
                     *           "name": "示例",
                     *           "current": "示例",
                     *           "target": "示例",
                     *           "unit": "示例",
                     *           "method": "示例",
                     *           "measured": "4.2",
                     *           "report": "检测报告 JC-2026-118",
                     *           "met": "示例"
                     *         }
                     *       ],
                     *       "acceptance": {
                     *         "rows": [
                     *           {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "current": "示例",
                     *             "target": "示例",
                     *             "unit": "示例",
                     *             "method": "示例",
                     *             "measured": "4.2",
                     *             "report": "检测报告 JC-2026-118",
                     *             "met": true,
                     *             "note": "示例"
                     *           }
                     *         ],
                     *         "summary": "各项指标均达到",
                     *         "answer": "示例"
                     *       },
                     *       "outcomes": [
                     *         {
                     *           "kind": "paper",
                     *           "title": "一种抗堵塞滴灌毛管",
                     *           "value": 1
                     *         }
                     *       ],
                     *       "ended": {
                     *         "reason": "withdrawn",
                     *         "note": "示例"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["research.Topic"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewExpertList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 专家库 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "account-8k2m4p6r8t0v2x4z6b8d",
                     *         "name": "王建国",
                     *         "employer": {
                     *           "name": "石河子大学",
                     *           "creditCode": "12650000457601086Q"
                     *         },
                     *         "title": "教授",
                     *         "level": "senior",
                     *         "society": "engineering",
                     *         "disciplines": [
                     *           "460"
                     *         ],
                     *         "reviewsThisYear": 2,
                     *         "ties": [],
                     *         "chairs": true,
                     *         "active": true,
                     *         "version": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["review.Expert"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewPaymentRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 专家的收款、计税与身份信息 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "expert": "expert-01",
                     *       "identityNumber": "11010519491231002X",
                     *       "bank": "中国农业银行沙湾市支行",
                     *       "account": "6222020200112233445",
                     *       "taxCategory": "labour",
                     *       "fee": "senior"
                     *     }
                     */
                    "application/json": components["schemas"]["review.Payment"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewPaymentWrite: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "identityNumber": "11010519491231002X",
                 *       "bank": "开户银行",
                 *       "account": "6222020200112233445",
                 *       "taxCategory": "labour",
                 *       "fee": "senior"
                 *     }
                 */
                "application/json": components["schemas"]["review.PaymentRequest"];
            };
        };
        responses: {
            /** @description 登记收款、计税与身份信息 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "expert": "示例",
                     *       "version": 1
                     *     }
                     */
                    "application/json": {
                        expert: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewExpertImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "experts": [
                 *         {
                 *           "id": "expert-8k2m4p6r8t0v2x4z6b8d",
                 *           "name": "王建国",
                 *           "employer": "石河子大学",
                 *           "employerCode": "91654203M00010006G",
                 *           "title": "教授",
                 *           "level": "senior",
                 *           "society": "medicine",
                 *           "disciplines": [
                 *             "46020"
                 *           ],
                 *           "reviewsThisYear": 1,
                 *           "chairs": true,
                 *           "ties": [
                 *             {
                 *               "kind": "employment",
                 *               "organisation": "91654203M00010006G",
                 *               "organisationName": "石河子大学",
                 *               "until": "2026-03-02T09:00:00+08:00"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["review.ImportExpertsRequest"];
            };
        };
        responses: {
            /** @description 导入专家 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "imported": 1
                     *     }
                     */
                    "application/json": {
                        imported: number;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewPanelList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 评审列表 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "problem-8k2m4p6r8t0v2x4z6b8d",
                     *         "status": "scoring",
                     *         "round": 1,
                     *         "title": "规模化奶牛场液肥滴灌还田",
                     *         "dueAt": "2026-03-12T01:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["review.PanelRow"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewPanelRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个评审，按角色可见的内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "absent",
                     *       "round": 1,
                     *       "outcome": "approved",
                     *       "noticeUntil": "2026-03-02T01:00:00.000Z",
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "dueAt": "2026-03-02T01:00:00.000Z",
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "title": "规模化奶牛场液肥滴灌还田",
                     *       "number": "示例",
                     *       "society": "medicine",
                     *       "seats": [
                     *         {
                     *           "seat": "seat-8k2m4p6r8t0v2x4z6b8d",
                     *           "expert": "account-8k2m4p6r8t0v2x4z6b8d",
                     *           "duty": "member",
                     *           "status": "accepted",
                     *           "answerBy": "2026-03-04T01:00:00.000Z",
                     *           "assigned": "属对口学会；学科代码相同前 3 位；未发现回避情形；抽签号 4f1a09c2",
                     *           "sealed": 0
                     *         }
                     *       ],
                     *       "scores": [
                     *         {
                     *           "problems": [
                     *             "problem-8k2m4p6r8t0v2x4z6b8d"
                     *           ],
                     *           "round": 1,
                     *           "pass": 1,
                     *           "statistics": {
                     *             "count": 5,
                     *             "mean": 83.2,
                     *             "trimmedMean": 83.5,
                     *             "median": 84,
                     *             "deviation": 4.1,
                     *             "range": 10.5,
                     *             "recommending": 4
                     *           },
                     *           "sheets": [
                     *             {
                     *               "criteria": {
                     *                 "genuineness": 21.5,
                     *                 "choke": 17,
                     *                 "pull": 16,
                     *                 "indicators": 12,
                     *                 "feasibility": 12,
                     *                 "local": 4
                     *               },
                     *               "total": 82.5,
                     *               "recommends": true,
                     *               "comments": {
                     *                 "indicators": "滴头抗堵塞数据仅来自实验室，建议补充田间数据。"
                     *               },
                     *               "outlier": false
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "conclusion": {
                     *         "problems": [
                     *           "示例"
                     *         ],
                     *         "round": 1,
                     *         "outcome": "approved",
                     *         "statistics": {
                     *           "count": 5,
                     *           "mean": 83.2,
                     *           "trimmedMean": 83.5,
                     *           "median": 84,
                     *           "deviation": 4.1,
                     *           "range": 10.5,
                     *           "recommending": 4
                     *         },
                     *         "comments": [
                     *           "建议补充本地工况下的长期运行数据。"
                     *         ],
                     *         "opinion": {
                     *           "background": "问题来自生产一线，企业提供了运行记录。",
                     *           "assessment": "问题真实，指标较为明确，具备攻关基础。",
                     *           "issues": "应补充本地工况下的长期运行数据。",
                     *           "conclusion": "专家组按评分结果形成上述意见。"
                     *         },
                     *         "votes": {
                     *           "for": 1,
                     *           "against": 1
                     *         },
                     *         "concludedAt": "2026-03-02T01:00:00.000Z",
                     *         "noticeUntil": "2026-03-02T01:00:00.000Z",
                     *         "dossier": {
                     *           "number": "示例",
                     *           "campaign": "示例",
                     *           "organisation": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "title": "示例",
                     *           "kind": "scientific",
                     *           "industry": "示例",
                     *           "disciplines": [
                     *             "示例"
                     *           ],
                     *           "description": "示例",
                     *           "background": "示例",
                     *           "stateOfTheArt": "示例",
                     *           "significance": "示例",
                     *           "choke": {
                     *             "forms": [
                     *               "supply-cut"
                     *             ],
                     *             "sourceCountries": [
                     *               "示例"
                     *             ]
                     *           },
                     *           "indicators": [
                     *             {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "current": "示例",
                     *               "target": "示例",
                     *               "unit": "示例",
                     *               "method": "示例"
                     *             }
                     *           ],
                     *           "months": 1,
                     *           "ownMoney": 1,
                     *           "cooperation": {
                     *             "mode": "commission",
                     *             "ip": "示例",
                     *             "solver": "示例"
                     *           },
                     *           "trl": {
                     *             "now": 1,
                     *             "wanted": 1
                     *           },
                     *           "region": "示例",
                     *           "regiment": "示例",
                     *           "recommender": "示例",
                     *           "visibility": "public",
                     *           "publicFields": [
                     *             "示例"
                     *           ],
                     *           "joined": [
                     *             {
                     *               "problem": "示例",
                     *               "number": "示例",
                     *               "organisation": {
                     *                 "id": "示例",
                     *                 "name": "示例",
                     *                 "creditCode": "示例"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       "objections": [
                     *         {
                     *           "id": "示例",
                     *           "status": "open"
                     *         }
                     *       ],
                     *       "lacking": {
                     *         "members": 1,
                     *         "chair": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["review.PanelOfSecretariat"] | components["schemas"]["review.PanelOfChair"] | components["schemas"]["review.PanelOfApprover"] | components["schemas"]["review.PanelOfSubmitter"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewFormationAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 抽取记录与复算 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "round": 1,
                     *       "inputs": {
                     *         "candidates": [
                     *           {
                     *             "expert": {
                     *               "id": "示例",
                     *               "employer": {
                     *                 "name": "示例",
                     *                 "creditCode": "示例"
                     *               },
                     *               "society": "medicine",
                     *               "disciplines": [
                     *                 "示例"
                     *               ],
                     *               "reviewsThisYear": 1,
                     *               "chairs": true,
                     *               "active": true
                     *             },
                     *             "conflicts": [
                     *               {
                     *                 "kind": "示例"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "options": {
                     *           "method": "draw",
                     *           "seed": "示例",
                     *           "size": 1,
                     *           "employers": 1,
                     *           "reserves": 1,
                     *           "reviewsPerYear": 1,
                     *           "society": "示例",
                     *           "disciplines": [
                     *             "示例"
                     *           ],
                     *           "former": [
                     *             "示例"
                     *           ]
                     *         }
                     *       },
                     *       "hash": "示例",
                     *       "replayed": {
                     *         "members": [
                     *           {
                     *             "expert": "示例",
                     *             "reason": "属对口学会；学科代码相同前 3 位；未发现回避情形；抽签号 4f1a09c2"
                     *           }
                     *         ],
                     *         "chair": {
                     *           "expert": "示例",
                     *           "reason": "属对口学会；学科代码相同前 3 位；未发现回避情形；抽签号 4f1a09c2"
                     *         },
                     *         "reserves": [
                     *           {
                     *             "expert": "示例",
                     *             "reason": "属对口学会；学科代码相同前 3 位；未发现回避情形；抽签号 4f1a09c2"
                     *           }
                     *         ],
                     *         "employers": 1,
                     *         "inputs": "示例"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["review.AssignmentRecord"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewFormationCandidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可选专家及其回避情形 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "expert": {
                     *           "id": "account-8k2m4p6r8t0v2x4z6b8d",
                     *           "name": "王建国",
                     *           "employer": {
                     *             "name": "石河子大学",
                     *             "creditCode": "12650000457601086Q"
                     *           },
                     *           "title": "教授",
                     *           "level": "senior",
                     *           "society": "engineering",
                     *           "disciplines": [
                     *             "460"
                     *           ],
                     *           "reviewsThisYear": 2,
                     *           "ties": [],
                     *           "chairs": true,
                     *           "active": true,
                     *           "version": 1
                     *         },
                     *         "conflicts": [
                     *           {
                     *             "kind": "employment",
                     *             "evidence": {
                     *               "zh": "持股：沙湾润禾农业有限公司",
                     *               "en": "holds shares of 沙湾润禾农业有限公司"
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["review.Candidate"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewChairConclusion: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "background": "问题来自生产一线，企业提供了运行记录，评审依据充分。",
                 *       "assessment": "问题来自生产一线，企业提供了运行记录，评审依据充分。",
                 *       "issues": "问题来自生产一线，企业提供了运行记录，评审依据充分。",
                 *       "conclusion": "问题来自生产一线，企业提供了运行记录，评审依据充分。",
                 *       "minority": "一位专家认为投入估计偏低。"
                 *     }
                 */
                "application/json": components["schemas"]["review.ConclusionRequest"];
            };
        };
        responses: {
            /** @description 出具专家组意见 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "absent",
                     *       "round": 1,
                     *       "outcome": "approved",
                     *       "noticeUntil": "2026-03-02T01:00:00.000Z",
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "dueAt": "2026-03-02T01:00:00.000Z",
                     *       "packet": {
                     *         "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *         "kind": "engineering",
                     *         "industry": "C3572",
                     *         "disciplines": [
                     *           "416",
                     *           "21040"
                     *         ],
                     *         "description": "滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。",
                     *         "background": "本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。",
                     *         "stateOfTheArt": "国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。",
                     *         "significance": "提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。",
                     *         "choke": {
                     *           "forms": [
                     *             "performance",
                     *             "cost"
                     *           ],
                     *           "sourceCountries": [
                     *             "IL"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "i1",
                     *             "name": "一季后流量下降",
                     *             "current": "18",
                     *             "target": "≤ 5",
                     *             "unit": "%",
                     *             "method": "按 GB/T 17188 在含沙水中运行一季后测定"
                     *           },
                     *           {
                     *             "id": "i2",
                     *             "name": "使用寿命",
                     *             "current": "1",
                     *             "target": "3",
                     *             "unit": "年",
                     *             "method": "田间连续使用后测定破损率"
                     *           }
                     *         ],
                     *         "months": 18,
                     *         "ownMoney": 120.5,
                     *         "cooperation": {
                     *           "mode": "joint-development",
                     *           "ip": "成果共有，企业有优先实施权",
                     *           "solver": "具有流体仿真与注塑模具设计能力"
                     *         },
                     *         "trl": {
                     *           "now": 4,
                     *           "wanted": 7
                     *         }
                     *       },
                     *       "seats": [
                     *         {
                     *           "label": "示例",
                     *           "status": "invited",
                     *           "done": true
                     *         }
                     *       ],
                     *       "scores": {
                     *         "problems": [
                     *           "problem-8k2m4p6r8t0v2x4z6b8d"
                     *         ],
                     *         "round": 1,
                     *         "pass": 1,
                     *         "statistics": {
                     *           "count": 5,
                     *           "mean": 83.2,
                     *           "trimmedMean": 83.5,
                     *           "median": 84,
                     *           "deviation": 4.1,
                     *           "range": 10.5,
                     *           "recommending": 4
                     *         },
                     *         "sheets": [
                     *           {
                     *             "criteria": {
                     *               "genuineness": 21.5,
                     *               "choke": 17,
                     *               "pull": 16,
                     *               "indicators": 12,
                     *               "feasibility": 12,
                     *               "local": 4
                     *             },
                     *             "total": 82.5,
                     *             "recommends": true,
                     *             "comments": {
                     *               "indicators": "滴头抗堵塞数据仅来自实验室，建议补充田间数据。"
                     *             },
                     *             "outlier": false
                     *           }
                     *         ]
                     *       },
                     *       "mustDiscuss": true
                     *     }
                     */
                    "application/json": components["schemas"]["review.PanelOfChair"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewChairDiscussion: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 讨论并复评 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "absent",
                     *       "round": 1,
                     *       "outcome": "approved",
                     *       "noticeUntil": "2026-03-02T01:00:00.000Z",
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "dueAt": "2026-03-02T01:00:00.000Z",
                     *       "packet": {
                     *         "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *         "kind": "engineering",
                     *         "industry": "C3572",
                     *         "disciplines": [
                     *           "416",
                     *           "21040"
                     *         ],
                     *         "description": "滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。",
                     *         "background": "本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。",
                     *         "stateOfTheArt": "国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。",
                     *         "significance": "提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。",
                     *         "choke": {
                     *           "forms": [
                     *             "performance",
                     *             "cost"
                     *           ],
                     *           "sourceCountries": [
                     *             "IL"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "i1",
                     *             "name": "一季后流量下降",
                     *             "current": "18",
                     *             "target": "≤ 5",
                     *             "unit": "%",
                     *             "method": "按 GB/T 17188 在含沙水中运行一季后测定"
                     *           },
                     *           {
                     *             "id": "i2",
                     *             "name": "使用寿命",
                     *             "current": "1",
                     *             "target": "3",
                     *             "unit": "年",
                     *             "method": "田间连续使用后测定破损率"
                     *           }
                     *         ],
                     *         "months": 18,
                     *         "ownMoney": 120.5,
                     *         "cooperation": {
                     *           "mode": "joint-development",
                     *           "ip": "成果共有，企业有优先实施权",
                     *           "solver": "具有流体仿真与注塑模具设计能力"
                     *         },
                     *         "trl": {
                     *           "now": 4,
                     *           "wanted": 7
                     *         }
                     *       },
                     *       "seats": [
                     *         {
                     *           "label": "示例",
                     *           "status": "invited",
                     *           "done": true
                     *         }
                     *       ],
                     *       "scores": {
                     *         "problems": [
                     *           "problem-8k2m4p6r8t0v2x4z6b8d"
                     *         ],
                     *         "round": 1,
                     *         "pass": 1,
                     *         "statistics": {
                     *           "count": 5,
                     *           "mean": 83.2,
                     *           "trimmedMean": 83.5,
                     *           "median": 84,
                     *           "deviation": 4.1,
                     *           "range": 10.5,
                     *           "recommending": 4
                     *         },
                     *         "sheets": [
                     *           {
                     *             "criteria": {
                     *               "genuineness": 21.5,
                     *               "choke": 17,
                     *               "pull": 16,
                     *               "indicators": 12,
                     *               "feasibility": 12,
                     *               "local": 4
                     *             },
                     *             "total": 82.5,
                     *             "recommends": true,
                     *             "comments": {
                     *               "indicators": "滴头抗堵塞数据仅来自实验室，建议补充田间数据。"
                     *             },
                     *             "outlier": false
                     *           }
                     *         ]
                     *       },
                     *       "mustDiscuss": true
                     *     }
                     */
                    "application/json": components["schemas"]["review.PanelOfChair"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewFormationFormation: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "method": "draw",
                 *       "size": 5,
                 *       "seed": "8f14e45fceea167a"
                 *     }
                 */
                "application/json": components["schemas"]["review.FormationRequest"];
            };
        };
        responses: {
            /** @description 组建专家组 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "absent",
                     *       "round": 1,
                     *       "outcome": "approved",
                     *       "noticeUntil": "2026-03-02T01:00:00.000Z",
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "dueAt": "2026-03-02T01:00:00.000Z",
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "title": "规模化奶牛场液肥滴灌还田",
                     *       "number": "示例",
                     *       "society": "medicine",
                     *       "seats": [
                     *         {
                     *           "seat": "seat-8k2m4p6r8t0v2x4z6b8d",
                     *           "expert": "account-8k2m4p6r8t0v2x4z6b8d",
                     *           "duty": "member",
                     *           "status": "accepted",
                     *           "answerBy": "2026-03-04T01:00:00.000Z",
                     *           "assigned": "属对口学会；学科代码相同前 3 位；未发现回避情形；抽签号 4f1a09c2",
                     *           "sealed": 0
                     *         }
                     *       ],
                     *       "scores": [
                     *         {
                     *           "problems": [
                     *             "problem-8k2m4p6r8t0v2x4z6b8d"
                     *           ],
                     *           "round": 1,
                     *           "pass": 1,
                     *           "statistics": {
                     *             "count": 5,
                     *             "mean": 83.2,
                     *             "trimmedMean": 83.5,
                     *             "median": 84,
                     *             "deviation": 4.1,
                     *             "range": 10.5,
                     *             "recommending": 4
                     *           },
                     *           "sheets": [
                     *             {
                     *               "criteria": {
                     *                 "genuineness": 21.5,
                     *                 "choke": 17,
                     *                 "pull": 16,
                     *                 "indicators": 12,
                     *                 "feasibility": 12,
                     *                 "local": 4
                     *               },
                     *               "total": 82.5,
                     *               "recommends": true,
                     *               "comments": {
                     *                 "indicators": "滴头抗堵塞数据仅来自实验室，建议补充田间数据。"
                     *               },
                     *               "outlier": false
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "conclusion": {
                     *         "problems": [
                     *           "示例"
                     *         ],
                     *         "round": 1,
                     *         "outcome": "approved",
                     *         "statistics": {
                     *           "count": 5,
                     *           "mean": 83.2,
                     *           "trimmedMean": 83.5,
                     *           "median": 84,
                     *           "deviation": 4.1,
                     *           "range": 10.5,
                     *           "recommending": 4
                     *         },
                     *         "comments": [
                     *           "建议补充本地工况下的长期运行数据。"
                     *         ],
                     *         "opinion": {
                     *           "background": "问题来自生产一线，企业提供了运行记录。",
                     *           "assessment": "问题真实，指标较为明确，具备攻关基础。",
                     *           "issues": "应补充本地工况下的长期运行数据。",
                     *           "conclusion": "专家组按评分结果形成上述意见。"
                     *         },
                     *         "votes": {
                     *           "for": 1,
                     *           "against": 1
                     *         },
                     *         "concludedAt": "2026-03-02T01:00:00.000Z",
                     *         "noticeUntil": "2026-03-02T01:00:00.000Z",
                     *         "dossier": {
                     *           "number": "示例",
                     *           "campaign": "示例",
                     *           "organisation": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "title": "示例",
                     *           "kind": "scientific",
                     *           "industry": "示例",
                     *           "disciplines": [
                     *             "示例"
                     *           ],
                     *           "description": "示例",
                     *           "background": "示例",
                     *           "stateOfTheArt": "示例",
                     *           "significance": "示例",
                     *           "choke": {
                     *             "forms": [
                     *               "supply-cut"
                     *             ],
                     *             "sourceCountries": [
                     *               "示例"
                     *             ]
                     *           },
                     *           "indicators": [
                     *             {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "current": "示例",
                     *               "target": "示例",
                     *               "unit": "示例",
                     *               "method": "示例"
                     *             }
                     *           ],
                     *           "months": 1,
                     *           "ownMoney": 1,
                     *           "cooperation": {
                     *             "mode": "commission",
                     *             "ip": "示例",
                     *             "solver": "示例"
                     *           },
                     *           "trl": {
                     *             "now": 1,
                     *             "wanted": 1
                     *           },
                     *           "region": "示例",
                     *           "regiment": "示例",
                     *           "recommender": "示例",
                     *           "visibility": "public",
                     *           "publicFields": [
                     *             "示例"
                     *           ],
                     *           "joined": [
                     *             {
                     *               "problem": "示例",
                     *               "number": "示例",
                     *               "organisation": {
                     *                 "id": "示例",
                     *                 "name": "示例",
                     *                 "creditCode": "示例"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       "objections": [
                     *         {
                     *           "id": "示例",
                     *           "status": "open"
                     *         }
                     *       ],
                     *       "lacking": {
                     *         "members": 1,
                     *         "chair": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["review.PanelOfSecretariat"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewObjectionMine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 我提出的异议 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "objection": "示例",
                     *         "round": 1,
                     *         "ground": "fact",
                     *         "text": "我单位认为评审依据的运行数据与实际情况不符，请予核查。",
                     *         "evidence": "附运行记录复印件",
                     *         "at": "2026-03-02T01:00:00.000Z",
                     *         "upheld": "示例",
                     *         "decision": "经核查，运行数据与现场记录一致，异议不成立。"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["review.OwnObjection"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewObjectionRaise: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ground": "conflict",
                 *       "text": "我单位认为评审依据的运行数据与实际情况不符，请予核查。",
                 *       "evidence": "附运行记录复印件"
                 *     }
                 */
                "application/json": components["schemas"]["review.ObjectionRequest"];
            };
        };
        responses: {
            /** @description 提出异议 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "objection": "示例",
                     *       "status": "open"
                     *     }
                     */
                    "application/json": {
                        objection: string;
                        /** @constant */
                        status: "open";
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewObjectionDecide: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
                /** @example objection-8k2m4p6r8t0v2x4z6b8d */
                objection: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "upheld": true,
                 *       "reason": "经核查，运行数据与现场记录一致，异议不成立。"
                 *     }
                 */
                "application/json": components["schemas"]["review.ObjectionDecisionRequest"];
            };
        };
        responses: {
            /** @description 处理异议 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "objection": "示例",
                     *       "status": "upheld",
                     *       "round": 1
                     *     }
                     */
                    "application/json": {
                        objection: string;
                        round: number;
                        /** @enum {string} */
                        status: "upheld" | "dismissed";
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewPanelUnsuitable: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "names": [
                 *         "王建国"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["review.UnsuitableRequest"];
            };
        };
        responses: {
            /** @description 申请回避专家 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "absent",
                     *       "round": 1,
                     *       "outcome": "approved",
                     *       "noticeUntil": "2026-03-02T01:00:00.000Z",
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "comments": [
                     *         "建议补充本地工况下的长期运行数据。"
                     *       ],
                     *       "opinion": {
                     *         "background": "问题来自生产一线，企业提供了运行记录。",
                     *         "assessment": "问题真实，指标较为明确，具备攻关基础。",
                     *         "issues": "应补充本地工况下的长期运行数据。",
                     *         "conclusion": "专家组按评分结果形成上述意见。"
                     *       },
                     *       "unsuitable": [
                     *         "王建国"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["review.PanelWithUnsuitable"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewFormationVacancies: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 递补空缺席位 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "status": "absent",
                     *       "round": 1,
                     *       "outcome": "approved",
                     *       "noticeUntil": "2026-03-02T01:00:00.000Z",
                     *       "may": {
                     *         "withdraw": true,
                     *         "resubmit": "问题现为“待形式审查”，不能重新提交"
                     *       },
                     *       "dueAt": "2026-03-02T01:00:00.000Z",
                     *       "problems": [
                     *         "示例"
                     *       ],
                     *       "title": "规模化奶牛场液肥滴灌还田",
                     *       "number": "示例",
                     *       "society": "medicine",
                     *       "seats": [
                     *         {
                     *           "seat": "seat-8k2m4p6r8t0v2x4z6b8d",
                     *           "expert": "account-8k2m4p6r8t0v2x4z6b8d",
                     *           "duty": "member",
                     *           "status": "accepted",
                     *           "answerBy": "2026-03-04T01:00:00.000Z",
                     *           "assigned": "属对口学会；学科代码相同前 3 位；未发现回避情形；抽签号 4f1a09c2",
                     *           "sealed": 0
                     *         }
                     *       ],
                     *       "scores": [
                     *         {
                     *           "problems": [
                     *             "problem-8k2m4p6r8t0v2x4z6b8d"
                     *           ],
                     *           "round": 1,
                     *           "pass": 1,
                     *           "statistics": {
                     *             "count": 5,
                     *             "mean": 83.2,
                     *             "trimmedMean": 83.5,
                     *             "median": 84,
                     *             "deviation": 4.1,
                     *             "range": 10.5,
                     *             "recommending": 4
                     *           },
                     *           "sheets": [
                     *             {
                     *               "criteria": {
                     *                 "genuineness": 21.5,
                     *                 "choke": 17,
                     *                 "pull": 16,
                     *                 "indicators": 12,
                     *                 "feasibility": 12,
                     *                 "local": 4
                     *               },
                     *               "total": 82.5,
                     *               "recommends": true,
                     *               "comments": {
                     *                 "indicators": "滴头抗堵塞数据仅来自实验室，建议补充田间数据。"
                     *               },
                     *               "outlier": false
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "conclusion": {
                     *         "problems": [
                     *           "示例"
                     *         ],
                     *         "round": 1,
                     *         "outcome": "approved",
                     *         "statistics": {
                     *           "count": 5,
                     *           "mean": 83.2,
                     *           "trimmedMean": 83.5,
                     *           "median": 84,
                     *           "deviation": 4.1,
                     *           "range": 10.5,
                     *           "recommending": 4
                     *         },
                     *         "comments": [
                     *           "建议补充本地工况下的长期运行数据。"
                     *         ],
                     *         "opinion": {
                     *           "background": "问题来自生产一线，企业提供了运行记录。",
                     *           "assessment": "问题真实，指标较为明确，具备攻关基础。",
                     *           "issues": "应补充本地工况下的长期运行数据。",
                     *           "conclusion": "专家组按评分结果形成上述意见。"
                     *         },
                     *         "votes": {
                     *           "for": 1,
                     *           "against": 1
                     *         },
                     *         "concludedAt": "2026-03-02T01:00:00.000Z",
                     *         "noticeUntil": "2026-03-02T01:00:00.000Z",
                     *         "dossier": {
                     *           "number": "示例",
                     *           "campaign": "示例",
                     *           "organisation": {
                     *             "id": "示例",
                     *             "name": "示例",
                     *             "creditCode": "示例"
                     *           },
                     *           "title": "示例",
                     *           "kind": "scientific",
                     *           "industry": "示例",
                     *           "disciplines": [
                     *             "示例"
                     *           ],
                     *           "description": "示例",
                     *           "background": "示例",
                     *           "stateOfTheArt": "示例",
                     *           "significance": "示例",
                     *           "choke": {
                     *             "forms": [
                     *               "supply-cut"
                     *             ],
                     *             "sourceCountries": [
                     *               "示例"
                     *             ]
                     *           },
                     *           "indicators": [
                     *             {
                     *               "id": "示例",
                     *               "name": "示例",
                     *               "current": "示例",
                     *               "target": "示例",
                     *               "unit": "示例",
                     *               "method": "示例"
                     *             }
                     *           ],
                     *           "months": 1,
                     *           "ownMoney": 1,
                     *           "cooperation": {
                     *             "mode": "commission",
                     *             "ip": "示例",
                     *             "solver": "示例"
                     *           },
                     *           "trl": {
                     *             "now": 1,
                     *             "wanted": 1
                     *           },
                     *           "region": "示例",
                     *           "regiment": "示例",
                     *           "recommender": "示例",
                     *           "visibility": "public",
                     *           "publicFields": [
                     *             "示例"
                     *           ],
                     *           "joined": [
                     *             {
                     *               "problem": "示例",
                     *               "number": "示例",
                     *               "organisation": {
                     *                 "id": "示例",
                     *                 "name": "示例",
                     *                 "creditCode": "示例"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       "objections": [
                     *         {
                     *           "id": "示例",
                     *           "status": "open"
                     *         }
                     *       ],
                     *       "lacking": {
                     *         "members": 1,
                     *         "chair": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["review.PanelOfSecretariat"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewSeatMine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 我的评审席位 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "seat": "seat-8k2m4p6r8t0v2x4z6b8d",
                     *         "duty": "member",
                     *         "status": "accepted",
                     *         "title": "规模化奶牛场液肥滴灌还田",
                     *         "answerBy": "2026-03-04T01:00:00.000Z",
                     *         "dueAt": "2026-03-12T01:00:00.000Z",
                     *         "pass": 1,
                     *         "sealed": [],
                     *         "minutes": 30,
                     *         "may": {
                     *           "declare": "席位现为“已接受邀请”，不能作利益冲突声明",
                     *           "seal": true,
                     *           "abstain": true
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["review.Seat"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewSeatAbstention: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 弃权 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "seat": "seat-8k2m4p6r8t0v2x4z6b8d",
                     *       "duty": "member",
                     *       "status": "accepted",
                     *       "title": "规模化奶牛场液肥滴灌还田",
                     *       "answerBy": "2026-03-04T01:00:00.000Z",
                     *       "dueAt": "2026-03-12T01:00:00.000Z",
                     *       "pass": 1,
                     *       "sealed": [],
                     *       "minutes": 30,
                     *       "may": {
                     *         "declare": "席位现为“已接受邀请”，不能作利益冲突声明",
                     *         "seal": true,
                     *         "abstain": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["review.Seat"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewSeatDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 利益冲突声明所问的单位 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "seat": "seat-8k2m4p6r8t0v2x4z6b8d",
                     *       "organisations": [
                     *         {
                     *           "name": "沙湾润禾农业有限公司",
                     *           "creditCode": "91654203M00010006G"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["review.Declaration"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewSeatDeclare: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisations": [
                 *         "91654203M00010006G"
                 *       ],
                 *       "conflict": "relative"
                 *     }
                 */
                "application/json": components["schemas"]["review.DeclarationRequest"];
            };
        };
        responses: {
            /** @description 作利益冲突声明 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "seat": "seat-8k2m4p6r8t0v2x4z6b8d",
                     *       "duty": "member",
                     *       "status": "accepted",
                     *       "title": "规模化奶牛场液肥滴灌还田",
                     *       "answerBy": "2026-03-04T01:00:00.000Z",
                     *       "dueAt": "2026-03-12T01:00:00.000Z",
                     *       "pass": 1,
                     *       "sealed": [],
                     *       "minutes": 30,
                     *       "may": {
                     *         "declare": "席位现为“已接受邀请”，不能作利益冲突声明",
                     *         "seal": true,
                     *         "abstain": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["review.Seat"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewSheetPacket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 评审材料（不含申报单位） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "seat": "示例",
                     *       "rubric": {
                     *         "version": "rubric@1",
                     *         "commentBelow": 0.4,
                     *         "criteria": [
                     *           {
                     *             "id": "choke",
                     *             "name": {
                     *               "zh": "卡点与创新性",
                     *               "en": "How it chokes, and novelty"
                     *             },
                     *             "points": 20
                     *           }
                     *         ]
                     *       },
                     *       "dueAt": "2026-03-02T01:00:00.000Z",
                     *       "packet": {
                     *         "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *         "kind": "engineering",
                     *         "industry": "C3572",
                     *         "disciplines": [
                     *           "416",
                     *           "21040"
                     *         ],
                     *         "description": "滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。",
                     *         "background": "本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。",
                     *         "stateOfTheArt": "国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。",
                     *         "significance": "提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。",
                     *         "choke": {
                     *           "forms": [
                     *             "performance",
                     *             "cost"
                     *           ],
                     *           "sourceCountries": [
                     *             "IL"
                     *           ]
                     *         },
                     *         "indicators": [
                     *           {
                     *             "id": "i1",
                     *             "name": "一季后流量下降",
                     *             "current": "18",
                     *             "target": "≤ 5",
                     *             "unit": "%",
                     *             "method": "按 GB/T 17188 在含沙水中运行一季后测定"
                     *           },
                     *           {
                     *             "id": "i2",
                     *             "name": "使用寿命",
                     *             "current": "1",
                     *             "target": "3",
                     *             "unit": "年",
                     *             "method": "田间连续使用后测定破损率"
                     *           }
                     *         ],
                     *         "months": 18,
                     *         "ownMoney": 120.5,
                     *         "cooperation": {
                     *           "mode": "joint-development",
                     *           "ip": "成果共有，企业有优先实施权",
                     *           "solver": "具有流体仿真与注塑模具设计能力"
                     *         },
                     *         "trl": {
                     *           "now": 4,
                     *           "wanted": 7
                     *         }
                     *       },
                     *       "firstPass": {
                     *         "statistics": {
                     *           "count": 5,
                     *           "mean": 83.2,
                     *           "trimmedMean": 83.5,
                     *           "median": 84,
                     *           "deviation": 4.1,
                     *           "range": 10.5,
                     *           "recommending": 4
                     *         },
                     *         "sheets": [
                     *           {
                     *             "criteria": {
                     *               "genuineness": 21.5,
                     *               "choke": 17,
                     *               "pull": 16,
                     *               "indicators": 12,
                     *               "feasibility": 12,
                     *               "local": 4
                     *             },
                     *             "total": 82.5,
                     *             "recommends": true,
                     *             "comments": {
                     *               "indicators": "滴头抗堵塞数据仅来自实验室，建议补充田间数据。"
                     *             },
                     *             "outlier": false
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["review.PacketOfSeat"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewSeatReplacement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "declined"
                 *     }
                 */
                "application/json": components["schemas"]["review.ReplacementRequest"];
            };
        };
        responses: {
            /** @description 更换专家 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "seat": "seat-8k2m4p6r8t0v2x4z6b8d",
                     *       "duty": "member",
                     *       "status": "accepted",
                     *       "title": "规模化奶牛场液肥滴灌还田",
                     *       "answerBy": "2026-03-04T01:00:00.000Z",
                     *       "dueAt": "2026-03-12T01:00:00.000Z",
                     *       "pass": 1,
                     *       "sealed": [],
                     *       "minutes": 30,
                     *       "may": {
                     *         "declare": "席位现为“已接受邀请”，不能作利益冲突声明",
                     *         "seal": true,
                     *         "abstain": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["review.Seat"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewSheetSeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "criteria": {
                 *         "genuineness": 21.5,
                 *         "choke": 17,
                 *         "pull": 16,
                 *         "indicators": 12,
                 *         "feasibility": 12,
                 *         "local": 4
                 *       },
                 *       "comments": {
                 *         "indicators": "滴头抗堵塞数据仅来自实验室，建议补充田间数据。"
                 *       },
                 *       "recommends": true
                 *     }
                 */
                "application/json": components["schemas"]["review.SheetRequest"];
            };
        };
        responses: {
            /** @description 提交评分 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "seat": "seat-8k2m4p6r8t0v2x4z6b8d",
                     *       "duty": "member",
                     *       "status": "accepted",
                     *       "title": "规模化奶牛场液肥滴灌还田",
                     *       "answerBy": "2026-03-04T01:00:00.000Z",
                     *       "dueAt": "2026-03-12T01:00:00.000Z",
                     *       "pass": 1,
                     *       "sealed": [],
                     *       "minutes": 30,
                     *       "may": {
                     *         "declare": "席位现为“已接受邀请”，不能作利益冲突声明",
                     *         "seal": true,
                     *         "abstain": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["review.Seat"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewSheetSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 我的评分表 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "criteria": {
                     *         "genuineness": 21.5,
                     *         "choke": 17,
                     *         "pull": 16,
                     *         "indicators": 12,
                     *         "feasibility": 12,
                     *         "local": 4
                     *       },
                     *       "comments": {
                     *         "indicators": "滴头抗堵塞数据仅来自实验室，建议补充田间数据。"
                     *       },
                     *       "recommends": true
                     *     }
                     */
                    "application/json": components["schemas"]["review.Sheet"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    reviewSheetDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "criteria": {
                 *         "genuineness": 21.5,
                 *         "choke": 17,
                 *         "pull": 16,
                 *         "indicators": 12,
                 *         "feasibility": 12,
                 *         "local": 4
                 *       },
                 *       "comments": {
                 *         "indicators": "滴头抗堵塞数据仅来自实验室，建议补充田间数据。"
                 *       },
                 *       "recommends": true
                 *     }
                 */
                "application/json": components["schemas"]["review.SheetDraftRequest"];
            };
        };
        responses: {
            /** @description 保存评分草稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "criteria": {
                     *         "genuineness": 21.5,
                     *         "choke": 17,
                     *         "pull": 16,
                     *         "indicators": 12,
                     *         "feasibility": 12,
                     *         "local": 4
                     *       },
                     *       "comments": {
                     *         "indicators": "滴头抗堵塞数据仅来自实验室，建议补充田间数据。"
                     *       },
                     *       "recommends": true
                     *     }
                     */
                    "application/json": components["schemas"]["review.Sheet"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewaySecondFactorRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 我的双因素认证 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "set": true,
                     *       "recoveryCodes": 1
                     *     }
                     */
                    "application/json": components["schemas"]["gateway.SecondFactor"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewaySecondFactorBegin: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 开始设置双因素认证 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "示例",
                     *       "uri": "示例",
                     *       "qr": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["gateway.SecondFactorSecret"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewaySecondFactorConfirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["gateway.CodeRequest"];
            };
        };
        responses: {
            /** @description 启用双因素认证，给出备用恢复码 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recoveryCodes": [
                     *         "示例"
                     *       ],
                     *       "token": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["gateway.SecondFactorConfirmed"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewaySecondFactorRemove: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "zhitong-demo",
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["gateway.RemovalRequest"];
            };
        };
        responses: {
            /** @description 停用双因素认证 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewaySessionRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 我的登录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "account": "示例",
                     *       "name": "王小明",
                     *       "roles": [
                     *         "enterprise"
                     *       ],
                     *       "role": "enterprise",
                     *       "organisation": {
                     *         "id": "示例",
                     *         "name": "沙湾润禾节水设备有限公司",
                     *         "creditCode": "91654203M00010006G"
                     *       },
                     *       "secondFactor": true,
                     *       "mustEnrol": true,
                     *       "expiresAt": "2026-03-02T01:00:00.000Z",
                     *       "scope": [
                     *         "示例"
                     *       ],
                     *       "object": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["gateway.Session"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewaySessionOpen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "clerk",
                 *       "password": "zhitong-demo",
                 *       "role": "enterprise",
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["gateway.SignInRequest"];
            };
        };
        responses: {
            /** @description 登录 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "account": "示例",
                     *       "name": "王小明",
                     *       "roles": [
                     *         "enterprise"
                     *       ],
                     *       "role": "enterprise",
                     *       "organisation": {
                     *         "id": "示例",
                     *         "name": "沙湾润禾节水设备有限公司",
                     *         "creditCode": "91654203M00010006G"
                     *       },
                     *       "secondFactor": true,
                     *       "mustEnrol": true,
                     *       "expiresAt": "2026-03-02T01:00:00.000Z",
                     *       "scope": [
                     *         "示例"
                     *       ],
                     *       "object": "示例",
                     *       "token": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["gateway.OpenedSession"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewaySessionClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 退出登录 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewaySessionChoose: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "enterprise"
                 *     }
                 */
                "application/json": components["schemas"]["gateway.RoleRequest"];
            };
        };
        responses: {
            /** @description 切换身份 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "account": "示例",
                     *       "name": "王小明",
                     *       "roles": [
                     *         "enterprise"
                     *       ],
                     *       "role": "enterprise",
                     *       "organisation": {
                     *         "id": "示例",
                     *         "name": "沙湾润禾节水设备有限公司",
                     *         "creditCode": "91654203M00010006G"
                     *       },
                     *       "secondFactor": true,
                     *       "mustEnrol": true,
                     *       "expiresAt": "2026-03-02T01:00:00.000Z",
                     *       "scope": [
                     *         "示例"
                     *       ],
                     *       "object": "示例",
                     *       "token": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["gateway.OpenedSession"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayTaskLinksOpen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "mZ0dS3c1Wk9xV7bQ2nR5tY8uL4pH6jF1"
                 *     }
                 */
                "application/json": components["schemas"]["gateway.TaskLinkRequest"];
            };
        };
        responses: {
            /** @description 以邮件中的任务链接进入该任务 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "account": "示例",
                     *       "name": "王小明",
                     *       "roles": [
                     *         "enterprise"
                     *       ],
                     *       "role": "enterprise",
                     *       "organisation": {
                     *         "id": "示例",
                     *         "name": "沙湾润禾节水设备有限公司",
                     *         "creditCode": "91654203M00010006G"
                     *       },
                     *       "secondFactor": true,
                     *       "mustEnrol": true,
                     *       "expiresAt": "2026-03-02T01:00:00.000Z",
                     *       "scope": [
                     *         "示例"
                     *       ],
                     *       "object": "示例",
                     *       "token": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["gateway.OpenedSession"];
                };
            };
            400: components["responses"]["400"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewaySessionList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 我在哪些设备上登录着 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "示例",
                     *         "role": "enterprise",
                     *         "agent": "示例",
                     *         "address": "示例",
                     *         "createdAt": "2026-03-02T01:00:00.000Z",
                     *         "seenAt": "2026-03-02T01:00:00.000Z",
                     *         "current": true
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["gateway.ListedSession"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewaySessionRevokeOthers: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结束其他各处登录 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewaySessionRevoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结束一处登录 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayAccountsSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "mZ0dS3c1Wk9xV7bQ2nR5tY8uL4pH6jF1",
                 *       "login": "wang.xm",
                 *       "password": "雪山-棉田-渠水-2031",
                 *       "name": "王小明"
                 *     }
                 */
                "application/json": components["schemas"]["gateway.SetupRequest"];
            };
        };
        responses: {
            /** @description 首次启动：设置第一位管理员 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account": "示例"
                     *     }
                     */
                    "application/json": {
                        account: string;
                    };
                };
            };
            400: components["responses"]["400"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewaySignUpAsk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisation": {
                 *         "name": "沙湾绿源节水设备有限公司",
                 *         "creditCode": "91654203M00010006G",
                 *         "kind": "enterprise"
                 *       },
                 *       "name": "王小明",
                 *       "login": "wang.xm",
                 *       "password": "雪山-棉田-渠水-2031",
                 *       "email": "wang@example.com",
                 *       "mobile": "13900000000",
                 *       "language": "zh",
                 *       "consents": {
                 *         "terms": true,
                 *         "privacy": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["gateway.SignUpRequest"];
            };
        };
        responses: {
            /** @description 企业注册：结果和确认链接发往所填邮箱 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sent": "to-the-address",
                     *       "mail": {
                     *         "subject": "请确认注册",
                     *         "text": "示例",
                     *         "link": "示例"
                     *       }
                     *     }
                     */
                    "application/json": {
                        mail?: components["schemas"]["gateway.Letter"];
                        /** @constant */
                        sent: "to-the-address";
                    };
                };
            };
            400: components["responses"]["400"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewaySignUpConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "mZ0dS3c1Wk9xV7bQ2nR5tY8uL4pH6jF1",
                 *       "password": "zhitong-demo",
                 *       "login": "wang.xm"
                 *     }
                 */
                "application/json": components["schemas"]["gateway.ConfirmSignUpRequest"];
            };
        };
        responses: {
            /** @description 以邮件中的链接完成注册 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account": "示例",
                     *       "login": "示例",
                     *       "organisation": "示例"
                     *     }
                     */
                    "application/json": {
                        account: string;
                        login: string;
                        organisation: string;
                    };
                };
            };
            400: components["responses"]["400"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            410: components["responses"]["410"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayApiTokensList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 我的接口令牌 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "示例",
                     *         "name": "统计平台对接",
                     *         "role": "enterprise",
                     *         "scope": [
                     *           "示例"
                     *         ],
                     *         "createdAt": "2026-03-02T01:00:00.000Z",
                     *         "expiresAt": "2026-03-02T01:00:00.000Z",
                     *         "usedAt": "2026-03-02T01:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["gateway.ApiToken"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayApiTokensMake: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "统计平台对接",
                 *       "scope": [
                 *         "intake.problem.read"
                 *       ],
                 *       "days": 1
                 *     }
                 */
                "application/json": components["schemas"]["gateway.ApiTokenRequest"];
            };
        };
        responses: {
            /** @description 新建接口令牌 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "name": "统计平台对接",
                     *       "role": "enterprise",
                     *       "scope": [
                     *         "示例"
                     *       ],
                     *       "createdAt": "2026-03-02T01:00:00.000Z",
                     *       "expiresAt": "2026-03-02T01:00:00.000Z",
                     *       "usedAt": "2026-03-02T01:00:00.000Z",
                     *       "token": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["gateway.NewApiToken"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayApiTokensRevoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 读到的版本，如 "3"；已被他人修改则 412 · the version that was read */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 删除接口令牌 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    trackingProblemList: {
        parameters: {
            query?: {
                /**
                 * @description 页码从 1 起 · pages count from 1
                 * @example 1
                 */
                page?: number | string;
                /**
                 * @description 每页 1–200 条 · 1 to 200 per page
                 * @example 1
                 */
                size?: number | string;
                /**
                 * @description 阶段只能是：submission、review、research、brief、instruction、answer · Stage must be one of: submission, review, research, brief, instruction, answer
                 * @example submission
                 */
                stage?: "submission" | "review" | "research" | "brief" | "instruction" | "answer";
                /**
                 * @description 状态用逗号分隔，例如 accepted,scoring · states separated by commas, e.g. accepted,scoring
                 * @example accepted,scoring
                 */
                state?: string | string[];
                /**
                 * @description 角色只能是：enterprise、recommender、secretariat、expert、chair、team、editor、approver、leader、administrator、auditor · Role must be one of: enterprise, recommender, secretariat, expert, chair, team, editor, approver, leader, administrator, auditor
                 * @example enterprise
                 */
                waiting?: "enterprise" | "recommender" | "secretariat" | "expert" | "chair" | "team" | "editor" | "approver" | "leader" | "administrator" | "auditor";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 问题进展清单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "problem-8k2m4p6r8t0v2x4z6b8d",
                     *           "number": "SW2026-0012",
                     *           "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *           "state": "submitted",
                     *           "name": {
                     *             "zh": "待形式审查",
                     *             "en": "waiting for the formal check"
                     *           },
                     *           "stage": "submission",
                     *           "since": "2026-03-02T01:00:00.000Z",
                     *           "final": false,
                     *           "waits": [
                     *             {
                     *               "kind": "formal-check",
                     *               "name": {
                     *                 "zh": "形式审查",
                     *                 "en": "make the formal check"
                     *               },
                     *               "role": "secretariat",
                     *               "since": "2026-03-02T01:00:00.000Z",
                     *               "due": "2026-03-09T01:00:00.000Z"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "page": 1,
                     *       "size": 1
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["tracking.TrackedProblem"][];
                        page: number;
                        size: number;
                        total: number;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    trackingProblemRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个问题的进展 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "problem-8k2m4p6r8t0v2x4z6b8d",
                     *       "number": "SW2026-0012",
                     *       "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *       "state": "submitted",
                     *       "name": {
                     *         "zh": "待形式审查",
                     *         "en": "waiting for the formal check"
                     *       },
                     *       "stage": "submission",
                     *       "since": "2026-03-02T01:00:00.000Z",
                     *       "final": false,
                     *       "waits": [
                     *         {
                     *           "kind": "formal-check",
                     *           "name": {
                     *             "zh": "形式审查",
                     *             "en": "make the formal check"
                     *           },
                     *           "role": "secretariat",
                     *           "since": "2026-03-02T01:00:00.000Z",
                     *           "due": "2026-03-09T01:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["tracking.TrackedProblem"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    trackingProblemTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example problem-8k2m4p6r8t0v2x4z6b8d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个问题的全过程 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "type": "ProblemAccepted",
                     *           "at": "2026-03-04T02:30:00.000Z",
                     *           "service": "intake",
                     *           "actor": "secretariat",
                     *           "seq": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["tracking.TimelineItem"][];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    trackingTaskMine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 我的待办 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "formal-check",
                     *           "name": {
                     *             "zh": "形式审查",
                     *             "en": "make the formal check"
                     *           },
                     *           "since": "2026-03-02T01:00:00.000Z",
                     *           "due": "2026-03-09T01:00:00.000Z",
                     *           "title": "膜下滴灌毛管抗堵塞迷宫流道设计",
                     *           "problem": "problem-8k2m4p6r8t0v2x4z6b8d",
                     *           "number": "SW2026-0012"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["tracking.Task"][];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    trackingStandstillList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 无人承办的问题，应为空 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "problem-8k2m4p6r8t0v2x4z6b8d",
                     *           "state": "accepted",
                     *           "since": "2026-03-02T01:00:00.000Z",
                     *           "why": {
                     *             "zh": "后续服务迟迟没有衔接，请检查服务是否运行、有无搁置的事件",
                     *             "en": "the next service has not taken it over: see whether it runs, and what is parked there"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["tracking.Standstill"][];
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayHealthLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 进程是否应答 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "service": "示例",
                     *       "live": true
                     *     }
                     */
                    "application/json": {
                        live: boolean;
                        service: string;
                    };
                };
            };
            400: components["responses"]["400"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
    gatewayHealthReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 能否工作，在等什么 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "service": "示例",
                     *       "ready": true,
                     *       "parts": [
                     *         {
                     *           "part": "示例",
                     *           "ready": true,
                     *           "waitsFor": "示例"
                     *         }
                     *       ],
                     *       "services": [
                     *         {
                     *           "service": "示例",
                     *           "ready": true,
                     *           "parts": [
                     *             {
                     *               "part": "示例",
                     *               "ready": true,
                     *               "waitsFor": "示例"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        parts: {
                            part: string;
                            ready: boolean;
                            waitsFor?: string;
                        }[];
                        ready: boolean;
                        service: string;
                        services?: {
                            parts: {
                                part: string;
                                ready: boolean;
                                waitsFor?: string;
                            }[];
                            ready: boolean;
                            service: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["400"];
            429: components["responses"]["429"];
            431: components["responses"]["431"];
            503: components["responses"]["503"];
        };
    };
}
