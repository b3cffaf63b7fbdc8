<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>All rows are sent; the shared database is finishing …</source>
        <translation>数据已全部发送，共享数据库正在完成…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hand out the customers</source>
        <translation>分派客户</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>导入 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>尚未写入任何数据。</translation>
    </message>
    <message>
        <source>Taking everything back …</source>
        <translation>正在全部撤回…</translation>
    </message>
    <message>
        <source>The file is imported. Next, hand the customers out.</source>
        <translation>文件已导入，接下来请分单。</translation>
    </message>
    <message>
        <source>{read} of {rows} rows; until the end everything can be taken back.</source>
        <translation>{read} / {rows} 行；完成之前都可以全部撤回。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>选择原因</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>按键与帮助</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色／深色</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一个页签</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一个页签</translation>
    </message>
    <message>
        <source>Next customer in the list</source>
        <translation>名单的下一位客户</translation>
    </message>
    <message>
        <source>Previous customer in the list</source>
        <translation>名单的上一位客户</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选名单</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到名单</translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message numerus="yes">
        <source>%Ln customer(s) change hands because their specialist has the full share of the class.</source>
        <translation>
            <numerusform>%Ln 位客户换人，因为原专员在该类别已满额。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) change hands because their specialist is not on duty here.</source>
        <translation>
            <numerusform>%Ln 位客户换人，因为原专员未值班或不在您的组别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) handed out, to {people} of the specialists on duty.</source>
        <translation>
            <numerusform>已将 %Ln 位客户分派给 {people} 位值班专员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal task(s) opened.</source>
        <translation>
            <numerusform>已建立 %Ln 件续保任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking who is on duty …</source>
        <translation>正在查询值班人员…</translation>
    </message>
    <message>
        <source>Customers are handed out all at once or not at all; proposing again does no harm.</source>
        <translation>客户要么一次全部分单，要么完全不分单；重新试算不会有影响。</translation>
    </message>
    <message>
        <source>Every customer due in these days has a specialist already. Choose later days, or import the new portfolio file first.</source>
        <translation>这段期间到期的客户都已有专员。请选晚一点的日期，或先导入新的保单文件。</translation>
    </message>
    <message>
        <source>Every rule is met.</source>
        <translation>各项规则都符合。</translation>
    </message>
    <message>
        <source>Handing the customers out …</source>
        <translation>正在分单…</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has handed out customers of this proposal, so nothing was written. Here is a new proposal.</source>
        <translation>期间有人已分派这份预分单中的客户，因此没有写入。这是新的预分单。</translation>
    </message>
    <message>
        <source>No specialist of your groups is on duty, so nobody can be given customers.</source>
        <translation>您的组别没有专员值班，无法分单。</translation>
    </message>
    <message numerus="yes">
        <source>The totals stay %Ln customer(s) apart because some people hold more already.</source>
        <translation>
            <numerusform>各人总数仍相差 %Ln 位，因为有人手上的客户原本就较多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their lists arrive with the next sync.</source>
        <translation>名单会在下次同步时送达。</translation>
    </message>
    <message>
        <source>Working out a proposal …</source>
        <translation>正在试算预分单…</translation>
    </message>
    <message>
        <source>high premium</source>
        <translation>高保费</translation>
    </message>
    <message>
        <source>later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>low premium</source>
        <translation>低保费</translation>
    </message>
    <message>
        <source>middle premium</source>
        <translation>中保费</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
</context>
<context>
    <name>AssignmentPage</name>
    <message>
        <source>A proposal writes nothing; you confirm it when you have seen it.</source>
        <translation>预分单不会写入任何数据，看过之后再确认。</translation>
    </message>
    <message>
        <source>Customers to hand out</source>
        <translation>待分单客户</translation>
    </message>
    <message>
        <source>Difference between two people</source>
        <translation>两人之间的差距</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Stay with their specialist</source>
        <translation>留给原专员</translation>
    </message>
    <message>
        <source>This is a proposal; nothing has been written yet.</source>
        <translation>这是预分单，尚未写入。</translation>
    </message>
    <message>
        <source>comes with the proposal</source>
        <translation>试算后显示</translation>
    </message>
    <message numerus="yes">
        <source>customer(s) at most</source>
        <translation>
            <numerusform>位客户以内</numerusform>
        </translation>
    </message>
    <message>
        <source>due from %1 to %2</source>
        <translation>%1 到 %2 到期</translation>
    </message>
    <message>
        <source>nobody had one before</source>
        <translation>先前都没有专员</translation>
    </message>
    <message>
        <source>nobody is away</source>
        <translation>没有人缺勤</translation>
    </message>
    <message>
        <source>not on duty: %1</source>
        <translation>未值班：%1</translation>
    </message>
    <message>
        <source>of the customers who had one before</source>
        <translation>原有专员的客户</translation>
    </message>
    <message numerus="yes">
        <source>within one of %Ln class(es): %1 at most</source>
        <translation>
            <numerusform>共 %Ln 个类别，同类别内最多差 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignmentTab</name>
    <message>
        <source>1 Import the file</source>
        <translation>1 导入文件</translation>
    </message>
    <message>
        <source>2 Hand out the customers</source>
        <translation>2 分派客户</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>No program on this computer takes phone calls. The number is shown for half a minute; dial it on your phone.</source>
        <translation>这台电脑没有可以拨号的程序。号码会显示半分钟，请用话机拨打。</translation>
    </message>
    <message>
        <source>The record could not be saved. Your text is kept; press Ctrl+Enter to try again.</source>
        <translation>记录未能保存。您输入的内容还在，请按 Ctrl+Enter 再试一次。</translation>
    </message>
    <message>
        <source>This customer is no longer on your list.</source>
        <translation>这位客户已不在您的名单。</translation>
    </message>
    <message>
        <source>This customer may not be called: the number is blocked, or they asked not to be contacted.</source>
        <translation>这位客户不能拨打：号码已停用，或客户要求不再联系。</translation>
    </message>
    <message>
        <source>Your role does not make calls. Your text is kept; ask your administrator.</source>
        <translation>您的角色不能拨打客户。您输入的内容还在，请联系系统管理员。</translation>
    </message>
    <message>
        <source>The disk is full. Your text is kept; make room and save again.</source>
        <translation>磁盘已满。您输入的内容还在，请腾出空间后再保存。</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Nobody is on the line.</source>
        <translation>目前没有服务中的客户。</translation>
    </message>
    <message>
        <source>Choose a customer in the list, or wait: call-backs come up by themselves when they are due.</source>
        <translation>请在名单中选一位客户，或稍候：约定回电的时间一到会自动出现。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>每人</translation>
    </message>
    <message>
        <source>Fewest and most customers of the class that one person is given.</source>
        <translation>这一类每人最少与最多分到的客户数。</translation>
    </message>
    <message>
        <source>Insurance line, days left, third of the premium.</source>
        <translation>险种、剩余天数、保费三等分。</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message numerus="yes">
        <source>Hand out %Ln customer(s)</source>
        <translation>
            <numerusform>正式分单 %Ln 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>预分单</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>重新预分单</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Choose an outcome first: press a digit from 1 to 9.</source>
        <translation>请先选联系结果：按数字 1 到 9。</translation>
    </message>
    <message>
        <source>This outcome is no longer in use. Choose another one.</source>
        <translation>这个联系结果已停用，请选另一个。</translation>
    </message>
    <message>
        <source>This outcome needs the customer&apos;s reason.</source>
        <translation>这个联系结果需要填客户的原因。</translation>
    </message>
    <message>
        <source>Choose when you promised to call back.</source>
        <translation>请选约定回电的时间。</translation>
    </message>
    <message>
        <source>That time has already passed. Choose a later one.</source>
        <translation>这个时间已经过了，请选晚一点的。</translation>
    </message>
    <message>
        <source>The policy will have expired by then. Choose an earlier time.</source>
        <translation>那时保单已经到期，请选早一点的时间。</translation>
    </message>
    <message>
        <source>Calls are allowed from 09:00 to 21:00 only. Choose a time in between.</source>
        <translation>只能在 09:00 到 21:00 之间拨打，请选这段时间。</translation>
    </message>
    <message>
        <source>The note is too long to be saved. Please shorten it.</source>
        <translation>备注太长，无法保存，请缩短。</translation>
    </message>
    <message>
        <source>This customer is no longer on your list. Your text is kept; tell your supervisor.</source>
        <translation>这位客户已不在您的名单。您输入的内容还在，请告诉主管。</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a digit to choose the outcome; what saving does is said here.</source>
        <translation>按数字选联系结果；保存会做什么，这里会先说明。</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>The stage becomes “{stage}”.</source>
        <translation>阶段将改为“{stage}”。</translation>
    </message>
    <message>
        <source>The customer is not contacted again.</source>
        <translation>之后不再联系这位客户。</translation>
    </message>
    <message>
        <source>This number is not called until it is corrected.</source>
        <translation>号码更正之前不再拨打。</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>明天 {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>明天 {time}</translation>
    </message>
    <message>
        <source>The stage stays “{stage}”.</source>
        <translation>阶段保持“{stage}”。</translation>
    </message>
    <message>
        <source>Choose when to call back.</source>
        <translation>请选回电的时间。</translation>
    </message>
    <message>
        <source>No next contact is planned.</source>
        <translation>没有安排下次联系。</translation>
    </message>
    <message>
        <source>Next: {step}, {time}.</source>
        <translation>下一步：{time}{step}。</translation>
    </message>
    <message>
        <source>You promise to be in touch {time}.</source>
        <translation>您答应客户 {time} 联系。</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>Customer {name}</source>
        <translation>客户 {name}</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>结束通话</translation>
    </message>
    <message>
        <source>Not contacted yet</source>
        <translation>尚未联系</translation>
    </message>
    <message>
        <source>Last: {outcome}</source>
        <translation>上次：{outcome}</translation>
    </message>
    <message>
        <source>Must not be contacted</source>
        <translation>禁止联系</translation>
    </message>
    <message>
        <source>Number must be corrected</source>
        <translation>号码待更正</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>保单</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Last premium</source>
        <translation>去年保费</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>约定回电</translation>
    </message>
    <message>
        <source>Other policies</source>
        <translation>其他保单</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>客户编号</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message numerus="yes">
        <source>%n day(s) past due</source>
        <translation>
            <numerusform>已过期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>禁拨</translation>
    </message>
    <message>
        <source>Number is wrong</source>
        <translation>号码错误</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} ({left})</source>
        <translation>{date}（{left}）</translation>
    </message>
    <message>
        <source>{amount} ({sign}{percent}%)</source>
        <translation>{amount}（{sign}{percent}%）</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Call {phone}</source>
        <translation>拨打 {phone}</translation>
    </message>
    <message>
        <source>{amount} (unchanged)</source>
        <translation>{amount}（不变）</translation>
    </message>
</context>
<context>
    <name>DealPanel</name>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes and how evenly they are dealt</source>
        <translation>各类别与分派均衡程度</translation>
    </message>
    <message>
        <source>Days: left until the earliest policy expires</source>
        <translation>天数：距离最早到期保单的剩余天数</translation>
    </message>
    <message>
        <source>Everybody is given the same number of every class: insurance line, days left, third of the premium. Whoever had a customer last keeps them where there is a seat.</source>
        <translation>每人在每个类别（险种、剩余天数、保费档次）分到相同的客户数；只要还有名额，客户就留给原专员。</translation>
    </message>
    <message>
        <source>Nobody is shown yet.</source>
        <translation>尚无人员数据。</translation>
    </message>
    <message>
        <source>Nobody of your groups is on duty.</source>
        <translation>您的组别没有人值班。</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>专员</translation>
    </message>
    <message>
        <source>Specialists on duty</source>
        <translation>值班专员</translation>
    </message>
    <message>
        <source>Specialists, before and after</source>
        <translation>专员分派前后</translation>
    </message>
    <message>
        <source>The people on duty come from the shared database.</source>
        <translation>值班人员来自共享数据库。</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>表格显示的内容</translation>
    </message>
    <message>
        <source>Your administrator sets who is on duty and which groups you answer for.</source>
        <translation>值班人员和您负责的组别由系统管理员设置。</translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Everybody and everything in here is invented; nothing leaves this computer. Choose who you want to be.</source>
        <translation>这里的人和数据都是虚构的，任何内容都不会离开这台电脑。请选您要扮演的人。</translation>
    </message>
    <message>
        <source>Begin as</source>
        <translation>开始使用的身份</translation>
    </message>
    <message>
        <source>Passphrase: {passphrase}</source>
        <translation>密码：{passphrase}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Locking: the last records are being kept …</source>
        <translation>正在锁定：最后的记录保存中…</translation>
    </message>
    <message>
        <source>Your company has taken this laptop off its list. The data on it has been made unreadable.</source>
        <translation>公司已停用这台电脑，其中的数据已无法读取。</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>CSV in UTF-8 (also packed with gzip) or an Excel workbook; its first row names the columns: {columns}. You see what the file holds before anything is written.</source>
        <translation>UTF-8 的 CSV（可用 gzip 压缩）或 Excel 工作簿；第一行是列名：{columns}。写入之前会先让您看文件内容。</translation>
    </message>
    <message>
        <source>Drop the portfolio file here, or choose it.</source>
        <translation>把保单文件拖到这里，或点按钮选择。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>尚未写入任何数据。</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>正在读取文件…</translation>
    </message>
</context>
<context>
    <name>EditPart</name>
    <message>
        <source>Holds now</source>
        <translation>当前的值</translation>
    </message>
    <message>
        <source>Send mine again</source>
        <translation>再发一次我的</translation>
    </message>
    <message>
        <source>You typed</source>
        <translation>您输入的</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>这里看不到</translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>First start on this laptop. Your administrator has given you the server, your login and a passphrase. The data stays encrypted on this laptop.</source>
        <translation>这台电脑第一次使用。服务器、账号和密码由系统管理员提供；数据会加密保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Protection of the line</source>
        <translation>连接保护</translation>
    </message>
    <message>
        <source>Certificate of the company (file, if it has its own)</source>
        <translation>公司证书（文件，公司自备时才填）</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Encrypted, server verified</source>
        <translation>加密并验证服务器</translation>
    </message>
    <message>
        <source>Encrypted, certificate verified</source>
        <translation>加密并验证证书</translation>
    </message>
    <message>
        <source>None: only for a server on this computer</source>
        <translation>不加密：仅限本机的服务器</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Set up this laptop</source>
        <translation>设置这台电脑</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>往来</translation>
    </message>
    <message>
        <source>Contacts so far</source>
        <translation>以往的联系记录</translation>
    </message>
    <message>
        <source>Nobody has been in contact with this customer yet.</source>
        <translation>还没有人联系过这位客户。</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Made before the hand-over</source>
        <translation>交接前的记录</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>The shared database answered in an unexpected way. Please try again; if it happens again, tell your administrator.</source>
        <translation>共享数据库的回应不如预期。请再试一次；若再发生，请告诉系统管理员。</translation>
    </message>
    <message>
        <source>The shared database does not accept your sign-in any more. Please ask your administrator.</source>
        <translation>共享数据库不再接受您的登录，请联系系统管理员。</translation>
    </message>
    <message>
        <source>There is no line to the shared database now. Please try again when you are connected.</source>
        <translation>目前连不上共享数据库，请在联网后再试。</translation>
    </message>
    <message>
        <source>This program and the shared database are of different versions. Please ask your administrator to update.</source>
        <translation>这个程序与共享数据库的版本不同，请联系系统管理员更新。</translation>
    </message>
    <message>
        <source>You do not have the right to do this. Please ask your manager or administrator.</source>
        <translation>您没有这项权限，请联系经理或系统管理员。</translation>
    </message>
</context>
<context>
    <name>NextTime</name>
    <message>
        <source>Other time</source>
        <translation>其他时间</translation>
    </message>
    <message>
        <source>Time of the next contact</source>
        <translation>下次联系时间</translation>
    </message>
</context>
<context>
    <name>OutboxTable</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Grey: it was not taken as typed, and you have settled it.</source>
        <translation>灰色：没有按原样收下，您已处理。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was saved and what became of it</source>
        <translation>保存的内容与结果</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>After</source>
        <translation>分单后</translation>
    </message>
    <message>
        <source>Customers given who had this specialist last.</source>
        <translation>分到的客户中，上次就由这位专员服务的。</translation>
    </message>
    <message>
        <source>Customers given, by days left until the earliest policy expires.</source>
        <translation>分到的客户，按最早到期保单的剩余天数。</translation>
    </message>
    <message>
        <source>Customers the proposal adds.</source>
        <translation>预分单新增的客户。</translation>
    </message>
    <message>
        <source>Customers this person holds now.</source>
        <translation>这个人目前的客户。</translation>
    </message>
    <message>
        <source>Customers this person would hold then.</source>
        <translation>分单后这个人的客户。</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>留任</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Premium given</source>
        <translation>新增保费</translation>
    </message>
    <message>
        <source>Premium of the pending terms of the customers given, in whole units.</source>
        <translation>分到客户的待续保费，取整数。</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>专员</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>A file is taken over as a whole or not at all; importing it again does no harm.</source>
        <translation>文件要么全部导入，要么完全不导入；重复导入没有问题。</translation>
    </message>
    <message>
        <source>A formula instead of a value</source>
        <translation>是公式而不是值</translation>
    </message>
    <message>
        <source>A number that a spreadsheet has rounded</source>
        <translation>数字被电子表格四舍五入</translation>
    </message>
    <message>
        <source>A word that is not known here</source>
        <translation>不认得的用词</translation>
    </message>
    <message>
        <source>Given although not renewed</source>
        <translation>未续保却有填</translation>
    </message>
    <message>
        <source>Holds signs that cannot be printed</source>
        <translation>含有无法打印的字符</translation>
    </message>
    <message>
        <source>Imported: {new} new, {changed} changed, {same} as before.</source>
        <translation>已导入：新增 {new}、更改 {changed}、不变 {same}。</translation>
    </message>
    <message>
        <source>More than fits</source>
        <translation>超过长度</translation>
    </message>
    <message>
        <source>Not a date like 2026-12-31</source>
        <translation>不是像 2026-12-31 的日期</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>不是电话号码</translation>
    </message>
    <message>
        <source>Not an amount with at most two decimals</source>
        <translation>不是最多两位小数的金额</translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy term(s) stand under another customer and were left alone.</source>
        <translation>
            <numerusform>%Ln 条保单已在其他客户名下，未改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not taken.</source>
        <translation>
            <numerusform>%Ln 条未导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changed: all %Ln policy term(s) of the file were there already.</source>
        <translation>
            <numerusform>没有变动：文件中的 %Ln 条保单都已存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>The column “{detail}” is missing. Please add it to the file; the empty template shows every column.</source>
        <translation>缺少列“{detail}”，请补上；空白模板列出所有列。</translation>
    </message>
    <message>
        <source>The column “{detail}” is not known here. Please rename it as in the empty template, or take it out of the file.</source>
        <translation>不认得列“{detail}”，请照空白模板改名，或从文件移除。</translation>
    </message>
    <message>
        <source>The column “{detail}” stands there twice. Please take one of them out of the file.</source>
        <translation>列“{detail}”出现两次，请移除其中一个。</translation>
    </message>
    <message>
        <source>The file has changed since you looked at it. Please choose it again.</source>
        <translation>查看之后文件有变动，请重新选择。</translation>
    </message>
    <message>
        <source>The file has no header. Its first row must name the columns; the empty template shows them.</source>
        <translation>文件没有标题行。第一行必须是列名，请见空白模板。</translation>
    </message>
    <message>
        <source>The file is no longer there. Please choose it again.</source>
        <translation>文件已不在原处，请重新选择。</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of the file has been taken over.</source>
        <translation>导入已取消，文件内容都没有写入。</translation>
    </message>
    <message>
        <source>The leading 0 of the phone number is missing</source>
        <translation>电话号码开头少了 0</translation>
    </message>
    <message>
        <source>The list cannot be saved there. Please choose another folder, or close the file if it is open.</source>
        <translation>列表无法存在那里，请选其他文件夹，或先关闭该文件。</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header</source>
        <translation>这一行的单元格比标题少</translation>
    </message>
    <message>
        <source>The same policy and due date stand further up</source>
        <translation>前面已有相同的保单与到期日</translation>
    </message>
    <message>
        <source>The term ends before it begins</source>
        <translation>到期日早于起保日</translation>
    </message>
    <message>
        <source>This is not a table in UTF-8. In Excel, use “Save as” with “CSV UTF-8” and choose the new file.</source>
        <translation>这不是 UTF-8 的表格。请在 Excel 用“另存为”选“CSV UTF-8”，再选新的文件。</translation>
    </message>
    <message>
        <source>This is not a table that can be read here. Please save it as CSV (UTF-8) or as an Excel workbook and choose it again.</source>
        <translation>这不是可读取的表格。请存成 CSV（UTF-8）或 Excel 工作簿后重新选择。</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <translation>{column}：{reason}</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message numerus="yes">
        <source>%Ln column(s) found</source>
        <translation>
            <numerusform>找到 %Ln 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行数据</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a portfolio file</source>
        <translation>选择保单文件</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Due within 60 days</source>
        <translation>60 天内到期</translation>
    </message>
    <message>
        <source>Policies in the file</source>
        <translation>文件中的保单</translation>
    </message>
    <message>
        <source>Portfolio file</source>
        <translation>保单文件</translation>
    </message>
    <message>
        <source>Save an empty template</source>
        <translation>保存空白模板</translation>
    </message>
    <message>
        <source>Save an empty template …</source>
        <translation>保存空白模板…</translation>
    </message>
    <message>
        <source>Save the rows that are not taken</source>
        <translation>保存未导入的数据</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已存为“%1”。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Their premium</source>
        <translation>保费合计</translation>
    </message>
    <message>
        <source>of the terms due within 60 days</source>
        <translation>60 天内到期者</translation>
    </message>
    <message>
        <source>policy terms that are still running</source>
        <translation>仍有效的保单</translation>
    </message>
    <message>
        <source>portfolio template</source>
        <translation>保单模板</translation>
    </message>
    <message>
        <source>rows not taken</source>
        <translation>未导入数据</translation>
    </message>
</context>
<context>
    <name>PreparingPage</name>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>An invented company is being set up on this computer. Nobody in it exists, and nothing leaves the computer.</source>
        <translation>正在本机建立一家虚构的公司，里面的人都不存在，任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>The demonstration could not be prepared. Close the window and start it again; the reason stands in the log.</source>
        <translation>演示未能准备完成。请关闭窗口后重新启动；原因记在日志里。</translation>
    </message>
    <message>
        <source>Starting a database server of our own …</source>
        <translation>正在启动自带的数据库服务器…</translation>
    </message>
    <message>
        <source>Setting up the company and its people …</source>
        <translation>正在建立公司与人员…</translation>
    </message>
    <message>
        <source>Importing the portfolio …</source>
        <translation>正在导入保单…</translation>
    </message>
    <message>
        <source>Dealing the customers to the specialists …</source>
        <translation>正在把客户分派给专员…</translation>
    </message>
    <message>
        <source>Writing down the calls of the last weeks …</source>
        <translation>正在写入最近几周的联系记录…</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>正在登录…</translation>
    </message>
</context>
<context>
    <name>ProblemDetail</name>
    <message>
        <source>Copy the note</source>
        <translation>复制备注</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>I have seen this</source>
        <translation>我知道了</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>保留对方的</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>约定时间</translation>
    </message>
    <message>
        <source>The server answered</source>
        <translation>服务器答复</translation>
    </message>
    <message>
        <source>You saved it</source>
        <translation>您保存的时间</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>您写的备注</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>First</source>
        <translation>首联</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>回电</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>促成</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>禁拨</translation>
    </message>
    <message>
        <source>Number to be corrected</source>
        <translation>号码待更正</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>暂不打扰</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>Asked not to be contacted again.</source>
        <translation>客户要求不再联系。</translation>
    </message>
    <message>
        <source>The number is wrong and has to be corrected before anybody can call.</source>
        <translation>号码错误，更正之后才能拨打。</translation>
    </message>
    <message>
        <source>Left in peace for now: contacted recently, or a later time was agreed.</source>
        <translation>暂不打扰：最近联系过，或已约好之后的时间。</translation>
    </message>
    <message>
        <source>Nothing to call about: the renewal is settled, or the next step is your supervisor&apos;s.</source>
        <translation>不需拨打：续保已了结，或下一步由主管处理。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers have been assigned to you yet. Ask your supervisor, or wait for the next sync.</source>
        <translation>还没有给您分单。请联系主管，或等候下次同步。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past due</source>
        <translation>
            <numerusform>已过期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Nobody is in this part of the list.</source>
        <translation>名单的这一区没有客户。</translation>
    </message>
    <message>
        <source>Everybody on your list is done.</source>
        <translation>名单上的客户都处理完了。</translation>
    </message>
    <message>
        <source>Nobody may be called now.</source>
        <translation>现在没有可以拨打的客户。</translation>
    </message>
    <message>
        <source>Free again from {time}.</source>
        <translation>{time} 起可以再联系。</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s); only call-backs that are due come before it.</source>
        <translation>
            <numerusform>再过 %n 天到期，只有到时间的回电排在前面。</numerusform>
        </translation>
    </message>
    <message>
        <source>First try</source>
        <translation>首次</translation>
    </message>
    <message numerus="yes">
        <source>Try %n</source>
        <translation>
            <numerusform>第 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has been in contact yet; the first contact was due %n day(s) ago.</source>
        <translation>
            <numerusform>还没有人联系过；首次联系应在 %n 天前完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today; only call-backs that are due come before it.</source>
        <translation>今天到期，只有到时间的回电排在前面。</translation>
    </message>
    <message>
        <source>Try part of the name, a policy number, or the last digits of the phone. Esc clears the filter.</source>
        <translation>可输入部分姓名、保单号或电话末几位。按 Esc 清除筛选。</translation>
    </message>
    <message>
        <source>Choose another part above to go on.</source>
        <translation>请在上方选另一区继续。</translation>
    </message>
    <message>
        <source>Due {date} · {left} · {attempt}</source>
        <translation>到期 {date} · {left} · {attempt}</translation>
    </message>
    <message>
        <source>You promised to call back at {time}.</source>
        <translation>您约定 {time} 回电。</translation>
    </message>
    <message>
        <source>Ranked by {terms}.</source>
        <translation>排序依据：{terms}。</translation>
    </message>
    <message>
        <source>Call back {time}</source>
        <translation>回电 {time}</translation>
    </message>
    <message>
        <source>You promised to call back at {time}; nothing is due before then.</source>
        <translation>您约定 {time} 回电，在那之前不需处理。</translation>
    </message>
    <message>
        <source>You promised to call back at {time}, and that time has come.</source>
        <translation>您约定 {time} 回电，时间到了。</translation>
    </message>
    <message>
        <source>Nobody on your list matches “{text}”.</source>
        <translation>名单上没有符合“{text}”的客户。</translation>
    </message>
    <message>
        <source>Held back by a rule: {counts}.</source>
        <translation>按规则暂停：{counts}。</translation>
    </message>
    <message>
        <source>premium among the top {percent}% of your list</source>
        <translation>保费在名单前 {percent}%</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Most urgent first</source>
        <translation>最急的在前</translation>
    </message>
    <message>
        <source>Filter by name or policy number</source>
        <translation>按姓名或保单号筛选</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选名单</translation>
    </message>
    <message>
        <source>Parts of the list</source>
        <translation>名单的各区</translation>
    </message>
    <message>
        <source>Customers to contact</source>
        <translation>待联系客户</translation>
    </message>
    <message>
        <source>To contact</source>
        <translation>待联系客户</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>全部 {n}</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>不在名单上</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Contact record</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>How the contact was made</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Customer called</source>
        <translation>客户来电</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>联系结果</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客户反馈</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次联系</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Finer outcome</source>
        <translation>细项结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Call {time}</source>
        <translation>通话 {time}</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>请选原因</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Save and go to the next</source>
        <translation>保存并下一位</translation>
    </message>
</context>
<context>
    <name>RejectedPanel</name>
    <message>
        <source>Rows that are not taken</source>
        <translation>不导入的数据</translation>
    </message>
    <message>
        <source>Save these rows with reasons …</source>
        <translation>连同原因保存这些数据…</translation>
    </message>
</context>
<context>
    <name>RejectedTable</name>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>The line of the file; the header is line 1.</source>
        <translation>文件的行号；标题是第 1 行。</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>不导入的原因</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Calls</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>分单</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>Something unexpected happened and this step was not completed. Please try again; if it happens again, tell your administrator.</source>
        <translation>发生意外情况，这一步没有完成。请再试一次；若再发生，请告诉系统管理员。</translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>Columns and first rows</source>
        <translation>列与前几行</translation>
    </message>
    <message>
        <source>Every row can be taken</source>
        <translation>全部都可导入</translation>
    </message>
    <message>
        <source>First rows of the file, masked</source>
        <translation>文件的前几行（已遮蔽）</translation>
    </message>
    <message>
        <source>Names and phone numbers are masked.</source>
        <translation>姓名与电话已遮蔽。</translation>
    </message>
</context>
<context>
    <name>ScriptPanel</name>
    <message>
        <source>Stage of the script</source>
        <translation>话术阶段</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Other script</source>
        <translation>换一份话术</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Text to read aloud</source>
        <translation>朗读内容</translation>
    </message>
    <message>
        <source>There is no script for this stage.</source>
        <translation>这个阶段还没有话术。</translation>
    </message>
    <message>
        <source>Choose another stage, or tell your supervisor that it is missing.</source>
        <translation>请选其他阶段，或告诉主管缺少话术。</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Do not start this script yet: {fields} must be filled in first.</source>
        <translation>先别开始这份话术：请先补齐{fields}。</translation>
    </message>
    <message>
        <source>When: {situation}</source>
        <translation>时机：{situation}</translation>
    </message>
    <message>
        <source>Tip: {tip}</source>
        <translation>提示：{tip}</translation>
    </message>
    <message>
        <source>Must be said: {said} of {all}</source>
        <translation>必说项目：{said} / {all}</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>促成</translation>
    </message>
    <message>
        <source>If the customer says “{answer}” →</source>
        <translation>若客户说“{answer}”→</translation>
    </message>
    <message>
        <source>If the customer says “{answer}” → {script}</source>
        <translation>若客户说“{answer}”→ {script}</translation>
    </message>
    <message>
        <source>[{field}]</source>
        <translation>〔{field}〕</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Renewal Desk</source>
        <translation>续保台</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>专员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>随处可用</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>拨打名单</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Contact record</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本页</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Sign-in refused · {waiting} to send</source>
        <translation>登录被拒 · 待发送 {waiting}</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Update needed · {waiting} to send</source>
        <translation>需要更新 · 待发送 {waiting}</translation>
    </message>
    <message>
        <source>Server trouble · {waiting} to send</source>
        <translation>服务器异常 · 待发送 {waiting}</translation>
    </message>
    <message>
        <source>Offline · {waiting} to send</source>
        <translation>离线 · 待发送 {waiting}</translation>
    </message>
    <message>
        <source>Syncing · {waiting} to send</source>
        <translation>同步中 · 待发送 {waiting}</translation>
    </message>
    <message>
        <source>Not synced yet · {waiting} to send</source>
        <translation>尚未同步 · 待发送 {waiting}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need a look</source>
        <translation>
            <numerusform>%n 条需要处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait to be sent.</source>
        <translation>
            <numerusform>还有 %n 条记录待发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>无法更改</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>两边都改了</translation>
    </message>
    <message>
        <source>Contact by</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>不再联系</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Length of the call</source>
        <translation>通话时长</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次联系</translation>
    </message>
    <message>
        <source>No longer on your list</source>
        <translation>已不在您的名单</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未收下</translation>
    </message>
    <message>
        <source>Not your customer</source>
        <translation>不是您的客户</translation>
    </message>
    <message>
        <source>Number used twice</source>
        <translation>编号重复</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Server too old</source>
        <translation>服务器版本太旧</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing before yours arrived. Theirs holds until you decide.</source>
        <translation>在您的内容送达之前，有人改了同一个项目。您决定之前，以对方的为准。</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing before yours arrived. Theirs stays.</source>
        <translation>在您的内容送达之前，有人改了同一个项目，以对方的为准。</translation>
    </message>
    <message>
        <source>State of the number</source>
        <translation>号码状态</translation>
    </message>
    <message>
        <source>Synced {time} · {waiting} to send</source>
        <translation>已同步 {time} · 待发送 {waiting}</translation>
    </message>
    <message>
        <source>The customer is no longer on your list; what their specialist entered stays.</source>
        <translation>客户已不在您的名单，以现任专员输入的为准。</translation>
    </message>
    <message>
        <source>The customer was not on your list when this was written, so the server did not take it. It is kept here; give it to whoever has the customer now.</source>
        <translation>写下这条时，客户不在您的名单，所以服务器没有收下。内容保留在这里，请交给现在负责的专员。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>磁盘已满，没有任何更改。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The renewal has moved on since; yours no longer fits its stage.</source>
        <translation>这件续保后来又有进展，您的内容已不适用当前的阶段。</translation>
    </message>
    <message>
        <source>The server could not read this. What you wrote is kept here; please tell your administrator.</source>
        <translation>服务器读不懂这条。您写的内容保留在这里，请告诉系统管理员。</translation>
    </message>
    <message>
        <source>The server did not take this, for a reason this version does not know. What you wrote is kept here; please tell your administrator.</source>
        <translation>服务器没有收下这条，原因是这个版本不认得的。您写的内容保留在这里，请告诉系统管理员。</translation>
    </message>
    <message>
        <source>The server does not let you in any more. Your work is kept here; please ask your administrator.</source>
        <translation>服务器不再接受您的登录。您的记录都保存在这里，请联系系统管理员。</translation>
    </message>
    <message>
        <source>The server has another record under the same number. What you wrote is kept here; enter it again if the history lacks it.</source>
        <translation>服务器上同一编号已有另一条记录。您写的内容保留在这里；如果联系历史里没有，请重新输入。</translation>
    </message>
    <message>
        <source>The server is older than this program and does not know this kind of entry. What you wrote is kept here; please tell your administrator.</source>
        <translation>服务器比这个程序旧，不认得这种内容。您写的内容保留在这里，请告诉系统管理员。</translation>
    </message>
    <message>
        <source>This cannot be changed from here: it comes from the company&apos;s own system.</source>
        <translation>这个项目不能在这里更改：它来自公司的系统。</translation>
    </message>
    <message>
        <source>This cannot be sent again.</source>
        <translation>这个项目不能再发。</translation>
    </message>
    <message>
        <source>This has been settled already.</source>
        <translation>这条已经处理过了。</translation>
    </message>
    <message>
        <source>This version is too old to read new data. What you type still arrives; please update.</source>
        <translation>这个版本太旧，无法读取新数据。您输入的内容仍会送达，请更新程序。</translation>
    </message>
    <message>
        <source>Your role cannot do this. Nothing was changed.</source>
        <translation>您的角色不能这样做，没有任何更改。</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>is wrong</source>
        <translation>号码错误</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已履行</translation>
    </message>
    <message>
        <source>may be called</source>
        <translation>可以拨打</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>still to be kept</source>
        <translation>尚未履行</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>The server is older than this program. Your work is kept here until it is updated.</source>
        <translation>服务器比这个程序旧。更新之前，您的记录都保存在这里。</translation>
    </message>
    <message>
        <source>The server answered in an unexpected way. Your work is kept here and sent again later.</source>
        <translation>服务器的回应不如预期。您的记录保存在这里，稍后会再发送。</translation>
    </message>
    <message>
        <source>There is no line to the server. You can go on working; everything is sent later.</source>
        <translation>目前连不上服务器。您可以继续工作，之后会一并发送。</translation>
    </message>
    <message>
        <source>Everything you typed has been sent.</source>
        <translation>您输入的内容都已发送。</translation>
    </message>
    <message>
        <source>The data on this laptop is as of {time}.</source>
        <translation>这台电脑上的数据截至 {time}。</translation>
    </message>
    <message>
        <source>Contact record</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Promised callback</source>
        <translation>约定回电</translation>
    </message>
    <message>
        <source>Renewal stage</source>
        <translation>续保阶段</translation>
    </message>
    <message>
        <source>Customer data</source>
        <translation>客户资料</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Needs a look</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>没有需要处理的项目。</translation>
    </message>
    <message>
        <source>Nothing waits, and nothing was sent in the last 30 days.</source>
        <translation>没有待发送的内容，最近 30 天也没有发送过。</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Saved on this laptop</source>
        <translation>这台电脑保存的内容</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>需要处理的项目</translation>
    </message>
    <message>
        <source>Whatever the server does not take as you typed it appears here and stays until you decide.</source>
        <translation>服务器没有按您输入收下的内容会出现在这里，直到您决定为止。</translation>
    </message>
    <message>
        <source>Whatever you save appears here at once and is sent by itself.</source>
        <translation>您保存的内容会立刻出现在这里，并自动发送。</translation>
    </message>
    <message>
        <source>{waiting} to send · {sent} sent in the last 30 days</source>
        <translation>待发送 {waiting} · 最近 30 天已发送 {sent}</translation>
    </message>
</context>
<context>
    <name>SyncPagePresenter</name>
    <message>
        <source>Copied for half a minute.</source>
        <translation>已复制，半分钟后自动清除。</translation>
    </message>
    <message>
        <source>Settled. The outbox still shows it.</source>
        <translation>已处理，发件箱仍可查到。</translation>
    </message>
    <message>
        <source>Yours is on its way again.</source>
        <translation>已再次发送您的内容。</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Sync with the office</source>
        <translation>与公司同步</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>同步中…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Newest records</source>
        <translation>最新记录</translation>
    </message>
    <message>
        <source>Members and their figures today</source>
        <translation>成员与今日数字</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>还没有数据。</translation>
    </message>
    <message>
        <source>They come with the first contact with the shared database.</source>
        <translation>第一次连上共享数据库后就会出现。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Why customers left this month</source>
        <translation>本月未续原因</translation>
    </message>
    <message>
        <source>No refusal has been recorded this month.</source>
        <translation>本月没有拒绝续保的记录。</translation>
    </message>
    <message>
        <source>Where the open renewals stand</source>
        <translation>续保进度</translation>
    </message>
    <message>
        <source>No renewal has been assigned yet.</source>
        <translation>还没有分派续保件。</translation>
    </message>
    <message>
        <source>Renewal rate of this month&apos;s matured terms</source>
        <translation>本月已到期续保率</translation>
    </message>
    <message>
        <source>Effective contacts today</source>
        <translation>今日有效触达</translation>
    </message>
    <message>
        <source>of %1 contacts</source>
        <translation>／联系 %1 次</translation>
    </message>
    <message>
        <source>%1 customers are on the lists</source>
        <translation>名单共 %1 位客户</translation>
    </message>
    <message>
        <source>Achievement this month</source>
        <translation>本月达成率</translation>
    </message>
    <message>
        <source>not due yet %1 · of these renewed %2</source>
        <translation>未到期 %1 · 其中已续 %2</translation>
    </message>
    <message>
        <source>renewed ÷ target</source>
        <translation>已续保 ÷ 目标</translation>
    </message>
    <message>
        <source>Promises overdue</source>
        <translation>逾时回电</translation>
    </message>
    <message numerus="yes">
        <source>at %n person(s)</source>
        <translation>
            <numerusform>涉及 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Every promise was kept or is still to come.</source>
        <translation>约定的回电都已履行或还没到时间。</translation>
    </message>
    <message>
        <source>as of %1 · %2</source>
        <translation>截至 %1 · %2</translation>
    </message>
    <message>
        <source>late</source>
        <translation>交接前</translation>
    </message>
</context>
<context>
    <name>TeamPresenter</name>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
</context>
<context>
    <name>TeamTable</name>
    <message>
        <source>Specialist</source>
        <translation>专员</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Contacts recorded today / customers on the list.</source>
        <translation>今日联系笔数／名单客户数。</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Contacts today in which the customer in person was reached.</source>
        <translation>今日接通客户本人的联系。</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>续保率</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待续</translation>
    </message>
    <message>
        <source>Renewed ÷ (renewed + lost) of the terms that fell due this month before today.</source>
        <translation>本月今日以前到期件：已续保 ÷（已续保＋未续保）。</translation>
    </message>
    <message>
        <source>Terms due this month whose result is still open.</source>
        <translation>本月到期而结果未定的件数。</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Renewed this month ÷ target of the month.</source>
        <translation>本月已续保 ÷ 本月目标。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾时回电</translation>
    </message>
    <message>
        <source>Promised call-backs whose time has passed.</source>
        <translation>已过约定时间的回电。</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>数据时间</translation>
    </message>
    <message>
        <source>When this person&apos;s laptop last spoke to the shared database.</source>
        <translation>这个人的电脑上次连上共享数据库的时间。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日节奏</translation>
    </message>
    <message>
        <source>Contacts per hour from 08:00 to 21:00.</source>
        <translation>08:00 到 21:00 每小时的联系笔数。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Today {done} of {goal}</source>
        <translation>今日 {done} / {goal}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Search names, policy numbers, last digits of a phone</source>
        <translation>搜索姓名、保单号、电话末几位</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Language, theme, help</source>
        <translation>语言、主题、帮助</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Renewals, one customer at a time</source>
        <translation>一位一位，把续保做好</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Somebody else signs in on this laptop</source>
        <translation>其他人在这台电脑登录</translation>
    </message>
    <message>
        <source>Set this store aside and sign in afresh</source>
        <translation>把这份数据移到一旁，重新登录</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passphrases. Try again in %n second(s).</source>
        <translation>
            <numerusform>密码错误次数太多，请在 %n 秒后再试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPresenter</name>
    <message>
        <source>Unlocking …</source>
        <translation>解锁中…</translation>
    </message>
    <message>
        <source>Setting up this laptop and fetching your customers …</source>
        <translation>正在设置这台电脑并获取您的客户…</translation>
    </message>
    <message>
        <source>Setting the store aside …</source>
        <translation>正在移开这份数据…</translation>
    </message>
    <message>
        <source>The store was set aside, still encrypted. Sign in afresh; nothing in it was deleted.</source>
        <translation>这份数据已移到一旁，仍然加密，没有删除任何内容。请重新登录。</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>A login has only small letters, digits and underscores. Please check it.</source>
        <translation>账号只能有小写英文字母、数字和下划线，请检查。</translation>
    </message>
    <message>
        <source>A passphrase has at least 15 characters.</source>
        <translation>密码至少要 15 个字符。</translation>
    </message>
    <message>
        <source>A passphrase has at most 256 characters.</source>
        <translation>密码最多 256 个字符。</translation>
    </message>
    <message>
        <source>The passphrase is not right. Please check the keyboard and try again.</source>
        <translation>密码不正确，请检查键盘后再试。</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Please wait a moment.</source>
        <translation>密码错误次数太多，请稍候。</translation>
    </message>
    <message>
        <source>Without protection the line may only lead to a server on this computer. Please choose an encrypted line.</source>
        <translation>不加密的连接只能连到本机的服务器。请选择加密的连接。</translation>
    </message>
    <message>
        <source>This login already has a store on this laptop. Choose it from the list.</source>
        <translation>这个账号在这台电脑上已经有数据，请从列表中选择。</translation>
    </message>
    <message>
        <source>The key file of this store is missing. Please ask your administrator before doing anything else.</source>
        <translation>这份数据的密钥文件不见了。请先联系系统管理员，不要做其他操作。</translation>
    </message>
    <message>
        <source>The key file of this store is damaged. Please ask your administrator before doing anything else.</source>
        <translation>这份数据的密钥文件已损坏。请先联系系统管理员，不要做其他操作。</translation>
    </message>
    <message>
        <source>This store was made by a newer version of the program. Please update.</source>
        <translation>这份数据由较新的版本建立，请更新程序。</translation>
    </message>
    <message>
        <source>The key file was changed to make guessing easier. Please tell your administrator at once.</source>
        <translation>密钥文件被改得容易猜中，请立刻通知系统管理员。</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Sign in to the computer again, then try here.</source>
        <translation>这台电脑的密钥环没有响应。请重新登录电脑，再回来试。</translation>
    </message>
    <message>
        <source>The keyring of this computer no longer holds the key of this store. You can set the store aside and sign in afresh.</source>
        <translation>这台电脑的密钥环里已没有这份数据的密钥。您可以把这份数据移到一旁，重新登录。</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it, then try again.</source>
        <translation>这台电脑的密钥环已锁定，请解锁后再试。</translation>
    </message>
    <message>
        <source>The key file cannot be read. Check the disk and the rights on it.</source>
        <translation>无法读取密钥文件，请检查磁盘与权限。</translation>
    </message>
    <message>
        <source>Nothing can be written here. Check the disk and the space on it.</source>
        <translation>这里无法写入，请检查磁盘与剩余空间。</translation>
    </message>
    <message>
        <source>The store itself is missing. Please ask your administrator.</source>
        <translation>找不到数据文件，请联系系统管理员。</translation>
    </message>
    <message>
        <source>The key does not fit this store. Please ask your administrator.</source>
        <translation>密钥与这份数据不符，请联系系统管理员。</translation>
    </message>
    <message>
        <source>The store is damaged. Please ask your administrator; do not delete it.</source>
        <translation>数据文件已损坏，请联系系统管理员，不要删除它。</translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then try again.</source>
        <translation>磁盘已满，请腾出空间后再试。</translation>
    </message>
    <message>
        <source>This store is open in another window already. Close that one first.</source>
        <translation>这份数据已在另一个窗口打开，请先关闭那个窗口。</translation>
    </message>
    <message>
        <source>The store could not be copied before its update, so nothing was changed. Make some room on the disk, then try again.</source>
        <translation>更新前无法备份数据，因此没有做任何更改。请腾出磁盘空间后再试。</translation>
    </message>
    <message>
        <source>There is a store in this place already. Please ask your administrator.</source>
        <translation>这个位置已经有数据，请联系系统管理员。</translation>
    </message>
    <message>
        <source>The store was closed meanwhile. Please unlock it again.</source>
        <translation>数据已经关闭，请重新解锁。</translation>
    </message>
    <message>
        <source>The store cannot be read. Check the disk and the rights on it.</source>
        <translation>无法读取数据文件，请检查磁盘与权限。</translation>
    </message>
    <message>
        <source>The first start needs a line to the server. Check the network, then try again.</source>
        <translation>第一次使用需要连上服务器，请检查网络后再试。</translation>
    </message>
    <message>
        <source>The server does not know this login and passphrase. Please check both.</source>
        <translation>服务器不认得这组账号和密码，请检查两者。</translation>
    </message>
    <message>
        <source>This server and this version of the program do not fit together. Please ask your administrator.</source>
        <translation>服务器与这个版本的程序不兼容，请联系系统管理员。</translation>
    </message>
    <message>
        <source>Please fill in server, port, database and login.</source>
        <translation>请填写服务器、端口、数据库和账号。</translation>
    </message>
    <message>
        <source>It did not open, for a reason nobody foresaw. Please ask your administrator.</source>
        <translation>因意外原因无法打开，请联系系统管理员。</translation>
    </message>
</context>
<context>
    <name>WindowChoice</name>
    <message>
        <source>Even out what people hold already</source>
        <translation>连同原有客户一起拉平</translation>
    </message>
    <message>
        <source>First due date</source>
        <translation>最早到期日</translation>
    </message>
    <message>
        <source>Last due date</source>
        <translation>最晚到期日</translation>
    </message>
    <message>
        <source>Policies due from</source>
        <translation>到期日从</translation>
    </message>
    <message>
        <source>until</source>
        <translation>到</translation>
    </message>
</context>
</TS>
