// Made from openapi.json by `npm run types -w apps/web`.
export interface paths {
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登录页的内容。What the page of the sign-in shows. */
        get: operations["Session.page"];
        put?: never;
        post?: never;
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
        /** 当前登录的人员。Who has signed in. */
        get: operations["Session.who"];
        put?: never;
        /**
         * 登录。Signs in.
         * @description 返回已登录的人员并设置 Cookie。连续失败后须等待，等待时间逐次延长；账号是否存在，答复均相同。Answers who has signed in and sets the cookie. After failures in a row the next attempt has to wait, longer each time; the answer is the same whether there is such an account or not.
         */
        post: operations["Session.open"];
        /** 退出登录。Signs out. */
        delete: operations["Session.close"];
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
        get?: never;
        put?: never;
        post?: never;
        /** 在所有设备上退出登录。Signs out everywhere. */
        delete: operations["Session.closeAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更改密码。Changes the password.
         * @description 该账号在所有设备上的登录随即失效，本次登录以新的 Cookie 继续。All sessions of the account end; this one goes on with a new cookie.
         */
        post: operations["Session.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件列表：筛选、三种次序、翻页，附等级、伤亡、灯色和最近期限。Cases by filter and order, page by page, with level, casualties, light and nearest end.
         * @description 模拟环境中各案有其自己的今日，每一行以本案今日计。In a sandbox each case has its own today, by which its row is measured.
         */
        get: operations["Cases.list"];
        put?: never;
        /**
         * 立案，如报告事故。Opens a case, as the report of an accident does.
         * @description 同一编号只立一个案件，重发多少次都一样。The same key opens one case, however often it is sent.
         */
        post: operations["OpenCase.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出案件列表，CSV，最多 10,000 件。The list of cases as CSV, 10,000 at most.
         * @description 筛选和次序与列表相同；超出 10,000 件的，末行说明。The same filters and orders as of the list; where there are more, the last line says so.
         */
        get: operations["Export.all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个案件：有关案件、程序、期限、待办、前置条件和已发提醒。A case with its related cases, procedures, time limits, tasks, preconditions and the reminders given so far. */
        get: operations["Cases.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件台账，按记载先后。The ledger of a case, in the order in which it was written.
         * @description 人员信息只对办理本案的机关和录入该条的机关提供，对其他机关略去并在 withheld 中注明。What names persons is shown to the organs that handle the case and to the one whose entry it is; from others it is withheld, which `withheld` says.
         */
        get: operations["Cases.ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核对本案台账：重新计算每一条的哈希值，并与回执、文件登记和提醒比对。Recomputes every hash of the ledger of the case, and compares receipts, documents and reminders with it. */
        get: operations["Cases.verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/clocks/{clock}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个期限及其推算过程，逐步说明。A time limit and how its date follows: every step as a sentence in Chinese and English. */
        get: operations["Clocks.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事故等级及其推算过程，逐步说明。The level as it was determined, as the numbers say it, and how it follows: every step as a sentence. */
        get: operations["Level.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/rectification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改和评估的进展：各整改事项及其往来、批复后事项、评估、未落实的处理。How the carrying-out of the approval stands: its items with what was written about each, what follows the approval, the evaluations and what came of them. */
        get: operations["Rectification.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事故调查报告的进展：尚缺内容、各版稿、意见、签名和审议。How the investigation report stands: what is missing, its drafts, comments, signatures and vettings. */
        get: operations["Report.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/supervisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本案各次督办的情况：通知、督办事项、进展、审核、函件和约谈、解除。How each supervision of the case stands: its notice, matters, progress, vetting, letters and interviews, and its end.
         * @description 没有督办的为空；已停止接受办理的督办不在内。Empty where nobody supervises; a supervision that is stopped is left out.
         */
        get: operations["SupervisionsOfCase.all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/strip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 期限条：各期限的计算、暂停、延期、暂定各段，办理的事项，期限之间的冲突，以及阶段条。The time limits on one axis of days: run, paused, extended and provisional, with the acts, the conflicts, and the bar of stages. */
        get: operations["Strip.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核对本案台账是否完整、未被改动。Reads the ledger of a case and says whether it is whole and unchanged. */
        get: operations["Verify.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本案各程序现在可以办理的事项；不能办理的说明原因、由谁办理、自何时起。What may be given now in each procedure of the case; a disabled command says why, and for whose act it waits since when. */
        get: operations["Available.available"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部事项：名称、主题、次序、条款、一般由谁办理、阶段和表单。All commands: title, theme, order, article, whose act each usually is, stages and form.
         * @description 与案件无关，只随版本变化；带上 If-None-Match 即可不重复下载。The same for every case; it changes with a release only, so ask with If-None-Match. What may be given now is at /api/cases/{case}/commands.
         */
        get: operations["CommandCatalogue.all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件的文件，按归入先后。The documents of a case, in the order in which they were filed. */
        get: operations["Documents.list"];
        put?: never;
        /**
         * 归入一个文件，任何阶段均可。Files a document in the case, in any stage.
         * @description 内容直接存入文件库，以 SHA-256 和 SM3 为据并写入台账；类型按内容识别。同一编号同一内容只有一个文件。Streamed to the store and known by SHA-256 and SM3, which stand in the ledger. Its type is read from the content. The same key with the same content is one document.
         */
        post: operations["Upload.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个文件的登记信息；内容见 content。What is known of a document; its content is at `content`. */
        get: operations["Documents.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/documents/{document}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 何人何时取阅过一个文件。Who fetched a document, and when. */
        get: operations["Documents.reads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/documents/{document}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载文件，发出前核对两个哈希值。The file of a document, read against both its hashes before the first byte is sent.
         * @description 每次下载均记录何人何时。与归入时不一致的文件不予发出（500，document-damaged）。Every download is noted with person and time. A file that is not what was filed is never sent (500, document-damaged).
         */
        get: operations["Documents.content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 首报、续报、终报的文稿及尚缺的内容，供复制。The first, follow-up and final reports as they read now, with what is missing, for copying. */
        get: operations["Texts.reports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/texts/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 快报、续报和有关逾期的文稿，供复制。快报, 续报 and the papers about a missed limit (督办函, 通报、约谈的函, 情况报告, 请示) as they read now, for copying.
         * @description 仅为草稿：由人补全、发出并登记；读取不作记载。所涉期限未逾期，或者没有所涉函件、约谈、报告稿的，不予拟稿（409）。A draft: a person completes and sends it, and records that it was sent. Nothing is recorded by reading it. A paper about a limit that is not overdue, or about a letter, an interview or a draft that there is not, is refused (409).
         */
        get: operations["Texts.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 由事实推算期限：不属于任何案件，不作记载。Facts in, dates out: of nobody's case, and nothing is recorded.
         * @description 事实的名称见 docs/facts.md。The names of facts are in docs/facts.md.
         */
        post: operations["Projection.project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办，紧急的在前。What has to be done in all cases, the most pressing first. */
        get: operations["Inbox.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 值班台：未报告完毕的事故、每一报告还剩多少分钟、应当通报谁和已经通报谁、值班交接。The duty desk: accidents that are not fully reported, minutes left of each report, whom to tell and who has been told, hand-overs.
         * @description 模拟环境中各案有其自己的今日，剩余时间以本案今日计。In a sandbox each case has its own today, by which what is left is measured.
         */
        get: operations["Duty.now"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的工作：承办、督办、领导一页。My work: what to handle, what to supervise, and the page of a leader.
         * @description 模拟环境中各案有其自己的今日，每一行以本案今日计。In a sandbox each case has its own today, by which its line is measured.
         */
        get: operations["Work.work"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标记看到第几条，此后的变动在承办中列出；本案的提醒即为已读。Marks up to which entry you have looked: what comes later is listed in your work. Your reminders of the case are read by it. */
        post: operations["Work.seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本人收到的提醒，后到的在前。The reminders that you received, the newest first.
         * @description 读取即记为已送达，不记为已读。Reading the list marks them as delivered, and not as read.
         */
        get: operations["Notices.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人未读的提醒有多少条。How many reminders you have not read. */
        get: operations["Notices.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 将本人的提醒标为已读，返回还有多少条未读。Marks reminders of yours as read, and answers how many are still unread.
         * @description 已读的和他人的不受影响。What is read already, or is somebody else’s, stays as it is.
         */
        post: operations["Notices.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 实时更新：所查看的案件有变动时即告知其编号和台账序号。The live line: says of the cases that are looked at that they have moved on, and how far.
         * @description 只告知编号和序号，内容另行读取；开始时各告知一次，未读提醒的数目亦同；每 15 秒一次心跳；登录或者令牌失效即终止。Only id and number of the last entry are told: what changed is read by itself. Each is told once at the beginning, and so is the number of unread reminders. A heartbeat comes every 15 seconds. It ends with the session or the token.
         */
        get: operations["Live.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个地区适用的期限规则、前置条件和法律未明之处的做法，各附出处和条文原文。The time limits, preconditions and settings of unsettled law that hold at a place, each with its source and the words of its article. */
        get: operations["Law.rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现行的地方规则包：文件及其效力、条款原文、没有的内容。The packs of places in force: documents and how they stand, clauses in their words, and what is not in them. */
        get: operations["Packs.list"];
        put?: never;
        /** 收入一个规则包，自各案下一步起适用。Takes in a pack; it holds from the next step of each case. */
        post: operations["Packs.load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/packs/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检查一个规则包文件，不作任何记载。Checks the file of a pack; nothing is recorded. */
        post: operations["Packs.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 推算期限所用的事实及其取值。The facts from which time limits are derived, with their values. */
        get: operations["Facts.all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按名称、拼音或者首字母查地区。Finds places by name, pinyin or initials. */
        get: operations["Places.search"];
        put?: never;
        /** 登记一个地区（如开发区），或者其某日起的名称、类别、上级。Records a place, such as a zone, or its name, kind or parent from a day on. */
        post: operations["Places.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个地区历来的名称和上级，及其机关。A place: its names and places above over the years, and its organs. */
        get: operations["Places.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按名称查机关。Finds organs by name. */
        get: operations["Organs.search"];
        put?: never;
        /** 登记一个机关，或者其印章和文件上的名称。Records an organ, or the name on its letterhead. */
        post: operations["Organs.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记簿：管理员登记的地区、机关和节假日通知。The ledger of the register: what administrators recorded. */
        get: operations["Organs.entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已有国务院通知的年份的放假和调休。Days off and made-up working days of the years whose State Council notice is known. */
        get: operations["Calendar.calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试算收入一个节假日通知会改变哪些日子和届满日。The days and dates that a notice would change.
         * @description 不作任何记载。Nothing is recorded.
         */
        post: operations["Calendar.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收入一个节假日通知，自各案下一步起适用。Takes in a notice; it holds from the next step of each case. */
        post: operations["Calendar.load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年的工作日历及其通知。The calendar of a year, with its notices. */
        get: operations["Counting.year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自某日起若干日、工作日、月、年的届满日。The last day of a number of days, working days, months or years. */
        get: operations["Counting.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/between": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 两日之间的日数和工作日数。The days and working days between two days. */
        get: operations["Counting.between"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个机关的岗位现由何人担任，以及值班表和人员。Who holds the posts of an organ now, its roster and its people. */
        get: operations["People.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员和值班表的 Excel 模板。The workbook of people and shifts, to fill in. */
        get: operations["Import.template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核对或者收入人员和值班表的工作簿。Checks a workbook of people and shifts, or takes it in.
         * @description 逐行指出错误；有错误的一项也不收入。同一文件重复收入不改变任何内容。What is wrong is told line by line, and nothing is taken in while anything is. The same file once more changes nothing.
         */
        post: operations["Import.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记一名人员。Records somebody of an organ. */
        post: operations["Holders.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/holders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 更正姓名和联系方式。Changes the name and the contact points of somebody. */
        put: operations["Holders.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记任职、值班或者代理。Gives somebody a post, a shift, or sets a deputy.
         * @description 代理可以由他人代为设定，写明期间和事由。A deputy is set for somebody, also by others, with a period and a reason.
         */
        post: operations["Assignments.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/assignments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束一项任职、值班或者代理；尚未开始的为撤销。Ends an assignment; one that has not begun is called off.
         * @description 记录保留，不删除。It stays on record.
         */
        post: operations["Assignments.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 提醒怎样发出：外发途径、静默时段、每日汇总，以及历次设定。How reminders go out, and who has set it when and why. */
        get: operations["NoticeSettings.now"];
        /**
         * 更改提醒的发出方式，须写明理由。Changes how reminders go out, with the reason.
         * @description 以前的设定保留可查。What was set before stays on record.
         */
        put: operations["NoticeSettings.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 通过一个途径发送测试消息，每个途径每分钟一条。Sends a test message by a way out, one in a minute on each.
         * @description 由办理进程发送，与提醒走同一条路；尚未启用的途径也可以测试。Sent by the worker as reminders are; a way need not be turned on.
         */
        post: operations["TestMessage.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/test/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条测试消息的结果。What came of a test message. */
        get: operations["TestMessage.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sandbox/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 把所有案件推进到某一时刻，途中提醒逐一发出。Moves all cases to an instant; every reminder on the way is given. */
        post: operations["Sandbox.all"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sandbox/cases/{case}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 把一个案件推进到某一时刻，途中提醒逐一发出。Moves one case to an instant; every reminder on the way is given. */
        post: operations["Sandbox.one"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sandbox/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 演示邮箱：本应发出的邮件，后到的在前。Mail catcher: the mails that would have gone out, the newest first. */
        get: operations["Mails.caught"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 运行状况：迟发的提醒、滞留的消息、无人办理和停止的程序、近24小时的提醒是否送达、最近的存证、各部分的版本。How the installation runs: late reminders, messages that wait, procedures that nothing runs or that have stopped, whether reminders arrived, the last record outside the database, and versions. */
        get: operations["Status.now"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/status/vacant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 有提醒而无人担任的岗位数。How many posts are reminded and held by nobody. */
        get: operations["Status.vacant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/earlier-measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 以往事故的整改事项：同一单位的，以及同一城市同类事故的，最多30项，未落实的在前。The items of earlier accidents of the same unit, and of the same kind in the same city, 30 at most: those that are still open first. */
        get: operations["EarlierMeasures.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectifications/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改事项的 Excel 模板。The workbook of items, to fill in. */
        get: operations["ItemsTable.template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case}/rectification/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核对整改事项的工作簿，逐行指出错误。Looks through a workbook of items and tells line by line what is wrong.
         * @description 只核对，不登记；核对后的各项由“登记整改事项”一次登记。已经登记过的各行不再列入，同一文件重复核对不增加任何事项。Nothing is recorded: the items are, together, by `record-items`. Lines that are on record are left out, so that the same file once more adds nothing.
         */
        post: operations["ItemsTable.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改事项，期限最早的在前，附各筛选的件数。The items of all approved reports, the earliest end first, with how many each filter finds. */
        get: operations["Rectifications.items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectifications/addressees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改台账：各责任单位各年登记的整改事项，按状态计数。How many items each addressee has of each year, by how they stand: the last year first. */
        get: operations["Rectifications.addressees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 督办台账：各督办案件的环节、期限、最近反馈和催办次数，附各筛选的件数。The supervised cases: steps, nearest end, last report and how often each was urged, with how many each filter finds.
         * @description 模拟环境中各案有其自己的今日，每一行以本案今日计。In a sandbox each case has its own today, by which its row is measured.
         */
        get: operations["Supervisions.list"];
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
        /** 进程在运行。The process answers. */
        get: operations["Health.live"];
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
        /** 数据库、Temporal 和工作进程是否就绪，3 秒内答复；否则 503 并说明是哪一个。Whether database and Temporal answer and a worker is there, within 3 seconds; otherwise 503 and which is down. */
        get: operations["Health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 监测指标。Prometheus text. */
        get: operations["Metrics.read"];
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
        /**
         * @description 登录页的内容。What the page of the sign-in shows.
         * @example {
         *       "demo": {
         *         "account": "demo",
         *         "password": "anjian-demo"
         *       },
         *       "notice": {
         *         "zh": "非涉密系统，严禁处理国家秘密",
         *         "en": "Not a system for classified information: state secrets must not be handled here"
         *       }
         *     }
         */
        SignInPage: {
            /** @description 本机模拟环境的演示账号；其他为空。The demo account of a sandbox on this machine; null elsewhere. */
            demo: {
                /** @description 账号。The account. */
                account: string;
                /** @description 密码。Its password. */
                password: string;
            } | null;
            /** @description 页面上的告示。The notice of the page. */
            notice: components["schemas"]["Text"];
        };
        /** @description 中英文各一句。A sentence in Chinese and English. */
        Text: {
            /** @description 中文。Chinese. */
            zh: string;
            /** @description 英文。English. */
            en: string;
        };
        /**
         * @description 问题说明。RFC 9457 problem document (application/problem+json).
         * @example {
         *       "type": "about:blank",
         *       "title": "Bad Request",
         *       "status": 400,
         *       "code": "validation-failed",
         *       "detail": "提交的内容有误。",
         *       "text": {
         *         "zh": "提交的内容有误。",
         *         "en": "The content is not valid."
         *       },
         *       "whatToDo": {
         *         "zh": "请按字段说明逐项改正。",
         *         "en": "Correct each field that is named."
         *       },
         *       "field": "data.leader",
         *       "fields": [
         *         {
         *           "field": "data.leader",
         *           "reason": {
         *             "zh": "请填写调查组组长",
         *             "en": "is missing"
         *           }
         *         }
         *       ],
         *       "requestId": "0d7c3c55-8a0a-4d39-b9c4-5d1f0c4d4f7b"
         *     }
         */
        Problem: {
            /**
             * @description 固定为 about:blank，请看 code。Always about:blank: `code` tells problems apart.
             * @constant
             */
            type: "about:blank";
            /** @description HTTP 状态的名称。Name of the HTTP status. */
            title: string;
            /** @description HTTP 状态码。The HTTP status. */
            status: number;
            /** @description 问题的代码，不会改变。Stable code of the problem. */
            code: string;
            /** @description 中文说明。The sentence in Chinese. */
            detail: string;
            /** @description 说明。The sentence. */
            text: components["schemas"]["Text"];
            /** @description 如何处理。What to do about it. */
            whatToDo: components["schemas"]["Text"];
            /** @description 说明中的参数。What the sentence is made with. */
            params?: {
                [key: string]: string | number;
            };
            /** @description 依据的条款。The article on which a refusal stands. */
            article?: string;
            /** @description 条文原文：「…」逐字核对，『…』为摘录。The words of the article as they were read: 「…」 checked character by character, 『…』 from an excerpt; 未读到原文 / wording not read where there are none. */
            articleText?: components["schemas"]["Text"];
            /** @description 第一个有误的字段或者请求头。The first field or header at fault. */
            field?: string;
            /** @description 各有误的字段。Each field at fault, of validation-failed and unknown-fact. */
            fields?: {
                /** @description 字段的路径。Path of the field. */
                field: string;
                /** @description 错在哪里；英文接在路径之后。What is wrong with it; `en` is what follows the path. */
                reason: components["schemas"]["Text"];
            }[];
            /** @description 可用的名称。Of unknown-fact: the names that are known. */
            known?: string[];
            /** @description 请求编号，供管理员查找。Id of the request, for an administrator. */
            requestId?: string;
        };
        /**
         * @description 登录。Signing in.
         * @example {
         *       "account": "zhangwei",
         *       "password": "松花江畔的清晨2026"
         *     }
         */
        SignIn: {
            /** @description 账号，不分大小写。The account; its case does not matter. */
            account: string;
            /** @description 密码。The password. */
            password: string;
        };
        /**
         * @description 已登录的人员。Who has signed in.
         * @example {
         *       "account": "zhangwei",
         *       "name": "张伟",
         *       "organ": "150802-emergency",
         *       "organName": "临河区应急管理局",
         *       "post": "值班员",
         *       "mustChange": false,
         *       "sandbox": false,
         *       "endsAt": "2026-03-02T14:00:00.000Z",
         *       "idleMinutes": 30
         *     }
         */
        Session: {
            /** @description 账号。The account. */
            account: string;
            /** @description 姓名。Name of the person. */
            name: string;
            /** @description 所在机关的编号。Id of the organ of the person. */
            organ: string;
            /** @description 所在机关的名称。Its name. */
            organName: string;
            /** @description 职务。Post of the person. */
            post: string;
            /** @description 是否须先更改密码；更改之前不能办理其他事项。Whether the password has to be changed before anything else. */
            mustChange: boolean;
            /** @description 是否模拟环境。Whether this is a sandbox. */
            sandbox: boolean;
            /** @description 登录最迟何时失效。When the session ends at the latest. */
            endsAt: components["schemas"]["Instant"];
            /** @description 多少分钟无操作即失效。After so many minutes without a request it ends. */
            idleMinutes: number;
        };
        /**
         * Format: date-time
         * @description 时刻；返回时为 UTC，精确到毫秒。Instant, ISO 8601. Answers are in UTC with milliseconds.
         * @example 2022-09-19T01:00:00.000Z
         */
        Instant: string;
        /**
         * @description 更改密码。Changing the password.
         * @example {
         *       "old": "初始密码-2026-03",
         *       "new": "松花江畔的清晨2026"
         *     }
         */
        PasswordChange: {
            /** @description 原密码。The old password. */
            old: string;
            /** @description 新密码：10 至 128 个字符，至少 5 个不同的字符，不含账号。The new one: 10 to 128 characters, at least 5 different ones, without the name of the account. */
            new: string;
        };
        /**
         * @description 由谁办理（不填 by 即操作员本人的机关和职务；承办人可以代录其他机关的行为）、何时办理。Whose act it is (the operator’s own organ and post where `by` is absent; a clerk may enter the act of another organ, 代录) and when it was done.
         * @example {
         *       "by": {
         *         "organ": "150802-government",
         *         "post": "区长"
         *       },
         *       "occurredAt": "2022-09-20T09:00:00+08:00",
         *       "documents": []
         *     }
         */
        ActBody: {
            /**
             * 谁的行为
             * @description 谁的行为 whose act it is
             */
            by?: {
                /**
                 * 办理机关
                 * @description 办理机关 organ
                 */
                organ: string;
                /**
                 * 职务
                 * @description 职务 post
                 */
                post: string;
                /**
                 * 签发人或者承办人
                 * @description 签发人或者承办人 who signed or handled it
                 */
                person?: string;
                /**
                 * 授权依据
                 * @description 授权依据 mandate
                 */
                mandate?: string;
            };
            /**
             * 办理时间
             * Format: date-time
             * @description 办理时间 when it was done。按实际办理的时间填写，可以早于登记的时间。 When it was really done, which may be before it is entered.
             */
            occurredAt: string;
            /**
             * 文件
             * @description 文件 documents。已归入本案的文件。 Papers that are filed in the case.
             * @default []
             */
            documents: string[];
            /**
             * 已经办理但不符合规定
             * @description 已经办理但不符合规定 done already, although it was not as the law asks。拟办的事项不填。纸面上已经办理、因不符合规定而不能登记的，填写并引用其文件：如实登记，作出标记，并告知督办单位。 Not of what is only proposed. Where it was done on paper and is refused, say so and cite the paper: it is recorded as it was, marked, and the supervisor is told.
             */
            done?: {
                /**
                 * 情况说明
                 * @description 情况说明 what happened and why
                 */
                reason: string;
                /**
                 * 负责人
                 * @description 负责人 the head who answers for it
                 */
                head: string;
            };
        };
        /**
         * @description 案件。A case with all that is known of it.
         * @example {
         *       "id": "3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10",
         *       "kind": "accident",
         *       "kindText": {
         *         "zh": "事故",
         *         "en": "accident"
         *       },
         *       "name": "临河区某公司机械伤害事故",
         *       "place": "150802",
         *       "placeName": "内蒙古自治区巴彦淖尔市临河区",
         *       "level": null,
         *       "computedLevel": "ordinary",
         *       "levelText": {
         *         "zh": "初判一般",
         *         "en": "by the numbers: ordinary"
         *       },
         *       "possibleLevel": null,
         *       "possibleText": null,
         *       "unit": "临河区某公司",
         *       "casualties": {
         *         "deaths": 1,
         *         "seriousInjuries": 0,
         *         "missing": 0
         *       },
         *       "responsible": "150802-government",
         *       "responsibleName": "临河区人民政府",
         *       "stage": "investigating",
         *       "stageText": {
         *         "zh": "调查中",
         *         "en": "under investigation"
         *       },
         *       "today": "2022-10-31T01:00:00.000Z",
         *       "lastChange": {
         *         "seq": 12,
         *         "at": "2022-10-28T03:10:00.000Z",
         *         "text": {
         *           "zh": "批准延期",
         *           "en": "grant of the extension"
         *         }
         *       },
         *       "nearest": {
         *         "rule": "IN-01",
         *         "title": {
         *           "zh": "提交事故调查报告",
         *           "en": "Submit the investigation report"
         *         },
         *         "dueDate": "2022-11-18",
         *         "dueAt": "2022-11-18T16:00:00.000Z",
         *         "light": "green",
         *         "statusText": {
         *           "zh": "进行中",
         *           "en": "running"
         *         },
         *         "leftText": {
         *           "zh": "剩18日（含14个工作日）",
         *           "en": "18 days left, 14 of them working days"
         *         }
         *       },
         *       "occurredAt": "2022-09-19T01:00:00.000Z",
         *       "openedAt": "2022-09-19T02:00:00.000Z",
         *       "light": "green",
         *       "nextDueAt": "2022-11-18T16:00:00.000Z",
         *       "nextEnd": {
         *         "rule": "IN-01",
         *         "title": {
         *           "zh": "提交事故调查报告",
         *           "en": "Submit the investigation report"
         *         },
         *         "dueDate": "2022-11-18",
         *         "dueAt": "2022-11-18T16:00:00.000Z"
         *       },
         *       "related": [],
         *       "duplicates": [],
         *       "streams": [],
         *       "clocks": [],
         *       "conflicts": [],
         *       "contradictions": [],
         *       "tasks": [],
         *       "gates": [],
         *       "reminders": [],
         *       "irregularities": [],
         *       "urgings": []
         *     }
         */
        Case: {
            /**
             * Format: uuid
             * @description 案件编号。Id of the case.
             */
            id: string;
            /**
             * @description 案件类别：事故、事故隐患、移送案件、日常事项。What the case is about: accident, hidden danger, referral, standing duty.
             * @enum {string}
             */
            kind: "accident" | "danger" | "referral" | "duty";
            /** @description 案件类别的名称。Its kind in words. */
            kindText: components["schemas"]["Text"];
            /** @description 案件名称。Its name. */
            name: string;
            /** @description 行政区划代码。Division code. */
            place: string;
            /** @description 事故发生时的行政区划名称，逐级。The name of the division when it happened, with all above it. */
            placeName: string;
            /** @description 认定的事故等级；未认定为空。As a person determined it; null until then. */
            level: ("ordinary" | "larger" | "major" | "extraordinary") | null;
            /** @description 初判等级；数据达不到任何等级或者没有标准时为空。What the numbers say; null where they reach no level or no scale is known. */
            computedLevel: ("ordinary" | "larger" | "major" | "extraordinary") | null;
            /** @description 认定等级和初判等级的说明。The level in words: determined, and by the numbers where that is another. */
            levelText: components["schemas"]["Text"] | null;
            /** @description 就高研判等级：下落不明、被困人员均按死亡计；没有的为空。What it is should nobody missing or trapped be found alive; null where there are none. */
            possibleLevel: ("ordinary" | "larger" | "major" | "extraordinary") | null;
            /** @description 就高研判等级的说明。The same in words. */
            possibleText: components["schemas"]["Text"] | null;
            /** @description 事故发生单位。The unit; null of what has none. */
            unit: string | null;
            /** @description 伤亡人数；不适用的为空。The casualties; null of what has none. */
            casualties: components["schemas"]["CaseCasualties"] | null;
            /** @description 负责调查的机关的编号；未定的为空。Id of the organ that is responsible; null where it is not settled. */
            responsible: string | null;
            /** @description 负责调查的机关的名称。Its name. */
            responsibleName: string | null;
            /** @description 所处阶段。Where the procedure that opened the case stands. */
            stage: string;
            /** @description 所处阶段的名称。The stage in words. */
            stageText: components["schemas"]["Text"];
            /** @description 发生时间；事故隐患为发现时间。When it happened; of a danger, when it was found. */
            occurredAt: components["schemas"]["Instant"];
            /** @description 立案时间。When the case was opened. */
            openedAt: components["schemas"]["Instant"];
            /** @description 本案此刻：模拟环境中各案不同，本行以此计。The now of the case, by which its row is measured: a sandbox gives each its own. */
            today: components["schemas"]["Instant"];
            /** @description 本案最近一次变动。What last changed in the case. */
            lastChange: components["schemas"]["LastChange"];
            /** @description 红：本单位的期限已过；黄：部门时限或者其他单位的期限已过，或者已到最后一次提醒；灰：暂停。red: a date of our own has passed; amber: a department's or another organ's has, or the last reminder before the end; grey: paused. */
            light: ("red" | "amber" | "green" | "grey") | null;
            /** @description 最紧的期限；没有的为空。The time limit that presses most; null where none does. */
            nearest: components["schemas"]["NearestClock"] | null;
            /** @description 最近的届满时刻。The nearest end of a running time limit. */
            nextDueAt: components["schemas"]["Instant"] | null;
            /** @description 最近届满的是哪一期限。Which time limit that is. */
            nextEnd: components["schemas"]["NextEnd"] | null;
            /** @description 有关案件。Other cases with which it has to do. */
            related: components["schemas"]["RelatedCase"][];
            /** @description 疑似重复：同地或者上下级地区、前后一日内的其他未结事故案件，最相近的在前，由人判断。Open cases of accidents near in place and time, those most alike first: a person says whether they are the same. */
            duplicates: components["schemas"]["PossibleDuplicate"][];
            /** @description 案件的各程序。Its procedures. */
            streams: components["schemas"]["Stream"][];
            /** @description 各期限。Its time limits. */
            clocks: components["schemas"]["Clock"][];
            /** @description 期限之间的冲突。Time limits that conflict with each other. */
            conflicts: components["schemas"]["Conflict"][];
            /** @description 不一致的伤亡数据，由有权的人处理。Numbers that contradict each other, until a person has settled it. */
            contradictions: components["schemas"]["Contradiction"][];
            /** @description 各待办。What has to be done next. */
            tasks: components["schemas"]["Task"][];
            /** @description 各前置条件。Its preconditions, those that are met too. */
            gates: components["schemas"]["Gate"][];
            /** @description 已发出的提醒。The reminders given so far. */
            reminders: components["schemas"]["Reminder"][];
            /** @description 已经办理但不符合规定的事项。Acts that were done although they were not as the law asks. */
            irregularities: components["schemas"]["Irregularity"][];
            /** @description 尚未办理的催办，先催办的在前。Urgings that wait for an answer, the earliest first. */
            urgings: components["schemas"]["OpenUrging"][];
        };
        /** @description 伤亡人数。The casualties as last told. */
        CaseCasualties: {
            /** @description 死亡人数。Deaths. */
            deaths: number;
            /** @description 重伤人数。Serious injuries. */
            seriousInjuries: number;
            /** @description 下落不明人数。Missing. */
            missing: number;
        };
        /** @description 最近一次变动。The last entry of its ledger that changed something. */
        LastChange: {
            /** @description 台账第几条。Number of the entry in the ledger of the case. */
            seq: number;
            /** @description 何时登记，以本案今日计。When it was recorded, by the case’s own today. */
            at: components["schemas"]["Instant"];
            /** @description 登记的事项。What it was, in words; null where it has none. */
            text: components["schemas"]["Text"] | null;
        };
        /** @description 最紧的期限：进行中或者已超期的期限中最先届满的，没有的为暂停的期限。The earliest end of what runs or is overdue; where nothing does, a time limit that is paused. */
        NearestClock: {
            /** @description 规则编号。Id of the rule. */
            rule: string;
            /** @description 期限的名称。What has to be done. */
            title: components["schemas"]["Text"];
            /** @description 届满日；暂停的为空。Last day; null of one that is paused. */
            dueDate: components["schemas"]["Day"] | null;
            /** @description 届满时刻；暂停的为空。The instant at which it ends; null of one that is paused. */
            dueAt: components["schemas"]["Instant"] | null;
            /** @description 红：本单位的期限已过；黄：部门时限或者其他单位的期限已过，或者已到最后一次提醒；灰：暂停。red: a date of our own has passed; amber: a department's or another organ's has, or the last reminder before the end; grey: paused. */
            light: ("red" | "amber" | "green" | "grey") | null;
            /** @description 读取时的状况。How it stands at the moment of reading. */
            statusText: components["schemas"]["Text"];
            /** @description 期限还剩多少；已过的为空。What is left of it; null where nothing is. */
            leftText: components["schemas"]["Text"] | null;
        };
        /**
         * Format: date
         * @description 北京时间的日期。Calendar day in Beijing.
         * @example 2022-11-18
         */
        Day: string;
        /** @description 最近届满的期限。The nearest end of a running time limit. */
        NextEnd: {
            /** @description 规则编号。Id of the rule. */
            rule: string;
            /** @description 期限的名称。What has to be done. */
            title: components["schemas"]["Text"];
            /** @description 届满日。Last day. */
            dueDate: components["schemas"]["Day"] | null;
            /** @description 届满时刻。The instant at which it ends. */
            dueAt: components["schemas"]["Instant"];
        };
        /** @description 有关的另一案件。Another case with which this one has to do. */
        RelatedCase: {
            /**
             * Format: uuid
             * @description 案件编号。Id of the other case.
             */
            id: string;
            /**
             * @description 案件类别：事故、事故隐患、移送案件、日常事项。What the case is about: accident, hidden danger, referral, standing duty.
             * @enum {string}
             */
            kind: "accident" | "danger" | "referral" | "duty";
            /** @description 案件类别的名称。Its kind in words. */
            kindText: components["schemas"]["Text"];
            /** @description 案件名称。Its name. */
            name: string;
            /** @description 所处阶段。Where the procedure that opened it stands. */
            stage: string;
            /** @description 所处阶段的名称。The stage in words. */
            stageText: components["schemas"]["Text"];
            /**
             * @description 来源、后续、关联。source: it opened this one; result: this one opened it; told: one told the other something.
             * @enum {string}
             */
            relation: "source" | "result" | "told";
            /** @description 关系的名称：来源案件、后续案件、关联案件。The relation in words. */
            relationText: components["schemas"]["Text"];
        };
        /** @description 可能重复登记的另一案件。Another case that may be of the same accident. */
        PossibleDuplicate: {
            /**
             * Format: uuid
             * @description 案件编号。Id of the other case.
             */
            id: string;
            /** @description 案件名称。Its name. */
            name: string;
            /** @description 所处阶段。Its stage. */
            stage: string;
            /** @description 所处阶段的名称。Its stage in words. */
            stageText: components["schemas"]["Text"];
            /** @description 何处相近。In what it is alike. */
            alikeText: components["schemas"]["Text"];
            /** @description 立案时间。When it was opened. */
            openedAt: components["schemas"]["Instant"];
        };
        /** @description 案件的一个程序。One procedure of the case. */
        Stream: {
            /**
             * @description 案件中的一个程序。A procedure of the case.
             * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
             */
            id: string;
            /** @description 哪一程序。Which procedure. */
            procedure: components["schemas"]["Procedure"];
            /** @description 程序的名称。The procedure in words. */
            procedureText: components["schemas"]["Text"];
            /** @description 同类程序中的第几个。Which of several procedures of that kind. */
            n: number;
            /** @description 所处阶段。Its stage. */
            stage: string;
            /** @description 所处阶段的名称。Its stage in words. */
            stageText: components["schemas"]["Text"];
            /** @description 台账已记到第几条。Number of its last entry in the ledger. */
            seq: number;
            /** @description 是否已经终结。Whether it has ended. */
            ended: boolean;
            /** @description 比实际时间提前的毫秒数，仅模拟环境不为 0。ms by which it is ahead of real time; not 0 only in a sandbox. */
            shift: number;
            /** @description 下一次提醒的时刻。When its next reminder is due. */
            nextDueAt: components["schemas"]["Instant"] | null;
            /** @description 因何停止接受办理；未停止为空。Why it takes nothing until an administrator has looked; null where it is not stopped. */
            stoppedWhy: string | null;
        };
        /**
         * @description 案件的哪一程序。A procedure of a case.
         * @example investigation
         * @enum {string}
         */
        Procedure: "investigation" | "rectification" | "supervision";
        /**
         * @description 一个期限及其推算过程。A statutory time limit with its derivation.
         * @example {
         *       "stream": "investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10",
         *       "id": "IN-01",
         *       "rule": "IN-01",
         *       "title": {
         *         "zh": "提交事故调查报告",
         *         "en": "Submit the investigation report"
         *       },
         *       "actor": "investigation-team",
         *       "actorText": {
         *         "zh": "事故调查组",
         *         "en": "the investigation team"
         *       },
         *       "status": "running",
         *       "startedOn": "2022-09-20",
         *       "dueDate": "2022-11-18",
         *       "dueAt": "2022-11-18T16:00:00.000Z",
         *       "remainingDays": null,
         *       "pausedSince": null,
         *       "settledAt": null,
         *       "provisional": false,
         *       "rungs": [],
         *       "derivation": [],
         *       "light": "green",
         *       "statusText": {
         *         "zh": "进行中",
         *         "en": "running"
         *       },
         *       "leftText": {
         *         "zh": "剩18日（含12个工作日）",
         *         "en": "18 days left, 12 of them working days"
         *       }
         *     }
         */
        Clock: {
            /**
             * @description 案件中的一个程序。A procedure of the case.
             * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
             */
            stream?: string;
            /** @description 期限的编号。Its id: the rule, and the addressee where there is one time limit for each. */
            id: string;
            /** @description 规则编号。Id of its rule. */
            rule: string;
            /** @description 期限的名称。What has to be done. */
            title: components["schemas"]["Text"];
            /** @description 由谁办理：角色。The role that has to act. */
            actor: string;
            /** @description 由谁办理的名称。The same in words. */
            actorText: components["schemas"]["Text"];
            /**
             * @description 未起算、进行中、暂停、按期办结、超期办结、超期、不再适用、逾期失权。pending: not begun; running; paused; met in time or late; overdue; void: no longer applies; lost: a window that closed.
             * @enum {string}
             */
            status: "pending" | "running" | "paused" | "met" | "met-late" | "overdue" | "void" | "lost";
            /** @description 起算日。First day that counts; null before it begins. */
            startedOn: components["schemas"]["Day"] | null;
            /** @description 届满日。Last day; null while it is not known. */
            dueDate: components["schemas"]["Day"] | null;
            /** @description 届满时刻。The instant at which it ends. */
            dueAt: components["schemas"]["Instant"] | null;
            /** @description 暂停时，或者暂停期间办结时剩余的天数。Days that are left while it is paused, or were when it was done while paused. */
            remainingDays: number | null;
            /** @description 自何日暂停。Since when it is paused. */
            pausedSince: components["schemas"]["Day"] | null;
            /** @description 何时办结。When it was done. */
            settledAt: components["schemas"]["Instant"] | null;
            /** @description 日期待节假日通知公布后确定。Whether the date depends on a holiday notice that is not out yet. */
            provisional: boolean;
            /** @description 各提醒点。Its reminders. */
            rungs: components["schemas"]["Rung"][];
            /** @description 推算过程。How the date follows, step by step. */
            derivation: components["schemas"]["Step"][];
            /** @description 红：本单位的期限已过；黄：部门时限或者其他单位的期限已过，或者已到最后一次提醒；灰：暂停。red: a date of our own has passed; amber: a department's or another organ's has, or the last reminder before the end; grey: paused. */
            light: ("red" | "amber" | "green" | "grey") | null;
            /** @description 读取时的状况：按期办结、超期办结、超部门时限3日等。How it stands at the moment of reading. */
            statusText: components["schemas"]["Text"];
            /** @description 期限还剩多少：剩18日（含12个工作日）；不在计算的为空。What is left of it, with its working days; null where nothing runs. */
            leftText: components["schemas"]["Text"] | null;
            /** @description 规则对每一对象各有一个期限时，是哪一对象。The addressee, measure or level, where the rule has one time limit for each. */
            ref?: string;
            /**
             * @description 其他单位的事项，逾期与本单位无关。Another organ's act: its lateness is not ours.
             * @constant
             */
            side?: "other";
            /**
             * @description 法定期限之外的部门时限，或者法律没有规定时的内部期限。The inner limit of a department beside that of the law, or an internal limit where the law sets none.
             * @enum {string}
             */
            layer?: "inner" | "house";
            /**
             * @description 期间届满不属于逾期。A window: nobody is late when it closes.
             * @constant
             */
            onExpiry?: "lost";
            /** @description 期间何时开始。When a window opens. */
            opensAt?: components["schemas"]["Instant"];
            /** @description 日期还可能变动的范围。Where a provisional date can still move. */
            range?: {
                /** @description 最早。The earliest day. */
                earliest: components["schemas"]["Day"];
                /** @description 最晚。The latest day. */
                latest: components["schemas"]["Day"];
            };
        };
        /** @description 期限的一个提醒点。One reminder of a time limit: when it comes, to whom, and what it says. */
        Rung: {
            /** @description 提醒点的编号。Its id. */
            id: string;
            /** @description 属于哪一期限。Id of its time limit. */
            clock: string;
            /** @description 提醒点的名称。Its name among the reminders of the time limit. */
            name: string;
            /** @description 何时提醒。When it is due. */
            at: components["schemas"]["Instant"];
            /** @description 提醒谁：机关编号或者角色。Whom it tells: organs or roles. */
            to: string[];
            /** @description 提醒谁的名称。The same in words. */
            toText: components["schemas"]["Text"];
            /**
             * @description 提醒、届满、上报、拟稿。What it does.
             * @enum {string}
             */
            action: "remind" | "expire" | "escalate" | "draft";
            /** @description 提醒的内容。What it says. */
            text: components["schemas"]["Text"];
            /**
             * @description 待提醒、暂停、已提醒、不再需要。Whether it is to come, held by a pause, done, or no longer needed.
             * @enum {string}
             */
            state: "armed" | "held" | "fired" | "moot";
            /**
             * @description 以小时计的期限夜间也提醒。Of a time limit in hours, which runs at night.
             * @constant
             */
            quietHours?: "exempt";
            /**
             * @description 以自然日计的提醒休息日也发。Counted in natural days: it is told on days of rest too.
             * @constant
             */
            restDays?: "exempt";
        };
        /**
         * @description 推算的一步。One step of a derivation.
         * @example {
         *       "step": "limit",
         *       "text": {
         *         "zh": "期限60日",
         *         "en": "Limit: 60 days"
         *       },
         *       "day": "2022-11-18"
         *     }
         */
        Step: {
            /** @description 推算的哪一步。Which step. */
            step: string;
            /** @description 这一步的说明。The step in words. */
            text: components["schemas"]["Text"];
            /** @description 由此得出的日期。The day to which it leads. */
            day?: components["schemas"]["Day"];
            /** @description 依据。On what it rests. */
            basis?: components["schemas"]["Source"];
            /** @description 不计入期限的时间。Time that does not count. */
            paused?: {
                /** @description 自何日起，当日计入。From which day; that day counts. */
                from: components["schemas"]["Day"];
                /** @description 至何日止，次日起继续计算；尚未结束为空。Until which day; counting goes on the day after; null while it lasts. */
                until: components["schemas"]["Day"] | null;
                /** @description 何种事由。On what ground. */
                title: components["schemas"]["Text"];
            };
            /** @description 法律未明之处所取的做法。The setting behind a reading of unsettled law. */
            setting?: {
                /** @description 设置的名称。Name of the setting. */
                name: string;
                /** @description 所取的值。Its value. */
                value: string;
            };
        };
        /** @description 规则的出处和条文原文。Where a rule stands, how sure we are of it, and the words of the article. */
        Source: {
            /** @description 法律文件。The law. */
            law: string;
            /** @description 条款。The article. */
            article: string;
            /**
             * @description 可靠程度，L 为已阅原文，I 为推断。How sure we are of it: L read … I inference.
             * @enum {string}
             */
            confidence: "L" | "P" | "R" | "S" | "G" | "I";
            /** @description 条文原文：「…」逐字核对，『…』为摘录。The words of the article as they were read: 「…」 checked character by character, 『…』 from an excerpt; 未读到原文 / wording not read where there are none. */
            articleText: components["schemas"]["Text"];
        };
        /** @description 两个期限不能都用满：以较早的为准，须由有权的单位协调。Two time limits that cannot both be used to the full: the earlier prevails. */
        Conflict: {
            /**
             * @description 案件中的一个程序。A procedure of the case.
             * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
             */
            stream: string;
            /** @description 冲突的编号，同一程序内唯一。Its id, unique in its procedure. */
            id: string;
            /** @description 以哪一期限为准。Id of the time limit that prevails, being the earlier. */
            binding: string;
            /** @description 与哪些期限冲突。Ids of the other time limits. */
            others: string[];
            /** @description 为准的届满日。The day that prevails. */
            bindingDay: components["schemas"]["Day"];
            /** @description 等不到的日期。The day that cannot be waited for. */
            otherDay: components["schemas"]["Day"];
            /** @description 冲突的说明。The conflict in words. */
            text: components["schemas"]["Text"];
            /** @description 依据。On what it rests. */
            basis: components["schemas"]["Source"][];
        };
        /** @description 不同单位对同一时间的伤亡人数所报不一致，须撤回有误的一份或者说明原因。Numbers of the same people at the same time that contradict each other, until a person has settled it. */
        Contradiction: {
            /** @description 两份补报的编号。References of both reports. */
            id: string;
            /** @description 不一致之处。In what they differ. */
            text: components["schemas"]["Text"];
            /** @description 自何时起不一致。Since when both are known. */
            since: components["schemas"]["Instant"];
        };
        /** @description 一项待办。Who has to do what next. */
        Task: {
            /**
             * @description 案件中的一个程序。A procedure of the case.
             * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
             */
            stream: string;
            /** @description 待办的编号。Its id. */
            id: string;
            /** @description 要办什么。What has to be done. */
            title: components["schemas"]["Text"];
            /** @description 由谁办理：机关编号或者角色。The organ or role that has to act. */
            owner: string;
            /** @description 由谁办理的名称。The same in words. */
            ownerText: components["schemas"]["Text"];
            /** @description 受哪一期限约束。The time limit that presses, if any. */
            clock: string | null;
            /** @description 以哪一事项办理。The command that does it, if one does. */
            command: string | null;
            /** @description 自何时起。Since when it waits. */
            since: components["schemas"]["Instant"];
        };
        /** @description 前置条件：满足之前不能办理有关事项。A precondition: a command is blocked until it is met, and the holder is who has to act. */
        Gate: {
            /**
             * @description 案件中的一个程序。A procedure of the case.
             * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
             */
            stream: string;
            /** @description 前置条件的编号。Its id. */
            gate: string;
            /** @description 前置条件的名称。What has to be done before. */
            gateText: components["schemas"]["Text"];
            /**
             * @description 未满足、已满足。Whether it still blocks.
             * @enum {string}
             */
            state: "shut" | "open";
            /** @description 由谁办理：机关编号或者角色。The organ or role that has to act. */
            holder: string;
            /** @description 由谁办理的名称。The same in words. */
            holderText: components["schemas"]["Text"];
            /** @description 自何时起。Since when it stands so. */
            since: components["schemas"]["Instant"];
        };
        /** @description 已发出的提醒。A reminder that was given. */
        Reminder: {
            /**
             * @description 案件中的一个程序。A procedure of the case.
             * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
             */
            stream: string;
            /** @description 提醒点的编号。Its id. */
            id: string;
            /** @description 属于哪一期限。Id of its time limit. */
            clock: string;
            /** @description 提醒点的名称。Its name among the reminders of the time limit. */
            name: string;
            /** @description 提醒、届满、上报、拟稿、催办。What it did: remind, expire, escalate, draft, urge. */
            action: string;
            /** @description 提醒了谁。Whom it told: organs or roles. */
            to: string[];
            /** @description 提醒了谁的名称。The same in words. */
            toText: components["schemas"]["Text"];
            /** @description 提醒的内容。What it said. */
            text: components["schemas"]["Text"];
            /** @description 应当提醒的时刻。When it was due. */
            at: components["schemas"]["Instant"];
            /** @description 实际提醒的时刻。When it was given. */
            firedAt: components["schemas"]["Instant"];
            /** @description 是否迟发。Whether it was given late. */
            late: boolean;
            /** @description 已撤回：因在期限内办理、事后登记而不应发出；未撤回的为空。Taken back, since an act in time was entered later; null where it stands. */
            withdrawn: {
                /** @description 撤回的时刻。When it was taken back. */
                at: components["schemas"]["Instant"];
                /** @description 撤回的原因。Why. */
                reason: components["schemas"]["Text"];
            } | null;
            /** @description 送达和阅读的情况，先发出的在前。Whom it reached, in the order in which it went out. */
            deliveries: components["schemas"]["Delivery"][];
        };
        /** @description 一条提醒送达一人的情况。How a reminder came to one person, on one way. */
        Delivery: {
            /** @description 机关名称。The organ in words. */
            organName: string;
            /** @description 收到提醒的人；无人担任的为空。Who has it; null where nobody holds the post. */
            name: string | null;
            /** @description 代何人；本人任职的为空。For whom he stands in; null where it is his own post. */
            standsFor: string | null;
            /** @description 应当提醒的岗位。The post that was meant. */
            postText: components["schemas"]["Text"];
            /** @description 实际提醒的岗位；应当提醒的岗位无人担任或者原提醒未读的，为其上一级；没有的为空。The post that was reached: the one above where nobody held that, or where nobody read it; null where nobody was reached. */
            reachedText: components["schemas"]["Text"] | null;
            /**
             * @description 以何种方式。On which way.
             * @enum {string}
             */
            way: "app" | "mail" | "sms" | "webhook";
            /** @description 方式的名称。The way in words. */
            wayText: components["schemas"]["Text"];
            /**
             * @description 送达和阅读的状况。How far it has come.
             * @enum {string}
             */
            state: "to-send" | "out" | "delivered" | "read" | "failed" | "doubtful" | "withdrawn" | "nobody";
            /** @description 状况的名称。The same in words. */
            stateText: components["schemas"]["Text"];
            /** @description 何时发出或者将要发出，以本案计。When it went out or will, in the time of the case. */
            sentAt: components["schemas"]["Instant"];
            /** @description 何时显示在其系统中；没有的为空。When it stood before him; null where it did not. */
            shownAt: components["schemas"]["Instant"] | null;
            /** @description 何时已读；未读的为空。When he read it; null where he did not. */
            readAt: components["schemas"]["Instant"] | null;
            /** @description 原提醒而未读的人；不是逐级上提的为空。Who had it before and did not read it; null where it did not climb. */
            climbedFrom: string | null;
            /** @description 此前未能送达的方式；没有的为空。The way that failed before; null where this is the first. */
            fellFromText: components["schemas"]["Text"] | null;
        };
        /** @description 已经办理但不符合规定的事项。An act that was done although it was not as the law asks. */
        Irregularity: {
            /**
             * @description 案件中的一个程序。A procedure of the case.
             * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
             */
            stream: string;
            /** @description 序号。Its number in its procedure. */
            n: number;
            /** @description 办理的事项。The command. */
            command: string;
            /** @description 事项的名称。The command in words. */
            commandText: components["schemas"]["Text"];
            /** @description 拟办时会被拒绝的原因代码。The code with which a proposed act is refused. */
            code: string;
            /** @description 不符合什么规定。What stood against it. */
            text: components["schemas"]["Text"];
            /** @description 所违反的条文。The article that it did not keep. */
            article: string | null;
            /** @description 情况说明。What happened and why. */
            reason: string;
            /** @description 负责人。The head who answers for it. */
            head: string;
            /** @description 由谁办理。Whose act it was. */
            by: components["schemas"]["Actor"];
            /** @description 办理机关的名称。The organ in words. */
            byName: string;
            /** @description 办理时间。When it was done. */
            at: components["schemas"]["Instant"];
            /** @description 登记时间。When it was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /** @description 所依据文件的编号。Ids of the papers that show it. */
            documents: string[];
            /** @description 已经知悉的机关。Organs that have taken note. */
            notes: {
                /** @description 机关编号。Id of the organ. */
                organ: string;
                /** @description 机关名称。The organ in words. */
                name: string;
                /** @description 知悉时间。When it took note. */
                at: components["schemas"]["Instant"];
                /** @description 处理意见。What is done about it. */
                remark: string;
            }[];
        };
        /**
         * @description 由谁办理。Whose act it is.
         * @example {
         *       "organ": "150802-emergency",
         *       "post": "调查组组长"
         *     }
         */
        Actor: {
            /** @description 机关编号。Id of the organ. */
            organ: string;
            /** @description 职务。The post through which it acts. */
            post: string;
            /** @description 签发人或者承办人。The person who signed. */
            person?: string;
            /** @description 授权依据。On what authority, where it is not the organ’s own. */
            mandate?: string;
        };
        /** @description 被督办单位尚未办理的催办。An urging after which the supervised side has done nothing of the supervision yet. */
        OpenUrging: {
            /**
             * @description 案件中的一个程序。A procedure of the case.
             * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
             */
            stream: string;
            /** @description 催办的编号，同一程序内唯一。Its id, unique in its procedure. */
            id: string;
            /** @description 催办的时刻。When it went out. */
            at: components["schemas"]["Instant"];
            /** @description 催办的内容。What it says. */
            text: components["schemas"]["Text"];
            /** @description 督办单位的名称。The supervisor in words. */
            byName: string;
            /** @description 何时首次送达；未送达的为空。When it was first delivered; null where it was not yet. */
            delivered: {
                /** @description 何时，以本案计。When, in the time of the case. */
                at: components["schemas"]["Instant"];
            } | null;
            /** @description 何人何时首先阅读；无人阅读的为空。Who read it first, and when; null where nobody has. */
            read: {
                /** @description 何时，以本案计。When, in the time of the case. */
                at: components["schemas"]["Instant"];
                /** @description 姓名。The name. */
                name: string;
            } | null;
        };
        /**
         * @description 案件列表的一页。A page of the list of cases.
         * @example {
         *       "cases": [
         *         {
         *           "id": "3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10",
         *           "kind": "accident",
         *           "kindText": {
         *             "zh": "事故",
         *             "en": "accident"
         *           },
         *           "name": "临河区某公司机械伤害事故",
         *           "place": "150802",
         *           "placeName": "内蒙古自治区巴彦淖尔市临河区",
         *           "level": null,
         *           "computedLevel": "ordinary",
         *           "levelText": {
         *             "zh": "初判一般",
         *             "en": "by the numbers: ordinary"
         *           },
         *           "possibleLevel": null,
         *           "possibleText": null,
         *           "unit": "临河区某公司",
         *           "casualties": {
         *             "deaths": 1,
         *             "seriousInjuries": 0,
         *             "missing": 0
         *           },
         *           "responsible": "150802-government",
         *           "responsibleName": "临河区人民政府",
         *           "stage": "investigating",
         *           "stageText": {
         *             "zh": "调查中",
         *             "en": "under investigation"
         *           },
         *           "today": "2022-10-31T01:00:00.000Z",
         *           "lastChange": {
         *             "seq": 12,
         *             "at": "2022-10-28T03:10:00.000Z",
         *             "text": {
         *               "zh": "批准延期",
         *               "en": "grant of the extension"
         *             }
         *           },
         *           "nearest": {
         *             "rule": "IN-01",
         *             "title": {
         *               "zh": "提交事故调查报告",
         *               "en": "Submit the investigation report"
         *             },
         *             "dueDate": "2022-11-18",
         *             "dueAt": "2022-11-18T16:00:00.000Z",
         *             "light": "green",
         *             "statusText": {
         *               "zh": "进行中",
         *               "en": "running"
         *             },
         *             "leftText": {
         *               "zh": "剩18日（含14个工作日）",
         *               "en": "18 days left, 14 of them working days"
         *             }
         *           },
         *           "occurredAt": "2022-09-19T01:00:00.000Z",
         *           "openedAt": "2022-09-19T02:00:00.000Z",
         *           "light": "green",
         *           "nextDueAt": "2022-11-18T16:00:00.000Z",
         *           "nextEnd": {
         *             "rule": "IN-01",
         *             "title": {
         *               "zh": "提交事故调查报告",
         *               "en": "Submit the investigation report"
         *             },
         *             "dueDate": "2022-11-18",
         *             "dueAt": "2022-11-18T16:00:00.000Z"
         *           }
         *         }
         *       ],
         *       "next": null,
         *       "count": null,
         *       "counts": {
         *         "accident": 1
         *       }
         *     }
         */
        CasePage: {
            /** @description 各案件，按所要的次序。The cases, in the order that was asked for. */
            cases: components["schemas"]["CaseLine"][];
            /** @description 下一页的起点；末页为空。Cursor of the next page; null at the end. */
            next: string | null;
            /** @description 筛选出多少件，最多计到 10,000；未要求计数的为空。How many the filter finds, 10,000 standing for more; null where it was not asked. */
            count: number | null;
            /** @description 各类案件的数目，不受筛选影响，最多计到 10,000。How many cases there are of each kind, whatever the filter, 10,000 standing for more. */
            counts: {
                [key: string]: number;
            };
        };
        /**
         * @description 案件列表的一行。One line of the list of cases.
         * @example {
         *       "id": "3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10",
         *       "kind": "accident",
         *       "kindText": {
         *         "zh": "事故",
         *         "en": "accident"
         *       },
         *       "name": "临河区某公司机械伤害事故",
         *       "place": "150802",
         *       "placeName": "内蒙古自治区巴彦淖尔市临河区",
         *       "level": null,
         *       "computedLevel": "ordinary",
         *       "levelText": {
         *         "zh": "初判一般",
         *         "en": "by the numbers: ordinary"
         *       },
         *       "possibleLevel": null,
         *       "possibleText": null,
         *       "unit": "临河区某公司",
         *       "casualties": {
         *         "deaths": 1,
         *         "seriousInjuries": 0,
         *         "missing": 0
         *       },
         *       "responsible": "150802-government",
         *       "responsibleName": "临河区人民政府",
         *       "stage": "investigating",
         *       "stageText": {
         *         "zh": "调查中",
         *         "en": "under investigation"
         *       },
         *       "today": "2022-10-31T01:00:00.000Z",
         *       "lastChange": {
         *         "seq": 12,
         *         "at": "2022-10-28T03:10:00.000Z",
         *         "text": {
         *           "zh": "批准延期",
         *           "en": "grant of the extension"
         *         }
         *       },
         *       "nearest": {
         *         "rule": "IN-01",
         *         "title": {
         *           "zh": "提交事故调查报告",
         *           "en": "Submit the investigation report"
         *         },
         *         "dueDate": "2022-11-18",
         *         "dueAt": "2022-11-18T16:00:00.000Z",
         *         "light": "green",
         *         "statusText": {
         *           "zh": "进行中",
         *           "en": "running"
         *         },
         *         "leftText": {
         *           "zh": "剩18日（含14个工作日）",
         *           "en": "18 days left, 14 of them working days"
         *         }
         *       },
         *       "occurredAt": "2022-09-19T01:00:00.000Z",
         *       "openedAt": "2022-09-19T02:00:00.000Z",
         *       "light": "green",
         *       "nextDueAt": "2022-11-18T16:00:00.000Z",
         *       "nextEnd": {
         *         "rule": "IN-01",
         *         "title": {
         *           "zh": "提交事故调查报告",
         *           "en": "Submit the investigation report"
         *         },
         *         "dueDate": "2022-11-18",
         *         "dueAt": "2022-11-18T16:00:00.000Z"
         *       }
         *     }
         */
        CaseLine: {
            /**
             * Format: uuid
             * @description 案件编号。Id of the case.
             */
            id: string;
            /**
             * @description 案件类别：事故、事故隐患、移送案件、日常事项。What the case is about: accident, hidden danger, referral, standing duty.
             * @enum {string}
             */
            kind: "accident" | "danger" | "referral" | "duty";
            /** @description 案件类别的名称。Its kind in words. */
            kindText: components["schemas"]["Text"];
            /** @description 案件名称。Its name. */
            name: string;
            /** @description 行政区划代码。Division code. */
            place: string;
            /** @description 事故发生时的行政区划名称，逐级。The name of the division when it happened, with all above it. */
            placeName: string;
            /** @description 认定的事故等级；未认定为空。As a person determined it; null until then. */
            level: ("ordinary" | "larger" | "major" | "extraordinary") | null;
            /** @description 初判等级；数据达不到任何等级或者没有标准时为空。What the numbers say; null where they reach no level or no scale is known. */
            computedLevel: ("ordinary" | "larger" | "major" | "extraordinary") | null;
            /** @description 认定等级和初判等级的说明。The level in words: determined, and by the numbers where that is another. */
            levelText: components["schemas"]["Text"] | null;
            /** @description 就高研判等级：下落不明、被困人员均按死亡计；没有的为空。What it is should nobody missing or trapped be found alive; null where there are none. */
            possibleLevel: ("ordinary" | "larger" | "major" | "extraordinary") | null;
            /** @description 就高研判等级的说明。The same in words. */
            possibleText: components["schemas"]["Text"] | null;
            /** @description 事故发生单位。The unit; null of what has none. */
            unit: string | null;
            /** @description 伤亡人数；不适用的为空。The casualties; null of what has none. */
            casualties: components["schemas"]["CaseCasualties"] | null;
            /** @description 负责调查的机关的编号；未定的为空。Id of the organ that is responsible; null where it is not settled. */
            responsible: string | null;
            /** @description 负责调查的机关的名称。Its name. */
            responsibleName: string | null;
            /** @description 所处阶段。Where the procedure that opened the case stands. */
            stage: string;
            /** @description 所处阶段的名称。The stage in words. */
            stageText: components["schemas"]["Text"];
            /** @description 发生时间；事故隐患为发现时间。When it happened; of a danger, when it was found. */
            occurredAt: components["schemas"]["Instant"];
            /** @description 立案时间。When the case was opened. */
            openedAt: components["schemas"]["Instant"];
            /** @description 本案此刻：模拟环境中各案不同，本行以此计。The now of the case, by which its row is measured: a sandbox gives each its own. */
            today: components["schemas"]["Instant"];
            /** @description 本案最近一次变动。What last changed in the case. */
            lastChange: components["schemas"]["LastChange"];
            /** @description 红：本单位的期限已过；黄：部门时限或者其他单位的期限已过，或者已到最后一次提醒；灰：暂停。red: a date of our own has passed; amber: a department's or another organ's has, or the last reminder before the end; grey: paused. */
            light: ("red" | "amber" | "green" | "grey") | null;
            /** @description 最紧的期限；没有的为空。The time limit that presses most; null where none does. */
            nearest: components["schemas"]["NearestClock"] | null;
            /** @description 最近的届满时刻。The nearest end of a running time limit. */
            nextDueAt: components["schemas"]["Instant"] | null;
            /** @description 最近届满的是哪一期限。Which time limit that is. */
            nextEnd: components["schemas"]["NextEnd"] | null;
        };
        /**
         * @description 按记载先后排列。Entries in the order in which they were written.
         * @example {
         *       "entries": [],
         *       "next": null
         *     }
         */
        LedgerPage: {
            /** @description 各条记载。The entries. */
            entries: {
                /** @description 在案件台账中的序号。Its number in the ledger of the case. */
                caseSeq: number;
                /**
                 * @description 案件中的一个程序。A procedure of the case.
                 * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
                 */
                stream: string;
                /** @description 所记事件。The event. */
                event: components["schemas"]["Event"];
                /** @description 事件的名称；不认识的为空。What happened, in words; null of a kind that is not known. */
                text: components["schemas"]["Text"] | null;
                /** @description 所属主题，同事项目录中的主题；提醒、程序之间的告知等并非办理的为空。Its theme, as in the catalogue of commands; null of what is no act of people, such as a reminder or what one procedure tells another. */
                group: string | null;
                /** @description 办理机关当时的名称。The organ that acted, as it was called then. */
                byText: components["schemas"]["Text"];
                /** @description 录入人及其机关、职务。Who entered it: the person, with organ and post. */
                enteredText: components["schemas"]["Text"];
                /** @description 所附文件。The documents that show it. */
                papers: {
                    /** @description 文件编号。Id of the document. */
                    id: string;
                    /** @description 标题。Its title. */
                    title: string;
                    /** @description 文号；没有为空。As issued; null when the paper bears none. */
                    number: string | null;
                }[];
                /** @description 事件内容，逐项。What it says, field by field. */
                said: {
                    /** @description 哪一项。What it says. */
                    title: components["schemas"]["Text"];
                    /** @description 内容；机关、地区和选项均以名称表示。In words: organs, places and choices by their names. */
                    value: components["schemas"]["Text"];
                }[];
                /** @description 前一条的哈希值。Hash of the entry before. */
                prevHash: string;
                /** @description 本条的哈希值。Hash of this entry. */
                hash: string;
            }[];
            /** @description 下一页的起点；末页为空。Cursor of the next page; null at the end. */
            next: string | null;
        };
        /**
         * @description 办理当日登记簿中的机关和地区。Organs and places as the register had them on the day of the act.
         * @example {
         *       "organs": {
         *         "150802-emergency": {
         *           "name": "临河区应急管理局",
         *           "place": "150802"
         *         }
         *       },
         *       "places": {}
         *     }
         */
        Named: {
            /** @description 机关，按编号。Organs, by id. */
            organs: {
                [key: string]: {
                    /** @description 名称。Its name. */
                    name: string;
                    /** @description 所在地的代码。Code of its place. */
                    place: string;
                    /** @description 其所承继的机关。Organs that are no more, whose matters it carries on. */
                    succeeds?: string[];
                };
            };
            /** @description 地区及其各级上级，按代码。Places and all above them, by code. */
            places: {
                [key: string]: {
                    /** @description 名称。Its name. */
                    name: string;
                    /** @description 类别。What kind of place it is. */
                    kind: string;
                    /** @description 上级地区的代码。Code of the place above. */
                    parent: string | null;
                };
            };
        };
        /** @description 台账中的一个事件。An event as it stands in the ledger. */
        Event: {
            /** @description 在程序中的序号。Its number in its procedure. */
            seq: number;
            /** @description 事件种类。What happened. */
            kind: string;
            /** @description 该种类的格式版本。Version of the form of its data. */
            version: number;
            /** @description 办理时间。When it was true. */
            occurredAt: components["schemas"]["Instant"];
            /** @description 记载时间。When it was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /** @description 哪一次办理所产生。The handling that recorded it. */
            turnId: string;
            /** @description 办理者。Who acted. */
            by: components["schemas"]["Actor"];
            /** @description 录入人。Who entered it. */
            enteredBy: string;
            /**
             * @description 来源：接口、系统、导入。By which way it came in.
             * @enum {string}
             */
            via: "api" | "system" | "import";
            /** @description 所附文件的编号。Ids of the documents that show it. */
            documents: string[];
            /** @description 所涉机关和地区当时的名称。The organs and places that the act names, as they were called on its day. */
            named?: components["schemas"]["Named"];
            /** @description 因涉及个人信息而略去的字段。Members of `data` that are withheld because they name persons. */
            withheld?: string[];
            /** @description 事件内容，因种类而异。What it says; the members depend on the kind. */
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * @description 本案台账的核对结果。Whether the ledger of the case is as it was written.
         * @example {
         *       "entries": 42,
         *       "differences": []
         *     }
         */
        Verification: {
            /** @description 核对了多少条。How many entries were looked at. */
            entries: number;
            /** @description 不符之处；没有即为完好。What differs; none of a ledger that is as it was written. */
            differences: {
                /** @description 第几条；不在某一条的为空。Which entry; null where it is none in particular. */
                caseSeq: number | null;
                /** @description 何处不符，中英文。In what it differs, in Chinese and English. */
                what: string;
            }[];
        };
        /**
         * @description 事故等级。The level of the accident.
         * @example {
         *       "determined": null,
         *       "computed": "ordinary",
         *       "possible": null,
         *       "counted": {
         *         "deaths": 1,
         *         "seriousInjuries": 0,
         *         "directLossWan": null
         *       },
         *       "derivation": [],
         *       "contradictions": []
         *     }
         */
        Level: {
            /** @description 认定的等级；尚未认定为空。As a person determined it; null before. */
            determined: ("ordinary" | "larger" | "major" | "extraordinary") | null;
            /** @description 按现有数值初判的等级。What the numbers say. */
            computed: ("ordinary" | "larger" | "major" | "extraordinary") | null;
            /** @description 失踪、被困人员全部计入的就高研判等级。The level should nobody missing or trapped be found alive; null where nobody is. */
            possible: ("ordinary" | "larger" | "major" | "extraordinary") | null;
            /** @description 计入等级的伤亡人数和直接经济损失。What counts for the level. */
            counted: {
                /** @description 死亡人数。The dead. */
                deaths: number | null;
                /** @description 重伤人数。The seriously injured. */
                seriousInjuries: number | null;
                /** @description 直接经济损失，万元。The direct loss in 10,000 yuan. */
                directLossWan: number | null;
            } | null;
            /** @description 推算过程。How it was found, step by step. */
            derivation: {
                /** @description 规则编号。Id of the rule. */
                rule: string;
                /** @description 这一步的说明。The step in words. */
                text: components["schemas"]["Text"];
                /** @description 依据。On what it rests. */
                basis: components["schemas"]["Source"];
                /** @description 有关日期。A day that it names. */
                day?: components["schemas"]["Day"];
            }[];
            /** @description 不一致的伤亡数据。Numbers that contradict each other. */
            contradictions: components["schemas"]["Contradiction"][];
        };
        /**
         * @description 整改和评估的进展。How the carrying-out of the approval stands.
         * @example {
         *       "stage": "carrying-out",
         *       "stageText": {
         *         "zh": "整改落实中",
         *         "en": "carrying-out of the measures"
         *       },
         *       "stageSince": "2022-11-30T01:00:00.000Z",
         *       "round": 1,
         *       "approval": {
         *         "number": "临政字〔2022〕45号",
         *         "at": "2022-11-30T01:00:00.000Z"
         *       },
         *       "closedAt": null,
         *       "window": {
         *         "opensAt": null,
         *         "dueAt": "2023-11-30T16:00:00.000Z"
         *       },
         *       "items": [
         *         {
         *           "n": 1,
         *           "round": 1,
         *           "kind": "measure",
         *           "kindText": {
         *             "zh": "防范和整改措施",
         *             "en": "corrective measure"
         *           },
         *           "title": {
         *             "zh": "第1项，防范和整改措施：完善临边防护",
         *             "en": "item 1, corrective measure: 完善临边防护"
         *           },
         *           "addressee": "某建筑企业",
         *           "content": "完善临边防护",
         *           "evidence": "验收记录",
         *           "dueOn": "2023-03-31",
         *           "overseer": "150802-housing",
         *           "person": null,
         *           "contact": null,
         *           "since": "2022-12-01T01:00:00.000Z",
         *           "state": "not-started",
         *           "stateText": {
         *             "zh": "未开始",
         *             "en": "not started"
         *           },
         *           "stateSince": "2022-12-01T01:00:00.000Z",
         *           "report": null,
         *           "asked": null,
         *           "fine": null,
         *           "discipline": null,
         *           "replacedBy": null,
         *           "withheld": [
         *             "contact"
         *           ],
         *           "correspondence": []
         *         }
         *       ],
         *       "letters": [],
         *       "followUps": [],
         *       "evaluations": [],
         *       "referrals": [],
         *       "consequences": [],
         *       "words": {
         *         "150802-housing": {
         *           "zh": "临河区住房和城乡建设局",
         *           "en": "临河区住房和城乡建设局"
         *         }
         *       }
         *     }
         */
        RectificationStanding: {
            /**
             * @description 阶段。The stage.
             * @enum {string}
             */
            stage: "carrying-out" | "evaluating" | "evaluated" | "published" | "archived" | "suspended";
            /** @description 阶段的名称。The same in words. */
            stageText: components["schemas"]["Text"];
            /** @description 自何时起。Since when. */
            stageSince: components["schemas"]["Instant"];
            /** @description 现行批复是第几次。Which approval stands. */
            round: number;
            /** @description 现行的批复。The approval that stands. */
            approval: {
                /** @description 文号。Its number. */
                number: string;
                /** @description 时间。When. */
                at: components["schemas"]["Instant"];
            } | null;
            /** @description 结案时间。When the case was closed. */
            closedAt: components["schemas"]["Instant"] | null;
            /** @description 评估的起止。From when on an evaluation counts, and by when it has to be made. */
            window: {
                /** @description 何时起计入。From when on one counts. */
                opensAt: components["schemas"]["Instant"] | null;
                /** @description 最后期限。By when it has to be made. */
                dueAt: components["schemas"]["Instant"] | null;
            } | null;
            /** @description 整改事项，包括以前批复的。The items, those of earlier approvals included. */
            items: {
                /** @description 整改事项的序号。Number of the item. */
                n: number;
                /** @description 第几次批复。Of which approval. */
                round: number;
                /**
                 * @description 事项种类。Its kind.
                 * @enum {string}
                 */
                kind: "measure" | "unit-handling" | "person-handling" | "fine";
                /** @description 事项种类的名称。The same in words. */
                kindText: components["schemas"]["Text"];
                /** @description 事项的名称，不涉及个人。What it is called; it names no person. */
                title: components["schemas"]["Text"];
                /** @description 责任机关的编号，或者责任单位的名称。Who has to carry it out: an organ by its id, or a unit by name. */
                addressee: string;
                /** @description 内容；涉及个人且无权查看为空。What has to be done; null where it names a person and is not shown. */
                content: string | null;
                /** @description 要求的落实凭据。Evidence asked for. */
                evidence: string | null;
                /** @description 完成期限。Last day. */
                dueOn: components["schemas"]["Day"] | null;
                /** @description 督促落实的机关。Organ that watches over it; null: the investigating side. */
                overseer: string | null;
                /** @description 责任人员。The person concerned. */
                person: string | null;
                /** @description 联系人。Contact person. */
                contact: string | null;
                /** @description 何时登记。When it was recorded. */
                since: components["schemas"]["Instant"];
                /**
                 * @description 状态。How it stands.
                 * @enum {string}
                 */
                state: "not-started" | "in-hand" | "reported" | "done" | "partly" | "not-done" | "changed" | "ended";
                /** @description 状态的名称。The same in words. */
                stateText: components["schemas"]["Text"];
                /** @description 自何时起。Since when. */
                stateSince: components["schemas"]["Instant"];
                /** @description 待核实的报告。The report that waits to be judged. */
                report: {
                    /** @description 时间。When. */
                    at: components["schemas"]["Instant"];
                    /** @description 报告的机关或者单位。Who reported. */
                    by: string;
                } | null;
                /** @description 待决定的延期申请。A later day that was asked for. */
                asked: {
                    /** @description 申请延长至何日。Until when. */
                    until: components["schemas"]["Day"];
                    /** @description 时间。When. */
                    at: components["schemas"]["Instant"];
                } | null;
                /** @description 罚款及缴纳。Of a fine. */
                fine: {
                    /** @description 罚款数额（元）。The fine, in yuan. */
                    amountYuan: number;
                    /** @description 已缴数额（元）。What was paid. */
                    paidYuan: number;
                    /** @description 尚欠数额（元）。What is left. */
                    unpaidYuan: number;
                } | null;
                /** @description 人员处理结果的来函。The letter with the result on a person. */
                discipline: {
                    /** @description 来函时间。When the letter came. */
                    at: components["schemas"]["Instant"];
                    /** @description 来函机关。Who wrote. */
                    issuer: string;
                    /** @description 处理结果；无权查看为空。The result; null where it is not shown to the reader. */
                    result: string | null;
                } | null;
                /** @description 变更后的事项。The item in its place. */
                replacedBy: number | null;
                /** @description 涉及个人、不予显示的内容。Members that name persons and are not shown to the reader. */
                withheld: string[];
                /** @description 往来，按时间。What was written about it, in the order of time. */
                correspondence: {
                    /**
                     * @description 对方来文，本方意见。They wrote, or we judged.
                     * @enum {string}
                     */
                    side: "they" | "we";
                    /** @description 时间。When. */
                    at: components["schemas"]["Instant"];
                    /** @description 机关的编号，或者单位名称。Organ by its id, or the name of a unit. */
                    by: string;
                    /** @description 内容。What was written. */
                    text: string;
                    /** @description 核实结论；没有结论为空。The finding, where there is one. */
                    result: ("done" | "partly" | "not-done" | "not-judged") | null;
                    /** @description 核实结论的名称；没有结论为空。The same in words. */
                    resultText: components["schemas"]["Text"] | null;
                }[];
            }[];
            /** @description 不涉及具体事项的往来。Letters about none of the items. */
            letters: {
                /**
                 * @description 对方来文，本方意见。They wrote, or we judged.
                 * @enum {string}
                 */
                side: "they" | "we";
                /** @description 时间。When. */
                at: components["schemas"]["Instant"];
                /** @description 机关的编号，或者单位名称。Organ by its id, or the name of a unit. */
                by: string;
                /** @description 内容。What was written. */
                text: string;
                /** @description 核实结论；没有结论为空。The finding, where there is one. */
                result: ("done" | "partly" | "not-done" | "not-judged") | null;
                /** @description 核实结论的名称；没有结论为空。The same in words. */
                resultText: components["schemas"]["Text"] | null;
            }[];
            /** @description 批复后事项。What the place attaches to the approval. */
            followUps: {
                /** @description 编号。Its id. */
                id: string;
                /** @description 批复后事项。The task. */
                title: components["schemas"]["Text"];
                /** @description 责任机关。Who has to do it. */
                owner: string;
                /** @description 依据。The rule that it stands on. */
                article: string;
                /** @description 自何时起。Since when it is owed. */
                since: components["schemas"]["Instant"];
                /** @description 已经办理、不需办理；未办为空。Done, or not owed; null while it is open. */
                outcome: ("done" | "not-owed") | null;
                /** @description 何时办结。When it was settled. */
                settledAt: components["schemas"]["Instant"] | null;
                /** @description 办理情况或者理由。How it was done, or why it is not owed. */
                account: string | null;
            }[];
            /** @description 评估。The evaluations. */
            evaluations: {
                /** @description 第几次评估。Its number. */
                n: number;
                /** @description 第几次批复。Of which approval. */
                round: number;
                /**
                 * @description 评估、跟踪评估。An evaluation, or a follow-up.
                 * @enum {string}
                 */
                kind: "evaluation" | "follow-up";
                /** @description 开始时间。When it began. */
                startedAt: components["schemas"]["Instant"];
                /** @description 组织评估的机关。Who evaluates. */
                by: string;
                /** @description 评估组成员单位。The team. */
                team: string[];
                /** @description 受委托的机构。Body that is entrusted. */
                entrusted: string | null;
                /** @description 受邀请的纪检监察机关。Supervision organs that were invited. */
                invited: string[];
                /** @description 专家的专业。Fields of the experts. */
                experts: string[];
                /** @description 评估的事项。What it is about. */
                items: number[];
                /** @description 逐项评估结果。What was found, item by item. */
                findings: {
                    /** @description 整改事项的序号。Number of the item. */
                    item: number;
                    /**
                     * @description 结论。The finding.
                     * @enum {string}
                     */
                    result: "done" | "partly" | "not-done" | "not-judged";
                    /** @description 结论的名称。The same in words. */
                    resultText: components["schemas"]["Text"];
                    /** @description 评估依据。What it rests on. */
                    evidence: string;
                    /** @description 备注。A remark, where there is one. */
                    remark?: string;
                    /** @description 时间。When. */
                    at: components["schemas"]["Instant"];
                }[];
                /** @description 评估报告的时间。When the report was made. */
                reportedAt: components["schemas"]["Instant"] | null;
                /** @description 评估结论。The conclusion of the report. */
                conclusion: string | null;
                /** @description 早于该日，不计入；计入为空。It came before this day and does not count; null where it counts. */
                opensOn: components["schemas"]["Day"] | null;
                /** @description 批准时间。When the government approved it. */
                approvedAt: components["schemas"]["Instant"] | null;
                /** @description 公布时间。When the result was published. */
                publishedAt: components["schemas"]["Instant"] | null;
                /** @description 公布载体。Where. */
                publishedIn: string | null;
                /**
                 * @description 是否应当备案。Whether it has to be filed.
                 * @enum {string}
                 */
                filing: "owed" | "not-owed";
                /** @description 备案时间。When it was filed. */
                filedAt: components["schemas"]["Instant"] | null;
                /** @description 备案机关。With whom. */
                filedWith: string | null;
            }[];
            /** @description 移送的线索。What was referred. */
            referrals: {
                /** @description 线索的编号。Its short name. */
                ref: string;
                /** @description 线索种类。The kind of clue. */
                kindText: components["schemas"]["Text"];
                /** @description 移送时间。When it was handed over. */
                handedOverAt: components["schemas"]["Instant"];
                /** @description 接收机关。To whom. */
                to: string;
                /** @description 移送结果；未登记为空。What became of it. */
                outcomeText: components["schemas"]["Text"] | null;
                /** @description 结果的时间。When that was. */
                outcomeAt: components["schemas"]["Instant"] | null;
            }[];
            /** @description 未落实的处理。What came of what was not carried out. */
            consequences: {
                /** @description 序号。Its number. */
                n: number;
                /**
                 * @description 移交问责、约谈、责令限期整改、跟踪评估。Hand-over, interview, new period, follow-up evaluation.
                 * @enum {string}
                 */
                kind: "accountability" | "interview" | "period" | "follow-up";
                /** @description 处理方式。What was done. */
                kindText: components["schemas"]["Text"];
                /** @description 所涉的事项。The items that were not carried out. */
                items: number[];
                /** @description 接收机关或者被约谈的单位。To whom. */
                to: string | null;
                /** @description 理由。Why. */
                reason: string;
                /** @description 时间。When. */
                at: components["schemas"]["Instant"];
                /** @description 期限。By when. */
                dueOn: components["schemas"]["Day"] | null;
                /** @description 办结时间。When it was done with. */
                doneAt: components["schemas"]["Instant"] | null;
                /** @description 办理结果。What came of it. */
                outcome: string | null;
            }[];
            /** @description 以上各机关的名称，按编号。What the organs above are called, by id. */
            words: {
                [key: string]: components["schemas"]["Text"];
            };
        };
        /**
         * @description 事故调查报告的进展。How the investigation report stands.
         * @example {
         *       "missing": [
         *         "rescueEvaluation"
         *       ],
         *       "parts": {
         *         "cause": "2022-09-21T02:00:00.000Z"
         *       },
         *       "checks": {},
         *       "nature": null,
         *       "drafts": [
         *         {
         *           "version": 1,
         *           "at": "2022-09-21T03:00:00.000Z",
         *           "document": null
         *         }
         *       ],
         *       "current": 1,
         *       "signatories": [
         *         {
         *           "member": "150802-emergency",
         *           "ref": null
         *         }
         *       ],
         *       "unsigned": [
         *         {
         *           "member": "150802-emergency",
         *           "ref": null
         *         }
         *       ],
         *       "signatures": [],
         *       "comments": [],
         *       "ownVettings": [],
         *       "sentUp": [],
         *       "procuratorate": {
         *         "invited": null,
         *         "complete": false,
         *         "text": {
         *           "zh": "未邀请人民检察院派人参加",
         *           "en": "the procuratorate was not invited"
         *         }
         *       },
         *       "words": {
         *         "150802-emergency": {
         *           "zh": "临河区应急管理局",
         *           "en": "临河区应急管理局"
         *         }
         *       },
         *       "catalogue": []
         *     }
         */
        ReportStanding: {
            /** @description 提交报告尚缺的内容。What the submission still lacks. */
            missing: string[];
            /** @description 各组成部分最近何时记载；正文见台账。When each part was last recorded; the texts stand in the ledger. */
            parts: {
                [key: string]: components["schemas"]["Instant"];
            };
            /** @description 核查清单。The checklist, by item. */
            checks: {
                [key: string]: {
                    /**
                     * @description 是、否、不适用。The finding in one word.
                     * @enum {string}
                     */
                    result: "yes" | "no" | "not-applicable";
                    /** @description 核查情况。The finding. */
                    finding: string;
                };
            };
            /** @description 调查组建议的事故性质。The proposal of the team. */
            nature: {
                /** @description 事故性质。The nature of the accident. */
                kind: string;
                /** @description 事故性质的名称。The same in words. */
                kindText: components["schemas"]["Text"];
                /** @description 理由。Why. */
                reason: string;
                /** @description 何时提出。When it was proposed. */
                at: components["schemas"]["Instant"];
            } | null;
            /** @description 各版报告稿。The versions of the draft. */
            drafts: {
                /** @description 报告稿的版本。Version of the draft. */
                version: number;
                /** @description 何时形成。When it was made. */
                at: components["schemas"]["Instant"];
                /** @description 所附文件的编号。Id of the paper that shows it, if one was cited. */
                document: string | null;
            }[];
            /** @description 与现有正文一致的版本。The version that says what the text now says. */
            current: number | null;
            /** @description 应当签名的成员。Who has to sign. */
            signatories: {
                /** @description 调查组成员单位。The organ that is a member of the team. */
                member: string;
                /** @description 该单位委派的人员；未指明为空。The person it sent, where one is named. */
                ref: string | null;
            }[];
            /** @description 尚未签名的成员。Who has not signed yet. */
            unsigned: {
                /** @description 调查组成员单位。The organ that is a member of the team. */
                member: string;
                /** @description 该单位委派的人员；未指明为空。The person it sent, where one is named. */
                ref: string | null;
            }[];
            /** @description 已有的签名。The signatures. */
            signatures: {
                /** @description 调查组成员单位。The organ that is a member of the team. */
                member: string;
                /** @description 该单位委派的人员；未指明为空。The person it sent, where one is named. */
                ref: string | null;
                /** @description 报告稿的版本。Version of the draft. */
                version: number;
                /** @description 签名日期。Day of the signature. */
                on: components["schemas"]["Day"];
                /** @description 是否保留意见。Whether it is signed with a dissent. */
                dissent: boolean;
            }[];
            /** @description 征求意见采纳情况表。The table of comments. */
            comments: {
                /** @description 第几轮征求意见。Round of asking for comments. */
                round: number;
                /** @description 报告稿的版本。Version of the draft. */
                version: number;
                /** @description 征求意见的对象。Who was asked. */
                addressee: string;
                /** @description 何时送出。When the draft was sent. */
                sentAt: components["schemas"]["Instant"];
                /** @description 最后回复日。Last day for the reply, as the letter says. */
                replyBy: components["schemas"]["Day"];
                /** @description 收到的意见。What came back. */
                comments: {
                    /** @description 意见的序号。Its number. */
                    n: number;
                    /** @description 第几轮征求意见。Round of asking for comments. */
                    round: number;
                    /** @description 征求意见的对象。Who was asked. */
                    addressee: string;
                    /** @description 何时回复。When it came. */
                    at: components["schemas"]["Instant"];
                    /** @description 意见；没有意见为空。Null where the addressee said that it has none. */
                    text: string | null;
                    /** @description 采纳情况；未答复为空。The answer of the team; null until there is one. */
                    answer: {
                        /**
                         * @description 采纳、部分采纳、不采纳。What became of it.
                         * @enum {string}
                         */
                        adopted: "adopted" | "partly" | "not-adopted";
                        /** @description 理由。Why. */
                        reason: string | null;
                    } | null;
                }[];
                /** @description 对方未复的天数。Days past the period without any reply. */
                silentDays: number;
            }[];
            /** @description 本级安委会审议情况。Vettings by the safety commission of the same level. */
            ownVettings: {
                /** @description 报告稿的版本。Version of the draft. */
                version: number;
                /**
                 * @description 同意、修改、不同意。What the session resolved.
                 * @enum {string}
                 */
                resolution: "agreed" | "changes" | "refused";
                /** @description 何时审议。When it was vetted. */
                at: components["schemas"]["Instant"];
            }[];
            /** @description 报送审核情况。When a draft was sent up to a supervisor. */
            sentUp: {
                /** @description 第几次挂牌督办。Which supervision of the case. */
                n: number;
                /** @description 报告稿的版本。Version of the draft. */
                version: number;
                /** @description 何时报送。When it was sent. */
                at: components["schemas"]["Instant"];
            }[];
            /** @description 邀请人民检察院的情况，入卷，不写入报告。The procuratorate: for the file, not for the report. */
            procuratorate: {
                /** @description 受邀请的人民检察院；未邀请为空。The one that was invited. */
                invited: string | null;
                /** @description 是否已经答复。Whether it has answered. */
                complete: boolean;
                /** @description 邀请、催请和答复的情况。What was asked and answered, in words. */
                text: components["schemas"]["Text"];
            };
            /** @description 以上各机关、组成部分和核查事项的名称，按编号。What the organs, parts and checks above are called, by id. */
            words: {
                [key: string]: components["schemas"]["Text"];
            };
            /** @description 附具的证据编号。Items of the evidence register that the report attaches. */
            catalogue: string[];
        };
        /**
         * @description 本案的督办。The supervisions of a case.
         * @example {
         *       "supervisions": []
         *     }
         */
        SupervisionsOfCase: {
            /** @description 各次督办，按先后。The supervisions, in their order. */
            supervisions: components["schemas"]["SupervisionStanding"][];
        };
        /** @description 一次督办的情况。How a supervision stands. */
        SupervisionStanding: {
            /**
             * @description 案件中的一个程序。A procedure of the case.
             * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
             */
            stream: string;
            /** @description 本案第几次督办。Which supervision of the case. */
            n: number;
            /** @description 督办单位。The supervisor. */
            supervisor: string;
            /** @description 被督办单位。The supervised organ. */
            addressee: string;
            /** @description 所处阶段。Its stage. */
            stage: string;
            /** @description 所处阶段的名称。The stage in words. */
            stageText: components["schemas"]["Text"];
            /** @description 自何时起。Since when. */
            stageSince: components["schemas"]["Instant"];
            /** @description 督办通知。The notice. */
            notice: components["schemas"]["SupervisionNotice"];
            /** @description 逐项列明的督办事项。The numbered matters. */
            items: {
                /** @description 序号。Number. */
                n: number;
                /** @description 督办事项。The matter. */
                text: string;
                /**
                 * @description 办理中、已完成。In hand, or done.
                 * @enum {string}
                 */
                state: "open" | "done";
                /** @description 自何日起；无人登记的为空。Since when; null where nobody said. */
                on: components["schemas"]["Day"] | null;
            }[];
            /** @description 被督办单位当前待办的事项。What waits for the supervised side. */
            owed: {
                /** @description 事项。What. */
                text: components["schemas"]["Text"];
                /** @description 期限；没有的为空。Its last day; null where none presses. */
                dueDate: components["schemas"]["Day"] | null;
            }[];
            /** @description 进展报告。Progress reports. */
            progress: {
                /** @description 应报送的进展报告。The reports that fall due. */
                dues: {
                    /** @description 第几次。Which. */
                    n: number;
                    /** @description 应报送之日。Due day. */
                    on: components["schemas"]["Day"];
                    /** @description 报告期自何日起。After which its period begins. */
                    from: components["schemas"]["Day"];
                    /** @description 何时报送；未报送的为空。When it came; null until then. */
                    reportedAt: components["schemas"]["Instant"] | null;
                }[];
                /** @description 已报送的进展报告。The reports that came. */
                reports: {
                    /** @description 何时报送。When it came. */
                    at: components["schemas"]["Instant"];
                    /** @description 进展情况。What it says. */
                    text: string;
                    /** @description 涉及的督办事项。The matters that it is about. */
                    items: number[];
                    /** @description 对应第几次；另行报送的为空。Which due report it is; null of one beside. */
                    answers: number | null;
                }[];
            };
            /** @description 暂停。Times in which it stood still. */
            standstills: {
                /** @description 序号。Number. */
                ref: string;
                /** @description 自何时起。Since when. */
                since: components["schemas"]["Instant"];
                /** @description 至何时；仍在暂停的为空。Until when; null while it lasts. */
                until: components["schemas"]["Instant"] | null;
                /** @description 理由。Why. */
                reason: string;
            }[];
            /** @description 调度记录。How the sides spoke. */
            dispatches: {
                /** @description 日期。Day. */
                on: components["schemas"]["Day"];
                /** @description 登记的机关。Who noted it. */
                by: string;
                /**
                 * @description 调度方式。How.
                 * @enum {string}
                 */
                how: "telephone" | "video" | "meeting" | "on-site" | "letter";
                /** @description 内容和要求。What was said. */
                what: string;
            }[];
            /** @description 催办。How it was urged. */
            urges: {
                /** @description 何时。When. */
                at: components["schemas"]["Instant"];
                /** @description 催办的机关。Who urged. */
                by: string;
                /** @description 内容。What it said. */
                text: components["schemas"]["Text"];
                /** @description 催办意见；未写的为空。What was written; null where nothing was. */
                sentence: string | null;
            }[];
            /** @description 审核：各稿、意见和答复。Its versions, opinions and answers. */
            vetting: components["schemas"]["SupervisionVetting"];
            /** @description 函件。Letters of the supervisor. */
            letters: {
                /** @description 序号。Number. */
                n: number;
                /**
                 * @description 种类。Kind.
                 * @enum {string}
                 */
                kind: "reminder" | "warning" | "urging" | "interview" | "criticism";
                /** @description 种类的名称。The same in words. */
                kindText: components["schemas"]["Text"];
                /**
                 * @description 拟发、已发、不发、已回复。Proposed, sent, dropped, answered.
                 * @enum {string}
                 */
                status: "proposed" | "sent" | "dropped" | "answered";
                /**
                 * @description 由人提出或者因超期提出。By a person, or because a limit has passed.
                 * @enum {string}
                 */
                proposedBy: "person" | "ladder";
                /** @description 何时提出。When it was proposed. */
                since: components["schemas"]["Instant"];
                /** @description 何时发出。When it was sent. */
                sentAt: components["schemas"]["Instant"] | null;
                /** @description 主送机关。To whom. */
                to: string | null;
                /** @description 事由。What it is about. */
                subject: string | null;
                /** @description 发文字号。Number. */
                number: string | null;
                /** @description 回复期限。Last day for the answer. */
                replyBy: components["schemas"]["Day"] | null;
                /** @description 何时回复。When it was answered. */
                answeredAt: components["schemas"]["Instant"] | null;
            }[];
            /** @description 约谈。Interviews. */
            interviews: {
                /** @description 编号。Short name. */
                ref: string;
                /** @description 被约谈单位。Organ of who is interviewed. */
                organ: string;
                /** @description 被约谈人职务。His post. */
                post: string;
                /** @description 何时决定。When it was decided. */
                decidedAt: components["schemas"]["Instant"];
                /** @description 约谈日期。Day that the decision sets. */
                on: components["schemas"]["Day"] | null;
                /** @description 何时报送书面材料。When the written material came. */
                materialAt: components["schemas"]["Instant"] | null;
                /** @description 何时约谈。When it was held. */
                heldAt: components["schemas"]["Instant"] | null;
                /** @description 报告整改措施的期限。Last day for the report on the measures. */
                reportBy: components["schemas"]["Day"] | null;
                /** @description 何时公布。When it was published. */
                publishedAt: components["schemas"]["Instant"] | null;
                /** @description 何时报告整改措施落实情况。When the measures were reported. */
                reportedAt: components["schemas"]["Instant"] | null;
                /** @description 未到场次数。How often nobody came. */
                missed: number;
            }[];
            /** @description 完成和解除。How it comes to its end. */
            end: {
                /** @description 何时结案。When the case was closed. */
                caseClosedAt: components["schemas"]["Instant"] | null;
                /** @description 何时公布调查报告。When the report was published. */
                publishedAt: components["schemas"]["Instant"] | null;
                /** @description 何时报送备案。When the outcome was filed. */
                outcomeFiledAt: components["schemas"]["Instant"] | null;
                /** @description 何时备案通过。When the filing was accepted. */
                filingAcceptedAt: components["schemas"]["Instant"] | null;
                /** @description 何时申请解除。When the release was applied for. */
                releaseAppliedAt: components["schemas"]["Instant"] | null;
                /** @description 何时重新调查。When the case opened again. */
                reopenedAt: components["schemas"]["Instant"] | null;
                /** @description 何时解除。When it was released. */
                releasedAt: components["schemas"]["Instant"] | null;
            };
            /** @description 现在可以取用的文稿。The texts that can be fetched now. */
            texts: {
                /**
                 * @description 文稿种类，以之读取文稿。Kind under which it is fetched.
                 * @enum {string}
                 */
                kind: "matters-urging" | "matters-criticism" | "supervision-report" | "letter-reminder" | "letter-warning" | "letter-urging" | "letter-criticism" | "interview-summons" | "opinions-table" | "enclosure-list" | "vetting-minutes";
                /** @description 文稿的名称。What it is. */
                title: components["schemas"]["Text"];
            }[];
            /** @description 以上各机关和送审件的名称，按编号。What the organs and enclosures above are called, by id. */
            words: {
                [key: string]: components["schemas"]["Text"];
            };
        };
        /** @description 督办通知。The notice of a supervision. */
        SupervisionNotice: {
            /** @description 督办方式。Kind of supervision. */
            kindText: components["schemas"]["Text"];
            /** @description 行文形式；未载明的为空。Form; null where nobody said. */
            formText: components["schemas"]["Text"] | null;
            /** @description 督办对象。What is supervised. */
            subjectText: components["schemas"]["Text"];
            /** @description 文号；没有的为空。Its number; null where it has none. */
            number: string | null;
            /** @description 下达日期。Day of issue. */
            issuedOn: components["schemas"]["Day"];
            /** @description 签收日期；未签收的为空。When it was signed for; null until then. */
            receivedOn: components["schemas"]["Day"] | null;
            /** @description 督办事项。What is supervised, in one text. */
            matters: string;
            /** @description 通知载明的办理期限；未载明的为空。Its time limit as it states it; null where it is silent. */
            limit: {
                /** @description 截止日。Last day. */
                dueOn?: components["schemas"]["Day"];
                /** @description 日数。Length in days. */
                days?: number;
                /**
                 * @description 起算日。Counted from.
                 * @enum {string}
                 */
                from?: "receipt" | "issue" | "accident";
            } | null;
            /** @description 现行的办理期限截止日；没有的为空。The last day as it holds now; null while none does. */
            dueOn: components["schemas"]["Day"] | null;
            /** @description 进展报告的要求；没有的为空。How often progress is reported; null where it asks for none. */
            rhythm: {
                /** @description 首次报告，通知印发后多少日。The first report, days after the notice. */
                first?: number;
                /** @description 此后每隔多少日。Then every so many days. */
                every?: number;
                /** @description 每月报告日。Day of each month. */
                dayOfMonth?: number;
            } | null;
            /** @description 载明的解除方式；未载明的为空。How it is released, as it states; null where it is silent. */
            release: ("paper" | "application" | "filing" | "closing" | "publication") | null;
            /** @description 当地规定要求的手续。What the rule of the place asks of the notice. */
            asked: ("approval" | "copies" | "publication")[];
            /** @description 印发前的审批；未登记的为空。Who approved it; null while nobody recorded it. */
            approved: {
                /** @description 审批的负责同志。The leader. */
                leader: string;
                /** @description 职务。His post. */
                post: string;
                /** @description 审批日期。Day. */
                on: components["schemas"]["Day"];
            } | null;
            /** @description 抄送对象。To whom it was copied. */
            copies: string[];
            /** @description 督办信息的公布；未登记的为空。Where it was published; null while nobody recorded it. */
            published: {
                /** @description 载体。Where. */
                where: string;
                /** @description 日期。Day. */
                on: components["schemas"]["Day"];
            } | null;
            /** @description 期限早于调查和批复期限而督办单位决定不变的情形；没有的为空。The conflict under which the supervisor let its limit stand; null where there was none. */
            limitKept: {
                /** @description 办理期限截止日。Last day of the notice. */
                dueDate: components["schemas"]["Day"];
                /** @description 调查和批复期限用满之日。When report and approval may end. */
                caseEnd: components["schemas"]["Day"];
            } | null;
        };
        /** @description 报送审核的一稿。A version of the report as the supervisor knows it. */
        VettedVersion: {
            /** @description 报告稿的版本。Version of the draft. */
            version: number;
            /** @description 何时形成。When it was fixed. */
            fixedAt: components["schemas"]["Instant"];
            /** @description 何时报送；未报送的为空。When it was sent up; null while it was not. */
            sentUpAt: components["schemas"]["Instant"] | null;
            /** @description 送审件清单。What was enclosed. */
            enclosed: ("letter" | "minutes" | "draft" | "technicalReport" | "loss" | "signatures" | "adoptionTable")[];
            /** @description 未随附的材料。What was not enclosed. */
            without: {
                /**
                 * @description 送审件。Paper of the list.
                 * @enum {string}
                 */
                item: "letter" | "minutes" | "draft" | "technicalReport" | "loss" | "signatures" | "adoptionTable";
                /** @description 原因。Why. */
                reason: string;
            }[];
            /** @description 征求意见的成员单位。The member bodies that were asked. */
            asked: {
                /** @description 成员单位。The member body. */
                organ: string;
                /** @description 第几轮。Round. */
                round: number;
                /** @description 何时征求意见。When it was asked. */
                askedAt: components["schemas"]["Instant"];
                /** @description 反馈期限。Last day for the reply. */
                replyBy: components["schemas"]["Day"];
                /** @description 反馈的意见；尚未反馈的为空。What it said; empty while it is silent. */
                opinions: {
                    /** @description 意见的序号。Its number. */
                    n: number;
                    /** @description 何时反馈。When it came. */
                    at: components["schemas"]["Instant"];
                    /** @description 意见；没有意见为空。Null where it has none. */
                    text: string | null;
                    /** @description 采纳情况；未登记的为空。What became of it; null while nobody said. */
                    adopted: ("adopted" | "partly" | "not-adopted") | null;
                    /** @description 理由。Why. */
                    reason: string | null;
                }[];
            }[];
            /** @description 审核会。Vetting meetings. */
            meetings: {
                /** @description 主持人职务。Post of who chaired. */
                chair: string;
                /** @description 审核结论。Conclusion. */
                conclusion: string;
                /** @description 何时召开。When. */
                at: components["schemas"]["Instant"];
            }[];
            /** @description 督办单位的答复。What the supervisor answered. */
            answers: {
                /** @description 何时答复。When it was given. */
                at: components["schemas"]["Instant"];
                /**
                 * @description 审核同意、提出修改意见、审核不同意。Agreed to, changes asked, or refused.
                 * @enum {string}
                 */
                answer: "agreed" | "changes" | "refused";
                /** @description 修改意见或者不同意的理由。What is asked, or why it is refused. */
                text: string | null;
                /** @description 逐条修改意见及落实情况。Point by point, with how each is answered. */
                points: {
                    /** @description 序号。Number. */
                    point: number;
                    /** @description 修改意见。The point. */
                    text: string;
                    /** @description 落实情况；尚无的为空。How it is answered; null until then. */
                    answer: string | null;
                }[];
                /** @description 按所附意见修改的版次；没有的为空。The later version that makes the listed changes; null where there is none. */
                covers: number | null;
            }[];
        };
        /** @description 审核的情况。How the vetting stands. */
        SupervisionVetting: {
            /** @description 批复前是否须经审核同意。Whether the approval waits for it. */
            required: boolean;
            /** @description 报告稿在哪一机关；无须等待的为空。Who has it in hand; null where nothing waits. */
            holder: string | null;
            /** @description 各稿。The versions. */
            versions: components["schemas"]["VettedVersion"][];
        };
        /**
         * @description 期限条：各期限在同一时间轴上。The time limits of a case on one axis of days.
         * @example {
         *       "today": "2022-10-31T01:00:00.000Z",
         *       "from": "2022-09-19",
         *       "to": "2022-11-18",
         *       "stages": [
         *         {
         *           "stage": "reported",
         *           "text": {
         *             "zh": "已接报",
         *             "en": "reported"
         *           },
         *           "state": "done"
         *         },
         *         {
         *           "stage": "investigating",
         *           "text": {
         *             "zh": "调查中",
         *             "en": "under investigation"
         *           },
         *           "state": "now"
         *         }
         *       ],
         *       "beside": [],
         *       "clocks": [],
         *       "ticks": [
         *         {
         *           "seq": 1,
         *           "at": "2022-09-19T02:00:00.000Z",
         *           "text": {
         *             "zh": "报告事故",
         *             "en": "report of the accident"
         *           }
         *         }
         *       ],
         *       "conflicts": []
         *     }
         */
        Strip: {
            /** @description 本案此刻。The now of the case. */
            today: components["schemas"]["Instant"];
            /** @description 时间轴起于何日。First day of the axis. */
            from: components["schemas"]["Day"];
            /** @description 时间轴止于何日。Last day of the axis. */
            to: components["schemas"]["Day"];
            /** @description 阶段条。The bar of stages. */
            stages: components["schemas"]["StageMark"][];
            /** @description 并行的程序。The procedures beside it. */
            beside: components["schemas"]["BesideProcedure"][];
            /** @description 已经起算的期限，最先届满的在前。The time limits that have begun, the earliest end first. */
            clocks: components["schemas"]["StripClock"][];
            /** @description 办理的事项，先后为序。The acts, in the order of their time. */
            ticks: components["schemas"]["StripTick"][];
            /** @description 期限之间的冲突。Time limits that conflict. */
            conflicts: components["schemas"]["StripConflict"][];
        };
        /** @description 阶段条上的一格。A stage on the bar of stages. */
        StageMark: {
            /** @description 阶段的代码。Code of the stage. */
            stage: string;
            /** @description 阶段的名称。The stage in words. */
            text: components["schemas"]["Text"];
            /**
             * @description 已过、当前、未到。Whether it is past, is, or is to come.
             * @enum {string}
             */
            state: "done" | "now" | "later";
        };
        /** @description 与之并行的一个程序。A procedure of the case beside the one that opened it. */
        BesideProcedure: {
            /**
             * @description 案件中的一个程序。A procedure of the case.
             * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
             */
            stream: string;
            /** @description 哪一程序。Which procedure. */
            procedure: components["schemas"]["Procedure"];
            /** @description 程序的名称。The procedure in words. */
            text: components["schemas"]["Text"];
            /** @description 所处阶段的名称。Its stage in words. */
            stageText: components["schemas"]["Text"];
            /** @description 是否已经终结。Whether it has ended. */
            ended: boolean;
        };
        /** @description 一个期限在时间轴上。A time limit on the axis of days. */
        StripClock: {
            /**
             * @description 案件中的一个程序。A procedure of the case.
             * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
             */
            stream: string;
            /** @description 期限的编号。Id of the time limit. */
            id: string;
            /** @description 规则编号。Id of its rule. */
            rule: string;
            /** @description 期限的名称。What has to be done. */
            title: components["schemas"]["Text"];
            /**
             * @description 未起算、进行中、暂停、按期办结、超期办结、超期、不再适用、逾期失权。pending: not begun; running; paused; met in time or late; overdue; void: no longer applies; lost: a window that closed.
             * @enum {string}
             */
            status: "pending" | "running" | "paused" | "met" | "met-late" | "overdue" | "void" | "lost";
            /** @description 红：本单位的期限已过；黄：部门时限或者其他单位的期限已过，或者已到最后一次提醒；灰：暂停。red: a date of our own has passed; amber: a department's or another organ's has, or the last reminder before the end; grey: paused. */
            light: ("red" | "amber" | "green" | "grey") | null;
            /** @description 读取时的状况。How it stands at the moment of reading. */
            statusText: components["schemas"]["Text"];
            /** @description 期限还剩多少；没有的为空。What is left of it; null where nothing is. */
            leftText: components["schemas"]["Text"] | null;
            /** @description 起算日；未起算为空。The day of its start; null before it begins. */
            startedOn: components["schemas"]["Day"] | null;
            /** @description 届满日；未定为空。Last day; null while it is not known. */
            dueDate: components["schemas"]["Day"] | null;
            /** @description 届满时刻；未定为空。The instant at which it ends; null while it is not known. */
            dueAt: components["schemas"]["Instant"] | null;
            /** @description 何时办结；未办结为空。When it was done; null until then. */
            settledAt: components["schemas"]["Instant"] | null;
            /** @description 是否暂定。Whether the date may still move with a holiday notice. */
            provisional: boolean;
            /** @description 自起算至届满、办结或者今日的各段。From its start to its end, to when it was done, or to today. */
            segments: components["schemas"]["ClockSegment"][];
            /** @description 各次暂停。Its pauses. */
            pauses: {
                /** @description 自何日，当日已用。Since when; that day is used up. */
                from: components["schemas"]["Day"];
                /** @description 至何日，当日不计；仍在暂停的为空。Until when, that day not counted; null while it goes on. */
                until: components["schemas"]["Day"] | null;
                /** @description 事由。The ground. */
                title: components["schemas"]["Text"];
            }[];
            /** @description 届满日因何移动。What moved the date. */
            moves: components["schemas"]["ClockMove"][];
            /** @description 以文字说明。The same in words, for whoever does not see it. */
            text: components["schemas"]["Text"];
        };
        /** @description 期限的一段。A stretch of a time limit. */
        ClockSegment: {
            /**
             * @description 计算中、暂停、延期、暂定、超期。run: counts; paused: does not; extended: beyond the end without extensions; provisional: may still move; overdue: behind the end.
             * @enum {string}
             */
            kind: "run" | "paused" | "extended" | "provisional" | "overdue";
            /** @description 自何日。First day. */
            from: components["schemas"]["Day"];
            /** @description 至何日，含当日。Last day, itself included. */
            to: components["schemas"]["Day"];
        };
        /** @description 届满日的一次移动。What moved the date, and by how many days. */
        ClockMove: {
            /** @description 推算的哪一步。Which step of the derivation. */
            step: string;
            /** @description 移动多少日。By how many days the end moved. */
            days: number;
            /** @description 因何移动。What moved it. */
            text: components["schemas"]["Text"];
        };
        /** @description 时间轴上的一个事项。An act on the axis of days. */
        StripTick: {
            /** @description 台账第几条。Number of the entry in the ledger. */
            seq: number;
            /** @description 何时办理。When it was done. */
            at: components["schemas"]["Instant"];
            /** @description 办理的事项。What was done. */
            text: components["schemas"]["Text"];
        };
        /** @description 期限之间的冲突。Time limits that conflict. */
        StripConflict: {
            /**
             * @description 案件中的一个程序。A procedure of the case.
             * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
             */
            stream: string;
            /** @description 冲突的编号。Its id. */
            id: string;
            /** @description 不能都用满的期限，为准的在前。Ids of the time limits that cannot all be used to the full, the one that prevails first. */
            clocks: string[];
            /** @description 冲突的说明。The conflict in words. */
            text: components["schemas"]["Text"];
        };
        /**
         * @description 本案台账的核对结果：哈希链、回执、文件登记、提醒。The ledger of a case read and compared: its chain of hashes, receipts, documents and reminders.
         * @example {
         *       "at": "2022-10-31T01:00:00.000Z",
         *       "entries": 12,
         *       "whole": true,
         *       "differences": []
         *     }
         */
        CaseVerdict: {
            /** @description 何时核对。When it was checked. */
            at: components["schemas"]["Instant"];
            /** @description 核对了多少条。How many entries were read. */
            entries: number;
            /** @description 是否完整一致。Whether nothing was found. */
            whole: boolean;
            /** @description 不一致之处。What was found. */
            differences: {
                /** @description 台账第几条；不属于某一条的为空。Number of the entry; null where it is none of them. */
                seq: number | null;
                /** @description 不一致之处。What is wrong. */
                what: string;
            }[];
        };
        /**
         * @description 现在可以办理的事项。What may be given now.
         * @example {
         *       "streams": [
         *         {
         *           "stream": "investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10",
         *           "procedure": "investigation",
         *           "n": 1,
         *           "stage": "reported",
         *           "commands": [
         *             {
         *               "command": "form-team",
         *               "group": "next",
         *               "why": null,
         *               "usually": {
         *                 "organ": "150802-government",
         *                 "name": "临河区人民政府"
         *               }
         *             }
         *           ],
         *           "options": {}
         *         }
         *       ]
         *     }
         */
        AvailableCommands: {
            /** @description 各程序，尚未开始的也在内。Each procedure, those that are not open yet too. */
            streams: {
                /**
                 * @description 案件中的一个程序。A procedure of the case.
                 * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
                 */
                stream: string;
                /** @description 哪一程序。Which procedure. */
                procedure: components["schemas"]["Procedure"];
                /** @description 同类程序中的第几个。Which of several procedures of that kind. */
                n: number;
                /** @description 所处阶段；unopened 尚未开始，stopped 已停止接受办理。Its stage; unopened before it begins, stopped while it takes nothing. */
                stage: string;
                /** @description 各事项；已停止的没有。Its commands; none of a stopped one. */
                commands: {
                    /** @description 事项。Its name. */
                    command: string;
                    /**
                     * @description 下一步、待办、随时可以记载、现在不能办理。next: the procedure goes on by it; due: somebody waits for it; any-time: it may be recorded whenever it was so; impossible: `why` says what stands against it.
                     * @enum {string}
                     */
                    group: "next" | "due" | "any-time" | "impossible";
                    /** @description 为什么不能办理；能办理为空。What stands against it; null where nothing does. */
                    why: {
                        /** @description 原因的代码。Stable code of the reason. */
                        code: string;
                        /** @description 原因。The reason. */
                        text: components["schemas"]["Text"];
                        /** @description 依据的条款。The article on which it stands. */
                        article?: string;
                        /** @description 条文原文：「…」逐字核对，『…』为摘录。The words of the article as they were read: 「…」 checked character by character, 『…』 from an excerpt; 未读到原文 / wording not read where there are none. */
                        articleText?: components["schemas"]["Text"];
                        /** @description 未满足的前置条件。The precondition that blocks it. */
                        gate?: string;
                        /** @description 前置条件由谁办理。For whose act it waits. */
                        holder?: string;
                        /** @description 前置条件自何时起未满足。Since when the precondition is not met. */
                        since?: components["schemas"]["Instant"];
                    } | null;
                    /** @description 一般由哪一机关办理，仅供参考；不知道的为空。The organ whose act it usually is; not checked; null where it is not known. */
                    usually: {
                        /** @description 机关编号。Id of the organ. */
                        organ: string;
                        /** @description 名称。Its name. */
                        name: string;
                    } | null;
                }[];
                /** @description 表单字段可以选取的本案事项，按字段 x-picks 中的名称。The earlier items of the case that fields of the forms pick from, under the names that stand in `x-picks`. */
                options: {
                    [key: string]: {
                        /** @description 填入字段的值。What stands in the field. */
                        value: string | number;
                        /** @description 名称。What a person knows it by. */
                        words: components["schemas"]["Text"];
                    }[];
                };
            }[];
        };
        /**
         * @description 全部事项，与案件无关。All commands, whatever the case.
         * @example {
         *       "procedures": [
         *         {
         *           "procedure": "investigation",
         *           "title": {
         *             "zh": "事故调查",
         *             "en": "Investigation"
         *           },
         *           "stages": [
         *             {
         *               "stage": "reported",
         *               "title": {
         *                 "zh": "已接报",
         *                 "en": "reported"
         *               },
         *               "apart": false
         *             }
         *           ],
         *           "way": [
         *             "form-team",
         *             "submit-report"
         *           ],
         *           "groups": [
         *             {
         *               "group": "team",
         *               "title": {
         *                 "zh": "事故调查组",
         *                 "en": "investigation team"
         *               }
         *             }
         *           ],
         *           "commands": [
         *             {
         *               "command": "change-leader",
         *               "title": {
         *                 "zh": "更换调查组组长",
         *                 "en": "change the leader of the team"
         *               },
         *               "group": "team",
         *               "order": 43,
         *               "article": "《生产安全事故报告和调查处理条例》（国务院令第493号）第二十四条",
         *               "articleText": {
         *                 "zh": "「事故调查组组长由负责事故调查的人民政府指定。」",
         *                 "en": "in Chinese: 「事故调查组组长由负责事故调查的人民政府指定。」"
         *               },
         *               "usually": {
         *                 "zh": "负责调查的人民政府",
         *                 "en": "the investigating government"
         *               },
         *               "stages": [
         *                 "investigating"
         *               ],
         *               "path": "/api/cases/{case}/commands/change-leader",
         *               "form": {
         *                 "type": "object"
         *               }
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        CommandCatalogue: {
            /** @description 各程序。The procedures. */
            procedures: {
                /** @description 哪一程序。Which procedure. */
                procedure: components["schemas"]["Procedure"];
                /** @description 名称。In words. */
                title: components["schemas"]["Text"];
                /** @description 各阶段，按先后。Its stages, in order. */
                stages: {
                    /** @description 阶段。The stage. */
                    stage: string;
                    /** @description 名称。In words. */
                    title: components["schemas"]["Text"];
                    /** @description 是否不在通常进程之内，如并案、撤销登记。Whether it ends the procedure otherwise than by its usual way. */
                    apart: boolean;
                }[];
                /** @description 通常进程依次办理的事项。The commands by which it goes its usual way, in their order. */
                way: string[];
                /** @description 各主题，按先后。Its themes, in order. */
                groups: {
                    /** @description 主题。The theme. */
                    group: string;
                    /** @description 名称。In words. */
                    title: components["schemas"]["Text"];
                }[];
                /** @description 各事项，按先后。Its commands, in order. */
                commands: {
                    /** @description 事项。Its name. */
                    command: string;
                    /** @description 名称。In words. */
                    title: components["schemas"]["Text"];
                    /** @description 所属主题。Its theme, one of `groups`. */
                    group: string;
                    /** @description 在程序进程中的次序，自 1 起。Its place in the life of the procedure, from 1. */
                    order: number;
                    /** @description 依据的条款。Law and article on which it stands. */
                    article: string;
                    /** @description 条文原文：「…」逐字核对，『…』为摘录。The words of the article as they were read: 「…」 checked character by character, 『…』 from an excerpt; 未读到原文 / wording not read where there are none. */
                    articleText: components["schemas"]["Text"];
                    /** @description 一般由谁办理，仅供参考。Whose act it usually is; it is not checked. */
                    usually: components["schemas"]["Text"];
                    /** @description 可以办理的阶段；立案没有。Where it may be given; none of an opening. */
                    stages: string[];
                    /** @description 向何处提交。Where it is sent. */
                    path: string;
                    /** @description 表单，即事项内容的格式；字段的名称、填写说明、单位、各选项的名称和从何处选取见 x-title、x-help、x-unit、x-choices、x-picks。What its data may be, as a JSON Schema of 2020-12; x-title, x-help, x-unit, x-choices and x-picks of a field are its name, help, unit, the words of its codes, and from what it is filled in. */
                    form: {
                        [key: string]: unknown;
                    };
                }[];
            }[];
        };
        /**
         * @description 记载了什么。What was recorded.
         * @example {
         *       "stream": "investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10",
         *       "outcome": "done",
         *       "fromSeq": 3,
         *       "toSeq": 3,
         *       "events": []
         *     }
         */
        CommandAnswer: {
            /**
             * @description 案件中的一个程序。A procedure of the case.
             * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
             */
            stream: string;
            /**
             * @description 已办理。It was done.
             * @constant
             */
            outcome: "done";
            /** @description 第一条记载的序号。Number of the first entry. */
            fromSeq: number;
            /** @description 最后一条记载的序号。Number of the last entry. */
            toSeq: number;
            /** @description 记载的事件。The events that were recorded. */
            events: components["schemas"]["Event"][];
        };
        /**
         * @description 案件文件及其哈希值。A filed document and the hashes of its file.
         * @example {
         *       "id": "7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e3f",
         *       "title": "关于某事故调查报告的批复",
         *       "kind": "approval",
         *       "number": "临政字〔2022〕45号",
         *       "issuedOn": "2022-11-18",
         *       "issuer": "150802-government",
         *       "issuerName": "临河区人民政府",
         *       "type": "application/pdf",
         *       "bytes": 48213,
         *       "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
         *       "sm3": "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
         *       "filedAt": "2022-11-18T07:00:00.000Z"
         *     }
         */
        Document: {
            /**
             * Format: uuid
             * @description 文件编号，办理事项时写入 act.documents。Id: what commands cite in `act.documents`.
             */
            id: string;
            /** @description 标题。Its title. */
            title: string;
            /** @description 文种。What kind of paper it is. */
            kind: string;
            /** @description 文号；没有为空。As issued; null when the paper bears none. */
            number: string | null;
            /** @description 成文日期。Day of issue. */
            issuedOn: components["schemas"]["Day"];
            /** @description 发文机关编号或者其他单位名称。The organ, or the name of another body. */
            issuer: string;
            /** @description 发文机关的名称。Its name. */
            issuerName: string;
            /** @description 按内容识别的类型。Media type as the content says. */
            type: string;
            /** @description 字节数。Size in bytes. */
            bytes: number;
            /** @description SHA-256 哈希值。SHA-256 of the content. */
            sha256: string;
            /** @description SM3 哈希值。SM3 of the content. */
            sm3: string;
            /** @description 归入时间。When it was filed. */
            filedAt: components["schemas"]["Instant"];
        };
        /**
         * @description 按归入先后。In the order in which they were filed.
         * @example {
         *       "documents": [
         *         {
         *           "id": "7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e3f",
         *           "title": "关于某事故调查报告的批复",
         *           "kind": "approval",
         *           "number": "临政字〔2022〕45号",
         *           "issuedOn": "2022-11-18",
         *           "issuer": "150802-government",
         *           "issuerName": "临河区人民政府",
         *           "type": "application/pdf",
         *           "bytes": 48213,
         *           "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
         *           "sm3": "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
         *           "filedAt": "2022-11-18T07:00:00.000Z"
         *         }
         *       ]
         *     }
         */
        DocumentList: {
            /** @description 各文件。The documents. */
            documents: components["schemas"]["Document"][];
        };
        /**
         * @description 何人何时取阅。Who fetched a document and when.
         * @example {
         *       "reads": [
         *         {
         *           "name": "张伟",
         *           "at": "2022-11-19T01:00:00.000Z"
         *         }
         *       ]
         *     }
         */
        DocumentReads: {
            /** @description 最近 200 次，新的在前。The last 200, the newest first. */
            reads: {
                /** @description 姓名；凭令牌读取的为空。Name of the person; null of the holder of a token. */
                name: string | null;
                /** @description 何时。When. */
                at: components["schemas"]["Instant"];
            }[];
        };
        /**
         * @description 试算结果。What the command would come to.
         * @example {
         *       "before": {
         *         "stage": "investigating",
         *         "stageText": {
         *           "zh": "调查中",
         *           "en": "under investigation"
         *         },
         *         "clocks": [],
         *         "gates": [],
         *         "tasks": [],
         *         "conflicts": []
         *       },
         *       "after": {
         *         "stage": "investigating",
         *         "stageText": {
         *           "zh": "调查中",
         *           "en": "under investigation"
         *         },
         *         "clocks": [],
         *         "gates": [],
         *         "tasks": [],
         *         "conflicts": []
         *       },
         *       "events": [
         *         "extension.granted"
         *       ]
         *     }
         */
        Preview: {
            /** @description 办理之前。Before it. */
            before: {
                /** @description 阶段。The stage. */
                stage: string;
                /** @description 阶段的名称。The stage in words. */
                stageText: components["schemas"]["Text"];
                /** @description 各期限。The time limits. */
                clocks: components["schemas"]["Clock"][];
                /** @description 各前置条件。The preconditions. */
                gates: {
                    /** @description 前置条件的编号。Its id. */
                    gate: string;
                    /** @description 前置条件。The precondition in words. */
                    text: components["schemas"]["Text"];
                    /**
                     * @description 未满足、已满足。Whether it still blocks.
                     * @enum {string}
                     */
                    state: "shut" | "open";
                    /** @description 由谁办理。For whose act it waits. */
                    holderText: components["schemas"]["Text"];
                }[];
                /** @description 各待办。What has to be done next. */
                tasks: {
                    /** @description 待办的编号。Its id. */
                    id: string;
                    /** @description 要办什么。What has to be done. */
                    title: components["schemas"]["Text"];
                }[];
                /** @description 本程序期限的冲突。Time limits of the procedure that cannot all be used to the full. */
                conflicts: components["schemas"]["Text"][];
            };
            /** @description 办理之后。After it. */
            after: {
                /** @description 阶段。The stage. */
                stage: string;
                /** @description 阶段的名称。The stage in words. */
                stageText: components["schemas"]["Text"];
                /** @description 各期限。The time limits. */
                clocks: components["schemas"]["Clock"][];
                /** @description 各前置条件。The preconditions. */
                gates: {
                    /** @description 前置条件的编号。Its id. */
                    gate: string;
                    /** @description 前置条件。The precondition in words. */
                    text: components["schemas"]["Text"];
                    /**
                     * @description 未满足、已满足。Whether it still blocks.
                     * @enum {string}
                     */
                    state: "shut" | "open";
                    /** @description 由谁办理。For whose act it waits. */
                    holderText: components["schemas"]["Text"];
                }[];
                /** @description 各待办。What has to be done next. */
                tasks: {
                    /** @description 待办的编号。Its id. */
                    id: string;
                    /** @description 要办什么。What has to be done. */
                    title: components["schemas"]["Text"];
                }[];
                /** @description 本程序期限的冲突。Time limits of the procedure that cannot all be used to the full. */
                conflicts: components["schemas"]["Text"][];
            };
            /** @description 将记载的事件种类。Kinds of the events it would record. */
            events: string[];
        };
        /**
         * @description 首报、续报、终报的文稿。The reports as they read now, for copying.
         * @example {
         *       "texts": []
         *     }
         */
        ReportTexts: {
            /** @description 电话快报、首报、续报、终报。The reports by phone, first, follow-up and final. */
            texts: {
                /**
                 * @description 文稿种类。Which text.
                 * @enum {string}
                 */
                kind: "express-phone" | "express-written" | "follow-up" | "final";
                /** @description 文稿的名称。The text in words. */
                title: components["schemas"]["Text"];
                /** @description 文稿，供复制；无人报告的内容写作“待核”。For copying; what nobody has told yet reads 待核. */
                text: string;
                /** @description 尚为“待核”的内容。What is still 待核. */
                missing: {
                    /** @description 事项的代码。Code of the item. */
                    item: string;
                    /** @description 事项的名称。The item in words. */
                    text: components["schemas"]["Text"];
                }[];
            }[];
        };
        /**
         * @description 一份文稿。A text for copying.
         * @example {
         *       "kind": "express-phone",
         *       "text": "临河区应急管理局电话快报：2022年9月19日9时00分，内蒙古自治区巴彦淖尔市临河区，施工单位发生一起事故。简要经过：待核。已造成死亡1人，下落不明0人，重伤0人；初判一般，以最终认定为准。已采取的措施：待核。后续情况随时续报。",
         *       "missing": [
         *         "unitProfile",
         *         "location",
         *         "scene",
         *         "course",
         *         "measures",
         *         "other",
         *         "directLossWan"
         *       ]
         *     }
         * @example {
         *       "kind": "report-urging",
         *       "text": "关于尽快提交“9·19”高处坠落事故调查报告的督办函\n（发文字号：　　〔2022〕　　号）\n\n临河区安全生产委员会：\n　　2022年9月19日发生的“9·19”高处坠落事故（事故发生单位：施工单位），截至目前死亡1人。该起事故由巴彦淖尔市安全生产委员会办公室挂牌督办。\n　　依照《生产安全事故报告和调查处理条例》（国务院令第493号）第二十九条，提交事故调查报告的期限已于2022年11月18日届满，截至2022年11月25日已超期7日，临河区人民政府事故调查组尚未提交事故调查报告。\n　　请督促抓紧完成调查，并书面说明未按期提交的原因、目前进展和拟提交报告的日期。\n\n巴彦淖尔市安全生产委员会办公室\n2022年11月25日",
         *       "missing": []
         *     }
         */
        ReportText: {
            /**
             * @description 文稿种类。Which text: express-phone 电话快报, express-written 书面快报, follow-up 续报, final 终报; while its limit is overdue: report-urging 督办函 and report-criticism 通报、约谈的函 of the supervisor, or 情况报告 to the own government where there is none (IN-01), approval-request 请示 (AP-01), supervision-proposal 挂牌督办的请示 (JU-21), matters-urging 督办函 and matters-criticism 通报、约谈的函 of a supervision (SV-06); at any time supervision-report 督办情况报告; of a letter that was proposed letter-reminder 提示函, letter-warning 警示函, letter-urging 督办函, letter-criticism 通报, and of an interview that was decided interview-summons 约谈通知; of a draft that went up opinions-table 意见采纳情况表, enclosure-list 送审件清单, vetting-minutes 审核会纪要; of one that was circulated comments-table 征求意见采纳情况表; of the carrying-out evaluation-report 评估报告框架, interview-letter 约谈函, accountability-letter 问责移送函, and while it is overdue evaluation-overdue 情况报告 (EV-02).
             * @example express-written
             * @example report-urging
             * @enum {string}
             */
            kind: "express-phone" | "express-written" | "follow-up" | "final" | "report-urging" | "report-criticism" | "approval-request" | "supervision-proposal" | "comments-table" | "matters-urging" | "matters-criticism" | "supervision-report" | "letter-reminder" | "letter-warning" | "letter-urging" | "letter-criticism" | "interview-summons" | "opinions-table" | "enclosure-list" | "vetting-minutes" | "evaluation-report" | "interview-letter" | "accountability-letter" | "evaluation-overdue";
            /** @description 文稿，供复制；无人报告的内容写作“待核”。Chinese, for copying; what nobody has told yet reads 待核. */
            text: string;
            /** @description 尚为“待核”的内容。What is still 待核: of a report, items of decree 493, article 12. */
            missing: string[];
        };
        /**
         * @description 不属于任何案件的事实。Facts of nobody's case.
         * @example {
         *       "procedure": "investigation",
         *       "place": "150802",
         *       "now": "2022-10-01T00:00:00.000Z",
         *       "facts": [
         *         {
         *           "fact": "accident.occurred",
         *           "at": "2022-09-19"
         *         },
         *         {
         *           "fact": "level.determined",
         *           "at": "2022-09-19",
         *           "value": "一般"
         *         }
         *       ]
         *     }
         */
        ProjectionRequest: {
            /**
             * @description 哪一程序的期限。Of which procedure the time limits are.
             * @enum {string}
             */
            procedure: "investigation" | "rectification" | "supervision";
            /** @description 行政区划代码。Division code of the place whose law holds. */
            place: string;
            /** @description 以哪一时刻计；不填为现在。The instant at which the answer is asked; now where absent. */
            now?: string;
            /** @description 各事实。The facts. */
            facts: {
                /**
                 * 事实
                 * @description 事实的名称，见 docs/facts.md。Name from docs/facts.md.
                 */
                fact: string;
                /** @description 何时发生：北京时间的日期或者时刻。When it was true: a Beijing day, or a moment; Beijing time where it has no offset. */
                at: string;
                /** @description 何时得知；同一事实后记的更正先记的。When it became known; a later record of the same fact corrects an earlier one. */
                recordedAt?: string;
                /**
                 * 编号
                 * @description 同一次鉴定或者延期的事实用同一编号。Ties facts that speak of the same appraisal or extension.
                 */
                ref?: string;
                /**
                 * 所涉对象
                 * @description ref 已用于成对事实时，所涉的对象、事项或者等级。The addressee, measure or level that it concerns, where `ref` ties a pair already.
                 */
                of?: string;
                /**
                 * 取值
                 * @description 事实的取值；等级可用中文。Code of a fact that says which; the Chinese names of levels are understood.
                 */
                value?: string;
                /** @description 延期准予的天数；督办通知载明日数的，为该日数，at 填起算日。Natural days that an extension grants; or that a notice of supervision states, `at` being what they are counted from. */
                days?: number;
            }[];
        };
        /**
         * @description 由事实推算的期限。The time limits that follow from the facts.
         * @example {
         *       "clocks": [
         *         {
         *           "id": "IN-01",
         *           "rule": "IN-01",
         *           "title": {
         *             "zh": "提交事故调查报告",
         *             "en": "Submit the investigation report"
         *           },
         *           "dueDate": "2022-11-18",
         *           "dueAt": "2022-11-18T16:00:00.000Z",
         *           "remainingDays": null,
         *           "status": "running",
         *           "light": "green",
         *           "statusText": {
         *             "zh": "进行中",
         *             "en": "running"
         *           },
         *           "leftText": {
         *             "zh": "剩48日（含32个工作日）",
         *             "en": "48 days left, 32 of them working days"
         *           },
         *           "provisional": false,
         *           "derivation": []
         *         }
         *       ],
         *       "investigator": null
         *     }
         */
        Projection: {
            /** @description 各期限。The time limits. */
            clocks: {
                /** @description 期限的编号：每一对象各有一个期限的，为规则编号加对象。Its id: that of the rule, with what it concerns where the rule has one for each. */
                id: string;
                /** @description 规则编号。Id of the rule. */
                rule: string;
                /** @description 期限的名称。What has to be done. */
                title: components["schemas"]["Text"];
                /** @description 期间何时开始，此前办理的不计入。When a window opens, before which nothing counts. */
                opensAt?: components["schemas"]["Instant"];
                /** @description 届满日。Last day; null while it is not known. */
                dueDate: components["schemas"]["Day"] | null;
                /** @description 届满时刻。The instant at which it ends. */
                dueAt: components["schemas"]["Instant"] | null;
                /** @description 暂停时，或者暂停期间办结时剩余的天数。Days that are left while it is paused, or were when it was done while paused. */
                remainingDays: number | null;
                /**
                 * @description 未起算、进行中、暂停、按期办结、超期办结、超期、不再适用、逾期失权。pending: not begun; running; paused; met in time or late; overdue; void: no longer applies; lost: a window that closed.
                 * @enum {string}
                 */
                status: "pending" | "running" | "paused" | "met" | "met-late" | "overdue" | "void" | "lost";
                /** @description 红：本单位的期限已过；黄：部门时限或者其他单位的期限已过，或者已到最后一次提醒；灰：暂停。red: a date of our own has passed; amber: a department's or another organ's has, or the last reminder before the end; grey: paused. */
                light: ("red" | "amber" | "green" | "grey") | null;
                /** @description 以 now 计的状况。How it stands at `now`. */
                statusText: components["schemas"]["Text"];
                /** @description 期限还剩多少；不在计算的为空。What is left of it; null where nothing runs. */
                leftText: components["schemas"]["Text"] | null;
                /** @description 日期待节假日通知公布后确定。Whether the date depends on a holiday notice that is not out yet. */
                provisional: boolean;
                /** @description 推算过程。How the date follows, step by step. */
                derivation: components["schemas"]["Step"][];
            }[];
            /** @description 法律规定由谁负责调查；日期或者等级不详的为空。Whom the law names; null without a day or a level of the accident. */
            investigator: {
                /** @description 负责调查的机关；法律没有定论的，列出各种理解。The body, or those of the readings where the law does not settle it. */
                bodies: {
                    /** @description 机关编号；名录中没有的为空。Its id; null where the register does not hold it. */
                    organ: string | null;
                    /** @description 机关名称。Its name. */
                    title: components["schemas"]["Text"];
                }[];
                /** @description 需要人工确定的问题。What a person has to settle; null where nothing is. */
                question: components["schemas"]["Text"] | null;
                /** @description 依据。On what it rests. */
                basis: components["schemas"]["Source"];
            } | null;
        };
        /**
         * @description 待办。What has to be done in all cases.
         * @example {
         *       "tasks": [
         *         {
         *           "stream": "investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10",
         *           "id": "form-team",
         *           "title": {
         *             "zh": "组成事故调查组",
         *             "en": "Form the investigation team"
         *           },
         *           "owner": "150802-government",
         *           "ownerText": {
         *             "zh": "临河区人民政府",
         *             "en": "临河区人民政府"
         *           },
         *           "clock": null,
         *           "command": "form-team",
         *           "since": "2022-09-19T02:00:00.000Z",
         *           "caseId": "3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10",
         *           "caseName": "临河区某公司机械伤害事故",
         *           "caseKind": "accident",
         *           "dueAt": null
         *         }
         *       ]
         *     }
         */
        Inbox: {
            /** @description 各待办，紧急的在前。What has to be done, the most pressing first. */
            tasks: {
                /**
                 * @description 案件中的一个程序。A procedure of the case.
                 * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
                 */
                stream: string;
                /** @description 待办的编号。Its id. */
                id: string;
                /** @description 要办什么。What has to be done. */
                title: components["schemas"]["Text"];
                /** @description 由谁办理：机关编号或者角色。The organ or role that has to act. */
                owner: string;
                /** @description 由谁办理的名称。The same in words. */
                ownerText: components["schemas"]["Text"];
                /** @description 受哪一期限约束。The time limit that presses, if any. */
                clock: string | null;
                /** @description 以哪一事项办理。The command that does it, if one does. */
                command: string | null;
                /** @description 自何时起。Since when it waits. */
                since: components["schemas"]["Instant"];
                /**
                 * Format: uuid
                 * @description 案件编号。Id of the case.
                 */
                caseId: string;
                /** @description 案件名称。Name of the case. */
                caseName: string;
                /**
                 * @description 案件类别：事故、事故隐患、移送案件、日常事项。What the case is about: accident, hidden danger, referral, standing duty.
                 * @enum {string}
                 */
                caseKind: "accident" | "danger" | "referral" | "duty";
                /** @description 期限届满的时刻。When the time limit that presses ends. */
                dueAt: components["schemas"]["Instant"] | null;
            }[];
        };
        /**
         * @description 值班台。The duty desk.
         * @example {
         *       "accidents": [],
         *       "handovers": [
         *         {
         *           "caseId": "3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10",
         *           "caseName": "临河区某公司机械伤害事故",
         *           "at": "2022-09-19T12:00:00.000Z",
         *           "byName": "临河区应急管理局",
         *           "from": "值班员甲",
         *           "to": "值班员乙",
         *           "open": "市局已接报，次日24时前续报；伤员1人待核实"
         *         }
         *       ]
         *     }
         */
        Duty: {
            /** @description 未报告完毕的事故，最先届满的在前。The accidents that are not fully reported, what ends first before the others. */
            accidents: components["schemas"]["DutyAccident"][];
            /** @description 最近的值班交接，新的在前。The last hand-overs of the desk, the newest first. */
            handovers: components["schemas"]["ShiftHandover"][];
        };
        /** @description 未报告完毕的一起事故。An accident that is not fully reported. */
        DutyAccident: {
            /** @description 该事故，与列表的一行相同。The accident, as in a row of the list. */
            case: components["schemas"]["CaseLine"];
            /** @description 尚未完成的，最先届满的在前。What is still owed, what ends first before the others. */
            owed: components["schemas"]["OwedReport"][];
            /** @description 通报名单：应当通报谁，已经通报谁。Whom to tell, and who has been told. */
            recipients: components["schemas"]["ReportRecipient"][];
            /** @description 接报和逐级上报的经过。How the report came in and went up. */
            steps: components["schemas"]["ReportStep"][];
        };
        /** @description 尚未完成的一项报告、通报或者登记。A report, notice or entry that is still owed. */
        OwedReport: {
            /**
             * @description 案件中的一个程序。A procedure of the case.
             * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
             */
            stream: string;
            /** @description 待办的编号。Id of the task. */
            id: string;
            /** @description 要办什么。What has to be done. */
            title: components["schemas"]["Text"];
            /** @description 由谁办理：机关编号或者角色。The organ or role that has to act. */
            owner: string;
            /** @description 由谁办理。Who has to act, in words. */
            ownerText: components["schemas"]["Text"];
            /** @description 以哪一事项办理。The command that does it. */
            command: string;
            /** @description 自何时起。Since when it is owed. */
            since: components["schemas"]["Instant"];
            /** @description 受哪一期限约束；没有的为空。The time limit that presses; null where none does. */
            limit: components["schemas"]["ReportLimit"] | null;
        };
        /** @description 报告的期限。The time limit of a report. */
        ReportLimit: {
            /** @description 期限的编号。Id of the time limit. */
            id: string;
            /** @description 规则编号。Id of its rule. */
            rule: string;
            /** @description 期限的名称。What has to be done. */
            title: components["schemas"]["Text"];
            /** @description 届满时刻。The instant at which it ends. */
            dueAt: components["schemas"]["Instant"];
            /** @description 还剩多少分钟；已过的为负数。Whole minutes that are left; negative once it has passed. */
            minutesLeft: number;
            /** @description 红：本单位的期限已过；黄：部门时限或者其他单位的期限已过，或者已到最后一次提醒；灰：暂停。red: a date of our own has passed; amber: a department's or another organ's has, or the last reminder before the end; grey: paused. */
            light: ("red" | "amber" | "green" | "grey") | null;
            /** @description 读取时的状况。How it stands at the moment of reading. */
            statusText: components["schemas"]["Text"];
        };
        /** @description 应当通报的一个对象。Somebody who has to be told. */
        ReportRecipient: {
            /**
             * @description 通报对象的代码。Code of who is told.
             * @enum {string}
             */
            addressee: "government" | "public-security" | "labour" | "union" | "procuratorate" | "mine-safety" | "superior" | "higher-government" | "state-council" | "other";
            /** @description 通报对象。Who is told. */
            text: components["schemas"]["Text"];
            /** @description 已经通报的，先后为序。The notices given, in their order. */
            told: {
                /** @description 何时。When. */
                at: components["schemas"]["Instant"];
                /** @description 哪一机关的编号。Id of the organ whose act it was. */
                by: string;
                /** @description 机关名称。The organ in words. */
                byName: string;
                /** @description 何人报告；未登记或者略去的为空。Who told it; null where nobody noted it or it is withheld. */
                from: string | null;
                /** @description 以何方式；未登记为空。By which way; null where nobody noted it. */
                wayText: components["schemas"]["Text"] | null;
                /** @description 何人接收；未登记或者略去的为空。Who took it; null where nobody noted it or it is withheld. */
                takenBy: string | null;
                /** @description 内容；未登记为空。What was told; null where nobody noted it. */
                text: string | null;
                /** @description 受话人或者收件单位；略去的为空。The body or person that was told; null where it is withheld. */
                toName: string | null;
            }[];
            /** @description 是否尚待通报。Whether it is still to be told. */
            owed: boolean;
        };
        /** @description 已登记的一次接报、上报、快报或者续报。A report that came in or went up. */
        ReportStep: {
            /**
             * @description 接报、上报、快报、续报、单位负责人接到报告。Receipt, sending up, express report, follow-up report, when the head of the unit was told.
             * @enum {string}
             */
            kind: "received" | "forwarded" | "express" | "follow-up" | "unit-informed";
            /** @description 事项的名称。The same in words. */
            kindText: components["schemas"]["Text"];
            /** @description 报告给谁；接报的为空。To whom; null of a receipt. */
            toName: string | null;
            /** @description 何时。When. */
            at: components["schemas"]["Instant"];
            /** @description 哪一机关的编号。Id of the organ whose act it was. */
            by: string;
            /** @description 机关名称。The organ in words. */
            byName: string;
            /** @description 何人报告；未登记或者略去的为空。Who told it; null where nobody noted it or it is withheld. */
            from: string | null;
            /** @description 以何方式；未登记为空。By which way; null where nobody noted it. */
            wayText: components["schemas"]["Text"] | null;
            /** @description 何人接收；未登记或者略去的为空。Who took it; null where nobody noted it or it is withheld. */
            takenBy: string | null;
            /** @description 内容；未登记为空。What was told; null where nobody noted it. */
            text: string | null;
        };
        /** @description 一次值班交接。A hand-over of the duty desk. */
        ShiftHandover: {
            /**
             * Format: uuid
             * @description 案件编号。Id of the case.
             */
            caseId: string;
            /** @description 案件名称。Name of the case. */
            caseName: string;
            /** @description 何时交接。When the desk was handed over. */
            at: components["schemas"]["Instant"];
            /** @description 机关名称。The organ in words. */
            byName: string;
            /** @description 交班人；对其他机关略去的为空。Who handed over; null where it is withheld. */
            from: string | null;
            /** @description 接班人；对其他机关略去的为空。Who took over; null where it is withheld. */
            to: string | null;
            /** @description 交接事项。What was handed over. */
            open: string;
        };
        /**
         * @description 我的工作，按所要的视图。My work, in the view that was asked for.
         * @example {
         *       "view": "handling",
         *       "counts": {
         *         "today": 0,
         *         "three-days": 0,
         *         "overdue": 0
         *       },
         *       "tasks": [],
         *       "next": null,
         *       "changed": [],
         *       "waiting": []
         *     }
         */
        Work: components["schemas"]["WorkHandling"] | components["schemas"]["WorkSupervising"] | components["schemas"]["WorkLeader"];
        /** @description 我的工作：承办。My work: what to handle. */
        WorkHandling: {
            /**
             * @description 承办。What to handle.
             * @constant
             */
            view: "handling";
            /** @description 各有多少项，最多计到 1,000。How much there is of each, 1,000 standing for more. */
            counts: {
                /** @description 今日届满的。What ends today. */
                today: number;
                /** @description 三日内届满的。What ends within three days. */
                "three-days": number;
                /** @description 已过期限的。What should have ended. */
                overdue: number;
            };
            /** @description 待办，最先届满的在前，没有期限的在后。What has to be done, the nearest end first, what has none last. */
            tasks: components["schemas"]["WorkLine"][];
            /** @description 下一页的起点；末页为空。Cursor of the next page; null at the end. */
            next: string | null;
            /** @description 上次查看以后有变动的案件，最近变动的在前。Cases that changed since you last looked, the last change first. */
            changed: components["schemas"]["ChangedCase"][];
            /** @description 等待其他单位的，等得最久的在前；未指明机关的为空。What others have to do, what has waited longest first; empty where no organ is named. */
            waiting: components["schemas"]["WorkLine"][];
        };
        /** @description 一项待办及其案件。A task with its case. */
        WorkLine: {
            /**
             * @description 案件中的一个程序。A procedure of the case.
             * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
             */
            stream: string;
            /** @description 待办的编号。Id of the task. */
            id: string;
            /** @description 要办什么。What has to be done. */
            title: components["schemas"]["Text"];
            /** @description 由谁办理：机关编号或者角色。The organ or role that has to act. */
            owner: string;
            /** @description 由谁办理。Who has to act, in words. */
            ownerText: components["schemas"]["Text"];
            /** @description 以哪一事项办理。The command that does it, if one does. */
            command: string | null;
            /** @description 自何时起。Since when it waits. */
            since: components["schemas"]["Instant"];
            /** @description 已经多少日。For how many days. */
            days: number;
            /**
             * Format: uuid
             * @description 案件编号。Id of the case.
             */
            caseId: string;
            /** @description 案件名称。Name of the case. */
            caseName: string;
            /** @description 案件所在地，逐级。The place of the case, with all above it. */
            placeName: string;
            /** @description 本案此刻，本行以此计。The now of the case, by which its line is measured. */
            today: components["schemas"]["Instant"];
            /** @description 受哪一期限约束；没有的为空。The time limit that presses; null where none does. */
            limit: components["schemas"]["WorkLimit"] | null;
        };
        /** @description 约束一项待办的期限。The time limit that presses on a task. */
        WorkLimit: {
            /** @description 期限的编号。Id of the time limit. */
            id: string;
            /** @description 规则编号。Id of its rule. */
            rule: string;
            /** @description 期限的名称。What has to be done. */
            title: components["schemas"]["Text"];
            /** @description 届满日；暂停的为空。Last day; null of one that is paused. */
            dueDate: components["schemas"]["Day"] | null;
            /** @description 届满时刻；暂停的为空。The instant at which it ends; null of one that is paused. */
            dueAt: components["schemas"]["Instant"] | null;
            /** @description 红：本单位的期限已过；黄：部门时限或者其他单位的期限已过，或者已到最后一次提醒；灰：暂停。red: a date of our own has passed; amber: a department's or another organ's has, or the last reminder before the end; grey: paused. */
            light: ("red" | "amber" | "green" | "grey") | null;
            /** @description 读取时的状况。How it stands at the moment of reading. */
            statusText: components["schemas"]["Text"];
            /** @description 期限还剩多少；已过的为空。What is left of it; null where nothing is. */
            leftText: components["schemas"]["Text"] | null;
        };
        /** @description 上次查看以后有变动的案件。A case that changed since you last looked. */
        ChangedCase: {
            /**
             * Format: uuid
             * @description 案件编号。Id of the case.
             */
            caseId: string;
            /** @description 案件名称。Name of the case. */
            caseName: string;
            /** @description 台账最后一条的序号。Number of the last entry of its ledger. */
            seq: number;
            /** @description 何时登记。When it was recorded. */
            at: components["schemas"]["Instant"];
            /** @description 登记的事项；没有名称的为空。What it was, in words; null where it has none. */
            text: components["schemas"]["Text"] | null;
            /** @description 上次看到第几条；未看过的为空。Up to which entry you have looked; null where you never did. */
            seenSeq: number | null;
        };
        /** @description 我的工作：督办。My work: what to supervise. */
        WorkSupervising: {
            /**
             * @description 督办。What to supervise.
             * @constant
             */
            view: "supervising";
            /** @description 待审核：第几稿、已等多少日。Drafts that wait for your agreement: which, and for how many days. */
            vetting: components["schemas"]["SupervisedWork"][];
            /** @description 拟发函件：待人决定发出或者不发。Letters that are proposed: a person sends or drops each. */
            letters: components["schemas"]["SupervisedWork"][];
            /** @description 未签收的督办通知。Notices that are not signed for. */
            unsigned: components["schemas"]["SupervisedWork"][];
            /** @description 应反馈未反馈：应报送进展、回复函件、报告督办事项完成而未办的。Progress reports, answers to letters and the report of completion that are owed. */
            feedback: components["schemas"]["SupervisedWork"][];
            /** @description 待公布。Reports that wait for publication. */
            publication: components["schemas"]["SupervisedWork"][];
            /** @description 待备案。Outcomes that wait to be filed. */
            filing: components["schemas"]["SupervisedWork"][];
            /** @description 待解除。Supervisions that wait for their release. */
            release: components["schemas"]["SupervisedWork"][];
            /** @description 其他督办事项。What else waits in the supervised cases. */
            other: components["schemas"]["SupervisedWork"][];
            /** @description 待研判是否督办的事故，最近提出的在前。Accidents of which somebody has to decide whether they are supervised, the last question first. */
            undecided: components["schemas"]["SupervisionQuestion"][];
            /** @description 临期和超期的督办案件。Supervised cases that are late or nearly so. */
            late: components["schemas"]["LateSupervision"][];
        };
        /** @description 督办案件的一项待办。A task of a supervised case. */
        SupervisedWork: {
            /**
             * @description 案件中的一个程序。A procedure of the case.
             * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
             */
            stream: string;
            /** @description 待办的编号。Id of the task. */
            id: string;
            /** @description 要办什么。What has to be done. */
            title: components["schemas"]["Text"];
            /** @description 由谁办理：机关编号或者角色。The organ or role that has to act. */
            owner: string;
            /** @description 由谁办理。Who has to act, in words. */
            ownerText: components["schemas"]["Text"];
            /** @description 以哪一事项办理。The command that does it, if one does. */
            command: string | null;
            /** @description 自何时起。Since when it waits. */
            since: components["schemas"]["Instant"];
            /** @description 已经多少日。For how many days. */
            days: number;
            /**
             * Format: uuid
             * @description 案件编号。Id of the case.
             */
            caseId: string;
            /** @description 案件名称。Name of the case. */
            caseName: string;
            /** @description 案件所在地，逐级。The place of the case, with all above it. */
            placeName: string;
            /** @description 本案此刻，本行以此计。The now of the case, by which its line is measured. */
            today: components["schemas"]["Instant"];
            /** @description 受哪一期限约束；没有的为空。The time limit that presses; null where none does. */
            limit: components["schemas"]["WorkLimit"] | null;
            /** @description 本案第几次督办。Which supervision of the case. */
            n: number;
            /** @description 督办单位的机关编号。Id of the supervisor. */
            supervisor: string;
            /** @description 督办单位。The supervisor. */
            supervisorName: string;
            /** @description 被督办单位。The supervised organ. */
            addresseeName: string;
            /** @description 催办的情况；督办已经解除、不再催办的为空。How it was urged; null of one that is released and not urged any more. */
            urged: components["schemas"]["Urged"] | null;
            /** @description 报送审核的是第几稿；其他的为空。Which draft was sent up; null of what is no vetting. */
            version: number | null;
        };
        /** @description 催办的情况。How a supervision was urged. */
        Urged: {
            /** @description 已催办多少次。How often it was urged. */
            count: number;
            /** @description 上次催办的时刻，以本案计；未催办过的为空。When it last was, in the time of the case; null where it never was. */
            lastAt: components["schemas"]["Instant"] | null;
            /** @description 上次催办的内容；未催办过的为空。What it said; null where it never was. */
            lastText: components["schemas"]["Text"] | null;
            /** @description 何时起可以再次催办；未催办过的为空。From when on it can be urged again; null where it never was. */
            nextAt: components["schemas"]["Instant"] | null;
            /** @description 何时首次送达；未送达的为空。When it was first delivered; null where it was not yet. */
            delivered: {
                /** @description 何时，以本案计。When, in the time of the case. */
                at: components["schemas"]["Instant"];
            } | null;
            /** @description 何人何时首先阅读；无人阅读的为空。Who read it first, and when; null where nobody has. */
            read: {
                /** @description 何时，以本案计。When, in the time of the case. */
                at: components["schemas"]["Instant"];
                /** @description 姓名。The name. */
                name: string;
            } | null;
        };
        /** @description 是否督办的问题。Whether an accident is supervised. */
        SupervisionQuestion: {
            /** @description 该事故，与列表的一行相同。The accident, as in a row of the list. */
            case: components["schemas"]["CaseLine"];
            /** @description 研判是否督办的待办。The task of whoever decides. */
            task: components["schemas"]["WorkLine"];
        };
        /** @description 一次督办、其临期和超期的期限以及催办的情况。A supervision with what of it is late or nearly so, and how it was urged. */
        LateSupervision: {
            /** @description 该案件，与列表的一行相同。The case, as in a row of the list. */
            case: components["schemas"]["CaseLine"];
            /** @description 督办单位。The supervisor. */
            supervisorName: string;
            /** @description 被督办单位。The supervised organ. */
            addresseeName: string;
            /** @description 督办所处阶段。The stage of the supervision. */
            stageText: components["schemas"]["Text"];
            /** @description 亮红灯或者黄灯的期限。Its time limits that are red or amber. */
            limits: components["schemas"]["WorkLimit"][];
            /** @description 本案第几次督办。Which supervision of the case. */
            n: number;
            /** @description 督办单位的机关编号。Id of the supervisor. */
            supervisor: string;
            /** @description 催办的情况；督办已经解除、不再催办的为空。How it was urged; null of one that is released and not urged any more. */
            urged: components["schemas"]["Urged"] | null;
        };
        /** @description 领导一页。The page of a leader. */
        WorkLeader: {
            /**
             * @description 领导一页。The page of a leader.
             * @constant
             */
            view: "leader";
            /** @description 昨日以来。Since yesterday. */
            news: components["schemas"]["LeaderNews"][];
            /** @description 待我决定的，最先届满的在前。What waits for a decision, the nearest end first. */
            decisions: components["schemas"]["WorkLine"][];
            /** @description 各地已过和七日内届满的期限。By place, what has passed or ends within seven days, and who holds it. */
            counties: {
                /** @description 行政区划代码。Division code. */
                place: string;
                /** @description 案件所在地，逐级。The place of the case, with all above it. */
                placeName: string;
                /** @description 已过和七日内届满的期限。What has passed or ends within seven days. */
                endings: {
                    /**
                     * Format: uuid
                     * @description 案件编号。Id of the case.
                     */
                    caseId: string;
                    /** @description 案件名称。Name of the case. */
                    caseName: string;
                    /** @description 期限的名称。What has to be done. */
                    title: components["schemas"]["Text"];
                    /** @description 届满日。Last day. */
                    dueDate: components["schemas"]["Day"];
                    /** @description 还剩多少日；已过的为负数。Days that are left; negative once it has passed. */
                    daysLeft: number;
                    /** @description 由谁办理；无人待办的为空。Who has to act; null where it is nobody’s task. */
                    holderText: components["schemas"]["Text"] | null;
                    /** @description 已在其手中多少日。For how many days it has been with them. */
                    heldDays: number | null;
                }[];
            }[];
            /** @description 上级督办的。What is supervised from above. */
            above: components["schemas"]["SupervisedCase"][];
            /** @description 我方督办而临期、超期的。What we supervise and is late or nearly so. */
            ours: components["schemas"]["SupervisedCase"][];
            /** @description 本页所涉事故，每起五行。The accidents of this page, five lines each. */
            accidents: {
                /**
                 * Format: uuid
                 * @description 案件编号。Id of the case.
                 */
                caseId: string;
                /** @description 案件名称。Name of the case. */
                caseName: string;
                /** @description 五行说明：事故，伤亡和等级，阶段，期限，待办。Five lines: the accident, casualties and level, stage, time limit, what waits. */
                lines: components["schemas"]["Text"][];
            }[];
            /** @description 各部分是否还有未列出的。Whether there is more than each part tells. */
            more: {
                /** @description 待决定的。What waits for a decision. */
                decisions: boolean;
                /** @description 期限。Time limits. */
                endings: boolean;
                /** @description 上级督办的。What is supervised from above. */
                above: boolean;
                /** @description 我方督办的。What we supervise. */
                ours: boolean;
                /** @description 所涉事故。Accidents. */
                accidents: boolean;
            };
        };
        /** @description 昨日以来新接报或者伤亡、等级有变化的事故。An accident that is new since yesterday, or whose numbers or level changed. */
        LeaderNews: {
            /**
             * Format: uuid
             * @description 案件编号。Id of the case.
             */
            caseId: string;
            /** @description 案件名称。Name of the case. */
            caseName: string;
            /** @description 是否昨日以来接报的。Whether it was reported since yesterday. */
            isNew: boolean;
            /** @description 昨日以来的变化。What has changed since yesterday. */
            changed: components["schemas"]["Text"][];
            /** @description 五行说明：事故，伤亡和等级，阶段，期限，待办。Five lines: the accident, casualties and level, stage, time limit, what waits. */
            lines: components["schemas"]["Text"][];
        };
        /** @description 一次督办及其临期、超期的期限。A supervision with what of it is late or nearly so. */
        SupervisedCase: {
            /** @description 该案件，与列表的一行相同。The case, as in a row of the list. */
            case: components["schemas"]["CaseLine"];
            /** @description 督办单位。The supervisor. */
            supervisorName: string;
            /** @description 被督办单位。The supervised organ. */
            addresseeName: string;
            /** @description 督办所处阶段。The stage of the supervision. */
            stageText: components["schemas"]["Text"];
            /** @description 亮红灯或者黄灯的期限。Its time limits that are red or amber. */
            limits: components["schemas"]["WorkLimit"][];
        };
        /**
         * @description 看到第几条。Up to which entry you have looked.
         * @example {
         *       "seq": 12
         *     }
         */
        MarkSeen: {
            /** @description 看到台账第几条，见列表的 lastChange.seq。Up to which entry: `lastChange.seq` of the list. */
            seq: number;
        };
        /**
         * @description 已标记看到第几条。Up to which entry of the ledger you have looked.
         * @example {
         *       "seq": 12
         *     }
         */
        Seen: {
            /** @description 已标记到台账第几条。Up to which entry is marked now. */
            seq: number;
        };
        /**
         * @description 收到的提醒的一页。A page of the reminders received.
         * @example {
         *       "notices": [],
         *       "next": null
         *     }
         */
        Notices: {
            /** @description 提醒，后到的在前。Reminders, the newest first. */
            notices: components["schemas"]["Notice"][];
            /** @description 下一页的起点；末页为空。Cursor of the next page; null at the end. */
            next: string | null;
        };
        /** @description 收到的一条提醒。A reminder that somebody received. */
        Notice: {
            /**
             * Format: uuid
             * @description 编号。Its id.
             */
            id: string;
            /**
             * Format: uuid
             * @description 案件编号。Id of the case.
             */
            caseId: string;
            /** @description 案件名称。Name of the case. */
            caseName: string;
            /**
             * @description 案件中的一个程序。A procedure of the case.
             * @example investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10
             */
            stream: string;
            /** @description 属于哪一期限。Id of its time limit. */
            clock: string;
            /** @description 期限的名称；没有期限的为空。The time limit in words; null where it has none. */
            title: components["schemas"]["Text"] | null;
            /** @description 提醒的内容。What it says. */
            text: components["schemas"]["Text"];
            /** @description 提醒、届满、上报、拟稿、催办。What it does: remind, expire, escalate, draft, urge. */
            action: string;
            /** @description 以哪一机关的岗位收到。The organ whose post was reminded. */
            organName: string;
            /** @description 应当提醒的岗位。The post that was meant. */
            postText: components["schemas"]["Text"];
            /** @description 实际提醒的岗位；应当提醒的岗位无人担任或者原提醒未读的，为其上一级。The post that was reached: the one above where nobody held that, or where nobody read it. */
            reachedText: components["schemas"]["Text"];
            /** @description 代何人；本人任职的为空。For whom you stand in; null where it is your own post. */
            standsFor: string | null;
            /** @description 原提醒而未读的人；不是逐级上提的为空。Who had it before and did not read it; null where it did not climb. */
            climbedFrom: string | null;
            /**
             * @description 一般、临期、以小时计的期限。Early, pressing, or of a limit in hours.
             * @enum {string}
             */
            urgency: "early" | "pressing" | "hours";
            /** @description 何时提醒，以本案计。When it was given, in the time of the case. */
            sentAt: components["schemas"]["Instant"];
            /** @description 期限届满的时刻；没有的为空。The end of the limit; null where there is none. */
            endAt: components["schemas"]["Instant"] | null;
            /** @description 何时办结；未办结的为空。When what it reminds of was done; null where it is not. */
            settledAt: components["schemas"]["Instant"] | null;
            /** @description 何时已读；未读的为空。When you read it; null where you did not. */
            readAt: components["schemas"]["Instant"] | null;
            /** @description 撤回的原因；未撤回的为空。Why it was taken back; null where it stands. */
            withdrawn: components["schemas"]["Text"] | null;
            /** @description 本案此刻。The now of the case. */
            today: components["schemas"]["Instant"];
        };
        /**
         * @description 未读提醒的数目。How many reminders are unread.
         * @example {
         *       "unread": 3,
         *       "ringing": 1
         *     }
         */
        UnreadCount: {
            /** @description 未读的有多少条。How many are unread. */
            unread: number;
            /** @description 其中以小时计的期限有多少条。How many of them are of limits in hours. */
            ringing: number;
        };
        /**
         * @description 标为已读的提醒，三者择一。What is to be marked as read: one of the three.
         * @example {
         *       "ids": [
         *         "7b0c7d1e-93d4-4a57-8a8e-0f5c9c1d2e3f"
         *       ]
         *     }
         * @example {
         *       "case": "3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10"
         *     }
         * @example {
         *       "all": true
         *     }
         */
        NoticesRead: {
            /** @description 哪些提醒，1至100条。Which ones, 1 to 100. */
            ids?: string[];
            /**
             * Format: uuid
             * @description 一个案件的全部提醒。All of a case.
             */
            case?: string;
            /**
             * @description 全部提醒。All there are.
             * @constant
             */
            all?: true;
        };
        /**
         * @description 一个地区的规则。The rules of a place.
         * @example {
         *       "place": "000000",
         *       "procedures": {},
         *       "packs": []
         *     }
         */
        Rules: {
            /** @description 行政区划代码。Division code. */
            place: string;
            /** @description 各程序的规则。The rules of each procedure. */
            procedures: {
                [key: string]: components["schemas"]["LawSheet"];
            };
            /** @description 该地和其上级的规则包，本地的在前。The packs of the place and those above it, its own first. */
            packs: components["schemas"]["PlacePack"][];
        };
        /** @description 一个地区一个程序适用的规则。What one procedure needs of the law of one place. */
        LawSheet: {
            /** @description 规则包及其版本。The packs and their versions. */
            pack: string;
            /** @description 行政区划代码。Division code. */
            place: string;
            /** @description 程序的名称。The procedure in words. */
            title: components["schemas"]["Text"];
            /** @description 期限规则。Rules of time limits. */
            clocks: ({
                /** @description 规则编号。Id of the rule. */
                id: string;
                /** @description 期限的名称。What has to be done. */
                title: components["schemas"]["Text"];
                /** @description 依据。Where it stands. */
                basis: components["schemas"]["Source"][];
                /** @description 由谁办理：角色。The role that has to act. */
                actor: string;
                /** @description 由谁办理。The role in words. */
                actorText: components["schemas"]["Text"];
                /** @description 自何时起算。From what it runs. */
                startTitle: components["schemas"]["Text"];
                /** @description 时长；各有适用情形的，取最先符合的。How long it is: of several the first that holds. */
                limit: ({
                    /** @description 时长，以小时、日、工作日、月、年计。How long it is, by its unit. */
                    limit: {
                        [key: string]: number;
                    };
                    /** @description 适用的情形。Where this one holds. */
                    why?: components["schemas"]["Text"];
                } & {
                    [key: string]: unknown;
                })[];
                /** @description 施行期间；不限的没有。When it is in force; absent where that is not bounded. */
                inForce?: {
                    /** @description 起。The first day. */
                    from: components["schemas"]["Day"];
                    /** @description 止。The last day. */
                    to?: components["schemas"]["Day"];
                } & {
                    [key: string]: unknown;
                };
                /**
                 * @description 部门时限、内部期限。A limit of a department, or an internal one.
                 * @enum {string}
                 */
                layer?: "inner" | "house";
                /**
                 * @description 其他单位的事项。The act of another organ.
                 * @constant
                 */
                side?: "other";
                /**
                 * @description 最后一日为休息日的是否顺延。Whether a last day of rest is postponed.
                 * @enum {string}
                 */
                roll: "none" | "next-working-day";
                /** @description 如何延长；不能延长的没有。How it may be extended; absent where it may not. */
                extension?: {
                    [key: string]: unknown;
                };
                /** @description 不计入期限的时间。Time that is not counted. */
                suspensions: ({
                    /** @description 何种时间。Which time. */
                    title: components["schemas"]["Text"];
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            })[];
            /** @description 前置条件。Preconditions. */
            gates: ({
                /** @description 前置条件的编号。Id of the precondition. */
                id: string;
                /** @description 前置条件的名称。What has to be done before. */
                title: components["schemas"]["Text"];
                /** @description 由谁办理：角色。The role whose act opens it. */
                role: string;
                /** @description 由谁办理。The role in words. */
                roleText: components["schemas"]["Text"];
                /** @description 依据。Where it stands. */
                basis: components["schemas"]["Source"];
            } & {
                [key: string]: unknown;
            })[];
            /** @description 当地规定依次审核调查报告的单位。The offices that the rule of the place has vet the report, in their order. */
            vettingSteps?: {
                [key: string]: unknown;
            }[];
            /** @description 哪些期限不能都用满。Which ends of one case cannot both be used to the full. */
            conflicts?: {
                [key: string]: unknown;
            }[];
            /** @description 法律未明之处所取的做法。Named settings of unsettled law. */
            settings: {
                [key: string]: string;
            };
            /** @description 同上，以文字说明。The same settings in words. */
            readings: {
                /** @description 设置的名称。Name of the setting. */
                setting: string;
                /** @description 所取的做法。How it is read. */
                text: components["schemas"]["Text"];
            }[];
            /** @description 逐级上报到哪一级。How far up reports go, by level. */
            reporting?: {
                [key: string]: unknown;
            };
            /** @description 事故等级的标准。The scales of the level. */
            levels?: {
                [key: string]: unknown;
            }[];
            /** @description 伤亡如何计入等级。How casualties count for the level. */
            casualties?: {
                [key: string]: unknown;
            };
            /** @description 条例的适用范围。Where the regulation applies. */
            scope?: {
                [key: string]: unknown;
            };
            /** @description 由谁负责调查。Who investigates there. */
            competence?: {
                [key: string]: unknown;
            };
            /** @description 哪些事故由谁督办。Which accidents are supervised, and by whom. */
            supervising?: {
                [key: string]: unknown;
            }[];
            /** @description 对督办通知的要求。What is asked of notices of supervision. */
            supervisionPapers?: {
                [key: string]: unknown;
            }[];
            /** @description 批复后应当办理的事项。What is to be done after an approval. */
            afterApproval?: {
                [key: string]: unknown;
            }[];
        };
        /**
         * @description 一个地方的规则包。The pack of a place.
         * @example {
         *       "id": "zhangzhou",
         *       "version": 1,
         *       "place": "350600",
         *       "title": {
         *         "zh": "漳州市",
         *         "en": "Zhangzhou"
         *       },
         *       "documents": [],
         *       "clauses": [],
         *       "notContained": []
         *     }
         */
        PlacePack: {
            /** @description 规则包的名称。Its name. */
            id: string;
            /** @description 版本。Its version. */
            version: number;
            /** @description 行政区划代码。Division code. */
            place: string;
            /** @description 标题。Its title. */
            title: components["schemas"]["Text"];
            /** @description 文件。The documents. */
            documents: {
                /** @description 编号。Its id. */
                id: string;
                /** @description 标题。Its title. */
                title: string;
                /** @description 文号；未见的没有。Its number; null where it was not seen. */
                number: string | null;
                /** @description 成文日期。The day of the paper. */
                issuedOn: components["schemas"]["Day"] | null;
                /** @description 各日起是否有效。How it stands from which day. */
                standings: {
                    /** @description 自何日起；自始的没有。From which day; null from its beginning. */
                    from: components["schemas"]["Day"] | null;
                    /**
                     * @description 有效、失效、未核实、推定已失效。In force, no longer in force, not checked, presumed no longer in force.
                     * @enum {string}
                     */
                    standing: "in-force" | "lapsed" | "not-checked" | "presumed-lapsed";
                    /** @description 理由。Why. */
                    why: components["schemas"]["Text"];
                    /** @description 核对的日期。The day on which it was found. */
                    asOf: components["schemas"]["Day"];
                }[];
            }[];
            /** @description 条款。The clauses. */
            clauses: {
                /** @description 编号。Its id. */
                id: string;
                /** @description 所在文件的编号。Id of its document. */
                document: string;
                /** @description 条款。The article. */
                article: string;
                /** @description 事项。The topic. */
                topic: components["schemas"]["Text"];
                /** @description 原文。Its words. */
                quote: string[];
                /** @description 含义。What it means. */
                meaning: components["schemas"]["Text"];
                /** @description 责任单位的类别。Kinds of organs that are responsible. */
                units: string[];
                /** @description 据以设定的规则。Ids of the rules that it became. */
                rules: string[];
                /** @description 与上位法不一致的。Where it does not agree with a higher rule. */
                departs?: {
                    /** @description 上位规则的编号。Id of the higher rule. */
                    from: string;
                    /** @description 自何日起。Since when. */
                    since: components["schemas"]["Day"];
                    /** @description 说明。In words. */
                    words: components["schemas"]["Text"];
                };
            }[];
            /** @description 文件中没有的内容；不等于当地没有规定。What is not in the documents, which does not mean that the place has no rule. */
            notContained: {
                /** @description 事项。The topic. */
                topic: components["schemas"]["Text"];
                /** @description 说明。What is known. */
                note: components["schemas"]["Text"];
            }[];
        };
        /**
         * @description 各地方的规则包。The packs of places.
         * @example {
         *       "packs": []
         *     }
         */
        PlacePacks: {
            /** @description 现行的规则包。The packs in force. */
            packs: components["schemas"]["PlacePack"][];
        };
        /**
         * @description 规则包文件。The file of a pack.
         * @example {
         *       "file": "{\"format\":1,\"id\":\"zhangzhou\"}"
         *     }
         */
        PackFile: {
            /**
             * 规则包文件
             * @description 规则包的 JSON 文件的全文。The text of the JSON file of the pack.
             */
            file: string;
        };
        /**
         * @description 收入一个规则包。Takes in a pack.
         * @example {
         *       "file": "{\"format\":1,\"id\":\"zhangzhou\"}",
         *       "paper": {
         *         "title": "漳州市人民政府办公室关于公布规范性文件清理结果的通知",
         *         "number": null,
         *         "issuedOn": null
         *       },
         *       "reason": "实施意见经清理继续有效"
         *     }
         */
        PackForm: {
            /**
             * 规则包文件
             * @description 规则包的 JSON 文件的全文。The text of the JSON file of the pack.
             */
            file: string;
            /** @description 所依据的文件：设立、更名、授权的文件、节假日安排的通知或者地方规定。The paper on which it rests. */
            paper: {
                /**
                 * 文件标题
                 * @description 文件标题 title of the paper
                 */
                title: string;
                /**
                 * @description 文号；没有的不填。Its number, where it bears one.
                 * @default null
                 */
                number: string | null;
                /**
                 * @description 成文日期。The day of the paper.
                 * @default null
                 */
                issuedOn: string | null;
            };
            /**
             * 登记的理由
             * @description 登记的理由 why it is recorded
             */
            reason: string;
        };
        /**
         * @description 登记簿的一条记录。A line of the ledger of the register.
         * @example {
         *       "n": 1,
         *       "kind": "place",
         *       "subject": "211171",
         *       "name": "盘锦辽滨沿海经济技术开发区",
         *       "from": "2013-01-17",
         *       "to": null,
         *       "paper": {
         *         "title": "国务院办公厅关于盘锦辽滨沿海经济技术开发区升级为国家级经济技术开发区的复函",
         *         "number": null,
         *         "issuedOn": null
         *       },
         *       "reason": "区内企业发生事故，需登记事故发生地",
         *       "sha256": null,
         *       "recordedAt": "2026-12-01T02:00:00.000Z"
         *     }
         */
        RegisterEntry: {
            /** @description 序号。Its number, from 1. */
            n: number;
            /**
             * @description 登记的是地区、机关、节假日通知还是规则包。What it records.
             * @enum {string}
             */
            kind: "place" | "organ" | "notice" | "pack";
            /** @description 地区代码、机关编号、通知编号或者规则包的名称。Code, organ, notice or pack. */
            subject: string;
            /** @description 名称。Its name. */
            name: string;
            /** @description 起始日期。First day. */
            from: components["schemas"]["Day"] | null;
            /** @description 终止日期。Last day. */
            to: components["schemas"]["Day"] | null;
            /** @description 所依据的文件。The paper. */
            paper: {
                /** @description 文件标题。Its title. */
                title: string;
                /** @description 文号。Its number. */
                number: string | null;
                /** @description 成文日期。The day of the paper. */
                issuedOn: components["schemas"]["Day"] | null;
            };
            /** @description 登记的理由。Why it was recorded. */
            reason: string;
            /** @description 通知或者规则包文件的 SHA-256。Of the file of a notice or a pack. */
            sha256: string | null;
            /** @description 登记时间。When it was recorded. */
            recordedAt: components["schemas"]["Instant"];
        };
        /**
         * @description 推算期限所用的事实。The facts from which time limits are derived.
         * @example {
         *       "procedures": [
         *         {
         *           "procedure": "investigation",
         *           "title": {
         *             "zh": "事故调查",
         *             "en": "Investigation"
         *           },
         *           "facts": [
         *             {
         *               "fact": "accident.occurred",
         *               "title": {
         *                 "zh": "事故发生",
         *                 "en": "the accident happened"
         *               },
         *               "values": [],
         *               "days": "none",
         *               "ref": "none"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        FactVocabulary: {
            /** @description 各程序。The procedures. */
            procedures: {
                /** @description 哪一程序。Which procedure. */
                procedure: components["schemas"]["Procedure"];
                /** @description 程序的名称。The procedure in words. */
                title: components["schemas"]["Text"];
                /** @description 各事实。Its facts. */
                facts: {
                    /** @description 事实的名称，测算时填写。Its name, as it is sent for working out dates. */
                    fact: string;
                    /** @description 事实。The fact in words. */
                    title: components["schemas"]["Text"];
                    /** @description 可取的值；没有取值的为空。The codes of `value`; none where it carries no value. */
                    values: {
                        /** @description 取值。The code. */
                        code: string;
                        /** @description 取值的名称。The code in words. */
                        title: components["schemas"]["Text"];
                    }[];
                    /**
                     * @description 是否带有天数；optional 为可以带有，at 填起算日。Whether `days` belongs to it; where it is optional, `at` is what they are counted from.
                     * @enum {string}
                     */
                    days: "none" | "optional" | "required";
                    /**
                     * @description 是否以编号与其他事实成对。Whether `ref` belongs to it, which ties facts of the same matter.
                     * @enum {string}
                     */
                    ref: "none" | "required";
                }[];
            }[];
        };
        /**
         * @description 查到的地区，最可能的在前。The places found, the likeliest first.
         * @example {
         *       "places": [
         *         {
         *           "code": "150802",
         *           "name": "临河区",
         *           "kind": "district",
         *           "within": "内蒙古自治区巴彦淖尔市",
         *           "abolished": false
         *         }
         *       ]
         *     }
         */
        FoundPlaces: {
            /** @description 地区。The places. */
            places: {
                /** @description 地区代码。Code of the place. */
                code: string;
                /** @description 名称。Its name. */
                name: string;
                /**
                 * @description 类别。What kind of place it is.
                 * @enum {string}
                 */
                kind: "country" | "province" | "municipality" | "autonomous-region" | "corps" | "city" | "city-without-counties" | "prefecture" | "league" | "area" | "corps-division" | "county" | "county-city" | "autonomous-county" | "district" | "special-district" | "banner" | "zone";
                /** @description 上级地区，逐级。The places above it. */
                within: string;
                /** @description 当日已经撤销。Whether it no longer stood on that day. */
                abolished: boolean;
            }[];
        };
        /**
         * @description 一个地区。A place.
         * @example {
         *       "code": "150802",
         *       "fullName": "内蒙古自治区巴彦淖尔市临河区",
         *       "versions": [],
         *       "organs": []
         *     }
         */
        Place: {
            /** @description 地区代码。Code of the place. */
            code: string;
            /** @description 全称。Its name with all above it. */
            fullName: string;
            /** @description 历来的名称、类别和上级。Its names, kinds and places above, one after the other. */
            versions: {
                /** @description 名称。Its name. */
                name: string;
                /**
                 * @description 类别。What kind of place it is.
                 * @enum {string}
                 */
                kind: "country" | "province" | "municipality" | "autonomous-region" | "corps" | "city" | "city-without-counties" | "prefecture" | "league" | "area" | "corps-division" | "county" | "county-city" | "autonomous-county" | "district" | "special-district" | "banner" | "zone";
                /** @description 上级地区的代码。Code of the place above. */
                parent: string | null;
                /** @description 起始：在 after 之后、最迟 by。It began after `after` and at the latest on `by`. */
                since: {
                    /** @description 当日尚未存在。A day on which it did not stand yet. */
                    after: components["schemas"]["Day"] | null;
                    /** @description 当日已经存在。A day on which it stood. */
                    by: components["schemas"]["Day"];
                };
                /** @description 终止：last 尚在，goneBy 已无；现存的为空。It stood on `last` and was gone on `goneBy`; null while it stands. */
                until: {
                    /** @description 当日尚在。A day on which it still stood. */
                    last: components["schemas"]["Day"];
                    /** @description 当日已无。A day on which it was gone. */
                    goneBy: components["schemas"]["Day"];
                } | null;
                /** @description 承继其区域的地区的代码。Codes of the places that follow it. */
                successors: string[];
            }[];
            /** @description 该日该地的机关（按通例推定或者已登记）。Its organs on that day, by pattern or as recorded. */
            organs: {
                /** @description 机关编号。Id of the organ. */
                id: string;
                /** @description 名称。Its name. */
                name: string;
                /** @description 类别。What kind of organ it is. */
                kind: string;
            }[];
        };
        /**
         * @description 登记一个地区，或者其某日起的名称、类别、上级。Records a place, or its name, kind or parent from a day on.
         * @example {
         *       "name": "盘锦辽滨沿海经济技术开发区",
         *       "kind": "zone",
         *       "parent": "211100",
         *       "from": "2013-01-17",
         *       "paper": {
         *         "title": "国务院办公厅关于盘锦辽滨沿海经济技术开发区升级为国家级经济技术开发区的复函",
         *         "number": null,
         *         "issuedOn": null
         *       },
         *       "reason": "区内企业发生事故，需登记事故发生地"
         *     }
         */
        PlaceForm: {
            /** @description 六位代码；开发区没有行政区划代码，不填的由系统在所在市的代码之下编一个。Six digits; a zone has none of its own, and gets a free one below its city where it is left out. */
            code?: string;
            /**
             * 名称
             * @description 名称 name
             */
            name: string;
            /**
             * @description 类别。What kind of place it is.
             * @enum {string}
             */
            kind: "country" | "province" | "municipality" | "autonomous-region" | "corps" | "city" | "city-without-counties" | "prefecture" | "league" | "area" | "corps-division" | "county" | "county-city" | "autonomous-county" | "district" | "special-district" | "banner" | "zone";
            /** @description 上级地区的代码。Code of the place above. */
            parent: string;
            /**
             * 起始日期
             * Format: date
             * @description 起始日期 first day
             */
            from: string;
            /**
             * @description 终止日期；现存的不填。Last day; absent while it stands.
             * @default null
             */
            to: string | null;
            /**
             * @description 承继其区域的地区的代码。Codes of the places that follow it.
             * @default []
             */
            successors: string[];
            /** @description 所依据的文件：设立、更名、授权的文件、节假日安排的通知或者地方规定。The paper on which it rests. */
            paper: {
                /**
                 * 文件标题
                 * @description 文件标题 title of the paper
                 */
                title: string;
                /**
                 * @description 文号；没有的不填。Its number, where it bears one.
                 * @default null
                 */
                number: string | null;
                /**
                 * @description 成文日期。The day of the paper.
                 * @default null
                 */
                issuedOn: string | null;
            };
            /**
             * 登记的理由
             * @description 登记的理由 why it is recorded
             */
            reason: string;
        };
        /**
         * @description 查到的机关。The organs found.
         * @example {
         *       "organs": [
         *         {
         *           "id": "150802-emergency",
         *           "name": "临河区应急管理局",
         *           "kind": "emergency-department",
         *           "place": "150802",
         *           "origin": "pattern"
         *         }
         *       ]
         *     }
         */
        FoundOrgans: {
            /** @description 机关。The organs. */
            organs: {
                /** @description 机关编号。Id of the organ. */
                id: string;
                /** @description 名称。Its name. */
                name: string;
                /** @description 类别。What kind of organ it is. */
                kind: string;
                /** @description 所在地的代码。Code of its place. */
                place: string;
                /**
                 * @description 按通例推定、特别法规定或者管理员登记。By pattern, by a special law, or recorded by an administrator.
                 * @enum {string}
                 */
                origin: "pattern" | "special" | "added";
            }[];
        };
        /**
         * @description 登记一个机关，或者其印章和文件上的名称。Records an organ, or the name on its letterhead.
         * @example {
         *       "id": "330000-safety-commission",
         *       "name": "浙江省安全生产、防灾减灾救灾暨消防工作委员会",
         *       "kind": "safety-commission",
         *       "from": "2024-06-01",
         *       "paper": {
         *         "title": "省人民政府办公厅关于调整议事协调机构的通知",
         *         "number": null,
         *         "issuedOn": null
         *       },
         *       "reason": "文件落款使用全称"
         *     }
         */
        OrganForm: {
            /** @description 机关编号：所在地代码，加连字符和小写字母的简称。Its place’s code, a hyphen and a short name in lower-case letters. */
            id: string;
            /**
             * 名称
             * @description 名称 name
             */
            name: string;
            /**
             * @description 类别。What kind of organ it is.
             * @enum {string}
             */
            kind: "government" | "government-duty-office" | "zone-committee" | "emergency-department" | "work-safety-department" | "safety-commission" | "safety-committee-office" | "procuratorate" | "public-security" | "supervision-commission" | "discipline-inspection" | "union" | "market-supervision" | "quality-supervision" | "industry-commerce" | "human-resources" | "fire-rescue" | "transport" | "housing" | "natural-resources" | "industry" | "health" | "agriculture" | "justice" | "legal-office" | "efficiency-office" | "mine-safety-agency" | "railway-agency" | "power-regulator" | "maritime-agency" | "local-maritime-office" | "civil-aviation-agency" | "team";
            /** @description 管辖区域不是所在地的，所管辖地区的代码。Codes of the places for which it is competent, where that is not its own. */
            serves?: string[];
            /**
             * 起始日期
             * Format: date
             * @description 起始日期 first day
             */
            from: string;
            /**
             * @description 终止日期；现存的不填。Last day; absent while it stands.
             * @default null
             */
            to: string | null;
            /** @description 承继其工作的机关。Id of the organ that carries its matters on. */
            successor?: string;
            /** @description 所依据的文件：设立、更名、授权的文件、节假日安排的通知或者地方规定。The paper on which it rests. */
            paper: {
                /**
                 * 文件标题
                 * @description 文件标题 title of the paper
                 */
                title: string;
                /**
                 * @description 文号；没有的不填。Its number, where it bears one.
                 * @default null
                 */
                number: string | null;
                /**
                 * @description 成文日期。The day of the paper.
                 * @default null
                 */
                issuedOn: string | null;
            };
            /**
             * 登记的理由
             * @description 登记的理由 why it is recorded
             */
            reason: string;
        };
        /**
         * @description 登记簿。The ledger of the register.
         * @example {
         *       "entries": []
         *     }
         */
        RegisterEntries: {
            /** @description 登记的记录，新的在前。Entries, the newest first. */
            entries: components["schemas"]["RegisterEntry"][];
        };
        /**
         * @description 节假日和调休。Days off and made-up working days.
         * @example {
         *       "edition": "2022",
         *       "years": [
         *         2022
         *       ],
         *       "off": [
         *         "2022-10-03"
         *       ],
         *       "worked": [
         *         "2022-10-08"
         *       ]
         *     }
         */
        Calendar: {
            /** @description 收入了哪些通知。The notices that are in it. */
            edition: string;
            /** @description 已有通知的年份。Years whose notice is known. */
            years: number[];
            /** @description 放假的周一至周五。Mondays to Fridays off. */
            off: components["schemas"]["Day"][];
            /** @description 上班的周六、周日。Saturdays and Sundays worked. */
            worked: components["schemas"]["Day"][];
        };
        /**
         * @description 节假日安排的通知。A State Council notice on holidays.
         * @example {
         *       "file": "国务院办公厅关于2027年部分节假日安排的通知…"
         *     }
         */
        NoticeFile: {
            /**
             * 通知的全文
             * @description 通知的全文（国务院办公厅文件的文字），或者本系统的 JSON 格式。The text of the notice as it was published, or the JSON form of this product.
             */
            file: string;
            /**
             * 登记的理由
             * @description 登记的理由。Why it is recorded.
             * @default 国务院办公厅已经公布
             */
            reason: string;
        };
        /**
         * @description 收入通知之前的试算。What a notice would change, before it is applied.
         * @example {
         *       "notice": "2027",
         *       "number": null,
         *       "issuedOn": null,
         *       "sha256": "",
         *       "faults": [],
         *       "days": [],
         *       "dates": [],
         *       "looked": "all"
         *     }
         */
        NoticePreview: {
            /** @description 通知的编号：年份，调整通知加 -a1。Year, with -a1 for an amendment. */
            notice: string;
            /** @description 文号。Its number. */
            number: string | null;
            /** @description 成文日期。Day on which it was signed. */
            issuedOn: components["schemas"]["Day"] | null;
            /** @description 文件的 SHA-256。Of the file. */
            sha256: string;
            /** @description 不能收入的原因。What stands against it. */
            faults: {
                /** @description 哪一项。The field. */
                field: string;
                /** @description 原因。Why. */
                reason: components["schemas"]["Text"];
            }[];
            /** @description 与已知不同的日子。Days that are otherwise than they were known. */
            days: {
                /** @description 日期。The day. */
                day: components["schemas"]["Day"];
                /** @description 收入之前。Before. */
                was: {
                    /** @description 是否工作日。Whether it is worked. */
                    working: boolean;
                    /** @description 是否暂定。Whether a notice may still change it. */
                    provisional: boolean;
                };
                /** @description 收入之后。After. */
                is: {
                    /** @description 是否工作日。Whether it is worked. */
                    working: boolean;
                    /** @description 是否暂定。Whether a notice may still change it. */
                    provisional: boolean;
                };
            }[];
            /** @description 未结案件中将变动或者确定的届满日。Ends of periods of open cases that move or become certain. */
            dates: {
                /**
                 * Format: uuid
                 * @description 案件编号。Id of the case.
                 */
                caseId: string;
                /** @description 案件名称。Name of the case. */
                caseName: string;
                /** @description 期限编号。Id of the time limit. */
                clock: string;
                /** @description 期限名称。What has to be done. */
                title: components["schemas"]["Text"];
                /** @description 收入之前。Before. */
                was: {
                    /** @description 届满日。Last day. */
                    dueDate: components["schemas"]["Day"];
                    /** @description 是否暂定。Whether it is provisional. */
                    provisional: boolean;
                };
                /** @description 收入之后。After. */
                is: {
                    /** @description 届满日。Last day. */
                    dueDate: components["schemas"]["Day"];
                    /** @description 是否暂定。Whether it is provisional. */
                    provisional: boolean;
                };
            }[];
            /**
             * @description 是否看全了所涉的案件。Whether all cases concerned were looked at.
             * @enum {string}
             */
            looked: "all" | "some";
        };
        /**
         * @description 一年的工作日历。The calendar of a year.
         * @example {
         *       "year": 2026,
         *       "days": [
         *         {
         *           "day": "2026-10-10",
         *           "kind": "made-up",
         *           "provisional": false
         *         }
         *       ],
         *       "notices": []
         *     }
         */
        CalendarYear: {
            /** @description 年份。The year. */
            year: number;
            /** @description 全年各日。Its days. */
            days: components["schemas"]["ShownDay"][];
            /** @description 涉及该年的通知，先公布的在前。The notices that speak of it, in order of issue. */
            notices: {
                /** @description 通知的编号：年份，调整通知加 -a1。Year, with -a1 for an amendment. */
                id: string;
                /** @description 文号；未查到的为空。Its number; null where no source was found. */
                number: string | null;
                /** @description 成文日期；未查到的为空。Day on which it was signed; null where no source was found. */
                issuedOn: components["schemas"]["Day"] | null;
                /** @description 说明。A note on its source. */
                note: string | null;
                /** @description 通知所列的放假日。Days off that it names. */
                off: components["schemas"]["Day"][];
                /** @description 通知所列的上班日。Days worked that it names. */
                worked: components["schemas"]["Day"][];
                /** @description 是否由管理员收入。Whether an administrator loaded it. */
                recorded: boolean;
            }[];
        };
        /** @description 一日。One day. */
        ShownDay: {
            /** @description 日期。The day. */
            day: components["schemas"]["Day"];
            /**
             * @description 工作日、周末、放假的周一至周五、调休上班的周末。A working day, a weekend, a Monday to Friday off, or a weekend day that is worked.
             * @enum {string}
             */
            kind: "working" | "weekend" | "holiday" | "made-up";
            /** @description 是否暂定：节假日通知尚未公布。Whether a notice may still change it. */
            provisional: boolean;
        };
        /**
         * @description 两日之间的日数。The days between two days.
         * @example {
         *       "from": "2026-09-30",
         *       "to": "2026-10-10",
         *       "days": 10,
         *       "workingDays": 3,
         *       "provisional": false,
         *       "rolled": null,
         *       "notable": [
         *         {
         *           "day": "2026-10-10",
         *           "kind": "made-up",
         *           "provisional": false
         *         }
         *       ]
         *     }
         */
        DaySpan: {
            /** @description 起算日，当日不计。The day counted from, which is itself not counted. */
            from: components["schemas"]["Day"];
            /** @description 届满日。The last day. */
            to: components["schemas"]["Day"];
            /** @description 自然日数。Natural days. */
            days: number;
            /** @description 其中的工作日数。Working days among them. */
            workingDays: number;
            /** @description 是否待节假日通知公布后确定。Whether a notice that is not out yet may change it. */
            provisional: boolean;
            /** @description 届满日为休息日的，其后第一个工作日；不是的为空。The next working day where the last day is a day of rest. */
            rolled: components["schemas"]["Day"] | null;
            /** @description 途中的休息日和调休上班日。Days of rest and weekend days worked on the way. */
            notable: components["schemas"]["ShownDay"][];
        };
        /**
         * @description 一个机关的人员和岗位。The people and posts of an organ.
         * @example {
         *       "organ": "150802-emergency",
         *       "organName": "临河区应急管理局",
         *       "at": "2026-11-30T02:00:00.000Z",
         *       "posts": [
         *         {
         *           "post": "duty-officer",
         *           "title": {
         *             "zh": "值班员",
         *             "en": "the officer on duty"
         *           },
         *           "vacant": true,
         *           "now": [],
         *           "next": []
         *         }
         *       ],
         *       "roster": [],
         *       "people": [],
         *       "others": [],
         *       "past": []
         *     }
         */
        PeopleOfOrgan: {
            /** @description 机关编号。Id of the organ. */
            organ: string;
            /** @description 机关名称。Its name. */
            organName: string;
            /** @description 以何时计。The moment that is meant by now. */
            at: components["schemas"]["Instant"];
            /** @description 该类机关的各岗位。The posts that an organ of this kind can hold. */
            posts: {
                /**
                 * @description 岗位。The post.
                 * @enum {string}
                 */
                post: "duty-officer" | "duty-leader" | "handler" | "assignee" | "team-leader" | "statistics-officer" | "legal-section" | "department-head" | "safety-office-head" | "government-secretary" | "leader-in-charge" | "supervisor" | "addressee" | "supervised-contact";
                /** @description 名称。Its name. */
                title: components["schemas"]["Text"];
                /** @description 现在是否无人担任。Whether nobody holds it now. */
                vacant: boolean;
                /** @description 现在担任、值班和代理的。Who holds it now, is on shift, or stands in. */
                now: components["schemas"]["Assignment"][];
                /** @description 接下来的任职和代理，以及下一个班次。What comes: posts, deputies, and the next shift. */
                next: components["schemas"]["Assignment"][];
            }[];
            /** @description 此后若干日的班次。The shifts of the days to come. */
            roster: components["schemas"]["Assignment"][];
            /** @description 该机关的人员。The people of the organ. */
            people: components["schemas"]["Holder"][];
            /** @description 同地其他机关的人员，可以兼任。People of other organs of the place, who may hold posts here as well. */
            others: {
                /**
                 * Format: uuid
                 * @description 人员编号。Id of the person.
                 */
                id: string;
                /** @description 姓名。Name. */
                name: string;
                /** @description 所在机关。Name of the organ of the person. */
                organName: string;
            }[];
            /** @description 已结束和撤销的最后100项；只在要求时给出。The last 100 that are over or were called off, where they are asked for. */
            past: components["schemas"]["Assignment"][];
        };
        /**
         * @description 何人自何时至何时担任一个岗位。That somebody holds a post for a time.
         * @example {
         *       "id": "7b0c7d1e-93d4-4a57-8a8e-0f5c9c1d2e3f",
         *       "kind": "deputy",
         *       "post": "department-head",
         *       "holder": "5d0c7d1e-93d4-4a57-8a8e-0f5c9c1d2e3f",
         *       "name": "张伟",
         *       "standsFor": {
         *         "id": "6e1d8e2f-93d4-4a57-8a8e-0f5c9c1d2e3f",
         *         "name": "李娜"
         *       },
         *       "from": "2026-11-30T16:00:00.000Z",
         *       "until": "2026-12-05T16:00:00.000Z",
         *       "reason": "外出学习",
         *       "state": "running",
         *       "reminded": true
         *     }
         */
        Assignment: {
            /**
             * Format: uuid
             * @description 编号。Its id.
             */
            id: string;
            /**
             * @description 本人任职、值班、代理他人。His own post, a shift, or standing in for another holder of it.
             * @enum {string}
             */
            kind: "post" | "shift" | "deputy";
            /**
             * @description 岗位。The post.
             * @enum {string}
             */
            post: "duty-officer" | "duty-leader" | "handler" | "assignee" | "team-leader" | "statistics-officer" | "legal-section" | "department-head" | "safety-office-head" | "government-secretary" | "leader-in-charge" | "supervisor" | "addressee" | "supervised-contact";
            /**
             * Format: uuid
             * @description 人员编号。Id of the person.
             */
            holder: string;
            /** @description 姓名。His name. */
            name: string;
            /** @description 代理的，代理何人；其他为空。Of a deputy, for whom; null of others. */
            standsFor: {
                /**
                 * Format: uuid
                 * @description 人员编号。Id of the person.
                 */
                id: string;
                /** @description 姓名。The name. */
                name: string;
            } | null;
            /** @description 开始时间。When it begins. */
            from: components["schemas"]["Instant"];
            /** @description 结束时间，此时起不再有效；未定的为空。The first moment at which it no longer holds; null where no end is set. */
            until: components["schemas"]["Instant"] | null;
            /** @description 事由。The reason. */
            reason: string | null;
            /**
             * @description 进行中、尚未开始、已结束、开始前撤销。Running, to come, over, or called off before it began.
             * @enum {string}
             */
            state: "running" | "to-come" | "over" | "called-off";
            /** @description 该岗位的提醒现在是否发给此人。Whether reminders for the post go to him now. */
            reminded: boolean;
        };
        /**
         * @description 机关的一名人员及其联系方式。Somebody of an organ, and how he is reached.
         * @example {
         *       "id": "5d0c7d1e-93d4-4a57-8a8e-0f5c9c1d2e3f",
         *       "organ": "150802-emergency",
         *       "name": "张伟",
         *       "account": "zhangwei",
         *       "email": "zhangwei@example.org",
         *       "mobile": "13800000000",
         *       "webhook": null,
         *       "accountDisabled": false,
         *       "reachable": true
         *     }
         */
        Holder: {
            /**
             * Format: uuid
             * @description 人员编号。Id of the person.
             */
            id: string;
            /** @description 所在机关。His organ. */
            organ: string;
            /** @description 姓名。The name. */
            name: string;
            /** @description 本系统的账号。Account of this system. */
            account: string | null;
            /** @description 电子邮箱。E-mail address. */
            email: string | null;
            /** @description 手机号码。Mobile number. */
            mobile: string | null;
            /** @description 单位即时通讯中的账号。His name in the messenger of the site. */
            webhook: string | null;
            /** @description 账号是否已停用。Whether the account is disabled. */
            accountDisabled: boolean;
            /** @description 是否能够通知到：账号未停用，或者有一种联系方式。Whether he can be reached: by an account that is not disabled, or an address. */
            reachable: boolean;
        };
        /**
         * @description 一个工作簿的核对或者收入结果。What a workbook would change, or has changed.
         * @example {
         *       "taken": false,
         *       "faults": [
         *         {
         *           "sheet": "人员",
         *           "line": 3,
         *           "column": "岗位",
         *           "code": "import-post-unknown",
         *           "text": {
         *             "zh": "没有“门卫”这个岗位。",
         *             "en": "There is no post \"门卫\"."
         *           },
         *           "whatToDo": {
         *             "zh": "请从模板的下拉列表中选择。",
         *             "en": "Choose from the list of the template."
         *           }
         *         }
         *       ],
         *       "faultCount": 1,
         *       "changes": []
         *     }
         */
        ImportAnswer: {
            /** @description 是否已经收入。Whether it was taken in. */
            taken: boolean;
            /** @description 错误，最多200项；有错误的一项也不收入。What is wrong, 200 at most; nothing is taken in while there is any. */
            faults: {
                /** @description 工作表。The sheet. */
                sheet: string;
                /** @description 行号；0为整个工作表。The line as the workbook counts; 0 of the sheet as a whole. */
                line: number;
                /** @description 栏目。The column. */
                column: string;
                /** @description 代码，不会改变。Stable code. */
                code: string;
                /** @description 错在哪里。What is wrong. */
                text: components["schemas"]["Text"];
                /** @description 如何改正。What to do about it. */
                whatToDo: components["schemas"]["Text"];
            }[];
            /** @description 错误总数。How many faults there are. */
            faultCount: number;
            /** @description 收入后新增和改变的内容。What is added and changed by it. */
            changes: {
                /** @description 工作表。The sheet. */
                sheet: string;
                /** @description 行号。The line. */
                line: number;
                /**
                 * @description 新增人员、更正联系方式、任职、结束任职、排班。A person added or changed, a post given or ended, a shift planned.
                 * @enum {string}
                 */
                kind: "person-added" | "person-changed" | "post-given" | "post-ended" | "shift-planned";
                /** @description 姓名。The name. */
                name: string;
                /** @description 岗位。The post. */
                title: components["schemas"]["Text"] | null;
                /** @description 开始时间。When it begins. */
                from: components["schemas"]["Instant"] | null;
                /** @description 结束时间。When it ends. */
                until: components["schemas"]["Instant"] | null;
            }[];
        };
        /** @description 登记一名人员。Somebody to record. */
        HolderForm: {
            /**
             * @description 机关编号。Id of the organ.
             * @example 150802-emergency
             */
            organ: string;
            /**
             * 姓名
             * @description 姓名。The name.
             */
            name: string;
            /** @description 本系统的账号。Account of this system. */
            account?: string | null;
            /** @description 电子邮箱。E-mail address. */
            email?: string | null;
            /** @description 手机号码。Mobile number of the mainland. */
            mobile?: string | null;
            /** @description 单位即时通讯中的账号，不是网址。His name in the messenger of the site; no address of a server. */
            webhook?: string | null;
        };
        /** @description 改为。What is to be on record from now on. */
        HolderChange: {
            /**
             * 姓名
             * @description 姓名。The name.
             */
            name: string;
            /** @description 本系统的账号。Account of this system. */
            account?: string | null;
            /** @description 电子邮箱。E-mail address. */
            email?: string | null;
            /** @description 手机号码。Mobile number of the mainland. */
            mobile?: string | null;
            /** @description 单位即时通讯中的账号，不是网址。His name in the messenger of the site; no address of a server. */
            webhook?: string | null;
        };
        /**
         * @description 任职、值班或者代理。A post, a shift or a deputy.
         * @example {
         *       "kind": "deputy",
         *       "organ": "150802-emergency",
         *       "post": "department-head",
         *       "holder": "5d0c7d1e-93d4-4a57-8a8e-0f5c9c1d2e3f",
         *       "standsFor": "6e1d8e2f-93d4-4a57-8a8e-0f5c9c1d2e3f",
         *       "from": "2026-12-01",
         *       "until": "2026-12-05",
         *       "reason": "外出学习"
         *     }
         */
        AssignmentForm: {
            /**
             * @description 本人任职、值班、代理他人。His own post, a shift, or standing in for another holder of it.
             * @enum {string}
             */
            kind: "post" | "shift" | "deputy";
            /**
             * @description 机关编号。Id of the organ.
             * @example 150802-emergency
             */
            organ: string;
            /**
             * @description 岗位。The post.
             * @enum {string}
             */
            post: "duty-officer" | "duty-leader" | "handler" | "assignee" | "team-leader" | "statistics-officer" | "legal-section" | "department-head" | "safety-office-head" | "government-secretary" | "leader-in-charge" | "supervisor" | "addressee" | "supervised-contact";
            /**
             * Format: uuid
             * @description 人员编号。Id of the person.
             */
            holder: string;
            /**
             * Format: uuid
             * @description 代理的，被代理人员的编号。Of a deputy, the person for whom.
             */
            standsFor?: string;
            /**
             * 开始时间
             * @description 开始时间；日期为当日0时（北京时间）。When it begins; a day means 00:00 in Beijing.
             */
            from: string;
            /**
             * 结束时间
             * @description 结束时间；日期为当日24时（北京时间）。值班和代理必填。When it ends; a day means 24:00 in Beijing. Needed of shifts and deputies.
             */
            until?: string;
            /**
             * 事由
             * @description 事由；代理必填。The reason; needed of a deputy.
             */
            reason?: string;
        };
        /**
         * @description 结束。The end of an assignment.
         * @example {
         *       "at": "2026-12-05"
         *     }
         */
        AssignmentEnd: {
            /**
             * 结束时间
             * @description 何时结束；不填为现在，日期为当日24时（北京时间）。When it ends: now where absent; a day means 24:00 in Beijing.
             */
            at?: string;
        };
        /**
         * @description 提醒现在怎样发出，由何人设定。How reminders go out now, and who has set it.
         * @example {
         *       "settings": {
         *         "ways": [
         *           "mail"
         *         ],
         *         "detail": "count",
         *         "quiet": {
         *           "from": "20:00",
         *           "until": "08:00"
         *         },
         *         "digestAt": "10:00",
         *         "climbAfterMinutes": 15,
         *         "webhookTemplate": null
         *       },
         *       "ways": [
         *         {
         *           "way": "sms",
         *           "title": {
         *             "zh": "短信",
         *             "en": "short messages"
         *           },
         *           "lacking": [
         *             "SMS_URL"
         *           ],
         *           "own": "13800000000"
         *         }
         *       ],
         *       "known": true,
         *       "usualTemplate": "{\"to\":\"{to}\",\"text\":\"{text}\"}",
         *       "history": [
         *         {
         *           "settings": {
         *             "ways": [
         *               "mail"
         *             ],
         *             "detail": "count",
         *             "quiet": {
         *               "from": "20:00",
         *               "until": "08:00"
         *             },
         *             "digestAt": "10:00",
         *             "climbAfterMinutes": 15,
         *             "webhookTemplate": null
         *           },
         *           "reason": "启用单位邮箱",
         *           "at": "2026-11-30T01:00:00.000Z",
         *           "by": {
         *             "zh": "临河区应急管理局 管理员",
         *             "en": "临河区应急管理局 管理员"
         *           }
         *         }
         *       ]
         *     }
         */
        NoticeSettingsNow: {
            /** @description 所设的发出方式。The ways and times that were set. */
            settings: components["schemas"]["NoticeSettings"];
            /** @description 各外发途径。The ways out. */
            ways: {
                /**
                 * @description 外发途径：电子邮件、短信、政务即时通讯。A way out of the application.
                 * @enum {string}
                 */
                way: "mail" | "sms" | "webhook";
                /** @description 名称。Its name. */
                title: components["schemas"]["Text"];
                /** @description 服务器尚缺的设置项；没有即可启用。Settings of the server that are missing; none where it can be used. */
                lacking: string[];
                /** @description 本人在该途径上的联系方式。Where the caller is reached by it. */
                own: string | null;
            }[];
            /** @description 本人是否登记在人员和岗位中。Whether the caller is on record among the people. */
            known: boolean;
            /** @description 通用的消息模板。The usual template. */
            usualTemplate: string;
            /** @description 历次设定，最近的在前。How it was set, the last time first. */
            history: components["schemas"]["NoticeSettingsSet"][];
        };
        /** @description 提醒怎样发出。How reminders go out. */
        NoticeSettings: {
            /** @description 已启用的外发途径。The ways that are turned on. */
            ways: ("mail" | "sms" | "webhook")[];
            /**
             * @description 系统外的消息只告知件数，或者列明案名和期限。Outside the application a message says how many matters wait, or names cases and ends as well.
             * @enum {string}
             */
            detail: "count" | "named";
            /** @description 静默时段，自当日晚间至次日早晨，期间只发出以小时计的期限的提醒。From and until when only limits in hours sound. */
            quiet: {
                /**
                 * @description 静默时段的开始时间（北京时间）。Time of the day in Beijing.
                 * @example 08:00
                 */
                from: string;
                /**
                 * @description 静默时段的结束时间（北京时间）。Time of the day in Beijing.
                 * @example 08:00
                 */
                until: string;
            };
            /**
             * @description 不紧急的提醒每日汇总发出的时间。When what does not press is told, once a day.
             * @example 08:00
             */
            digestAt: string;
            /** @description 以小时计的期限，提醒多少分钟未读即告知上一级岗位。After so many unread minutes a reminder of a limit in hours goes to the post above. */
            climbAfterMinutes: number;
            /** @description 政务即时通讯的消息模板（JSON），可用 {to} {text} {link} {count} {id}；通用格式的为空。What is sent to the messenger; null for the usual one. */
            webhookTemplate: string | null;
        };
        /** @description 一次设定。One setting, with who set it and why. */
        NoticeSettingsSet: {
            /** @description 所设的发出方式。The ways and times that were set. */
            settings: components["schemas"]["NoticeSettings"];
            /** @description 理由。The reason. */
            reason: string;
            /** @description 何时设定。When it was set. */
            at: components["schemas"]["Instant"];
            /** @description 何单位何职务设定。Who set it: organ and post. */
            by: components["schemas"]["Text"];
        };
        /**
         * @description 更改提醒的发出方式。A change of how reminders go out.
         * @example {
         *       "ways": [
         *         "mail"
         *       ],
         *       "detail": "count",
         *       "quiet": {
         *         "from": "20:00",
         *         "until": "08:00"
         *       },
         *       "digestAt": "10:00",
         *       "climbAfterMinutes": 15,
         *       "webhookTemplate": null,
         *       "reason": "启用单位邮箱"
         *     }
         */
        NoticeSettingsForm: {
            /** @description 已启用的外发途径。The ways that are turned on. */
            ways: ("mail" | "sms" | "webhook")[];
            /**
             * @description 系统外的消息只告知件数，或者列明案名和期限。Outside the application a message says how many matters wait, or names cases and ends as well.
             * @enum {string}
             */
            detail: "count" | "named";
            /** @description 静默时段，自当日晚间至次日早晨，期间只发出以小时计的期限的提醒。From and until when only limits in hours sound. */
            quiet: {
                /**
                 * @description 静默时段的开始时间（北京时间）。Time of the day in Beijing.
                 * @example 08:00
                 */
                from: string;
                /**
                 * @description 静默时段的结束时间（北京时间）。Time of the day in Beijing.
                 * @example 08:00
                 */
                until: string;
            };
            /**
             * @description 不紧急的提醒每日汇总发出的时间。When what does not press is told, once a day.
             * @example 08:00
             */
            digestAt: string;
            /** @description 以小时计的期限，提醒多少分钟未读即告知上一级岗位。After so many unread minutes a reminder of a limit in hours goes to the post above. */
            climbAfterMinutes: number;
            /** @description 政务即时通讯的消息模板（JSON），可用 {to} {text} {link} {count} {id}；通用格式的为空。What is sent to the messenger; null for the usual one. */
            webhookTemplate: string | null;
            /**
             * 理由
             * @description 理由，5至500字。The reason.
             */
            reason: string;
        };
        /**
         * @description 发送一条测试消息。A test message to be sent.
         * @example {
         *       "way": "mail"
         *     }
         */
        TestMessageForm: {
            /**
             * @description 外发途径：电子邮件、短信、政务即时通讯。A way out of the application.
             * @enum {string}
             */
            way: "mail" | "sms" | "webhook";
            /**
             * @description 接收地址；不填的，为本人登记的联系方式。Where to send it; where absent, to the caller as he is on record.
             * @example zhangwei@example.org
             */
            address?: string;
        };
        /**
         * @description 一条测试消息的结果。What came of a test message.
         * @example {
         *       "id": "7b0c7d1e-93d4-4a57-8a8e-0f5c9c1d2e3f",
         *       "way": "mail",
         *       "address": "zhangwei@example.org",
         *       "state": "sent",
         *       "askedAt": "2026-11-30T01:00:00.000Z",
         *       "last": {
         *         "at": "2026-11-30T01:00:01.000Z",
         *         "outcome": "taken",
         *         "answer": "250 OK"
         *       }
         *     }
         */
        TestMessage: {
            /**
             * Format: uuid
             * @description 编号。Its id.
             */
            id: string;
            /**
             * @description 外发途径：电子邮件、短信、政务即时通讯。A way out of the application.
             * @enum {string}
             */
            way: "mail" | "sms" | "webhook";
            /** @description 发往何处。Where it goes. */
            address: string;
            /**
             * @description 待发、正在发送、已发出、未送达、待核实。Waiting, being sent, sent, refused, or nobody can say whether it arrived.
             * @enum {string}
             */
            state: "ready" | "trying" | "sent" | "failed" | "doubtful";
            /** @description 何时要求发送。When it was asked for. */
            askedAt: components["schemas"]["Instant"];
            /** @description 最近一次尝试；尚未尝试的为空。The last attempt; null where there was none. */
            last: {
                /** @description 何时。When. */
                at: components["schemas"]["Instant"];
                /** @description 已接收、稍后再试、被拒绝、不能确定；正在发送的为空。Taken, to be tried again, refused, or in doubt; null while it is tried. */
                outcome: ("taken" | "again" | "refused" | "doubtful") | null;
                /** @description 对方的答复。What the other side said. */
                answer: string | null;
            } | null;
        };
        /**
         * @description 推进到何时。Where to.
         * @example {
         *       "to": "2022-11-30T09:00:00+08:00"
         *     }
         */
        AdvanceBody: {
            /**
             * 推进到的时刻
             * Format: date-time
             * @description 推进到的时刻。The instant to which today is moved.
             */
            to: string;
        };
        /**
         * @description 推进的结果。What happened on the way.
         * @example {
         *       "to": "2022-11-30T01:00:00.000Z",
         *       "fired": []
         *     }
         */
        Advanced: {
            /** @description 现在的时刻。The today of the cases now. */
            to: components["schemas"]["Instant"];
            /** @description 途中发出的提醒。The reminders given on the way. */
            fired: components["schemas"]["Reminder"][];
        };
        /**
         * @description 演示邮箱的一页。A page of the mail catcher.
         * @example {
         *       "kept": true,
         *       "mails": [],
         *       "count": 0,
         *       "next": null
         *     }
         */
        CaughtMails: {
            /** @description 是否启用了演示邮箱。Whether there is a mail catcher. */
            kept: boolean;
            /** @description 邮件，后到的在前。Mails, the newest first. */
            mails: components["schemas"]["CaughtMail"][];
            /** @description 共有多少封。How many there are in all. */
            count: number;
            /** @description 下一页的 after；没有则为 null。What `after` has to be for the next page; null on the last. */
            next: string | null;
        };
        /** @description 演示邮箱收到的一封邮件。A mail that the mail catcher took. */
        CaughtMail: {
            /** @description 收件人。Whom it went to. */
            to: string[];
            /** @description 主题。Subject. */
            subject: string;
            /** @description 纯文本正文。The plain text. */
            text: string;
            /** @description 网页格式的正文，只供查验，不得作为网页显示。The HTML part: to be checked, never to be shown as a page. */
            html: string;
            /** @description 收到的时刻。When it was received. */
            receivedAt: components["schemas"]["Instant"];
            /** @description 邮件标识（Message-ID）；重发的邮件标识相同。Message-ID; a repeat has the same. */
            messageId: string;
        };
        /**
         * @description 运行状况。How the installation runs.
         * @example {
         *       "now": "2026-11-29T01:00:00.000Z",
         *       "installation": "sandbox",
         *       "lookedAt": null,
         *       "late": {
         *         "count": 0,
         *         "named": []
         *       },
         *       "stuck": {
         *         "count": 0,
         *         "named": []
         *       },
         *       "withoutRun": {
         *         "count": 0,
         *         "named": []
         *       },
         *       "failing": {
         *         "count": 0,
         *         "named": []
         *       },
         *       "stopped": {
         *         "count": 0,
         *         "named": []
         *       },
         *       "notices": {
         *         "due": 12,
         *         "given": 12,
         *         "sent": 3,
         *         "delivered": 9,
         *         "read": 8,
         *         "failed": 0,
         *         "doubtful": 0,
         *         "takenBack": 0,
         *         "oldest": null,
         *         "vacant": []
         *       },
         *       "anchor": {
         *         "day": "2026-11-28",
         *         "cases": 12,
         *         "at": "2026-11-28T16:05:00.000Z"
         *       },
         *       "versions": {
         *         "release": "0.1.0",
         *         "node": "20.20.0",
         *         "database": "18.1",
         *         "engine": "1.31.0",
         *         "migration": "First0001000000000001",
         *         "law": 8,
         *         "register": 1
         *       }
         *     }
         */
        Status: {
            /** @description 数据库的时刻。The time of the database. */
            now: components["schemas"]["Instant"];
            /**
             * @description 正式环境或者模拟环境。Whether it is real or a sandbox.
             * @enum {string}
             */
            installation: "real" | "sandbox";
            /** @description 上次巡检的时刻；尚未巡检的为空。When this process last looked; null where it has not yet. */
            lookedAt: components["schemas"]["Instant"] | null;
            /** @description 迟发的提醒。Reminders that are late. */
            late: {
                /** @description 共多少个。How many there are. */
                count: number;
                /** @description 其中一部分。Some of them. */
                named: {
                    /**
                     * Format: uuid
                     * @description 案件编号。Id of the case.
                     */
                    caseId: string;
                    /** @description 案件名称；数据库中没有的为空。Name of the case; empty where the database does not have it. */
                    caseName: string;
                    /** @description 哪一程序。Which procedure. */
                    procedureText: components["schemas"]["Text"];
                    /** @description 迟了多少秒。By how many seconds it is late. */
                    seconds: number;
                }[];
            };
            /** @description 滞留的消息。Messages that nobody has taken. */
            stuck: {
                /** @description 共多少个。How many there are. */
                count: number;
                /** @description 其中一部分。Some of them. */
                named: {
                    /**
                     * Format: uuid
                     * @description 案件编号。Id of the case.
                     */
                    caseId: string;
                    /** @description 案件名称；数据库中没有的为空。Name of the case; empty where the database does not have it. */
                    caseName: string;
                    /** @description 哪一程序。Which procedure. */
                    procedureText: components["schemas"]["Text"];
                    /** @description 来自哪一程序。From which procedure. */
                    from: components["schemas"]["Text"];
                    /** @description 等了多少秒。For how many seconds it has waited. */
                    seconds: number;
                }[];
            };
            /** @description 没有进程办理的程序，上次巡检所见。Procedures that nothing runs, as seen in the last look. */
            withoutRun: {
                /** @description 共多少个。How many there are. */
                count: number;
                /** @description 其中一部分。Some of them. */
                named: {
                    /**
                     * Format: uuid
                     * @description 案件编号。Id of the case.
                     */
                    caseId: string;
                    /** @description 案件名称；数据库中没有的为空。Name of the case; empty where the database does not have it. */
                    caseName: string;
                    /** @description 哪一程序。Which procedure. */
                    procedureText: components["schemas"]["Text"];
                }[];
            };
            /** @description 反复出错的程序，上次巡检所见。Procedures whose work fails again and again, as seen in the last look. */
            failing: {
                /** @description 共多少个。How many there are. */
                count: number;
                /** @description 其中一部分。Some of them. */
                named: {
                    /**
                     * Format: uuid
                     * @description 案件编号。Id of the case.
                     */
                    caseId: string;
                    /** @description 案件名称；数据库中没有的为空。Name of the case; empty where the database does not have it. */
                    caseName: string;
                    /** @description 哪一程序。Which procedure. */
                    procedureText: components["schemas"]["Text"];
                }[];
            };
            /** @description 停止接受办理的程序，须管理员处理。Procedures that take nothing until an administrator has looked. */
            stopped: {
                /** @description 共多少个。How many there are. */
                count: number;
                /** @description 其中一部分。Some of them. */
                named: {
                    /**
                     * Format: uuid
                     * @description 案件编号。Id of the case.
                     */
                    caseId: string;
                    /** @description 案件名称；数据库中没有的为空。Name of the case; empty where the database does not have it. */
                    caseName: string;
                    /** @description 哪一程序。Which procedure. */
                    procedureText: components["schemas"]["Text"];
                    /** @description 因何停止。Why it takes nothing. */
                    why: components["schemas"]["Text"];
                    /** @description 自何时起。Since when. */
                    since: components["schemas"]["Instant"];
                }[];
            };
            /** @description 近24小时的提醒是否送达。Whether the reminders of the last 24 hours arrived. */
            notices: {
                /** @description 应发的提醒。Reminders that were due. */
                due: number;
                /** @description 已发出的提醒。Reminders that were given. */
                given: number;
                /** @description 已外发：邮件服务器、短信网关或者即时通讯已经接收。Messages outside the application that were taken. */
                sent: number;
                /** @description 已送达：在系统内呈现给收件人。Deliveries in the application that stood before their receiver. */
                delivered: number;
                /** @description 已读。Deliveries that were read. */
                read: number;
                /** @description 未送达：被拒绝或者放弃，可能已改由其他途径。Refused or given up; another way may have taken over. */
                failed: number;
                /** @description 待核实：不能确定是否收到。Nobody can say whether they arrived. */
                doubtful: number;
                /** @description 已撤回。Taken back. */
                takenBack: number;
                /** @description 等待外发最久的一条；没有的为空。What waits the longest to go out; null where nothing waits. */
                oldest: {
                    /** @description 途径。The way. */
                    wayText: components["schemas"]["Text"];
                    /** @description 已等多少秒。For how many seconds. */
                    seconds: number;
                } | null;
                /** @description 有提醒而无人担任的岗位。Posts that are reminded and that nobody holds. */
                vacant: {
                    /**
                     * @description 机关编号。Id of the organ.
                     * @example 150802-emergency
                     */
                    organ: string;
                    /** @description 机关名称。Name of the organ. */
                    organName: components["schemas"]["Text"];
                    /** @description 岗位。The post. */
                    postText: components["schemas"]["Text"];
                    /** @description 自何时起，有提醒找不到人。When a reminder first found nobody. */
                    since: components["schemas"]["Instant"];
                    /** @description 有多少条提醒找不到人。How many reminders found nobody in it. */
                    reminders: number;
                    /** @description 其中上一级岗位也无人的。Of them, how many reached nobody above it either. */
                    lost: number;
                }[];
            };
            /** @description 最近一次台账存证；没有的为空。The last time that the ledgers were put on record outside the database; null where never. */
            anchor: {
                /** @description 哪一日的存证。Of which day. */
                day: components["schemas"]["Day"];
                /** @description 含多少个台账。How many ledgers it covers. */
                cases: number;
                /** @description 何时写入。When it was written. */
                at: components["schemas"]["Instant"];
            } | null;
            /** @description 各部分的版本。The versions of the parts. */
            versions: {
                /** @description 本软件。This release. */
                release: string;
                /** @description Node.js 的版本。Of Node.js. */
                node: string;
                /** @description PostgreSQL 的版本。Of PostgreSQL. */
                database: string;
                /** @description Temporal 服务的版本；无法连接的为空。Of the Temporal server; null where it does not answer. */
                engine: string | null;
                /** @description 数据库已升级到哪一步。The last step by which the database was upgraded. */
                migration: string;
                /** @description 全国规则的版本。Of the rules of the whole country. */
                law: number;
                /** @description 登记簿和日历的版次。Edition of register and calendar. */
                register: number;
            };
        };
        /**
         * @description 无人担任的岗位。Posts that nobody holds.
         * @example {
         *       "count": 2
         *     }
         */
        VacantPosts: {
            /** @description 有提醒而无人担任的岗位数。How many posts are reminded and held by nobody. */
            count: number;
        };
        /**
         * @description 同一单位或者同类事故以往的整改事项。What was asked for after earlier accidents of the same unit or kind.
         * @example {
         *       "items": [
         *         {
         *           "n": 1,
         *           "caseId": "3c1f0a52-6f43-4f5e-9d0c-2b1a7a4f0001",
         *           "caseName": "高处坠落事故",
         *           "addressee": "150802-housing",
         *           "addresseeName": {
         *             "zh": "临河区住房和城乡建设局",
         *             "en": "临河区住房和城乡建设局"
         *           },
         *           "kind": "measure",
         *           "kindText": {
         *             "zh": "防范和整改措施",
         *             "en": "corrective measure"
         *           },
         *           "title": {
         *             "zh": "第1项，防范和整改措施：开展专项检查",
         *             "en": "item 1, corrective measure: 开展专项检查"
         *           },
         *           "state": "not-started",
         *           "stateText": {
         *             "zh": "未开始",
         *             "en": "not started"
         *           },
         *           "stateSince": "2022-12-01T01:00:00.000Z",
         *           "year": 2022,
         *           "dueOn": "2023-03-31",
         *           "alike": "unit"
         *         }
         *       ]
         *     }
         */
        EarlierMeasures: {
            /** @description 以往事故的整改事项。The items of earlier accidents. */
            items: {
                /** @description 整改事项的序号。Number of the item in its case. */
                n: number;
                /**
                 * Format: uuid
                 * @description 案件编号。The case.
                 */
                caseId: string;
                /** @description 案件名称。Its name. */
                caseName: string;
                /** @description 责任机关的编号，或者责任单位的名称。An organ by its id, or a unit by its name. */
                addressee: string;
                /** @description 责任单位的名称。What it is called. */
                addresseeName: components["schemas"]["Text"];
                /**
                 * @description 事项种类。Its kind.
                 * @enum {string}
                 */
                kind: "measure" | "unit-handling" | "person-handling" | "fine";
                /** @description 事项种类的名称。The same in words. */
                kindText: components["schemas"]["Text"];
                /** @description 事项的名称，不涉及个人。What it is called; it names no person. */
                title: components["schemas"]["Text"];
                /**
                 * @description 状态。How it stands.
                 * @enum {string}
                 */
                state: "not-started" | "in-hand" | "reported" | "done" | "partly" | "not-done" | "changed" | "ended";
                /** @description 状态的名称。The same in words. */
                stateText: components["schemas"]["Text"];
                /** @description 自何时起。Since when. */
                stateSince: components["schemas"]["Instant"];
                /** @description 登记的年份。The year of the recording. */
                year: number;
                /** @description 完成期限；未载明为空。Last day; null where none is named. */
                dueOn: components["schemas"]["Day"] | null;
                /**
                 * @description 同一单位，或者同一城市同类事故。The same unit, or the same kind in the same city.
                 * @enum {string}
                 */
                alike: "unit" | "kind";
            }[];
        };
        /**
         * @description 一个工作簿中的整改事项；核对不登记任何内容。The items of a workbook; nothing is recorded by looking.
         * @example {
         *       "items": [],
         *       "already": [
         *         3
         *       ],
         *       "faults": [
         *         {
         *           "sheet": "整改事项",
         *           "line": 4,
         *           "column": "罚款数额",
         *           "code": "import-number-wrong",
         *           "text": {
         *             "zh": "“三十五万”不是数额。",
         *             "en": "\"三十五万\" is no number."
         *           },
         *           "whatToDo": {
         *             "zh": "请写成数字，如 350000 或者 35万元。",
         *             "en": "Write digits, such as 350000 or 35万元."
         *           }
         *         }
         *       ],
         *       "faultCount": 1
         *     }
         */
        ItemsTable: {
            /** @description 可以登记的整改事项。The items that can be recorded. */
            items: {
                /** @description 行号。The line. */
                line: number;
                /**
                 * @description 事项种类。Its kind.
                 * @enum {string}
                 */
                kind: "measure" | "unit-handling" | "person-handling" | "fine";
                /** @description 事项种类的名称。The same in words. */
                kindText: components["schemas"]["Text"];
                /** @description 责任机关。The organ, where it is one. */
                organ?: string;
                /** @description 责任单位名称。The unit, where it is no organ. */
                unit?: string;
                /** @description 责任单位的名称。What the addressee is called. */
                addresseeName: components["schemas"]["Text"];
                /** @description 责任人员。The person concerned. */
                person?: string;
                /** @description 事项内容。What has to be done. */
                content: string;
                /** @description 要求的凭据。Evidence asked for. */
                evidence?: string;
                /** @description 完成期限。Last day. */
                dueOn?: components["schemas"]["Day"];
                /** @description 完成日数。Number of days. */
                days?: number;
                /** @description 罚款数额（元）。The fine, in yuan. */
                amountYuan?: number;
                /** @description 联系人。Contact person. */
                contact?: string;
                /** @description 督促机关。Organ that watches over it. */
                overseer?: string;
            }[];
            /** @description 已经登记过的各行。Lines that say what is on record. */
            already: number[];
            /** @description 错误，最多200项。What is wrong, 200 at most. */
            faults: {
                /** @description 工作表。The sheet. */
                sheet: string;
                /** @description 行号；0为整个工作表。The line as the workbook counts; 0 of the sheet as a whole. */
                line: number;
                /** @description 栏目。The column. */
                column: string;
                /** @description 代码，不会改变。Stable code. */
                code: string;
                /** @description 错在哪里。What is wrong. */
                text: components["schemas"]["Text"];
                /** @description 如何改正。What to do about it. */
                whatToDo: components["schemas"]["Text"];
            }[];
            /** @description 错误总数。How many faults there are. */
            faultCount: number;
        };
        /**
         * @description 整改事项的一页。A page of items.
         * @example {
         *       "items": [
         *         {
         *           "n": 1,
         *           "caseId": "3c1f0a52-6f43-4f5e-9d0c-2b1a7a4f0001",
         *           "caseName": "高处坠落事故",
         *           "addressee": "150802-housing",
         *           "addresseeName": {
         *             "zh": "临河区住房和城乡建设局",
         *             "en": "临河区住房和城乡建设局"
         *           },
         *           "kind": "measure",
         *           "kindText": {
         *             "zh": "防范和整改措施",
         *             "en": "corrective measure"
         *           },
         *           "title": {
         *             "zh": "第1项，防范和整改措施：开展专项检查",
         *             "en": "item 1, corrective measure: 开展专项检查"
         *           },
         *           "state": "not-started",
         *           "stateText": {
         *             "zh": "未开始",
         *             "en": "not started"
         *           },
         *           "stateSince": "2022-12-01T01:00:00.000Z",
         *           "year": 2022,
         *           "dueOn": "2023-03-31"
         *         }
         *       ],
         *       "next": null,
         *       "counts": {
         *         "all": 1,
         *         "states": {
         *           "not-started": 1,
         *           "in-hand": 0,
         *           "reported": 0,
         *           "done": 0,
         *           "partly": 0,
         *           "not-done": 0,
         *           "changed": 0,
         *           "ended": 0
         *         },
         *         "kinds": {
         *           "measure": 1,
         *           "unit-handling": 0,
         *           "person-handling": 0,
         *           "fine": 0
         *         },
         *         "years": [
         *           {
         *             "year": 2022,
         *             "count": 1
         *           }
         *         ],
         *         "stateTexts": {
         *           "not-started": {
         *             "zh": "未开始",
         *             "en": "not started"
         *           },
         *           "in-hand": {
         *             "zh": "办理中",
         *             "en": "in hand"
         *           },
         *           "reported": {
         *             "zh": "已报告待核",
         *             "en": "reported, not judged yet"
         *           },
         *           "done": {
         *             "zh": "已落实",
         *             "en": "carried out"
         *           },
         *           "partly": {
         *             "zh": "部分落实",
         *             "en": "carried out in part"
         *           },
         *           "not-done": {
         *             "zh": "未落实",
         *             "en": "not carried out"
         *           },
         *           "changed": {
         *             "zh": "已变更",
         *             "en": "replaced by another"
         *           },
         *           "ended": {
         *             "zh": "不再执行",
         *             "en": "no longer to be carried out"
         *           }
         *         },
         *         "kindTexts": {
         *           "measure": {
         *             "zh": "防范和整改措施",
         *             "en": "corrective measure"
         *           },
         *           "unit-handling": {
         *             "zh": "对责任单位的处理建议",
         *             "en": "proposal on a unit"
         *           },
         *           "person-handling": {
         *             "zh": "对责任人员的处理建议",
         *             "en": "proposal on a person"
         *           },
         *           "fine": {
         *             "zh": "罚款",
         *             "en": "fine"
         *           }
         *         }
         *       }
         *     }
         */
        MeasurePage: {
            /** @description 整改事项。The items. */
            items: {
                /** @description 整改事项的序号。Number of the item in its case. */
                n: number;
                /**
                 * Format: uuid
                 * @description 案件编号。The case.
                 */
                caseId: string;
                /** @description 案件名称。Its name. */
                caseName: string;
                /** @description 责任机关的编号，或者责任单位的名称。An organ by its id, or a unit by its name. */
                addressee: string;
                /** @description 责任单位的名称。What it is called. */
                addresseeName: components["schemas"]["Text"];
                /**
                 * @description 事项种类。Its kind.
                 * @enum {string}
                 */
                kind: "measure" | "unit-handling" | "person-handling" | "fine";
                /** @description 事项种类的名称。The same in words. */
                kindText: components["schemas"]["Text"];
                /** @description 事项的名称，不涉及个人。What it is called; it names no person. */
                title: components["schemas"]["Text"];
                /**
                 * @description 状态。How it stands.
                 * @enum {string}
                 */
                state: "not-started" | "in-hand" | "reported" | "done" | "partly" | "not-done" | "changed" | "ended";
                /** @description 状态的名称。The same in words. */
                stateText: components["schemas"]["Text"];
                /** @description 自何时起。Since when. */
                stateSince: components["schemas"]["Instant"];
                /** @description 登记的年份。The year of the recording. */
                year: number;
                /** @description 完成期限；未载明为空。Last day; null where none is named. */
                dueOn: components["schemas"]["Day"] | null;
            }[];
            /** @description 下一页从何处起；没有下一页为空。Cursor of the next page; null at the end. */
            next: string | null;
            /** @description 各筛选的件数。How many each filter finds. */
            counts: {
                /** @description 件数。How many. */
                all: number;
                /** @description 各状态的件数。How many are in each state. */
                states: {
                    /** @description 件数。How many. */
                    "not-started": number;
                    /** @description 件数。How many. */
                    "in-hand": number;
                    /** @description 件数。How many. */
                    reported: number;
                    /** @description 件数。How many. */
                    done: number;
                    /** @description 件数。How many. */
                    partly: number;
                    /** @description 件数。How many. */
                    "not-done": number;
                    /** @description 件数。How many. */
                    changed: number;
                    /** @description 件数。How many. */
                    ended: number;
                };
                /** @description 各种类的件数。How many there are of each kind. */
                kinds: {
                    /** @description 件数。How many. */
                    measure: number;
                    /** @description 件数。How many. */
                    "unit-handling": number;
                    /** @description 件数。How many. */
                    "person-handling": number;
                    /** @description 件数。How many. */
                    fine: number;
                };
                /** @description 各年的件数。How many there are of each year. */
                years: {
                    /** @description 登记的年份。The year of the recording. */
                    year: number;
                    /** @description 件数。How many. */
                    count: number;
                }[];
                /** @description 各状态的名称。What each state is called. */
                stateTexts: {
                    /** @description 名称。In words. */
                    "not-started": components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    "in-hand": components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    reported: components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    done: components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    partly: components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    "not-done": components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    changed: components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    ended: components["schemas"]["Text"];
                };
                /** @description 各种类的名称。What each kind is called. */
                kindTexts: {
                    /** @description 名称。In words. */
                    measure: components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    "unit-handling": components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    "person-handling": components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    fine: components["schemas"]["Text"];
                };
            };
        };
        /**
         * @description 整改台账的一页。A page of the yearly table of addressees.
         * @example {
         *       "addressees": [
         *         {
         *           "addressee": "150802-housing",
         *           "addresseeName": {
         *             "zh": "临河区住房和城乡建设局",
         *             "en": "临河区住房和城乡建设局"
         *           },
         *           "year": 2022,
         *           "all": 1,
         *           "states": {
         *             "not-started": 1,
         *             "in-hand": 0,
         *             "reported": 0,
         *             "done": 0,
         *             "partly": 0,
         *             "not-done": 0,
         *             "changed": 0,
         *             "ended": 0
         *           }
         *         }
         *       ],
         *       "next": null,
         *       "counts": {
         *         "all": 1,
         *         "states": {
         *           "not-started": 1,
         *           "in-hand": 0,
         *           "reported": 0,
         *           "done": 0,
         *           "partly": 0,
         *           "not-done": 0,
         *           "changed": 0,
         *           "ended": 0
         *         },
         *         "kinds": {
         *           "measure": 1,
         *           "unit-handling": 0,
         *           "person-handling": 0,
         *           "fine": 0
         *         },
         *         "years": [
         *           {
         *             "year": 2022,
         *             "count": 1
         *           }
         *         ],
         *         "stateTexts": {
         *           "not-started": {
         *             "zh": "未开始",
         *             "en": "not started"
         *           },
         *           "in-hand": {
         *             "zh": "办理中",
         *             "en": "in hand"
         *           },
         *           "reported": {
         *             "zh": "已报告待核",
         *             "en": "reported, not judged yet"
         *           },
         *           "done": {
         *             "zh": "已落实",
         *             "en": "carried out"
         *           },
         *           "partly": {
         *             "zh": "部分落实",
         *             "en": "carried out in part"
         *           },
         *           "not-done": {
         *             "zh": "未落实",
         *             "en": "not carried out"
         *           },
         *           "changed": {
         *             "zh": "已变更",
         *             "en": "replaced by another"
         *           },
         *           "ended": {
         *             "zh": "不再执行",
         *             "en": "no longer to be carried out"
         *           }
         *         },
         *         "kindTexts": {
         *           "measure": {
         *             "zh": "防范和整改措施",
         *             "en": "corrective measure"
         *           },
         *           "unit-handling": {
         *             "zh": "对责任单位的处理建议",
         *             "en": "proposal on a unit"
         *           },
         *           "person-handling": {
         *             "zh": "对责任人员的处理建议",
         *             "en": "proposal on a person"
         *           },
         *           "fine": {
         *             "zh": "罚款",
         *             "en": "fine"
         *           }
         *         }
         *       }
         *     }
         */
        AddresseePage: {
            /** @description 各责任单位各年的件数。A row for each addressee and year. */
            addressees: {
                /** @description 责任机关的编号，或者责任单位的名称。An organ by its id, or a unit by its name. */
                addressee: string;
                /** @description 责任单位的名称。What it is called. */
                addresseeName: components["schemas"]["Text"];
                /** @description 登记的年份。The year of the recording. */
                year: number;
                /** @description 件数。How many. */
                all: number;
                /** @description 各状态的件数。How many are in each state. */
                states: {
                    /** @description 件数。How many. */
                    "not-started": number;
                    /** @description 件数。How many. */
                    "in-hand": number;
                    /** @description 件数。How many. */
                    reported: number;
                    /** @description 件数。How many. */
                    done: number;
                    /** @description 件数。How many. */
                    partly: number;
                    /** @description 件数。How many. */
                    "not-done": number;
                    /** @description 件数。How many. */
                    changed: number;
                    /** @description 件数。How many. */
                    ended: number;
                };
            }[];
            /** @description 下一页从何处起；没有下一页为空。Cursor of the next page; null at the end. */
            next: string | null;
            /** @description 各筛选的件数。How many each filter finds. */
            counts: {
                /** @description 件数。How many. */
                all: number;
                /** @description 各状态的件数。How many are in each state. */
                states: {
                    /** @description 件数。How many. */
                    "not-started": number;
                    /** @description 件数。How many. */
                    "in-hand": number;
                    /** @description 件数。How many. */
                    reported: number;
                    /** @description 件数。How many. */
                    done: number;
                    /** @description 件数。How many. */
                    partly: number;
                    /** @description 件数。How many. */
                    "not-done": number;
                    /** @description 件数。How many. */
                    changed: number;
                    /** @description 件数。How many. */
                    ended: number;
                };
                /** @description 各种类的件数。How many there are of each kind. */
                kinds: {
                    /** @description 件数。How many. */
                    measure: number;
                    /** @description 件数。How many. */
                    "unit-handling": number;
                    /** @description 件数。How many. */
                    "person-handling": number;
                    /** @description 件数。How many. */
                    fine: number;
                };
                /** @description 各年的件数。How many there are of each year. */
                years: {
                    /** @description 登记的年份。The year of the recording. */
                    year: number;
                    /** @description 件数。How many. */
                    count: number;
                }[];
                /** @description 各状态的名称。What each state is called. */
                stateTexts: {
                    /** @description 名称。In words. */
                    "not-started": components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    "in-hand": components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    reported: components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    done: components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    partly: components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    "not-done": components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    changed: components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    ended: components["schemas"]["Text"];
                };
                /** @description 各种类的名称。What each kind is called. */
                kindTexts: {
                    /** @description 名称。In words. */
                    measure: components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    "unit-handling": components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    "person-handling": components["schemas"]["Text"];
                    /** @description 名称。In words. */
                    fine: components["schemas"]["Text"];
                };
            };
        };
        /**
         * @description 督办台账的一页。A page of the list of supervised cases.
         * @example {
         *       "supervisions": [
         *         {
         *           "case": {
         *             "id": "3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10",
         *             "kind": "accident",
         *             "kindText": {
         *               "zh": "事故",
         *               "en": "accident"
         *             },
         *             "name": "临河区某公司机械伤害事故",
         *             "place": "150802",
         *             "placeName": "内蒙古自治区巴彦淖尔市临河区",
         *             "level": null,
         *             "computedLevel": "ordinary",
         *             "levelText": {
         *               "zh": "初判一般",
         *               "en": "by the numbers: ordinary"
         *             },
         *             "possibleLevel": null,
         *             "possibleText": null,
         *             "unit": "临河区某公司",
         *             "casualties": {
         *               "deaths": 1,
         *               "seriousInjuries": 0,
         *               "missing": 0
         *             },
         *             "responsible": "150802-government",
         *             "responsibleName": "临河区人民政府",
         *             "stage": "investigating",
         *             "stageText": {
         *               "zh": "调查中",
         *               "en": "under investigation"
         *             },
         *             "today": "2022-10-31T01:00:00.000Z",
         *             "lastChange": {
         *               "seq": 12,
         *               "at": "2022-10-28T03:10:00.000Z",
         *               "text": {
         *                 "zh": "批准延期",
         *                 "en": "grant of the extension"
         *               }
         *             },
         *             "nearest": {
         *               "rule": "IN-01",
         *               "title": {
         *                 "zh": "提交事故调查报告",
         *                 "en": "Submit the investigation report"
         *               },
         *               "dueDate": "2022-11-18",
         *               "dueAt": "2022-11-18T16:00:00.000Z",
         *               "light": "green",
         *               "statusText": {
         *                 "zh": "进行中",
         *                 "en": "running"
         *               },
         *               "leftText": {
         *                 "zh": "剩18日（含14个工作日）",
         *                 "en": "18 days left, 14 of them working days"
         *               }
         *             },
         *             "occurredAt": "2022-09-19T01:00:00.000Z",
         *             "openedAt": "2022-09-19T02:00:00.000Z",
         *             "light": "green",
         *             "nextDueAt": "2022-11-18T16:00:00.000Z",
         *             "nextEnd": {
         *               "rule": "IN-01",
         *               "title": {
         *                 "zh": "提交事故调查报告",
         *                 "en": "Submit the investigation report"
         *               },
         *               "dueDate": "2022-11-18",
         *               "dueAt": "2022-11-18T16:00:00.000Z"
         *             }
         *           },
         *           "n": 1,
         *           "supervisor": "150800-safety-office",
         *           "supervisorName": "巴彦淖尔市安全生产委员会办公室",
         *           "addresseeName": "临河区人民政府",
         *           "urged": null,
         *           "notice": "巴安事故督办〔2022〕8号",
         *           "issuedOn": "2022-09-21T02:00:00.000Z",
         *           "stage": "supervising",
         *           "stageText": {
         *             "zh": "督办中",
         *             "en": "under supervision"
         *           },
         *           "steps": [
         *             {
         *               "step": "handling",
         *               "text": {
         *                 "zh": "办理",
         *                 "en": "in hand"
         *               },
         *               "state": "current"
         *             }
         *           ],
         *           "limit": null,
         *           "lastFeedbackAt": null
         *         }
         *       ],
         *       "next": null,
         *       "counts": {
         *         "all": 1,
         *         "steps": {
         *           "received": 0,
         *           "handling": 1,
         *           "vetted": 0,
         *           "released": 0
         *         },
         *         "lights": {
         *           "red": 0,
         *           "amber": 0,
         *           "green": 0,
         *           "grey": 0
         *         },
         *         "over": {
         *           "running": 1,
         *           "ended": 0
         *         }
         *       }
         *     }
         */
        SupervisionPage: {
            /** @description 各督办案件，最先届满的在前。The supervised cases, the nearest end first. */
            supervisions: components["schemas"]["SupervisionLine"][];
            /** @description 下一页的起点；末页为空。Cursor of the next page; null at the end. */
            next: string | null;
            /** @description 各筛选的件数。How many each filter finds. */
            counts: components["schemas"]["SupervisionCounts"];
        };
        /** @description 督办台账的一行。One line of the list of supervised cases. */
        SupervisionLine: {
            /** @description 被督办的案件，与案件列表的一行相同。The supervised case, as in a row of the list of cases. */
            case: components["schemas"]["CaseLine"];
            /** @description 本案第几次督办。Which supervision of the case. */
            n: number;
            /** @description 督办单位的机关编号。Id of the supervisor. */
            supervisor: string;
            /** @description 督办单位。The supervisor. */
            supervisorName: string;
            /** @description 被督办单位。The supervised organ. */
            addresseeName: string;
            /** @description 催办的情况；督办已经解除、不再催办的为空。How it was urged; null of one that is released and not urged any more. */
            urged: components["schemas"]["Urged"] | null;
            /** @description 督办通知的文号；没有文号的为空。Number of the notice; null where it has none. */
            notice: string | null;
            /** @description 下达督办通知的时间。When the notice was issued. */
            issuedOn: components["schemas"]["Instant"];
            /** @description 所处阶段。The stage of the supervision. */
            stage: string;
            /** @description 所处阶段的名称。The stage in words. */
            stageText: components["schemas"]["Text"];
            /** @description 各环节，按先后。Its steps, in their order. */
            steps: components["schemas"]["SupervisionStep"][];
            /** @description 督办自身最先届满的期限；没有的为空。The time limit of the supervision that ends first; null where none runs. */
            limit: components["schemas"]["WorkLimit"] | null;
            /** @description 被督办单位最近一次反馈的时间；尚未反馈的为空。When the supervised side last reported; null where it has not. */
            lastFeedbackAt: components["schemas"]["Instant"] | null;
        };
        /** @description 督办的一个环节。One step of a supervision. */
        SupervisionStep: {
            /**
             * @description 环节。The step.
             * @enum {string}
             */
            step: "raised" | "approved" | "issued" | "received" | "handling" | "reported" | "vetted" | "released";
            /** @description 环节的名称。The step in words. */
            text: components["schemas"]["Text"];
            /**
             * @description 已办、无人登记、正在办理或者尚未办理。Done, past and not recorded, where it stands, or still to come.
             * @enum {string}
             */
            state: "done" | "unrecorded" | "current" | "ahead";
        };
        /** @description 件数：每一数目即以之为筛选时列表的件数，其余筛选不变。Each number is that of the list which it opens, all else that was asked being the same. */
        SupervisionCounts: {
            /** @description 本列表的件数。How many the list has. */
            all: number;
            /** @description 按所处环节。By the step at which they stand. */
            steps: {
                /** @description 待签收。Waiting to be signed for. */
                received: number;
                /** @description 办理中，尚未反馈。In hand, nothing reported yet. */
                handling: number;
                /** @description 已反馈，待复核。Reported, waiting to be vetted. */
                vetted: number;
                /** @description 待解除。Waiting to be released. */
                released: number;
            };
            /** @description 按灯色。By light. */
            lights: {
                /** @description 红灯。Red. */
                red: number;
                /** @description 黄灯。Amber. */
                amber: number;
                /** @description 绿灯。Green. */
                green: number;
                /** @description 灰灯。Grey. */
                grey: number;
            };
            /** @description 按是否督办中。By whether they run. */
            over: {
                /** @description 督办中。Under supervision. */
                running: number;
                /** @description 已解除或者撤回。Released or withdrawn. */
                ended: number;
            };
        };
        /**
         * @description 进程在运行。The process answers.
         * @example {
         *       "status": "ok"
         *     }
         */
        Live: {
            /**
             * @description 正常。All is well.
             * @constant
             */
            status: "ok";
        };
        /**
         * @description 各部分是否就绪。What is up and what is down.
         * @example {
         *       "status": "ok",
         *       "database": "up",
         *       "temporal": "up",
         *       "worker": "up"
         *     }
         */
        Ready: {
            /**
             * @description 是否就绪。Whether all three are up.
             * @enum {string}
             */
            status: "ok" | "error";
            /**
             * @description 数据库。Whether the database answers.
             * @enum {string}
             */
            database: "up" | "down";
            /**
             * @description Temporal 服务。Whether Temporal answers.
             * @enum {string}
             */
            temporal: "up" | "down";
            /**
             * @description 工作进程：70 秒内是否有人取任务。Whether somebody has polled the task queue in the last 70 seconds.
             * @enum {string}
             */
            worker: "up" | "down";
        };
        /**
         * @example {
         *       "name": "临河区朗润园三区住宅建设项目“9·19”高处坠落一般生产安全事故",
         *       "place": "150802",
         *       "occurredAt": "2022-09-19T09:00:00+08:00",
         *       "unit": "朗润园三区住宅建设项目施工单位",
         *       "deaths": 1,
         *       "seriousInjuries": 0,
         *       "missing": 0,
         *       "suspectedLevel": "ordinary",
         *       "accidentClass": "general",
         *       "sourceKind": "unit",
         *       "way": "phone",
         *       "source": "事故发生单位报告",
         *       "course": "作业人员从高处坠落",
         *       "investigator": "150802-government"
         *     }
         * @example {
         *       "name": "盘锦浩业化工有限公司“1·15”重大爆炸着火事故",
         *       "place": "211122",
         *       "occurredAt": "2023-01-15T13:25:00+08:00",
         *       "unit": "盘锦浩业化工有限公司",
         *       "deaths": 2,
         *       "seriousInjuries": 4,
         *       "missing": 12,
         *       "suspectedLevel": "larger",
         *       "sourceKind": "unit",
         *       "course": "爆炸着火",
         *       "investigator": "210000-government"
         *     }
         */
        ReportAccident: {
            /**
             * 事故名称
             * @description 事故名称 name of the accident
             */
            name: string;
            /**
             * 事故发生地
             * @description 事故发生地 place of the accident
             */
            place: string;
            /**
             * 事故发生时间
             * @description 事故发生时间 when the accident happened。调查期限自事故发生之日起算。 The time for the investigation runs from that day.
             */
            occurredAt: string;
            /**
             * 事故发生单位
             * @description 事故发生单位 unit of the accident
             */
            unit: string;
            /**
             * 死亡人数
             * @description 死亡人数 deaths。不含下落不明的人员。 Without the missing.
             */
            deaths: number;
            /**
             * 重伤人数
             * @description 重伤人数 serious injuries。含急性工业中毒。 Acute industrial poisoning included.
             */
            seriousInjuries: number;
            /**
             * 下落不明人数
             * @description 下落不明人数 missing
             */
            missing: number;
            /**
             * 涉险人数
             * @description 涉险人数 persons in danger
             */
            inDanger?: number;
            /**
             * 被困人数
             * @description 被困人数 persons trapped。不含下落不明的人员。 Without the missing.
             */
            trapped?: number;
            /**
             * 紧急疏散人数
             * @description 紧急疏散人数 persons evacuated
             */
            evacuated?: number;
            /**
             * 直接经济损失
             * @description 直接经济损失 direct economic loss。初步估计的金额；不详的不填。 A first estimate; left out where not known.
             */
            directLossWan?: number;
            /**
             * 初判等级
             * @description 初判等级 suspected level。只作初判，等级由负责调查的人民政府认定。 A first assessment; it determines no level.
             * @enum {string}
             */
            suspectedLevel?: "ordinary" | "larger" | "major" | "extraordinary";
            /**
             * 事故类别
             * @description 事故类别 class of the accident
             * @enum {string}
             */
            accidentClass?: "general" | "road-traffic" | "fire" | "coal-mine" | "other-mine" | "special-equipment" | "railway" | "power-supply" | "power-equipment" | "maritime" | "inland-water" | "fishing-vessel" | "civil-aviation";
            /**
             * 不属于特种设备事故的情形
             * @description 不属于特种设备事故的情形 why it is no accident of special equipment。涉及特种设备但有所列情形之一的填写，按一般生产安全事故由人民政府负责调查。 Where one of these holds, a government investigates as it does any other accident.
             * @enum {string}
             */
            equipmentExclusion?: "installation" | "missing-protection" | "fire-or-traffic";
            /**
             * 事故性质
             * @description 事故性质 nature
             * @enum {string}
             */
            nature?: "production" | "environmental-pollution" | "nuclear-facility" | "defence-research";
            /**
             * 信息来源类别
             * @description 信息来源类别 kind of source。类别和来源至少填写一项。 The kind, the source in words, or both.
             * @enum {string}
             */
            sourceKind?: "12350" | "duty-desk" | "person-on-site" | "unit" | "public" | "media" | "lower-office" | "higher-office" | "public-security" | "procuratorate" | "supervision-commission" | "other-organ" | "concealment-check" | "other";
            /**
             * 信息来源
             * @description 信息来源 source
             */
            source?: string;
            /**
             * 报告方式
             * @description 报告方式 by which way
             * @enum {string}
             */
            way?: "phone" | "written" | "network" | "in-person";
            /**
             * 接报人
             * @description 接报人 who took it
             */
            takenBy?: string;
            /**
             * 接报时间
             * Format: date-time
             * @description 接报时间 when the report was received。与事故发生时间分别填写，上报的2小时自接报时间起算；不填的以本次办理时间为准。 Apart from when it happened: the two hours run from it. Left out, it is the time of this act.
             */
            receivedAt?: string;
            /**
             * 接报登记
             * @description 接报登记 record of the receipt。补录已办案件时选择另行登记，逐级接报时间分别登记。 By itself where a case is entered from its file.
             * @enum {string}
             */
            receipt?: "with-opening" | "separate";
            /**
             * 事故发生单位概况
             * @description 事故发生单位概况 the unit
             */
            unitProfile?: string;
            /**
             * 事故发生地点
             * @description 事故发生地点 the exact place。行政区划以下的具体地点。 Below the division: the site, the road, the workshop.
             */
            location?: string;
            /**
             * 事故现场情况
             * @description 事故现场情况 the scene
             */
            scene?: string;
            /**
             * 事故的简要经过
             * @description 事故的简要经过 course of the accident in short
             */
            course?: string;
            /**
             * 已经采取的措施
             * @description 已经采取的措施 measures taken
             */
            measures?: string;
            /**
             * 其他应当报告的情况
             * @description 其他应当报告的情况 what else is to be reported
             */
            other?: string;
            /**
             * 事故发生单位所在地
             * @description 事故发生单位所在地 seat of the unit。与事故发生地不同的填写。 Where it is not the place of the accident.
             */
            unitPlace?: string;
            /**
             * 负责事故调查的人民政府
             * @description 负责事故调查的人民政府 investigating government。不填的按事故等级和发生地推定。 Left out, it follows from level and place.
             */
            investigator?: string;
        };
    };
    responses: {
        give: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommandAnswer"];
            };
        };
        preview: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Preview"];
            };
        };
        /** @description 未登录，或者令牌无效。Not signed in, or a token that is unknown or revoked. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 本人或者该机关无权办理，或者须先更改密码。The person may not do this, the organ has no competence for it, or the password has to be changed first. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 系统故障，须管理员处理。A fault that an administrator has to look at. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 暂时无法办理，请用同一编号重发。Temporarily unavailable; send it again with the same key. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 请求内容有误，见 fields。The request is malformed; `fields` says where and why. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 内容过大。The body is larger than 1 MB, or the document than the limit of the installation. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 次数过多，须稍后再试。Too often; try again later. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 与现有状态或者记载不符。The state of the procedure, or what is on record, refuses it. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 请求无法执行。The request is understood and cannot be carried out. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 没有所指的内容，如该案件、程序、期限或者人员。No such thing: a case, procedure, time limit or person. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 不接受该类型的文件。The content is of a type that is not filed. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 文件库已满，未归入任何内容。The store of documents is full; nothing was filed. */
        InsufficientStorage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description 案件编号。Id of the case. */
        case: string;
        /** @description 调用方自定的编号，1至200个可打印字符，代表一个案件一个程序中的一次办理；重发答复相同。The caller’s own name for this act, 1–200 printable characters. It stands for one act in one procedure of one case; repeats are answered the same. */
        "Idempotency-Key": string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Session.page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Session.who": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Session.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Session.close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已退出。Signed out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Session.closeAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已全部退出。Signed out everywhere. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Session.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Cases.list": {
        parameters: {
            query?: {
                /** @description 只看某一类案件。Only cases of this kind. */
                kind?: "accident" | "danger" | "referral" | "duty";
                /** @description 只看某地及其以下地区，行政区划代码。Only of this division (its code) and all below it. */
                place?: string;
                /** @description 只看某一等级；未认定的以初判为准。Only of this level, as determined, else as the numbers say. */
                level?: "ordinary" | "larger" | "major" | "extraordinary";
                /** @description 只看处于某阶段的。Only in this stage. */
                stage?: string;
                /** @description 只看此刻亮某灯的，各案以其本案今日为准。Only those that show this light now, each by its own today. */
                light?: "red" | "amber" | "green" | "grey";
                /** @description 名称或者事故发生单位所含的字，一个字即可；空格分开的各词都应含有。Part of the name or the unit, from one character on; of several words each has to be there. */
                text?: string;
                /** @description 次序：最近立案的在前；最先届满的在前，没有期限的在后；最近变动的在前。newest first; the nearest end first and what has none last; the last change first. */
                order?: "newest" | "nearest-end" | "last-change";
                /** @description 最多返回多少条。How many at most. */
                limit?: number;
                /** @description 是否计数。Whether to say how many there are, 10,000 at most. */
                count?: "true" | "false";
                /** @description 上一页的 next。Cursor: `next` of the page before, of the same list. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "OpenCase.open": {
        parameters: {
            query?: never;
            header: {
                /** @description 调用方自定的编号，1至200个可打印字符，代表一个案件一个程序中的一次办理；重发答复相同。The caller’s own name for this act, 1–200 printable characters. It stands for one act in one procedure of one case; repeats are answered the same. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description 以哪一事项立案；不填即报告事故。The command that opens the case; report-accident, for an accident, where it is absent.
                     * @enum {string}
                     */
                    opening?: "report-accident";
                    /** @description 由谁办理、何时办理、依据哪些文件。Whose act it is, when it was done, and the documents that show it. */
                    act: components["schemas"]["ActBody"];
                    /**
                     * 模拟环境的当前时刻
                     * Format: date-time
                     * @description 仅模拟环境：立案时的当前时刻。In a sandbox only: the today in which the case begins.
                     */
                    sandboxNow?: string;
                    /** @description 登记事故。report the accident. */
                    data: components["schemas"]["ReportAccident"];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description 案件地址。Where the case is read. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Export.all": {
        parameters: {
            query?: {
                /** @description 只看某一类案件。Only cases of this kind. */
                kind?: "accident" | "danger" | "referral" | "duty";
                /** @description 只看某地及其以下地区，行政区划代码。Only of this division (its code) and all below it. */
                place?: string;
                /** @description 只看某一等级；未认定的以初判为准。Only of this level, as determined, else as the numbers say. */
                level?: "ordinary" | "larger" | "major" | "extraordinary";
                /** @description 只看处于某阶段的。Only in this stage. */
                stage?: string;
                /** @description 只看此刻亮某灯的，各案以其本案今日为准。Only those that show this light now, each by its own today. */
                light?: "red" | "amber" | "green" | "grey";
                /** @description 名称或者事故发生单位所含的字，一个字即可；空格分开的各词都应含有。Part of the name or the unit, from one character on; of several words each has to be there. */
                text?: string;
                /** @description 次序：最近立案的在前；最先届满的在前，没有期限的在后；最近变动的在前。newest first; the nearest end first and what has none last; the last change first. */
                order?: "newest" | "nearest-end" | "last-change";
                /** @description 中文或者英文。Chinese or English. */
                language?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example "事故名称","发生地点" */
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Cases.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Cases.ledger": {
        parameters: {
            query?: {
                /** @description 最多返回多少条。How many at most. */
                limit?: number;
                /** @description 上一页最后一条的 caseSeq。Last caseSeq of the page before. */
                after?: number;
            };
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Cases.verification": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Clocks.one": {
        parameters: {
            query?: {
                /** @description 同一期限见于几个程序时，是哪一程序。Which procedure (its id in `streams`), where several have a time limit of that id. */
                stream?: string;
            };
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
                /** @description 期限的编号。Id of the time limit. */
                clock: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Level.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Level"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Rectification.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationStanding"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Report.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportStanding"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "SupervisionsOfCase.all": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionsOfCase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Strip.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strip"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Verify.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseVerdict"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Available.available": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableCommands"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "CommandCatalogue.all": {
        parameters: {
            query?: never;
            header?: {
                /** @description 已有内容的 ETag。ETag of what the caller has. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description 内容的标记。Mark of this content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandCatalogue"];
                };
            };
            /** @description 没有变化。It has not changed. */
            304: {
                headers: {
                    /** @description 内容的标记。Mark of this content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Documents.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Upload.upload": {
        parameters: {
            query?: never;
            header: {
                /** @description 调用方自定的编号，1至200个可打印字符，代表一个案件一个程序中的一次办理；重发答复相同。The caller’s own name for this act, 1–200 printable characters. It stands for one act in one procedure of one case; repeats are answered the same. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * @description JSON：act 同其他事项；data 含标题、文种、成文日期、发文机关，以及文号或者字号。JSON: `act` as with every command, and `data` with title, kind, issuedOn, issuer, and number or series.
                     * @example {"act":{"occurredAt":"2022-11-18T15:00:00+08:00"},"data":{"title":"批复","kind":"approval","number":"临政字〔2022〕45号","issuedOn":"2022-11-18","issuer":"150802-government"}}
                     */
                    about: string;
                    /**
                     * Format: binary
                     * @description 文件内容。The content.
                     */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description 文件地址。Where the document is read. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            507: components["responses"]["InsufficientStorage"];
        };
    };
    "Documents.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
                /** @description 文件编号。Id of the document. */
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Documents.reads": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
                /** @description 文件编号。Id of the document. */
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentReads"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Documents.content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
                /** @description 文件编号。Id of the document. */
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件内容，供保存。The content, to be saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 */
                    "application/pdf": string;
                    /** @example %PDF-1.7 */
                    "application/ofd": string;
                    /** @example %PDF-1.7 */
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    /** @example %PDF-1.7 */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    /** @example %PDF-1.7 */
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    /** @example %PDF-1.7 */
                    "application/x-ole-storage": string;
                    /** @example %PDF-1.7 */
                    "image/jpeg": string;
                    /** @example %PDF-1.7 */
                    "image/png": string;
                    /** @example %PDF-1.7 */
                    "image/tiff": string;
                    /** @example %PDF-1.7 */
                    "image/webp": string;
                    /** @example %PDF-1.7 */
                    "image/heic": string;
                    /** @example %PDF-1.7 */
                    "audio/wav": string;
                    /** @example %PDF-1.7 */
                    "audio/mpeg": string;
                    /** @example %PDF-1.7 */
                    "audio/mp4": string;
                    /** @example %PDF-1.7 */
                    "video/mp4": string;
                    /** @example %PDF-1.7 */
                    "video/quicktime": string;
                    /** @example %PDF-1.7 */
                    "video/x-msvideo": string;
                    /** @example %PDF-1.7 */
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Texts.reports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTexts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Texts.one": {
        parameters: {
            query?: {
                /** @description 挂牌督办的文稿属于本案第几次督办。Which supervision of the case a text of a supervision is of. */
                n?: number;
            };
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
                /** @description 文稿种类。Which text: express-phone 电话快报, express-written 书面快报, follow-up 续报, final 终报; while its limit is overdue: report-urging 督办函 and report-criticism 通报、约谈的函 of the supervisor, or 情况报告 to the own government where there is none (IN-01), approval-request 请示 (AP-01), supervision-proposal 挂牌督办的请示 (JU-21), matters-urging 督办函 and matters-criticism 通报、约谈的函 of a supervision (SV-06); at any time supervision-report 督办情况报告; of a letter that was proposed letter-reminder 提示函, letter-warning 警示函, letter-urging 督办函, letter-criticism 通报, and of an interview that was decided interview-summons 约谈通知; of a draft that went up opinions-table 意见采纳情况表, enclosure-list 送审件清单, vetting-minutes 审核会纪要; of one that was circulated comments-table 征求意见采纳情况表; of the carrying-out evaluation-report 评估报告框架, interview-letter 约谈函, accountability-letter 问责移送函, and while it is overdue evaluation-overdue 情况报告 (EV-02). */
                kind: "express-phone" | "express-written" | "follow-up" | "final" | "report-urging" | "report-criticism" | "approval-request" | "supervision-proposal" | "comments-table" | "matters-urging" | "matters-criticism" | "supervision-report" | "letter-reminder" | "letter-warning" | "letter-urging" | "letter-criticism" | "interview-summons" | "opinions-table" | "enclosure-list" | "vetting-minutes" | "evaluation-report" | "interview-letter" | "accountability-letter" | "evaluation-overdue";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportText"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Projection.project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Projection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Inbox.list": {
        parameters: {
            query?: {
                /** @description 只看某机关或者某角色的待办。Only of this organ or role. */
                owner?: string;
                /** @description 只看某一类案件的待办。Only of cases of this kind. */
                kind?: "accident" | "danger" | "referral" | "duty";
                /** @description 最多返回多少条。How many at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbox"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Duty.now": {
        parameters: {
            query?: {
                /** @description 只看某机关尚有事项未办的事故。Only accidents of which this organ still owes something. */
                organ?: string;
                /** @description 最多几起。At most how many accidents. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duty"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Work.work": {
        parameters: {
            query?: {
                /** @description 承办、督办、领导一页。Which view of the work. */
                view?: "handling" | "supervising" | "leader";
                /** @description 哪一机关的工作；不填为全部。Whose work; of all where absent. */
                organ?: string;
                /** @description 只看今日届满、三日内届满或者已过期限的，各案以本案今日计（承办）。Only what ends today, within three days, or should have ended, each by its own today (handling). */
                due?: "today" | "three-days" | "overdue";
                /** @description 最多返回多少条。How many at most. */
                limit?: number;
                /** @description 上一页的 next（承办）。Cursor: `next` of the page before (handling). */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Work.seen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkSeen"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seen"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Notices.list": {
        parameters: {
            query?: {
                /** @description 未读、未读且期限以小时计、全部。The unread ones, those of them that are of limits in hours, or all. */
                which?: "unread" | "ringing" | "all";
                /** @description 最多返回多少条。How many at most. */
                limit?: number;
                /** @description 上一页的 next。Cursor: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notices"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Notices.count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Notices.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticesRead"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Live.open": {
        parameters: {
            query?: {
                /** @description 正在查看的案件的编号，以逗号分隔，最多50个。Ids of the cases that are being looked at, separated by commas, 50 at most. */
                cases?: string;
                /** @description 任何案件有变动时是否提示，用于列表。Whether to tick when any case changed, for lists. */
                lists?: "true" | "false";
                /** @description 是否告知本人未读的提醒有多少条。Whether to tell how many reminders you have not read. */
                notices?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 服务器推送的事件。Server-sent events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example data: {"case":"3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10","seq":12}
                     *
                     *     event: lists
                     *     data: {}
                     *
                     *     event: notices
                     *     data: {"unread":3,"ringing":1}
                     *
                     *     : beat
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Law.rules": {
        parameters: {
            query?: {
                /** @description 行政区划代码；000000 为全国。Division code; 000000 for the law of the whole country. */
                place?: string;
                /** @description 只列该日施行的期限规则；不填的，历来的都列出。Only the rules of time limits in force on that day; where it is absent, those of all times. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rules"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Packs.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacePacks"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Packs.load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Packs.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackFile"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacePack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Facts.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactVocabulary"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Places.search": {
        parameters: {
            query: {
                /** @description 名称、拼音或者拼音首字母。Part of the name, pinyin, or its initials. */
                q: string;
                /** @description 以哪一天计；不填为今天。As of which day; today where absent. */
                on?: string;
                /** @description 最多几条。At most how many. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundPlaces"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Places.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Places.one": {
        parameters: {
            query?: {
                /** @description 以哪一天计；不填为今天。As of which day; today where absent. */
                on?: string;
            };
            header?: never;
            path: {
                /** @description 地区代码。Code of the place. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Organs.search": {
        parameters: {
            query: {
                /** @description 名称，可带所在地。Part of the name, with or without its place. */
                q: string;
                /** @description 以哪一天计；不填为今天。As of which day; today where absent. */
                on?: string;
                /** @description 最多几条。At most how many. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundOrgans"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Organs.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Organs.entries": {
        parameters: {
            query?: {
                /** @description 只看某一地区、机关或者通知。Only of this code, organ or notice. */
                subject?: string;
                /** @description 最多几条。At most how many. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterEntries"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Calendar.calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Calendar.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeFile"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Calendar.load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeFile"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Counting.year": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 年份。The year. */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Counting.count": {
        parameters: {
            query: {
                /** @description 起算日，当日不计。The day counted from; it is not counted. */
                from: string;
                /** @description 数目，最长十年。How many; ten years at most. */
                number: number;
                /** @description 日、工作日、月、年。Of what. */
                kind: "days" | "working-days" | "months" | "years";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DaySpan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Counting.between": {
        parameters: {
            query: {
                /** @description 起算日，当日不计。The day counted from; it is not counted. */
                from: string;
                /** @description 届满日，当日计入。The last day; it is counted. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DaySpan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "People.of": {
        parameters: {
            query: {
                /** @description 机关编号。Id of the organ. */
                organ: string;
                /** @description 值班表看几日。How many days of the roster. */
                days?: number;
                /** @description 是否列出已结束的。Whether those that are over are listed. */
                past?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleOfOrgan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Import.template": {
        parameters: {
            query: {
                /** @description 机关编号。Id of the organ. */
                organ: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 模板。The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example （xlsx） */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Import.take": {
        parameters: {
            query: {
                /** @description 机关编号。Id of the organ. */
                organ: string;
                /** @description check 只核对，take 无误的收入。`check` looks, `take` takes it in where nothing is wrong. */
                mode: "check" | "take";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Holders.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolderForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Holders.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 人员编号。Id of the person. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolderChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Assignments.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Assignments.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 任职、值班或者代理的编号。Id of the assignment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentEnd"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "NoticeSettings.now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettingsNow"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "NoticeSettings.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeSettingsForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettingsNow"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "TestMessage.send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestMessageForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "TestMessage.of": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 测试消息的编号。Id of the test message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Sandbox.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdvanceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Advanced"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Sandbox.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdvanceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Advanced"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Mails.caught": {
        parameters: {
            query?: {
                /** @description 上一页返回的 next。What the last page answered as `next`. */
                after?: string;
                /** @description 最多返回多少条。How many at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaughtMails"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Status.now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Status.vacant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VacantPosts"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "EarlierMeasures.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierMeasures"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "ItemsTable.template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 模板。The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example （xlsx） */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "ItemsTable.check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号。Id of the case. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsTable"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Rectifications.items": {
        parameters: {
            query?: {
                /** @description 只看某年登记的。Only those recorded in this year. */
                year?: number;
                /** @description 只看某机关或者单位的。Only those of this organ (its id) or unit (its name). */
                addressee?: string;
                /** @description 只看处于某状态的。Only those in this state. */
                state?: "not-started" | "in-hand" | "reported" | "done" | "partly" | "not-done" | "changed" | "ended";
                /** @description 只看某种类的。Only those of this kind. */
                kind?: "measure" | "unit-handling" | "person-handling" | "fine";
                /** @description 只看某地及其以下地区，行政区划代码。Only of this division (its code) and all below it. */
                place?: string;
                /** @description 最多返回多少条。How many at most. */
                limit?: number;
                /** @description 上一页的 next。Cursor: `next` of the page before, of the same list. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Rectifications.addressees": {
        parameters: {
            query?: {
                /** @description 只看某年登记的。Only those recorded in this year. */
                year?: number;
                /** @description 只看某机关或者单位的。Only those of this organ (its id) or unit (its name). */
                addressee?: string;
                /** @description 只看处于某状态的。Only those in this state. */
                state?: "not-started" | "in-hand" | "reported" | "done" | "partly" | "not-done" | "changed" | "ended";
                /** @description 只看某种类的。Only those of this kind. */
                kind?: "measure" | "unit-handling" | "person-handling" | "fine";
                /** @description 只看某地及其以下地区，行政区划代码。Only of this division (its code) and all below it. */
                place?: string;
                /** @description 最多返回多少条。How many at most. */
                limit?: number;
                /** @description 上一页的 next。Cursor: `next` of the page before, of the same list. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddresseePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Supervisions.list": {
        parameters: {
            query?: {
                /** @description 督办中的、已解除或者撤回的，或者全部。Those that run, those that are released or withdrawn, or all. */
                over?: "running" | "ended" | "all";
                /** @description 只看某机关督办的。Only those of this supervisor. */
                supervisor?: string;
                /** @description 只看某地及其以下地区，行政区划代码。Only of this division (its code) and all below it. */
                place?: string;
                /** @description 只看某一等级；未认定的以初判为准。Only of this level, as determined, else as the numbers say. */
                level?: "ordinary" | "larger" | "major" | "extraordinary";
                /** @description 只看处于某环节的。Only those that stand at this step. */
                step?: "received" | "handling" | "vetted" | "released";
                /** @description 只看此刻亮某灯的，各案以其本案今日为准。Only those that show this light now, each by its own today. */
                light?: "red" | "amber" | "green" | "grey";
                /** @description 名称或者事故发生单位所含的字，一个字即可；空格分开的各词都应含有。Part of the name or the unit, from one character on; of several words each has to be there. */
                text?: string;
                /** @description 最多返回多少条。How many at most. */
                limit?: number;
                /** @description 上一页的 next。Cursor: `next` of the page before, of the same list. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "Health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Live"];
                };
            };
        };
    };
    "Health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            /** @description 有未就绪的部分。Something is down. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
        };
    };
    "Metrics.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # TYPE anjian_late_streams gauge
                     *     anjian_late_streams 0
                     */
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
