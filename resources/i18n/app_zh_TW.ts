<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>All rows are sent; the shared database is finishing …</source>
        <translation>資料已全部送出，共用資料庫正在完成…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hand out the customers</source>
        <translation>分派客戶</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>匯入 %Ln 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>尚未寫入任何資料。</translation>
    </message>
    <message>
        <source>Taking everything back …</source>
        <translation>正在全部復原…</translation>
    </message>
    <message>
        <source>The file is imported. Next, hand the customers out.</source>
        <translation>檔案已匯入，接著請分派客戶。</translation>
    </message>
    <message>
        <source>{read} of {rows} rows; until the end everything can be taken back.</source>
        <translation>{read} / {rows} 筆；完成之前都可以全部復原。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>選擇原因</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>按鍵與說明</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>淺色／深色</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一個分頁</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一個分頁</translation>
    </message>
    <message>
        <source>Next customer in the list</source>
        <translation>名單的下一位客戶</translation>
    </message>
    <message>
        <source>Previous customer in the list</source>
        <translation>名單的上一位客戶</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>篩選名單</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到名單</translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message numerus="yes">
        <source>%Ln customer(s) change hands because their specialist has the full share of the class.</source>
        <translation>
            <numerusform>%Ln 位客戶換人，因為原專員在該類別已額滿。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) change hands because their specialist is not on duty here.</source>
        <translation>
            <numerusform>%Ln 位客戶換人，因為原專員未值勤或不在您的組別。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) handed out, to {people} of the specialists on duty.</source>
        <translation>
            <numerusform>已將 %Ln 位客戶分派給 {people} 位值勤專員。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal task(s) opened.</source>
        <translation>
            <numerusform>已建立 %Ln 件續保任務。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking who is on duty …</source>
        <translation>正在查詢值勤人員…</translation>
    </message>
    <message>
        <source>Customers are handed out all at once or not at all; proposing again does no harm.</source>
        <translation>客戶要嘛一次全部分派，要嘛完全不分派；重新試算不會有影響。</translation>
    </message>
    <message>
        <source>Every customer due in these days has a specialist already. Choose later days, or import the new portfolio file first.</source>
        <translation>這段期間到期的客戶都已有專員。請選晚一點的日期，或先匯入新的保單檔案。</translation>
    </message>
    <message>
        <source>Every rule is met.</source>
        <translation>各項規則都符合。</translation>
    </message>
    <message>
        <source>Handing the customers out …</source>
        <translation>正在分派客戶…</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has handed out customers of this proposal, so nothing was written. Here is a new proposal.</source>
        <translation>期間有人已分派這份預分派中的客戶，因此沒有寫入。這是新的預分派。</translation>
    </message>
    <message>
        <source>No specialist of your groups is on duty, so nobody can be given customers.</source>
        <translation>您的組別沒有專員值勤，無法分派客戶。</translation>
    </message>
    <message numerus="yes">
        <source>The totals stay %Ln customer(s) apart because some people hold more already.</source>
        <translation>
            <numerusform>各人總數仍相差 %Ln 位，因為有人手上的客戶原本就較多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their lists arrive with the next sync.</source>
        <translation>名單會在下次同步時送達。</translation>
    </message>
    <message>
        <source>Working out a proposal …</source>
        <translation>正在試算預分派…</translation>
    </message>
    <message>
        <source>high premium</source>
        <translation>高保費</translation>
    </message>
    <message>
        <source>later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>low premium</source>
        <translation>低保費</translation>
    </message>
    <message>
        <source>middle premium</source>
        <translation>中保費</translation>
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
        <translation>預分派不會寫入任何資料，看過之後再確認。</translation>
    </message>
    <message>
        <source>Customers to hand out</source>
        <translation>待分派客戶</translation>
    </message>
    <message>
        <source>Difference between two people</source>
        <translation>兩人之間的差距</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>值勤</translation>
    </message>
    <message>
        <source>Stay with their specialist</source>
        <translation>留給原專員</translation>
    </message>
    <message>
        <source>This is a proposal; nothing has been written yet.</source>
        <translation>這是預分派，尚未寫入。</translation>
    </message>
    <message>
        <source>comes with the proposal</source>
        <translation>試算後顯示</translation>
    </message>
    <message numerus="yes">
        <source>customer(s) at most</source>
        <translation>
            <numerusform>位客戶以內</numerusform>
        </translation>
    </message>
    <message>
        <source>due from %1 to %2</source>
        <translation>%1 到 %2 到期</translation>
    </message>
    <message>
        <source>nobody had one before</source>
        <translation>先前都沒有專員</translation>
    </message>
    <message>
        <source>nobody is away</source>
        <translation>沒有人缺勤</translation>
    </message>
    <message>
        <source>not on duty: %1</source>
        <translation>未值勤：%1</translation>
    </message>
    <message>
        <source>of the customers who had one before</source>
        <translation>原有專員的客戶</translation>
    </message>
    <message numerus="yes">
        <source>within one of %Ln class(es): %1 at most</source>
        <translation>
            <numerusform>共 %Ln 個類別，同類別內最多差 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignmentTab</name>
    <message>
        <source>1 Import the file</source>
        <translation>1 匯入檔案</translation>
    </message>
    <message>
        <source>2 Hand out the customers</source>
        <translation>2 分派客戶</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>No program on this computer takes phone calls. The number is shown for half a minute; dial it on your phone.</source>
        <translation>這台電腦沒有可以撥號的程式。號碼會顯示半分鐘，請用話機撥打。</translation>
    </message>
    <message>
        <source>The record could not be saved. Your text is kept; press Ctrl+Enter to try again.</source>
        <translation>紀錄未能儲存。您輸入的內容還在，請按 Ctrl+Enter 再試一次。</translation>
    </message>
    <message>
        <source>This customer is no longer on your list.</source>
        <translation>這位客戶已不在您的名單。</translation>
    </message>
    <message>
        <source>This customer may not be called: the number is blocked, or they asked not to be contacted.</source>
        <translation>這位客戶不能撥打：號碼已停用，或客戶要求不再聯絡。</translation>
    </message>
    <message>
        <source>Your role does not make calls. Your text is kept; ask your administrator.</source>
        <translation>您的角色不能撥打客戶。您輸入的內容還在，請洽系統管理員。</translation>
    </message>
    <message>
        <source>The disk is full. Your text is kept; make room and save again.</source>
        <translation>磁碟已滿。您輸入的內容還在，請清出空間後再儲存。</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Nobody is on the line.</source>
        <translation>目前沒有服務中的客戶。</translation>
    </message>
    <message>
        <source>Choose a customer in the list, or wait: call-backs come up by themselves when they are due.</source>
        <translation>請在名單中選一位客戶，或稍候：約定回電的時間一到會自動出現。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>每人</translation>
    </message>
    <message>
        <source>Fewest and most customers of the class that one person is given.</source>
        <translation>這一類每人最少與最多分到的客戶數。</translation>
    </message>
    <message>
        <source>Insurance line, days left, third of the premium.</source>
        <translation>險種、剩餘天數、保費三等分。</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message numerus="yes">
        <source>Hand out %Ln customer(s)</source>
        <translation>
            <numerusform>確認分派 %Ln 位客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>預分派</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>重新預分派</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Choose an outcome first: press a digit from 1 to 9.</source>
        <translation>請先選聯絡結果：按數字 1 到 9。</translation>
    </message>
    <message>
        <source>This outcome is no longer in use. Choose another one.</source>
        <translation>這個聯絡結果已停用，請選另一個。</translation>
    </message>
    <message>
        <source>This outcome needs the customer&apos;s reason.</source>
        <translation>這個聯絡結果需要填客戶的原因。</translation>
    </message>
    <message>
        <source>Choose when you promised to call back.</source>
        <translation>請選約定回電的時間。</translation>
    </message>
    <message>
        <source>That time has already passed. Choose a later one.</source>
        <translation>這個時間已經過了，請選晚一點的。</translation>
    </message>
    <message>
        <source>The policy will have expired by then. Choose an earlier time.</source>
        <translation>那時保單已經到期，請選早一點的時間。</translation>
    </message>
    <message>
        <source>Calls are allowed from 09:00 to 21:00 only. Choose a time in between.</source>
        <translation>只能在 09:00 到 21:00 之間撥打，請選這段時間。</translation>
    </message>
    <message>
        <source>The note is too long to be saved. Please shorten it.</source>
        <translation>備註太長，無法儲存，請縮短。</translation>
    </message>
    <message>
        <source>This customer is no longer on your list. Your text is kept; tell your supervisor.</source>
        <translation>這位客戶已不在您的名單。您輸入的內容還在，請告訴主管。</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n 天後</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a digit to choose the outcome; what saving does is said here.</source>
        <translation>按數字選聯絡結果；儲存會做什麼，這裡會先說明。</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>聯絡</translation>
    </message>
    <message>
        <source>The stage becomes “{stage}”.</source>
        <translation>階段將改為「{stage}」。</translation>
    </message>
    <message>
        <source>The customer is not contacted again.</source>
        <translation>之後不再聯絡這位客戶。</translation>
    </message>
    <message>
        <source>This number is not called until it is corrected.</source>
        <translation>號碼更正之前不再撥打。</translation>
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
        <translation>階段維持「{stage}」。</translation>
    </message>
    <message>
        <source>Choose when to call back.</source>
        <translation>請選回電的時間。</translation>
    </message>
    <message>
        <source>No next contact is planned.</source>
        <translation>沒有安排下次聯絡。</translation>
    </message>
    <message>
        <source>Next: {step}, {time}.</source>
        <translation>下一步：{time}{step}。</translation>
    </message>
    <message>
        <source>You promise to be in touch {time}.</source>
        <translation>您答應客戶 {time} 聯絡。</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>Customer {name}</source>
        <translation>客戶 {name}</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>結束通話</translation>
    </message>
    <message>
        <source>Not contacted yet</source>
        <translation>尚未聯絡</translation>
    </message>
    <message>
        <source>Last: {outcome}</source>
        <translation>上次：{outcome}</translation>
    </message>
    <message>
        <source>Must not be contacted</source>
        <translation>停止聯絡</translation>
    </message>
    <message>
        <source>Number must be corrected</source>
        <translation>號碼待更正</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>保單</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Last premium</source>
        <translation>去年保費</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>險種</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>約定回電</translation>
    </message>
    <message>
        <source>Other policies</source>
        <translation>其他保單</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>客戶編號</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message numerus="yes">
        <source>%n day(s) past due</source>
        <translation>
            <numerusform>已過期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>停止聯絡</translation>
    </message>
    <message>
        <source>Number is wrong</source>
        <translation>號碼錯誤</translation>
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
        <translation>撥號 {phone}</translation>
    </message>
    <message>
        <source>{amount} (unchanged)</source>
        <translation>{amount}（不變）</translation>
    </message>
</context>
<context>
    <name>DealPanel</name>
    <message>
        <source>Classes</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Classes and how evenly they are dealt</source>
        <translation>各類別與分派均衡程度</translation>
    </message>
    <message>
        <source>Days: left until the earliest policy expires</source>
        <translation>天數：距離最早到期保單的剩餘天數</translation>
    </message>
    <message>
        <source>Everybody is given the same number of every class: insurance line, days left, third of the premium. Whoever had a customer last keeps them where there is a seat.</source>
        <translation>每人在每個類別（險種、剩餘天數、保費級距）分到相同的客戶數；只要還有名額，客戶就留給原專員。</translation>
    </message>
    <message>
        <source>Nobody is shown yet.</source>
        <translation>尚無人員資料。</translation>
    </message>
    <message>
        <source>Nobody of your groups is on duty.</source>
        <translation>您的組別沒有人值勤。</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>專員</translation>
    </message>
    <message>
        <source>Specialists on duty</source>
        <translation>值勤專員</translation>
    </message>
    <message>
        <source>Specialists, before and after</source>
        <translation>專員分派前後</translation>
    </message>
    <message>
        <source>The people on duty come from the shared database.</source>
        <translation>值勤人員來自共用資料庫。</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>表格顯示的內容</translation>
    </message>
    <message>
        <source>Your administrator sets who is on duty and which groups you answer for.</source>
        <translation>值勤人員和您負責的組別由系統管理員設定。</translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>Demo data</source>
        <translation>示範資料</translation>
    </message>
    <message>
        <source>Everybody and everything in here is invented; nothing leaves this computer. Choose who you want to be.</source>
        <translation>這裡的人和資料都是虛構的，任何內容都不會離開這台電腦。請選您要扮演的人。</translation>
    </message>
    <message>
        <source>Begin as</source>
        <translation>開始使用的身分</translation>
    </message>
    <message>
        <source>Passphrase: {passphrase}</source>
        <translation>密碼：{passphrase}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Locking: the last records are being kept …</source>
        <translation>正在鎖定：最後的紀錄儲存中…</translation>
    </message>
    <message>
        <source>Your company has taken this laptop off its list. The data on it has been made unreadable.</source>
        <translation>公司已停用這台電腦，其中的資料已無法讀取。</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
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
        <translation>UTF-8 的 CSV（可用 gzip 壓縮）或 Excel 活頁簿；第一列是欄位名稱：{columns}。寫入之前會先讓您看檔案內容。</translation>
    </message>
    <message>
        <source>Drop the portfolio file here, or choose it.</source>
        <translation>把保單檔案拖到這裡，或按鈕選擇。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>尚未寫入任何資料。</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>正在讀取檔案…</translation>
    </message>
</context>
<context>
    <name>EditPart</name>
    <message>
        <source>Holds now</source>
        <translation>目前的值</translation>
    </message>
    <message>
        <source>Send mine again</source>
        <translation>再送一次我的</translation>
    </message>
    <message>
        <source>You typed</source>
        <translation>您輸入的</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>這裡看不到</translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>First start on this laptop. Your administrator has given you the server, your login and a passphrase. The data stays encrypted on this laptop.</source>
        <translation>這台電腦第一次使用。伺服器、帳號和密碼由系統管理員提供；資料會加密保存在這台電腦上。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Protection of the line</source>
        <translation>連線保護</translation>
    </message>
    <message>
        <source>Certificate of the company (file, if it has its own)</source>
        <translation>公司憑證（檔案，公司自備時才填）</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Encrypted, server verified</source>
        <translation>加密並驗證伺服器</translation>
    </message>
    <message>
        <source>Encrypted, certificate verified</source>
        <translation>加密並驗證憑證</translation>
    </message>
    <message>
        <source>None: only for a server on this computer</source>
        <translation>不加密：只限本機的伺服器</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>顯示密碼</translation>
    </message>
    <message>
        <source>Set up this laptop</source>
        <translation>設定這台電腦</translation>
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
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>往來</translation>
    </message>
    <message>
        <source>Contacts so far</source>
        <translation>過去的聯絡紀錄</translation>
    </message>
    <message>
        <source>Nobody has been in contact with this customer yet.</source>
        <translation>還沒有人聯絡過這位客戶。</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未送出</translation>
    </message>
    <message>
        <source>Made before the hand-over</source>
        <translation>交接前的紀錄</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>The shared database answered in an unexpected way. Please try again; if it happens again, tell your administrator.</source>
        <translation>共用資料庫的回應不如預期。請再試一次；若再發生，請告訴系統管理員。</translation>
    </message>
    <message>
        <source>The shared database does not accept your sign-in any more. Please ask your administrator.</source>
        <translation>共用資料庫不再接受您的登入，請洽系統管理員。</translation>
    </message>
    <message>
        <source>There is no line to the shared database now. Please try again when you are connected.</source>
        <translation>目前連不上共用資料庫，請在連線後再試。</translation>
    </message>
    <message>
        <source>This program and the shared database are of different versions. Please ask your administrator to update.</source>
        <translation>這個程式與共用資料庫的版本不同，請洽系統管理員更新。</translation>
    </message>
    <message>
        <source>You do not have the right to do this. Please ask your manager or administrator.</source>
        <translation>您沒有這項權限，請洽經理或系統管理員。</translation>
    </message>
</context>
<context>
    <name>NextTime</name>
    <message>
        <source>Other time</source>
        <translation>其他時間</translation>
    </message>
    <message>
        <source>Time of the next contact</source>
        <translation>下次聯絡時間</translation>
    </message>
</context>
<context>
    <name>OutboxTable</name>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Grey: it was not taken as typed, and you have settled it.</source>
        <translation>灰色：沒有照原樣收下，您已處理。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>儲存時間</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送出時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>What was saved and what became of it</source>
        <translation>儲存的內容與結果</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>After</source>
        <translation>分派後</translation>
    </message>
    <message>
        <source>Customers given who had this specialist last.</source>
        <translation>分到的客戶中，上次就由這位專員服務的。</translation>
    </message>
    <message>
        <source>Customers given, by days left until the earliest policy expires.</source>
        <translation>分到的客戶，依最早到期保單的剩餘天數。</translation>
    </message>
    <message>
        <source>Customers the proposal adds.</source>
        <translation>預分派新增的客戶。</translation>
    </message>
    <message>
        <source>Customers this person holds now.</source>
        <translation>這個人目前的客戶。</translation>
    </message>
    <message>
        <source>Customers this person would hold then.</source>
        <translation>分派後這個人的客戶。</translation>
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
        <translation>新增保費</translation>
    </message>
    <message>
        <source>Premium of the pending terms of the customers given, in whole units.</source>
        <translation>分到客戶的待續保費，取整數。</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>專員</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>A file is taken over as a whole or not at all; importing it again does no harm.</source>
        <translation>檔案要嘛全部匯入，要嘛完全不匯入；重複匯入不會有問題。</translation>
    </message>
    <message>
        <source>A formula instead of a value</source>
        <translation>是公式而不是值</translation>
    </message>
    <message>
        <source>A number that a spreadsheet has rounded</source>
        <translation>數字被試算表四捨五入</translation>
    </message>
    <message>
        <source>A word that is not known here</source>
        <translation>不認得的用詞</translation>
    </message>
    <message>
        <source>Given although not renewed</source>
        <translation>未續保卻有填</translation>
    </message>
    <message>
        <source>Holds signs that cannot be printed</source>
        <translation>含有無法列印的字元</translation>
    </message>
    <message>
        <source>Imported: {new} new, {changed} changed, {same} as before.</source>
        <translation>已匯入：新增 {new}、變更 {changed}、不變 {same}。</translation>
    </message>
    <message>
        <source>More than fits</source>
        <translation>超過長度</translation>
    </message>
    <message>
        <source>Not a date like 2026-12-31</source>
        <translation>不是像 2026-12-31 的日期</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>不是電話號碼</translation>
    </message>
    <message>
        <source>Not an amount with at most two decimals</source>
        <translation>不是最多兩位小數的金額</translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy term(s) stand under another customer and were left alone.</source>
        <translation>
            <numerusform>%Ln 筆保單已在其他客戶名下，未更動。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not taken.</source>
        <translation>
            <numerusform>%Ln 筆未匯入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changed: all %Ln policy term(s) of the file were there already.</source>
        <translation>
            <numerusform>沒有變動：檔案中的 %Ln 筆保單都已存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>沒有內容</translation>
    </message>
    <message>
        <source>The column “{detail}” is missing. Please add it to the file; the empty template shows every column.</source>
        <translation>缺少欄位「{detail}」，請補上；空白範本列出所有欄位。</translation>
    </message>
    <message>
        <source>The column “{detail}” is not known here. Please rename it as in the empty template, or take it out of the file.</source>
        <translation>不認得欄位「{detail}」，請照空白範本改名，或從檔案移除。</translation>
    </message>
    <message>
        <source>The column “{detail}” stands there twice. Please take one of them out of the file.</source>
        <translation>欄位「{detail}」出現兩次，請移除其中一個。</translation>
    </message>
    <message>
        <source>The file has changed since you looked at it. Please choose it again.</source>
        <translation>檢視之後檔案有變動，請重新選擇。</translation>
    </message>
    <message>
        <source>The file has no header. Its first row must name the columns; the empty template shows them.</source>
        <translation>檔案沒有標題列。第一列必須是欄位名稱，請見空白範本。</translation>
    </message>
    <message>
        <source>The file is no longer there. Please choose it again.</source>
        <translation>檔案已不在原處，請重新選擇。</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of the file has been taken over.</source>
        <translation>匯入已取消，檔案內容都沒有寫入。</translation>
    </message>
    <message>
        <source>The leading 0 of the phone number is missing</source>
        <translation>電話號碼開頭少了 0</translation>
    </message>
    <message>
        <source>The list cannot be saved there. Please choose another folder, or close the file if it is open.</source>
        <translation>清單無法存在那裡，請選其他資料夾，或先關閉該檔案。</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header</source>
        <translation>這一列的儲存格比標題少</translation>
    </message>
    <message>
        <source>The same policy and due date stand further up</source>
        <translation>前面已有相同的保單與到期日</translation>
    </message>
    <message>
        <source>The term ends before it begins</source>
        <translation>到期日早於起保日</translation>
    </message>
    <message>
        <source>This is not a table in UTF-8. In Excel, use “Save as” with “CSV UTF-8” and choose the new file.</source>
        <translation>這不是 UTF-8 的表格。請在 Excel 以「另存新檔」選「CSV UTF-8」，再選新的檔案。</translation>
    </message>
    <message>
        <source>This is not a table that can be read here. Please save it as CSV (UTF-8) or as an Excel workbook and choose it again.</source>
        <translation>這不是可讀取的表格。請存成 CSV（UTF-8）或 Excel 活頁簿後重新選擇。</translation>
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
            <numerusform>找到 %Ln 個欄位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 列資料</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Choose a portfolio file</source>
        <translation>選擇保單檔案</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>選擇其他檔案…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Due within 60 days</source>
        <translation>60 天內到期</translation>
    </message>
    <message>
        <source>Policies in the file</source>
        <translation>檔案中的保單</translation>
    </message>
    <message>
        <source>Portfolio file</source>
        <translation>保單檔案</translation>
    </message>
    <message>
        <source>Save an empty template</source>
        <translation>儲存空白範本</translation>
    </message>
    <message>
        <source>Save an empty template …</source>
        <translation>儲存空白範本…</translation>
    </message>
    <message>
        <source>Save the rows that are not taken</source>
        <translation>儲存未匯入的資料</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已存為「%1」。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Their premium</source>
        <translation>保費合計</translation>
    </message>
    <message>
        <source>of the terms due within 60 days</source>
        <translation>60 天內到期者</translation>
    </message>
    <message>
        <source>policy terms that are still running</source>
        <translation>仍有效的保單</translation>
    </message>
    <message>
        <source>portfolio template</source>
        <translation>保單範本</translation>
    </message>
    <message>
        <source>rows not taken</source>
        <translation>未匯入資料</translation>
    </message>
</context>
<context>
    <name>PreparingPage</name>
    <message>
        <source>Demo data</source>
        <translation>示範資料</translation>
    </message>
    <message>
        <source>An invented company is being set up on this computer. Nobody in it exists, and nothing leaves the computer.</source>
        <translation>正在這台電腦上建立一家虛構的公司，裡面的人都不存在，任何內容都不會離開這台電腦。</translation>
    </message>
    <message>
        <source>The demonstration could not be prepared. Close the window and start it again; the reason stands in the log.</source>
        <translation>示範無法準備完成。請關閉視窗再啟動一次；原因記在記錄檔裡。</translation>
    </message>
    <message>
        <source>Starting a database server of our own …</source>
        <translation>正在啟動自帶的資料庫伺服器…</translation>
    </message>
    <message>
        <source>Setting up the company and its people …</source>
        <translation>正在建立公司與人員…</translation>
    </message>
    <message>
        <source>Importing the portfolio …</source>
        <translation>正在匯入保單…</translation>
    </message>
    <message>
        <source>Dealing the customers to the specialists …</source>
        <translation>正在把客戶分派給專員…</translation>
    </message>
    <message>
        <source>Writing down the calls of the last weeks …</source>
        <translation>正在寫入最近幾週的聯絡紀錄…</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>正在登入…</translation>
    </message>
</context>
<context>
    <name>ProblemDetail</name>
    <message>
        <source>Copy the note</source>
        <translation>複製備註</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>I have seen this</source>
        <translation>我知道了</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>保留對方的</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>約定時間</translation>
    </message>
    <message>
        <source>The server answered</source>
        <translation>伺服器回覆</translation>
    </message>
    <message>
        <source>You saved it</source>
        <translation>您儲存的時間</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>您寫的備註</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>First</source>
        <translation>首聯</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>回電</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>促成</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>停止聯絡</translation>
    </message>
    <message>
        <source>Number to be corrected</source>
        <translation>號碼待更正</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>暫不打擾</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已了結</translation>
    </message>
    <message>
        <source>Asked not to be contacted again.</source>
        <translation>客戶要求不再聯絡。</translation>
    </message>
    <message>
        <source>The number is wrong and has to be corrected before anybody can call.</source>
        <translation>號碼錯誤，更正之後才能撥打。</translation>
    </message>
    <message>
        <source>Left in peace for now: contacted recently, or a later time was agreed.</source>
        <translation>暫不打擾：最近聯絡過，或已約好之後的時間。</translation>
    </message>
    <message>
        <source>Nothing to call about: the renewal is settled, or the next step is your supervisor&apos;s.</source>
        <translation>不需撥打：續保已了結，或下一步由主管處理。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers have been assigned to you yet. Ask your supervisor, or wait for the next sync.</source>
        <translation>還沒有分派客戶給您。請洽主管，或等候下次同步。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past due</source>
        <translation>
            <numerusform>已過期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Nobody is in this part of the list.</source>
        <translation>名單的這一區沒有客戶。</translation>
    </message>
    <message>
        <source>Everybody on your list is done.</source>
        <translation>名單上的客戶都處理完了。</translation>
    </message>
    <message>
        <source>Nobody may be called now.</source>
        <translation>現在沒有可以撥打的客戶。</translation>
    </message>
    <message>
        <source>Free again from {time}.</source>
        <translation>{time} 起可以再聯絡。</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s); only call-backs that are due come before it.</source>
        <translation>
            <numerusform>再 %n 天到期，只有到時間的回電排在前面。</numerusform>
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
            <numerusform>還沒有人聯絡過；首次聯絡應在 %n 天前完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today; only call-backs that are due come before it.</source>
        <translation>今天到期，只有到時間的回電排在前面。</translation>
    </message>
    <message>
        <source>Try part of the name, a policy number, or the last digits of the phone. Esc clears the filter.</source>
        <translation>可輸入部分姓名、保單號碼或電話末幾碼。按 Esc 清除篩選。</translation>
    </message>
    <message>
        <source>Choose another part above to go on.</source>
        <translation>請在上方選另一區繼續。</translation>
    </message>
    <message>
        <source>Due {date} · {left} · {attempt}</source>
        <translation>到期 {date} · {left} · {attempt}</translation>
    </message>
    <message>
        <source>You promised to call back at {time}.</source>
        <translation>您約定 {time} 回電。</translation>
    </message>
    <message>
        <source>Ranked by {terms}.</source>
        <translation>排序依據：{terms}。</translation>
    </message>
    <message>
        <source>Call back {time}</source>
        <translation>回電 {time}</translation>
    </message>
    <message>
        <source>You promised to call back at {time}; nothing is due before then.</source>
        <translation>您約定 {time} 回電，在那之前不需處理。</translation>
    </message>
    <message>
        <source>You promised to call back at {time}, and that time has come.</source>
        <translation>您約定 {time} 回電，時間到了。</translation>
    </message>
    <message>
        <source>Nobody on your list matches “{text}”.</source>
        <translation>名單上沒有符合「{text}」的客戶。</translation>
    </message>
    <message>
        <source>Held back by a rule: {counts}.</source>
        <translation>依規則暫停：{counts}。</translation>
    </message>
    <message>
        <source>premium among the top {percent}% of your list</source>
        <translation>保費在名單前 {percent}%</translation>
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
        <translation>以姓名或保單號碼篩選</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>篩選名單</translation>
    </message>
    <message>
        <source>Parts of the list</source>
        <translation>名單的各區</translation>
    </message>
    <message>
        <source>Customers to contact</source>
        <translation>待聯絡客戶</translation>
    </message>
    <message>
        <source>To contact</source>
        <translation>待聯絡客戶</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>全部 {n}</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>不在名單上</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送出</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Contact record</source>
        <translation>聯絡紀錄</translation>
    </message>
    <message>
        <source>How the contact was made</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>Customer called</source>
        <translation>客戶來電</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>聯絡結果</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客戶反映</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次聯絡</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>填寫</translation>
    </message>
    <message>
        <source>Finer outcome</source>
        <translation>細項結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Call {time}</source>
        <translation>通話 {time}</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>請選原因</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>Save and go to the next</source>
        <translation>儲存並下一位</translation>
    </message>
</context>
<context>
    <name>RejectedPanel</name>
    <message>
        <source>Rows that are not taken</source>
        <translation>不匯入的資料</translation>
    </message>
    <message>
        <source>Save these rows with reasons …</source>
        <translation>連同原因儲存這些資料…</translation>
    </message>
</context>
<context>
    <name>RejectedTable</name>
    <message>
        <source>Line</source>
        <translation>行號</translation>
    </message>
    <message>
        <source>The line of the file; the header is line 1.</source>
        <translation>檔案的列號；標題是第 1 列。</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>不匯入的原因</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Calls</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
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
        <translation>發生未預期的狀況，這一步沒有完成。請再試一次；若再發生，請告訴系統管理員。</translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>Columns and first rows</source>
        <translation>欄位與前幾筆</translation>
    </message>
    <message>
        <source>Every row can be taken</source>
        <translation>全部都可匯入</translation>
    </message>
    <message>
        <source>First rows of the file, masked</source>
        <translation>檔案的前幾筆（已遮蔽）</translation>
    </message>
    <message>
        <source>Names and phone numbers are masked.</source>
        <translation>姓名與電話已遮蔽。</translation>
    </message>
</context>
<context>
    <name>ScriptPanel</name>
    <message>
        <source>Stage of the script</source>
        <translation>話術階段</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Other script</source>
        <translation>換一份話術</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Text to read aloud</source>
        <translation>朗讀內容</translation>
    </message>
    <message>
        <source>There is no script for this stage.</source>
        <translation>這個階段還沒有話術。</translation>
    </message>
    <message>
        <source>Choose another stage, or tell your supervisor that it is missing.</source>
        <translation>請選其他階段，或告訴主管缺少話術。</translation>
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
        <translation>先別開始這份話術：請先補齊{fields}。</translation>
    </message>
    <message>
        <source>When: {situation}</source>
        <translation>時機：{situation}</translation>
    </message>
    <message>
        <source>Tip: {tip}</source>
        <translation>提示：{tip}</translation>
    </message>
    <message>
        <source>Must be said: {said} of {all}</source>
        <translation>必說項目：{said} / {all}</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>First contact</source>
        <translation>首次聯絡</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>促成</translation>
    </message>
    <message>
        <source>If the customer says “{answer}” →</source>
        <translation>若客戶說「{answer}」→</translation>
    </message>
    <message>
        <source>If the customer says “{answer}” → {script}</source>
        <translation>若客戶說「{answer}」→ {script}</translation>
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
        <translation>續保台</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>專員</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>系統管理員</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>隨處可用</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>撥打</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>撥打名單</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>話術</translation>
    </message>
    <message>
        <source>Contact record</source>
        <translation>聯絡紀錄</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本頁</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Sign-in refused · {waiting} to send</source>
        <translation>登入被拒 · 待送 {waiting}</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>待送</translation>
    </message>
    <message>
        <source>Update needed · {waiting} to send</source>
        <translation>需要更新 · 待送 {waiting}</translation>
    </message>
    <message>
        <source>Server trouble · {waiting} to send</source>
        <translation>伺服器異常 · 待送 {waiting}</translation>
    </message>
    <message>
        <source>Offline · {waiting} to send</source>
        <translation>離線 · 待送 {waiting}</translation>
    </message>
    <message>
        <source>Syncing · {waiting} to send</source>
        <translation>同步中 · 待送 {waiting}</translation>
    </message>
    <message>
        <source>Not synced yet · {waiting} to send</source>
        <translation>尚未同步 · 待送 {waiting}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need a look</source>
        <translation>
            <numerusform>%n 筆需要處理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait to be sent.</source>
        <translation>
            <numerusform>還有 %n 筆紀錄待送出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已送達</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>無法更改</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>兩邊都改了</translation>
    </message>
    <message>
        <source>Contact by</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>不再聯絡</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>意願</translation>
    </message>
    <message>
        <source>Length of the call</source>
        <translation>通話長度</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次聯絡</translation>
    </message>
    <message>
        <source>No longer on your list</source>
        <translation>已不在您的名單</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未收下</translation>
    </message>
    <message>
        <source>Not your customer</source>
        <translation>不是您的客戶</translation>
    </message>
    <message>
        <source>Number used twice</source>
        <translation>編號重複</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Server too old</source>
        <translation>伺服器版本太舊</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing before yours arrived. Theirs holds until you decide.</source>
        <translation>在您的內容送達之前，有人改了同一個項目。您決定之前，以對方的為準。</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing before yours arrived. Theirs stays.</source>
        <translation>在您的內容送達之前，有人改了同一個項目，以對方的為準。</translation>
    </message>
    <message>
        <source>State of the number</source>
        <translation>號碼狀態</translation>
    </message>
    <message>
        <source>Synced {time} · {waiting} to send</source>
        <translation>已同步 {time} · 待送 {waiting}</translation>
    </message>
    <message>
        <source>The customer is no longer on your list; what their specialist entered stays.</source>
        <translation>客戶已不在您的名單，以現任專員輸入的為準。</translation>
    </message>
    <message>
        <source>The customer was not on your list when this was written, so the server did not take it. It is kept here; give it to whoever has the customer now.</source>
        <translation>寫下這筆時，客戶不在您的名單，所以伺服器沒有收下。內容保留在這裡，請交給現在負責的專員。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>磁碟已滿，沒有任何更動。請清出空間後再試。</translation>
    </message>
    <message>
        <source>The renewal has moved on since; yours no longer fits its stage.</source>
        <translation>這件續保後來又有進展，您的內容已不適用目前的階段。</translation>
    </message>
    <message>
        <source>The server could not read this. What you wrote is kept here; please tell your administrator.</source>
        <translation>伺服器讀不懂這筆。您寫的內容保留在這裡，請告訴系統管理員。</translation>
    </message>
    <message>
        <source>The server did not take this, for a reason this version does not know. What you wrote is kept here; please tell your administrator.</source>
        <translation>伺服器沒有收下這筆，原因是這個版本不認得的。您寫的內容保留在這裡，請告訴系統管理員。</translation>
    </message>
    <message>
        <source>The server does not let you in any more. Your work is kept here; please ask your administrator.</source>
        <translation>伺服器不再接受您的登入。您的紀錄都保存在這裡，請洽系統管理員。</translation>
    </message>
    <message>
        <source>The server has another record under the same number. What you wrote is kept here; enter it again if the history lacks it.</source>
        <translation>伺服器上同一編號已有另一筆紀錄。您寫的內容保留在這裡；如果聯絡歷程裡沒有，請重新輸入。</translation>
    </message>
    <message>
        <source>The server is older than this program and does not know this kind of entry. What you wrote is kept here; please tell your administrator.</source>
        <translation>伺服器比這個程式舊，不認得這種內容。您寫的內容保留在這裡，請告訴系統管理員。</translation>
    </message>
    <message>
        <source>This cannot be changed from here: it comes from the company&apos;s own system.</source>
        <translation>這個項目不能在這裡更改：它來自公司的系統。</translation>
    </message>
    <message>
        <source>This cannot be sent again.</source>
        <translation>這個項目不能再送。</translation>
    </message>
    <message>
        <source>This has been settled already.</source>
        <translation>這筆已經處理過了。</translation>
    </message>
    <message>
        <source>This version is too old to read new data. What you type still arrives; please update.</source>
        <translation>這個版本太舊，無法讀取新資料。您輸入的內容仍會送達，請更新程式。</translation>
    </message>
    <message>
        <source>Your role cannot do this. Nothing was changed.</source>
        <translation>您的角色不能這樣做，沒有任何更動。</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>is wrong</source>
        <translation>號碼錯誤</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已履行</translation>
    </message>
    <message>
        <source>may be called</source>
        <translation>可以撥打</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
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
        <translation>伺服器比這個程式舊。更新之前，您的紀錄都保存在這裡。</translation>
    </message>
    <message>
        <source>The server answered in an unexpected way. Your work is kept here and sent again later.</source>
        <translation>伺服器的回應不如預期。您的紀錄保存在這裡，稍後會再送出。</translation>
    </message>
    <message>
        <source>There is no line to the server. You can go on working; everything is sent later.</source>
        <translation>目前連不上伺服器。您可以繼續工作，之後會一併送出。</translation>
    </message>
    <message>
        <source>Everything you typed has been sent.</source>
        <translation>您輸入的內容都已送出。</translation>
    </message>
    <message>
        <source>The data on this laptop is as of {time}.</source>
        <translation>這台電腦上的資料截至 {time}。</translation>
    </message>
    <message>
        <source>Contact record</source>
        <translation>聯絡紀錄</translation>
    </message>
    <message>
        <source>Promised callback</source>
        <translation>約定回電</translation>
    </message>
    <message>
        <source>Renewal stage</source>
        <translation>續保階段</translation>
    </message>
    <message>
        <source>Customer data</source>
        <translation>客戶資料</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Needs a look</source>
        <translation>需要處理</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>沒有需要處理的項目。</translation>
    </message>
    <message>
        <source>Nothing waits, and nothing was sent in the last 30 days.</source>
        <translation>沒有待送的內容，最近 30 天也沒有送出過。</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>寄件匣</translation>
    </message>
    <message>
        <source>Saved on this laptop</source>
        <translation>這台電腦儲存的內容</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>需要處理的項目</translation>
    </message>
    <message>
        <source>Whatever the server does not take as you typed it appears here and stays until you decide.</source>
        <translation>伺服器沒有照您輸入收下的內容會出現在這裡，直到您決定為止。</translation>
    </message>
    <message>
        <source>Whatever you save appears here at once and is sent by itself.</source>
        <translation>您儲存的內容會立刻出現在這裡，並自動送出。</translation>
    </message>
    <message>
        <source>{waiting} to send · {sent} sent in the last 30 days</source>
        <translation>待送 {waiting} · 最近 30 天已送 {sent}</translation>
    </message>
</context>
<context>
    <name>SyncPagePresenter</name>
    <message>
        <source>Copied for half a minute.</source>
        <translation>已複製，半分鐘後自動清除。</translation>
    </message>
    <message>
        <source>Settled. The outbox still shows it.</source>
        <translation>已處理，寄件匣仍可查到。</translation>
    </message>
    <message>
        <source>Yours is on its way again.</source>
        <translation>已再次送出您的內容。</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Sync with the office</source>
        <translation>與公司同步</translation>
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
        <translation>從未</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>剛剛</translation>
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
            <numerusform>%n 分鐘前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小時前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Members</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Newest records</source>
        <translation>最新紀錄</translation>
    </message>
    <message>
        <source>Members and their figures today</source>
        <translation>成員與今日數字</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>還沒有數字。</translation>
    </message>
    <message>
        <source>They come with the first contact with the shared database.</source>
        <translation>第一次連上共用資料庫後就會出現。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Why customers left this month</source>
        <translation>本月未續原因</translation>
    </message>
    <message>
        <source>No refusal has been recorded this month.</source>
        <translation>本月沒有拒絕續保的紀錄。</translation>
    </message>
    <message>
        <source>Where the open renewals stand</source>
        <translation>續保進度</translation>
    </message>
    <message>
        <source>No renewal has been assigned yet.</source>
        <translation>還沒有分派續保件。</translation>
    </message>
    <message>
        <source>Renewal rate of this month&apos;s matured terms</source>
        <translation>本月已到期續保率</translation>
    </message>
    <message>
        <source>Effective contacts today</source>
        <translation>今日有效接觸</translation>
    </message>
    <message>
        <source>of %1 contacts</source>
        <translation>／聯絡 %1 次</translation>
    </message>
    <message>
        <source>%1 customers are on the lists</source>
        <translation>名單共 %1 位客戶</translation>
    </message>
    <message>
        <source>Achievement this month</source>
        <translation>本月達成率</translation>
    </message>
    <message>
        <source>not due yet %1 · of these renewed %2</source>
        <translation>未到期 %1 · 其中已續 %2</translation>
    </message>
    <message>
        <source>renewed ÷ target</source>
        <translation>已續保 ÷ 目標</translation>
    </message>
    <message>
        <source>Promises overdue</source>
        <translation>逾時回電</translation>
    </message>
    <message numerus="yes">
        <source>at %n person(s)</source>
        <translation>
            <numerusform>涉及 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Every promise was kept or is still to come.</source>
        <translation>約定的回電都已履行或還沒到時間。</translation>
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
        <translation>離線</translation>
    </message>
</context>
<context>
    <name>TeamTable</name>
    <message>
        <source>Specialist</source>
        <translation>專員</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>組別</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡</translation>
    </message>
    <message>
        <source>Contacts recorded today / customers on the list.</source>
        <translation>今日聯絡筆數／名單客戶數。</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Contacts today in which the customer in person was reached.</source>
        <translation>今日接通客戶本人的聯絡。</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>續保率</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待續</translation>
    </message>
    <message>
        <source>Renewed ÷ (renewed + lost) of the terms that fell due this month before today.</source>
        <translation>本月今日以前到期件：已續保 ÷（已續保＋未續保）。</translation>
    </message>
    <message>
        <source>Terms due this month whose result is still open.</source>
        <translation>本月到期而結果未定的件數。</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>達成率</translation>
    </message>
    <message>
        <source>Renewed this month ÷ target of the month.</source>
        <translation>本月已續保 ÷ 本月目標。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾時回電</translation>
    </message>
    <message>
        <source>Promised call-backs whose time has passed.</source>
        <translation>已過約定時間的回電。</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>資料時間</translation>
    </message>
    <message>
        <source>When this person&apos;s laptop last spoke to the shared database.</source>
        <translation>這個人的電腦上次連上共用資料庫的時間。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日節奏</translation>
    </message>
    <message>
        <source>Contacts per hour from 08:00 to 21:00.</source>
        <translation>08:00 到 21:00 每小時的聯絡筆數。</translation>
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
        <translation>示範資料</translation>
    </message>
    <message>
        <source>Search names, policy numbers, last digits of a phone</source>
        <translation>搜尋姓名、保單號碼、電話末幾碼</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Language, theme, help</source>
        <translation>語言、佈景、說明</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Renewals, one customer at a time</source>
        <translation>一位一位，把續保做好</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>顯示密碼</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Somebody else signs in on this laptop</source>
        <translation>其他人在這台電腦登入</translation>
    </message>
    <message>
        <source>Set this store aside and sign in afresh</source>
        <translation>把這份資料移到一旁，重新登入</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passphrases. Try again in %n second(s).</source>
        <translation>
            <numerusform>密碼錯誤太多次，請在 %n 秒後再試。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPresenter</name>
    <message>
        <source>Unlocking …</source>
        <translation>解鎖中…</translation>
    </message>
    <message>
        <source>Setting up this laptop and fetching your customers …</source>
        <translation>正在設定這台電腦並取得您的客戶…</translation>
    </message>
    <message>
        <source>Setting the store aside …</source>
        <translation>正在移開這份資料…</translation>
    </message>
    <message>
        <source>The store was set aside, still encrypted. Sign in afresh; nothing in it was deleted.</source>
        <translation>這份資料已移到一旁，仍然加密，沒有刪除任何內容。請重新登入。</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>A login has only small letters, digits and underscores. Please check it.</source>
        <translation>帳號只能有小寫英文字母、數字和底線，請檢查。</translation>
    </message>
    <message>
        <source>A passphrase has at least 15 characters.</source>
        <translation>密碼至少要 15 個字元。</translation>
    </message>
    <message>
        <source>A passphrase has at most 256 characters.</source>
        <translation>密碼最多 256 個字元。</translation>
    </message>
    <message>
        <source>The passphrase is not right. Please check the keyboard and try again.</source>
        <translation>密碼不正確，請檢查鍵盤後再試。</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Please wait a moment.</source>
        <translation>密碼錯誤太多次，請稍候。</translation>
    </message>
    <message>
        <source>Without protection the line may only lead to a server on this computer. Please choose an encrypted line.</source>
        <translation>不加密的連線只能連到本機的伺服器。請選擇加密的連線。</translation>
    </message>
    <message>
        <source>This login already has a store on this laptop. Choose it from the list.</source>
        <translation>這個帳號在這台電腦上已經有資料，請從清單中選擇。</translation>
    </message>
    <message>
        <source>The key file of this store is missing. Please ask your administrator before doing anything else.</source>
        <translation>這份資料的金鑰檔不見了。請先洽系統管理員，不要做其他動作。</translation>
    </message>
    <message>
        <source>The key file of this store is damaged. Please ask your administrator before doing anything else.</source>
        <translation>這份資料的金鑰檔已損壞。請先洽系統管理員，不要做其他動作。</translation>
    </message>
    <message>
        <source>This store was made by a newer version of the program. Please update.</source>
        <translation>這份資料由較新的版本建立，請更新程式。</translation>
    </message>
    <message>
        <source>The key file was changed to make guessing easier. Please tell your administrator at once.</source>
        <translation>金鑰檔被改得容易猜中，請立刻通知系統管理員。</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Sign in to the computer again, then try here.</source>
        <translation>這台電腦的鑰匙圈沒有回應。請重新登入電腦，再回來試。</translation>
    </message>
    <message>
        <source>The keyring of this computer no longer holds the key of this store. You can set the store aside and sign in afresh.</source>
        <translation>這台電腦的鑰匙圈裡已沒有這份資料的金鑰。您可以把這份資料移到一旁，重新登入。</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it, then try again.</source>
        <translation>這台電腦的鑰匙圈已鎖定，請解鎖後再試。</translation>
    </message>
    <message>
        <source>The key file cannot be read. Check the disk and the rights on it.</source>
        <translation>無法讀取金鑰檔，請檢查磁碟與權限。</translation>
    </message>
    <message>
        <source>Nothing can be written here. Check the disk and the space on it.</source>
        <translation>這裡無法寫入，請檢查磁碟與剩餘空間。</translation>
    </message>
    <message>
        <source>The store itself is missing. Please ask your administrator.</source>
        <translation>找不到資料檔，請洽系統管理員。</translation>
    </message>
    <message>
        <source>The key does not fit this store. Please ask your administrator.</source>
        <translation>金鑰與這份資料不符，請洽系統管理員。</translation>
    </message>
    <message>
        <source>The store is damaged. Please ask your administrator; do not delete it.</source>
        <translation>資料檔已損壞，請洽系統管理員，不要刪除它。</translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then try again.</source>
        <translation>磁碟已滿，請清出空間後再試。</translation>
    </message>
    <message>
        <source>This store is open in another window already. Close that one first.</source>
        <translation>這份資料已在另一個視窗開啟，請先關閉那個視窗。</translation>
    </message>
    <message>
        <source>The store could not be copied before its update, so nothing was changed. Make some room on the disk, then try again.</source>
        <translation>更新前無法備份資料，因此沒有做任何變更。請清出磁碟空間後再試。</translation>
    </message>
    <message>
        <source>There is a store in this place already. Please ask your administrator.</source>
        <translation>這個位置已經有資料，請洽系統管理員。</translation>
    </message>
    <message>
        <source>The store was closed meanwhile. Please unlock it again.</source>
        <translation>資料已經關閉，請重新解鎖。</translation>
    </message>
    <message>
        <source>The store cannot be read. Check the disk and the rights on it.</source>
        <translation>無法讀取資料檔，請檢查磁碟與權限。</translation>
    </message>
    <message>
        <source>The first start needs a line to the server. Check the network, then try again.</source>
        <translation>第一次使用需要連上伺服器，請檢查網路後再試。</translation>
    </message>
    <message>
        <source>The server does not know this login and passphrase. Please check both.</source>
        <translation>伺服器不認得這組帳號和密碼，請檢查兩者。</translation>
    </message>
    <message>
        <source>This server and this version of the program do not fit together. Please ask your administrator.</source>
        <translation>伺服器與這個版本的程式不相容，請洽系統管理員。</translation>
    </message>
    <message>
        <source>Please fill in server, port, database and login.</source>
        <translation>請填寫伺服器、連接埠、資料庫和帳號。</translation>
    </message>
    <message>
        <source>It did not open, for a reason nobody foresaw. Please ask your administrator.</source>
        <translation>因未預期的原因無法開啟，請洽系統管理員。</translation>
    </message>
</context>
<context>
    <name>WindowChoice</name>
    <message>
        <source>Even out what people hold already</source>
        <translation>連同原有客戶一起拉平</translation>
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
        <translation>到期日從</translation>
    </message>
    <message>
        <source>until</source>
        <translation>到</translation>
    </message>
</context>
</TS>
