<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>All rows are sent; the shared database is finishing …</source>
        <translation>All rows are sent; the shared database is finishing …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hand out the customers</source>
        <translation>Hand out the customers</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Nothing has been written yet.</translation>
    </message>
    <message>
        <source>Taking everything back …</source>
        <translation>Taking everything back …</translation>
    </message>
    <message>
        <source>The file is imported. Next, hand the customers out.</source>
        <translation>The file is imported. Next, hand the customers out.</translation>
    </message>
    <message>
        <source>{read} of {rows} rows; until the end everything can be taken back.</source>
        <translation>{read} of {rows} rows; until the end everything can be taken back.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Choose the reason</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Keys and help</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Next tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Previous tab</translation>
    </message>
    <message>
        <source>Next customer in the list</source>
        <translation>Next customer in the list</translation>
    </message>
    <message>
        <source>Previous customer in the list</source>
        <translation>Previous customer in the list</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message numerus="yes">
        <source>%Ln customer(s) change hands because their specialist has the full share of the class.</source>
        <translation>
            <numerusform>%Ln customer changes hands because the specialist has the full share of the class.</numerusform>
            <numerusform>%Ln customers change hands because their specialist has the full share of the class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) change hands because their specialist is not on duty here.</source>
        <translation>
            <numerusform>%Ln customer changes hands because the specialist is not on duty here.</numerusform>
            <numerusform>%Ln customers change hands because their specialist is not on duty here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) handed out, to {people} of the specialists on duty.</source>
        <translation>
            <numerusform>%Ln customer handed out, to {people} of the specialists on duty.</numerusform>
            <numerusform>%Ln customers handed out, to {people} of the specialists on duty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal task(s) opened.</source>
        <translation>
            <numerusform>%Ln renewal task opened.</numerusform>
            <numerusform>%Ln renewal tasks opened.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking who is on duty …</source>
        <translation>Asking who is on duty …</translation>
    </message>
    <message>
        <source>Customers are handed out all at once or not at all; proposing again does no harm.</source>
        <translation>Customers are handed out all at once or not at all; proposing again does no harm.</translation>
    </message>
    <message>
        <source>Every customer due in these days has a specialist already. Choose later days, or import the new portfolio file first.</source>
        <translation>Every customer due in these days has a specialist already. Choose later days, or import the new portfolio file first.</translation>
    </message>
    <message>
        <source>Every rule is met.</source>
        <translation>Every rule is met.</translation>
    </message>
    <message>
        <source>Handing the customers out …</source>
        <translation>Handing the customers out …</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has handed out customers of this proposal, so nothing was written. Here is a new proposal.</source>
        <translation>Meanwhile somebody else has handed out customers of this proposal, so nothing was written. Here is a new proposal.</translation>
    </message>
    <message>
        <source>No specialist of your groups is on duty, so nobody can be given customers.</source>
        <translation>No specialist of your groups is on duty, so nobody can be given customers.</translation>
    </message>
    <message numerus="yes">
        <source>The totals stay %Ln customer(s) apart because some people hold more already.</source>
        <translation>
            <numerusform>The totals stay %Ln customer apart because some people hold more already.</numerusform>
            <numerusform>The totals stay %Ln customers apart because some people hold more already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their lists arrive with the next sync.</source>
        <translation>Their lists arrive with the next sync.</translation>
    </message>
    <message>
        <source>Working out a proposal …</source>
        <translation>Working out a proposal …</translation>
    </message>
    <message>
        <source>high premium</source>
        <translation>high premium</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>low premium</source>
        <translation>low premium</translation>
    </message>
    <message>
        <source>middle premium</source>
        <translation>middle premium</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} days</translation>
    </message>
</context>
<context>
    <name>AssignmentPage</name>
    <message>
        <source>A proposal writes nothing; you confirm it when you have seen it.</source>
        <translation>A proposal writes nothing; you confirm it when you have seen it.</translation>
    </message>
    <message>
        <source>Customers to hand out</source>
        <translation>Customers to hand out</translation>
    </message>
    <message>
        <source>Difference between two people</source>
        <translation>Difference between two people</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>Stay with their specialist</source>
        <translation>Stay with their specialist</translation>
    </message>
    <message>
        <source>This is a proposal; nothing has been written yet.</source>
        <translation>This is a proposal; nothing has been written yet.</translation>
    </message>
    <message>
        <source>comes with the proposal</source>
        <translation>comes with the proposal</translation>
    </message>
    <message numerus="yes">
        <source>customer(s) at most</source>
        <translation>
            <numerusform>customer at most</numerusform>
            <numerusform>customers at most</numerusform>
        </translation>
    </message>
    <message>
        <source>due from %1 to %2</source>
        <translation>due from %1 to %2</translation>
    </message>
    <message>
        <source>nobody had one before</source>
        <translation>nobody had one before</translation>
    </message>
    <message>
        <source>nobody is away</source>
        <translation>nobody is away</translation>
    </message>
    <message>
        <source>not on duty: %1</source>
        <translation>not on duty: %1</translation>
    </message>
    <message>
        <source>of the customers who had one before</source>
        <translation>of the customers who had one before</translation>
    </message>
    <message numerus="yes">
        <source>within one of %Ln class(es): %1 at most</source>
        <translation>
            <numerusform>within %Ln class: %1 at most</numerusform>
            <numerusform>within one of %Ln classes: %1 at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignmentTab</name>
    <message>
        <source>1 Import the file</source>
        <translation>1 Import the file</translation>
    </message>
    <message>
        <source>2 Hand out the customers</source>
        <translation>2 Hand out the customers</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>No program on this computer takes phone calls. The number is shown for half a minute; dial it on your phone.</source>
        <translation>No program on this computer takes phone calls. The number is shown for half a minute; dial it on your phone.</translation>
    </message>
    <message>
        <source>The record could not be saved. Your text is kept; press Ctrl+Enter to try again.</source>
        <translation>The record could not be saved. Your text is kept; press Ctrl+Enter to try again.</translation>
    </message>
    <message>
        <source>This customer is no longer on your list.</source>
        <translation>This customer is no longer on your list.</translation>
    </message>
    <message>
        <source>This customer may not be called: the number is blocked, or they asked not to be contacted.</source>
        <translation>This customer may not be called: the number is blocked, or they asked not to be contacted.</translation>
    </message>
    <message>
        <source>Your role does not make calls. Your text is kept; ask your administrator.</source>
        <translation>Your role does not make calls. Your text is kept; ask your administrator.</translation>
    </message>
    <message>
        <source>The disk is full. Your text is kept; make room and save again.</source>
        <translation>The disk is full. Your text is kept; make room and save again.</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Nobody is on the line.</source>
        <translation>Nobody is on the line.</translation>
    </message>
    <message>
        <source>Choose a customer in the list, or wait: call-backs come up by themselves when they are due.</source>
        <translation>Choose a customer in the list, or wait: call-backs come up by themselves when they are due.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Each</translation>
    </message>
    <message>
        <source>Fewest and most customers of the class that one person is given.</source>
        <translation>Fewest and most customers of the class that one person is given.</translation>
    </message>
    <message>
        <source>Insurance line, days left, third of the premium.</source>
        <translation>Insurance line, days left, third of the premium.</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message numerus="yes">
        <source>Hand out %Ln customer(s)</source>
        <translation>
            <numerusform>Hand out %Ln customer</numerusform>
            <numerusform>Hand out %Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Propose again</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Choose an outcome first: press a digit from 1 to 9.</source>
        <translation>Choose an outcome first: press a digit from 1 to 9.</translation>
    </message>
    <message>
        <source>This outcome is no longer in use. Choose another one.</source>
        <translation>This outcome is no longer in use. Choose another one.</translation>
    </message>
    <message>
        <source>This outcome needs the customer&apos;s reason.</source>
        <translation>This outcome needs the customer&apos;s reason.</translation>
    </message>
    <message>
        <source>Choose when you promised to call back.</source>
        <translation>Choose when you promised to call back.</translation>
    </message>
    <message>
        <source>That time has already passed. Choose a later one.</source>
        <translation>That time has already passed. Choose a later one.</translation>
    </message>
    <message>
        <source>The policy will have expired by then. Choose an earlier time.</source>
        <translation>The policy will have expired by then. Choose an earlier time.</translation>
    </message>
    <message>
        <source>Calls are allowed from 09:00 to 21:00 only. Choose a time in between.</source>
        <translation>Calls are allowed from 09:00 to 21:00 only. Choose a time in between.</translation>
    </message>
    <message>
        <source>The note is too long to be saved. Please shorten it.</source>
        <translation>The note is too long to be saved. Please shorten it.</translation>
    </message>
    <message>
        <source>This customer is no longer on your list. Your text is kept; tell your supervisor.</source>
        <translation>This customer is no longer on your list. Your text is kept; tell your supervisor.</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a digit to choose the outcome; what saving does is said here.</source>
        <translation>Press a digit to choose the outcome; what saving does is said here.</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>The stage becomes “{stage}”.</source>
        <translation>The stage becomes “{stage}”.</translation>
    </message>
    <message>
        <source>The customer is not contacted again.</source>
        <translation>The customer is not contacted again.</translation>
    </message>
    <message>
        <source>This number is not called until it is corrected.</source>
        <translation>This number is not called until it is corrected.</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Today {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Tomorrow {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>tomorrow {time}</translation>
    </message>
    <message>
        <source>The stage stays “{stage}”.</source>
        <translation>The stage stays “{stage}”.</translation>
    </message>
    <message>
        <source>Choose when to call back.</source>
        <translation>Choose when to call back.</translation>
    </message>
    <message>
        <source>No next contact is planned.</source>
        <translation>No next contact is planned.</translation>
    </message>
    <message>
        <source>Next: {step}, {time}.</source>
        <translation>Next: {step}, {time}.</translation>
    </message>
    <message>
        <source>You promise to be in touch {time}.</source>
        <translation>You promise to be in touch {time}.</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>Customer {name}</source>
        <translation>Customer {name}</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>End the call</translation>
    </message>
    <message>
        <source>Not contacted yet</source>
        <translation>Not contacted yet</translation>
    </message>
    <message>
        <source>Last: {outcome}</source>
        <translation>Last: {outcome}</translation>
    </message>
    <message>
        <source>Must not be contacted</source>
        <translation>Must not be contacted</translation>
    </message>
    <message>
        <source>Number must be corrected</source>
        <translation>Number must be corrected</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Last premium</source>
        <translation>Last premium</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>Call-back</translation>
    </message>
    <message>
        <source>Other policies</source>
        <translation>Other policies</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>Customer no.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message numerus="yes">
        <source>%n day(s) past due</source>
        <translation>
            <numerusform>%n day past due</numerusform>
            <numerusform>%n days past due</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Do not call</translation>
    </message>
    <message>
        <source>Number is wrong</source>
        <translation>Number is wrong</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} ({left})</source>
        <translation>{date} ({left})</translation>
    </message>
    <message>
        <source>{amount} ({sign}{percent}%)</source>
        <translation>{amount} ({sign}{percent}%)</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>Call {phone}</source>
        <translation>Call {phone}</translation>
    </message>
    <message>
        <source>{amount} (unchanged)</source>
        <translation>{amount} (unchanged)</translation>
    </message>
</context>
<context>
    <name>DealPanel</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes and how evenly they are dealt</source>
        <translation>Classes and how evenly they are dealt</translation>
    </message>
    <message>
        <source>Days: left until the earliest policy expires</source>
        <translation>Days: left until the earliest policy expires</translation>
    </message>
    <message>
        <source>Everybody is given the same number of every class: insurance line, days left, third of the premium. Whoever had a customer last keeps them where there is a seat.</source>
        <translation>Everybody is given the same number of every class: insurance line, days left, third of the premium. Whoever had a customer last keeps them where there is a seat.</translation>
    </message>
    <message>
        <source>Nobody is shown yet.</source>
        <translation>Nobody is shown yet.</translation>
    </message>
    <message>
        <source>Nobody of your groups is on duty.</source>
        <translation>Nobody of your groups is on duty.</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Specialists</translation>
    </message>
    <message>
        <source>Specialists on duty</source>
        <translation>Specialists on duty</translation>
    </message>
    <message>
        <source>Specialists, before and after</source>
        <translation>Specialists, before and after</translation>
    </message>
    <message>
        <source>The people on duty come from the shared database.</source>
        <translation>The people on duty come from the shared database.</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>What the table shows</translation>
    </message>
    <message>
        <source>Your administrator sets who is on duty and which groups you answer for.</source>
        <translation>Your administrator sets who is on duty and which groups you answer for.</translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>Demo data</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>Everybody and everything in here is invented; nothing leaves this computer. Choose who you want to be.</source>
        <translation>Everybody and everything in here is invented; nothing leaves this computer. Choose who you want to be.</translation>
    </message>
    <message>
        <source>Begin as</source>
        <translation>Begin as</translation>
    </message>
    <message>
        <source>Passphrase: {passphrase}</source>
        <translation>Passphrase: {passphrase}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Locking: the last records are being kept …</source>
        <translation>Locking: the last records are being kept …</translation>
    </message>
    <message>
        <source>Your company has taken this laptop off its list. The data on it has been made unreadable.</source>
        <translation>Your company has taken this laptop off its list. The data on it has been made unreadable.</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>CSV in UTF-8 (also packed with gzip) or an Excel workbook; its first row names the columns: {columns}. You see what the file holds before anything is written.</source>
        <translation>CSV in UTF-8 (also packed with gzip) or an Excel workbook; its first row names the columns: {columns}. You see what the file holds before anything is written.</translation>
    </message>
    <message>
        <source>Drop the portfolio file here, or choose it.</source>
        <translation>Drop the portfolio file here, or choose it.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nothing is written yet.</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>The file is being read …</translation>
    </message>
</context>
<context>
    <name>EditPart</name>
    <message>
        <source>Holds now</source>
        <translation>Holds now</translation>
    </message>
    <message>
        <source>Send mine again</source>
        <translation>Send mine again</translation>
    </message>
    <message>
        <source>You typed</source>
        <translation>You typed</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>not known here</translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>First start on this laptop. Your administrator has given you the server, your login and a passphrase. The data stays encrypted on this laptop.</source>
        <translation>First start on this laptop. Your administrator has given you the server, your login and a passphrase. The data stays encrypted on this laptop.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Protection of the line</source>
        <translation>Protection of the line</translation>
    </message>
    <message>
        <source>Certificate of the company (file, if it has its own)</source>
        <translation>Certificate of the company (file, if it has its own)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Encrypted, server verified</source>
        <translation>Encrypted, server verified</translation>
    </message>
    <message>
        <source>Encrypted, certificate verified</source>
        <translation>Encrypted, certificate verified</translation>
    </message>
    <message>
        <source>None: only for a server on this computer</source>
        <translation>None: only for a server on this computer</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Set up this laptop</source>
        <translation>Set up this laptop</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Contacts so far</source>
        <translation>Contacts so far</translation>
    </message>
    <message>
        <source>Nobody has been in contact with this customer yet.</source>
        <translation>Nobody has been in contact with this customer yet.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Made before the hand-over</source>
        <translation>Made before the hand-over</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>The shared database answered in an unexpected way. Please try again; if it happens again, tell your administrator.</source>
        <translation>The shared database answered in an unexpected way. Please try again; if it happens again, tell your administrator.</translation>
    </message>
    <message>
        <source>The shared database does not accept your sign-in any more. Please ask your administrator.</source>
        <translation>The shared database does not accept your sign-in any more. Please ask your administrator.</translation>
    </message>
    <message>
        <source>There is no line to the shared database now. Please try again when you are connected.</source>
        <translation>There is no line to the shared database now. Please try again when you are connected.</translation>
    </message>
    <message>
        <source>This program and the shared database are of different versions. Please ask your administrator to update.</source>
        <translation>This program and the shared database are of different versions. Please ask your administrator to update.</translation>
    </message>
    <message>
        <source>You do not have the right to do this. Please ask your manager or administrator.</source>
        <translation>You do not have the right to do this. Please ask your manager or administrator.</translation>
    </message>
</context>
<context>
    <name>NextTime</name>
    <message>
        <source>Other time</source>
        <translation>Other time</translation>
    </message>
    <message>
        <source>Time of the next contact</source>
        <translation>Time of the next contact</translation>
    </message>
</context>
<context>
    <name>OutboxTable</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Grey: it was not taken as typed, and you have settled it.</source>
        <translation>Grey: it was not taken as typed, and you have settled it.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What was saved and what became of it</source>
        <translation>What was saved and what became of it</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Customers given who had this specialist last.</source>
        <translation>Customers given who had this specialist last.</translation>
    </message>
    <message>
        <source>Customers given, by days left until the earliest policy expires.</source>
        <translation>Customers given, by days left until the earliest policy expires.</translation>
    </message>
    <message>
        <source>Customers the proposal adds.</source>
        <translation>Customers the proposal adds.</translation>
    </message>
    <message>
        <source>Customers this person holds now.</source>
        <translation>Customers this person holds now.</translation>
    </message>
    <message>
        <source>Customers this person would hold then.</source>
        <translation>Customers this person would hold then.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Premium given</source>
        <translation>Premium given</translation>
    </message>
    <message>
        <source>Premium of the pending terms of the customers given, in whole units.</source>
        <translation>Premium of the pending terms of the customers given, in whole units.</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Specialist</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>A file is taken over as a whole or not at all; importing it again does no harm.</source>
        <translation>A file is taken over as a whole or not at all; importing it again does no harm.</translation>
    </message>
    <message>
        <source>A formula instead of a value</source>
        <translation>A formula instead of a value</translation>
    </message>
    <message>
        <source>A number that a spreadsheet has rounded</source>
        <translation>A number that a spreadsheet has rounded</translation>
    </message>
    <message>
        <source>A word that is not known here</source>
        <translation>A word that is not known here</translation>
    </message>
    <message>
        <source>Given although not renewed</source>
        <translation>Given although not renewed</translation>
    </message>
    <message>
        <source>Holds signs that cannot be printed</source>
        <translation>Holds signs that cannot be printed</translation>
    </message>
    <message>
        <source>Imported: {new} new, {changed} changed, {same} as before.</source>
        <translation>Imported: {new} new, {changed} changed, {same} as before.</translation>
    </message>
    <message>
        <source>More than fits</source>
        <translation>More than fits</translation>
    </message>
    <message>
        <source>Not a date like 2026-12-31</source>
        <translation>Not a date like 2026-12-31</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Not a phone number</translation>
    </message>
    <message>
        <source>Not an amount with at most two decimals</source>
        <translation>Not an amount with at most two decimals</translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy term(s) stand under another customer and were left alone.</source>
        <translation>
            <numerusform>%Ln policy term stands under another customer and was left alone.</numerusform>
            <numerusform>%Ln policy terms stand under another customer and were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not taken.</source>
        <translation>
            <numerusform>%Ln row was not taken.</numerusform>
            <numerusform>%Ln rows were not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changed: all %Ln policy term(s) of the file were there already.</source>
        <translation>
            <numerusform>Nothing changed: the %Ln policy term of the file was there already.</numerusform>
            <numerusform>Nothing changed: all %Ln policy terms of the file were there already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Nothing there</translation>
    </message>
    <message>
        <source>The column “{detail}” is missing. Please add it to the file; the empty template shows every column.</source>
        <translation>The column “{detail}” is missing. Please add it to the file; the empty template shows every column.</translation>
    </message>
    <message>
        <source>The column “{detail}” is not known here. Please rename it as in the empty template, or take it out of the file.</source>
        <translation>The column “{detail}” is not known here. Please rename it as in the empty template, or take it out of the file.</translation>
    </message>
    <message>
        <source>The column “{detail}” stands there twice. Please take one of them out of the file.</source>
        <translation>The column “{detail}” stands there twice. Please take one of them out of the file.</translation>
    </message>
    <message>
        <source>The file has changed since you looked at it. Please choose it again.</source>
        <translation>The file has changed since you looked at it. Please choose it again.</translation>
    </message>
    <message>
        <source>The file has no header. Its first row must name the columns; the empty template shows them.</source>
        <translation>The file has no header. Its first row must name the columns; the empty template shows them.</translation>
    </message>
    <message>
        <source>The file is no longer there. Please choose it again.</source>
        <translation>The file is no longer there. Please choose it again.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of the file has been taken over.</source>
        <translation>The import was cancelled. Nothing of the file has been taken over.</translation>
    </message>
    <message>
        <source>The leading 0 of the phone number is missing</source>
        <translation>The leading 0 of the phone number is missing</translation>
    </message>
    <message>
        <source>The list cannot be saved there. Please choose another folder, or close the file if it is open.</source>
        <translation>The list cannot be saved there. Please choose another folder, or close the file if it is open.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header</source>
        <translation>The row has fewer cells than the header</translation>
    </message>
    <message>
        <source>The same policy and due date stand further up</source>
        <translation>The same policy and due date stand further up</translation>
    </message>
    <message>
        <source>The term ends before it begins</source>
        <translation>The term ends before it begins</translation>
    </message>
    <message>
        <source>This is not a table in UTF-8. In Excel, use “Save as” with “CSV UTF-8” and choose the new file.</source>
        <translation>This is not a table in UTF-8. In Excel, use “Save as” with “CSV UTF-8” and choose the new file.</translation>
    </message>
    <message>
        <source>This is not a table that can be read here. Please save it as CSV (UTF-8) or as an Excel workbook and choose it again.</source>
        <translation>This is not a table that can be read here. Please save it as CSV (UTF-8) or as an Excel workbook and choose it again.</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <translation>{column}: {reason}</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message numerus="yes">
        <source>%Ln column(s) found</source>
        <translation>
            <numerusform>%Ln column found</numerusform>
            <numerusform>%Ln columns found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV table</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>Choose a portfolio file</source>
        <translation>Choose a portfolio file</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>Choose another file …</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Due within 60 days</source>
        <translation>Due within 60 days</translation>
    </message>
    <message>
        <source>Policies in the file</source>
        <translation>Policies in the file</translation>
    </message>
    <message>
        <source>Portfolio file</source>
        <translation>Portfolio file</translation>
    </message>
    <message>
        <source>Save an empty template</source>
        <translation>Save an empty template</translation>
    </message>
    <message>
        <source>Save an empty template …</source>
        <translation>Save an empty template …</translation>
    </message>
    <message>
        <source>Save the rows that are not taken</source>
        <translation>Save the rows that are not taken</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Saved as “%1”.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Their premium</source>
        <translation>Their premium</translation>
    </message>
    <message>
        <source>of the terms due within 60 days</source>
        <translation>of the terms due within 60 days</translation>
    </message>
    <message>
        <source>policy terms that are still running</source>
        <translation>policy terms that are still running</translation>
    </message>
    <message>
        <source>portfolio template</source>
        <translation>portfolio template</translation>
    </message>
    <message>
        <source>rows not taken</source>
        <translation>rows not taken</translation>
    </message>
</context>
<context>
    <name>PreparingPage</name>
    <message>
        <source>Demo data</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>An invented company is being set up on this computer. Nobody in it exists, and nothing leaves the computer.</source>
        <translation>An invented company is being set up on this computer. Nobody in it exists, and nothing leaves the computer.</translation>
    </message>
    <message>
        <source>The demonstration could not be prepared. Close the window and start it again; the reason stands in the log.</source>
        <translation>The demonstration could not be prepared. Close the window and start it again; the reason stands in the log.</translation>
    </message>
    <message>
        <source>Starting a database server of our own …</source>
        <translation>Starting a database server of our own …</translation>
    </message>
    <message>
        <source>Setting up the company and its people …</source>
        <translation>Setting up the company and its people …</translation>
    </message>
    <message>
        <source>Importing the portfolio …</source>
        <translation>Importing the portfolio …</translation>
    </message>
    <message>
        <source>Dealing the customers to the specialists …</source>
        <translation>Dealing the customers to the specialists …</translation>
    </message>
    <message>
        <source>Writing down the calls of the last weeks …</source>
        <translation>Writing down the calls of the last weeks …</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Signing in …</translation>
    </message>
</context>
<context>
    <name>ProblemDetail</name>
    <message>
        <source>Copy the note</source>
        <translation>Copy the note</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>I have seen this</source>
        <translation>I have seen this</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Keep theirs</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>The server answered</source>
        <translation>The server answered</translation>
    </message>
    <message>
        <source>You saved it</source>
        <translation>You saved it</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Your note</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Follow</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Do not call</translation>
    </message>
    <message>
        <source>Number to be corrected</source>
        <translation>Number to be corrected</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Resting</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Asked not to be contacted again.</source>
        <translation>Asked not to be contacted again.</translation>
    </message>
    <message>
        <source>The number is wrong and has to be corrected before anybody can call.</source>
        <translation>The number is wrong and has to be corrected before anybody can call.</translation>
    </message>
    <message>
        <source>Left in peace for now: contacted recently, or a later time was agreed.</source>
        <translation>Left in peace for now: contacted recently, or a later time was agreed.</translation>
    </message>
    <message>
        <source>Nothing to call about: the renewal is settled, or the next step is your supervisor&apos;s.</source>
        <translation>Nothing to call about: the renewal is settled, or the next step is your supervisor&apos;s.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers have been assigned to you yet. Ask your supervisor, or wait for the next sync.</source>
        <translation>No customers have been assigned to you yet. Ask your supervisor, or wait for the next sync.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past due</source>
        <translation>
            <numerusform>%n day past due</numerusform>
            <numerusform>%n days past due</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Nobody is in this part of the list.</source>
        <translation>Nobody is in this part of the list.</translation>
    </message>
    <message>
        <source>Everybody on your list is done.</source>
        <translation>Everybody on your list is done.</translation>
    </message>
    <message>
        <source>Nobody may be called now.</source>
        <translation>Nobody may be called now.</translation>
    </message>
    <message>
        <source>Free again from {time}.</source>
        <translation>Free again from {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s); only call-backs that are due come before it.</source>
        <translation>
            <numerusform>Expires in %n day; only call-backs that are due come before it.</numerusform>
            <numerusform>Expires in %n days; only call-backs that are due come before it.</numerusform>
        </translation>
    </message>
    <message>
        <source>First try</source>
        <translation>First try</translation>
    </message>
    <message numerus="yes">
        <source>Try %n</source>
        <translation>
            <numerusform>Try %n</numerusform>
            <numerusform>Try %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has been in contact yet; the first contact was due %n day(s) ago.</source>
        <translation>
            <numerusform>Nobody has been in contact yet; the first contact was due %n day ago.</numerusform>
            <numerusform>Nobody has been in contact yet; the first contact was due %n days ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today; only call-backs that are due come before it.</source>
        <translation>Expires today; only call-backs that are due come before it.</translation>
    </message>
    <message>
        <source>Try part of the name, a policy number, or the last digits of the phone. Esc clears the filter.</source>
        <translation>Try part of the name, a policy number, or the last digits of the phone. Esc clears the filter.</translation>
    </message>
    <message>
        <source>Choose another part above to go on.</source>
        <translation>Choose another part above to go on.</translation>
    </message>
    <message>
        <source>Due {date} · {left} · {attempt}</source>
        <translation>Due {date} · {left} · {attempt}</translation>
    </message>
    <message>
        <source>You promised to call back at {time}.</source>
        <translation>You promised to call back at {time}.</translation>
    </message>
    <message>
        <source>Ranked by {terms}.</source>
        <translation>Ranked by {terms}.</translation>
    </message>
    <message>
        <source>Call back {time}</source>
        <translation>Call back {time}</translation>
    </message>
    <message>
        <source>You promised to call back at {time}; nothing is due before then.</source>
        <translation>You promised to call back at {time}; nothing is due before then.</translation>
    </message>
    <message>
        <source>You promised to call back at {time}, and that time has come.</source>
        <translation>You promised to call back at {time}, and that time has come.</translation>
    </message>
    <message>
        <source>Nobody on your list matches “{text}”.</source>
        <translation>Nobody on your list matches “{text}”.</translation>
    </message>
    <message>
        <source>Held back by a rule: {counts}.</source>
        <translation>Held back by a rule: {counts}.</translation>
    </message>
    <message>
        <source>premium among the top {percent}% of your list</source>
        <translation>premium among the top {percent}% of your list</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Most urgent first</source>
        <translation>Most urgent first</translation>
    </message>
    <message>
        <source>Filter by name or policy number</source>
        <translation>Filter by name or policy number</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Parts of the list</source>
        <translation>Parts of the list</translation>
    </message>
    <message>
        <source>Customers to contact</source>
        <translation>Customers to contact</translation>
    </message>
    <message>
        <source>To contact</source>
        <translation>To contact</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>All {n}</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Not on the list</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Contact record</source>
        <translation>Contact record</translation>
    </message>
    <message>
        <source>How the contact was made</source>
        <translation>How the contact was made</translation>
    </message>
    <message>
        <source>Customer called</source>
        <translation>Customer called</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>What the customer said</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Finer outcome</source>
        <translation>Finer outcome</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Call {time}</source>
        <translation>Call {time}</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Choose the reason</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Save and go to the next</source>
        <translation>Save and go to the next</translation>
    </message>
</context>
<context>
    <name>RejectedPanel</name>
    <message>
        <source>Rows that are not taken</source>
        <translation>Rows that are not taken</translation>
    </message>
    <message>
        <source>Save these rows with reasons …</source>
        <translation>Save these rows with reasons …</translation>
    </message>
</context>
<context>
    <name>RejectedTable</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>The line of the file; the header is line 1.</source>
        <translation>The line of the file; the header is line 1.</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Why it is not taken</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Hand out</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>Something unexpected happened and this step was not completed. Please try again; if it happens again, tell your administrator.</source>
        <translation>Something unexpected happened and this step was not completed. Please try again; if it happens again, tell your administrator.</translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>Columns and first rows</source>
        <translation>Columns and first rows</translation>
    </message>
    <message>
        <source>Every row can be taken</source>
        <translation>Every row can be taken</translation>
    </message>
    <message>
        <source>First rows of the file, masked</source>
        <translation>First rows of the file, masked</translation>
    </message>
    <message>
        <source>Names and phone numbers are masked.</source>
        <translation>Names and phone numbers are masked.</translation>
    </message>
</context>
<context>
    <name>ScriptPanel</name>
    <message>
        <source>Stage of the script</source>
        <translation>Stage of the script</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Other script</source>
        <translation>Other script</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Text to read aloud</source>
        <translation>Text to read aloud</translation>
    </message>
    <message>
        <source>There is no script for this stage.</source>
        <translation>There is no script for this stage.</translation>
    </message>
    <message>
        <source>Choose another stage, or tell your supervisor that it is missing.</source>
        <translation>Choose another stage, or tell your supervisor that it is missing.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Do not start this script yet: {fields} must be filled in first.</source>
        <translation>Do not start this script yet: {fields} must be filled in first.</translation>
    </message>
    <message>
        <source>When: {situation}</source>
        <translation>When: {situation}</translation>
    </message>
    <message>
        <source>Tip: {tip}</source>
        <translation>Tip: {tip}</translation>
    </message>
    <message>
        <source>Must be said: {said} of {all}</source>
        <translation>Must be said: {said} of {all}</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>First contact</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>If the customer says “{answer}” →</source>
        <translation>If the customer says “{answer}” →</translation>
    </message>
    <message>
        <source>If the customer says “{answer}” → {script}</source>
        <translation>If the customer says “{answer}” → {script}</translation>
    </message>
    <message>
        <source>[{field}]</source>
        <translation>[{field}]</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Renewal Desk</source>
        <translation>Renewal Desk</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Call list</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Contact record</source>
        <translation>Contact record</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>On this page</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Sign-in refused · {waiting} to send</source>
        <translation>Sign-in refused · {waiting} to send</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>Update needed · {waiting} to send</source>
        <translation>Update needed · {waiting} to send</translation>
    </message>
    <message>
        <source>Server trouble · {waiting} to send</source>
        <translation>Server trouble · {waiting} to send</translation>
    </message>
    <message>
        <source>Offline · {waiting} to send</source>
        <translation>Offline · {waiting} to send</translation>
    </message>
    <message>
        <source>Syncing · {waiting} to send</source>
        <translation>Syncing · {waiting} to send</translation>
    </message>
    <message>
        <source>Not synced yet · {waiting} to send</source>
        <translation>Not synced yet · {waiting} to send</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need a look</source>
        <translation>
            <numerusform>%n item needs a look</numerusform>
            <numerusform>%n items need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait to be sent.</source>
        <translation>
            <numerusform>%n record waits to be sent.</numerusform>
            <numerusform>%n records wait to be sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>Cannot be changed</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Changed on both sides</translation>
    </message>
    <message>
        <source>Contact by</source>
        <translation>Contact by</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Do not contact</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Length of the call</source>
        <translation>Length of the call</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>No longer on your list</source>
        <translation>No longer on your list</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Not readable</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>Not your customer</source>
        <translation>Not your customer</translation>
    </message>
    <message>
        <source>Number used twice</source>
        <translation>Number used twice</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Server too old</source>
        <translation>Server too old</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing before yours arrived. Theirs holds until you decide.</source>
        <translation>Somebody else changed the same thing before yours arrived. Theirs holds until you decide.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing before yours arrived. Theirs stays.</source>
        <translation>Somebody else changed the same thing before yours arrived. Theirs stays.</translation>
    </message>
    <message>
        <source>State of the number</source>
        <translation>State of the number</translation>
    </message>
    <message>
        <source>Synced {time} · {waiting} to send</source>
        <translation>Synced {time} · {waiting} to send</translation>
    </message>
    <message>
        <source>The customer is no longer on your list; what their specialist entered stays.</source>
        <translation>The customer is no longer on your list; what their specialist entered stays.</translation>
    </message>
    <message>
        <source>The customer was not on your list when this was written, so the server did not take it. It is kept here; give it to whoever has the customer now.</source>
        <translation>The customer was not on your list when this was written, so the server did not take it. It is kept here; give it to whoever has the customer now.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>The disk is full. Nothing was changed; make room and try again.</translation>
    </message>
    <message>
        <source>The renewal has moved on since; yours no longer fits its stage.</source>
        <translation>The renewal has moved on since; yours no longer fits its stage.</translation>
    </message>
    <message>
        <source>The server could not read this. What you wrote is kept here; please tell your administrator.</source>
        <translation>The server could not read this. What you wrote is kept here; please tell your administrator.</translation>
    </message>
    <message>
        <source>The server did not take this, for a reason this version does not know. What you wrote is kept here; please tell your administrator.</source>
        <translation>The server did not take this, for a reason this version does not know. What you wrote is kept here; please tell your administrator.</translation>
    </message>
    <message>
        <source>The server does not let you in any more. Your work is kept here; please ask your administrator.</source>
        <translation>The server does not let you in any more. Your work is kept here; please ask your administrator.</translation>
    </message>
    <message>
        <source>The server has another record under the same number. What you wrote is kept here; enter it again if the history lacks it.</source>
        <translation>The server has another record under the same number. What you wrote is kept here; enter it again if the history lacks it.</translation>
    </message>
    <message>
        <source>The server is older than this program and does not know this kind of entry. What you wrote is kept here; please tell your administrator.</source>
        <translation>The server is older than this program and does not know this kind of entry. What you wrote is kept here; please tell your administrator.</translation>
    </message>
    <message>
        <source>This cannot be changed from here: it comes from the company&apos;s own system.</source>
        <translation>This cannot be changed from here: it comes from the company&apos;s own system.</translation>
    </message>
    <message>
        <source>This cannot be sent again.</source>
        <translation>This cannot be sent again.</translation>
    </message>
    <message>
        <source>This has been settled already.</source>
        <translation>This has been settled already.</translation>
    </message>
    <message>
        <source>This version is too old to read new data. What you type still arrives; please update.</source>
        <translation>This version is too old to read new data. What you type still arrives; please update.</translation>
    </message>
    <message>
        <source>Your role cannot do this. Nothing was changed.</source>
        <translation>Your role cannot do this. Nothing was changed.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>is wrong</source>
        <translation>is wrong</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>may be called</source>
        <translation>may be called</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>still to be kept</source>
        <translation>still to be kept</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>The server is older than this program. Your work is kept here until it is updated.</source>
        <translation>The server is older than this program. Your work is kept here until it is updated.</translation>
    </message>
    <message>
        <source>The server answered in an unexpected way. Your work is kept here and sent again later.</source>
        <translation>The server answered in an unexpected way. Your work is kept here and sent again later.</translation>
    </message>
    <message>
        <source>There is no line to the server. You can go on working; everything is sent later.</source>
        <translation>There is no line to the server. You can go on working; everything is sent later.</translation>
    </message>
    <message>
        <source>Everything you typed has been sent.</source>
        <translation>Everything you typed has been sent.</translation>
    </message>
    <message>
        <source>The data on this laptop is as of {time}.</source>
        <translation>The data on this laptop is as of {time}.</translation>
    </message>
    <message>
        <source>Contact record</source>
        <translation>Contact record</translation>
    </message>
    <message>
        <source>Promised callback</source>
        <translation>Promised callback</translation>
    </message>
    <message>
        <source>Renewal stage</source>
        <translation>Renewal stage</translation>
    </message>
    <message>
        <source>Customer data</source>
        <translation>Customer data</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Needs a look</source>
        <translation>Needs a look</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>Nothing needs a look.</translation>
    </message>
    <message>
        <source>Nothing waits, and nothing was sent in the last 30 days.</source>
        <translation>Nothing waits, and nothing was sent in the last 30 days.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Saved on this laptop</source>
        <translation>Saved on this laptop</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>What needs a look</translation>
    </message>
    <message>
        <source>Whatever the server does not take as you typed it appears here and stays until you decide.</source>
        <translation>Whatever the server does not take as you typed it appears here and stays until you decide.</translation>
    </message>
    <message>
        <source>Whatever you save appears here at once and is sent by itself.</source>
        <translation>Whatever you save appears here at once and is sent by itself.</translation>
    </message>
    <message>
        <source>{waiting} to send · {sent} sent in the last 30 days</source>
        <translation>{waiting} to send · {sent} sent in the last 30 days</translation>
    </message>
</context>
<context>
    <name>SyncPagePresenter</name>
    <message>
        <source>Copied for half a minute.</source>
        <translation>Copied for half a minute.</translation>
    </message>
    <message>
        <source>Settled. The outbox still shows it.</source>
        <translation>Settled. The outbox still shows it.</translation>
    </message>
    <message>
        <source>Yours is on its way again.</source>
        <translation>Yours is on its way again.</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Sync with the office</source>
        <translation>Sync with the office</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>Syncing …</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Newest records</source>
        <translation>Newest records</translation>
    </message>
    <message>
        <source>Members and their figures today</source>
        <translation>Members and their figures today</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>No figures yet.</translation>
    </message>
    <message>
        <source>They come with the first contact with the shared database.</source>
        <translation>They come with the first contact with the shared database.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Why customers left this month</source>
        <translation>Why customers left this month</translation>
    </message>
    <message>
        <source>No refusal has been recorded this month.</source>
        <translation>No refusal has been recorded this month.</translation>
    </message>
    <message>
        <source>Where the open renewals stand</source>
        <translation>Where the open renewals stand</translation>
    </message>
    <message>
        <source>No renewal has been assigned yet.</source>
        <translation>No renewal has been assigned yet.</translation>
    </message>
    <message>
        <source>Renewal rate of this month&apos;s matured terms</source>
        <translation>Renewal rate of this month&apos;s matured terms</translation>
    </message>
    <message>
        <source>Effective contacts today</source>
        <translation>Effective contacts today</translation>
    </message>
    <message>
        <source>of %1 contacts</source>
        <translation>of %1 contacts</translation>
    </message>
    <message>
        <source>%1 customers are on the lists</source>
        <translation>%1 customers are on the lists</translation>
    </message>
    <message>
        <source>Achievement this month</source>
        <translation>Achievement this month</translation>
    </message>
    <message>
        <source>not due yet %1 · of these renewed %2</source>
        <translation>not due yet %1 · of these renewed %2</translation>
    </message>
    <message>
        <source>renewed ÷ target</source>
        <translation>renewed ÷ target</translation>
    </message>
    <message>
        <source>Promises overdue</source>
        <translation>Promises overdue</translation>
    </message>
    <message numerus="yes">
        <source>at %n person(s)</source>
        <translation>
            <numerusform>at %n person</numerusform>
            <numerusform>at %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Every promise was kept or is still to come.</source>
        <translation>Every promise was kept or is still to come.</translation>
    </message>
    <message>
        <source>as of %1 · %2</source>
        <translation>as of %1 · %2</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
</context>
<context>
    <name>TeamPresenter</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>TeamTable</name>
    <message>
        <source>Specialist</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contacts recorded today / customers on the list.</source>
        <translation>Contacts recorded today / customers on the list.</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Effective</translation>
    </message>
    <message>
        <source>Contacts today in which the customer in person was reached.</source>
        <translation>Contacts today in which the customer in person was reached.</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renewed</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Renewed ÷ (renewed + lost) of the terms that fell due this month before today.</source>
        <translation>Renewed ÷ (renewed + lost) of the terms that fell due this month before today.</translation>
    </message>
    <message>
        <source>Terms due this month whose result is still open.</source>
        <translation>Terms due this month whose result is still open.</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Renewed this month ÷ target of the month.</source>
        <translation>Renewed this month ÷ target of the month.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Promised call-backs whose time has passed.</source>
        <translation>Promised call-backs whose time has passed.</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Data age</translation>
    </message>
    <message>
        <source>When this person&apos;s laptop last spoke to the shared database.</source>
        <translation>When this person&apos;s laptop last spoke to the shared database.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Contacts per hour from 08:00 to 21:00.</source>
        <translation>Contacts per hour from 08:00 to 21:00.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Today {done} of {goal}</source>
        <translation>Today {done} of {goal}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>Search names, policy numbers, last digits of a phone</source>
        <translation>Search names, policy numbers, last digits of a phone</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Language, theme, help</source>
        <translation>Language, theme, help</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Renewals, one customer at a time</source>
        <translation>Renewals, one customer at a time</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Somebody else signs in on this laptop</source>
        <translation>Somebody else signs in on this laptop</translation>
    </message>
    <message>
        <source>Set this store aside and sign in afresh</source>
        <translation>Set this store aside and sign in afresh</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passphrases. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong passphrases. Try again in %n second.</numerusform>
            <numerusform>Too many wrong passphrases. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPresenter</name>
    <message>
        <source>Unlocking …</source>
        <translation>Unlocking …</translation>
    </message>
    <message>
        <source>Setting up this laptop and fetching your customers …</source>
        <translation>Setting up this laptop and fetching your customers …</translation>
    </message>
    <message>
        <source>Setting the store aside …</source>
        <translation>Setting the store aside …</translation>
    </message>
    <message>
        <source>The store was set aside, still encrypted. Sign in afresh; nothing in it was deleted.</source>
        <translation>The store was set aside, still encrypted. Sign in afresh; nothing in it was deleted.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>A login has only small letters, digits and underscores. Please check it.</source>
        <translation>A login has only small letters, digits and underscores. Please check it.</translation>
    </message>
    <message>
        <source>A passphrase has at least 15 characters.</source>
        <translation>A passphrase has at least 15 characters.</translation>
    </message>
    <message>
        <source>A passphrase has at most 256 characters.</source>
        <translation>A passphrase has at most 256 characters.</translation>
    </message>
    <message>
        <source>The passphrase is not right. Please check the keyboard and try again.</source>
        <translation>The passphrase is not right. Please check the keyboard and try again.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Please wait a moment.</source>
        <translation>Too many wrong passphrases. Please wait a moment.</translation>
    </message>
    <message>
        <source>Without protection the line may only lead to a server on this computer. Please choose an encrypted line.</source>
        <translation>Without protection the line may only lead to a server on this computer. Please choose an encrypted line.</translation>
    </message>
    <message>
        <source>This login already has a store on this laptop. Choose it from the list.</source>
        <translation>This login already has a store on this laptop. Choose it from the list.</translation>
    </message>
    <message>
        <source>The key file of this store is missing. Please ask your administrator before doing anything else.</source>
        <translation>The key file of this store is missing. Please ask your administrator before doing anything else.</translation>
    </message>
    <message>
        <source>The key file of this store is damaged. Please ask your administrator before doing anything else.</source>
        <translation>The key file of this store is damaged. Please ask your administrator before doing anything else.</translation>
    </message>
    <message>
        <source>This store was made by a newer version of the program. Please update.</source>
        <translation>This store was made by a newer version of the program. Please update.</translation>
    </message>
    <message>
        <source>The key file was changed to make guessing easier. Please tell your administrator at once.</source>
        <translation>The key file was changed to make guessing easier. Please tell your administrator at once.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Sign in to the computer again, then try here.</source>
        <translation>The keyring of this computer does not answer. Sign in to the computer again, then try here.</translation>
    </message>
    <message>
        <source>The keyring of this computer no longer holds the key of this store. You can set the store aside and sign in afresh.</source>
        <translation>The keyring of this computer no longer holds the key of this store. You can set the store aside and sign in afresh.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it, then try again.</source>
        <translation>The keyring of this computer is locked. Unlock it, then try again.</translation>
    </message>
    <message>
        <source>The key file cannot be read. Check the disk and the rights on it.</source>
        <translation>The key file cannot be read. Check the disk and the rights on it.</translation>
    </message>
    <message>
        <source>Nothing can be written here. Check the disk and the space on it.</source>
        <translation>Nothing can be written here. Check the disk and the space on it.</translation>
    </message>
    <message>
        <source>The store itself is missing. Please ask your administrator.</source>
        <translation>The store itself is missing. Please ask your administrator.</translation>
    </message>
    <message>
        <source>The key does not fit this store. Please ask your administrator.</source>
        <translation>The key does not fit this store. Please ask your administrator.</translation>
    </message>
    <message>
        <source>The store is damaged. Please ask your administrator; do not delete it.</source>
        <translation>The store is damaged. Please ask your administrator; do not delete it.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then try again.</source>
        <translation>The disk is full. Make some room, then try again.</translation>
    </message>
    <message>
        <source>This store is open in another window already. Close that one first.</source>
        <translation>This store is open in another window already. Close that one first.</translation>
    </message>
    <message>
        <source>The store could not be copied before its update, so nothing was changed. Make some room on the disk, then try again.</source>
        <translation>The store could not be copied before its update, so nothing was changed. Make some room on the disk, then try again.</translation>
    </message>
    <message>
        <source>There is a store in this place already. Please ask your administrator.</source>
        <translation>There is a store in this place already. Please ask your administrator.</translation>
    </message>
    <message>
        <source>The store was closed meanwhile. Please unlock it again.</source>
        <translation>The store was closed meanwhile. Please unlock it again.</translation>
    </message>
    <message>
        <source>The store cannot be read. Check the disk and the rights on it.</source>
        <translation>The store cannot be read. Check the disk and the rights on it.</translation>
    </message>
    <message>
        <source>The first start needs a line to the server. Check the network, then try again.</source>
        <translation>The first start needs a line to the server. Check the network, then try again.</translation>
    </message>
    <message>
        <source>The server does not know this login and passphrase. Please check both.</source>
        <translation>The server does not know this login and passphrase. Please check both.</translation>
    </message>
    <message>
        <source>This server and this version of the program do not fit together. Please ask your administrator.</source>
        <translation>This server and this version of the program do not fit together. Please ask your administrator.</translation>
    </message>
    <message>
        <source>Please fill in server, port, database and login.</source>
        <translation>Please fill in server, port, database and login.</translation>
    </message>
    <message>
        <source>It did not open, for a reason nobody foresaw. Please ask your administrator.</source>
        <translation>It did not open, for a reason nobody foresaw. Please ask your administrator.</translation>
    </message>
</context>
<context>
    <name>WindowChoice</name>
    <message>
        <source>Even out what people hold already</source>
        <translation>Even out what people hold already</translation>
    </message>
    <message>
        <source>First due date</source>
        <translation>First due date</translation>
    </message>
    <message>
        <source>Last due date</source>
        <translation>Last due date</translation>
    </message>
    <message>
        <source>Policies due from</source>
        <translation>Policies due from</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
</context>
</TS>
