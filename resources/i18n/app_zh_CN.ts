<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Choose an outcome first: press a digit from 1 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This outcome is no longer in use. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This outcome needs the customer&apos;s reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose when you promised to call back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time has already passed. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy will have expired by then. Choose an earlier time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are allowed from 09:00 to 21:00 only. Choose a time in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is too long to be saved. Please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is no longer on your list. Your text is kept; tell your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Press a digit to choose the outcome; what saving does is said here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage becomes “{stage}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is not contacted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is not called until it is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage stays “{stage}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose when to call back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next contact is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promise to be in touch {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>Customer {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not contacted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number must be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last premium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message numerus="yes">
        <source>%n day(s) past due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{date} ({left})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} ({sign}{percent}%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {phone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} (unchanged)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextTime</name>
    <message>
        <source>Other time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the next contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked not to be contacted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is wrong and has to be corrected before anybody can call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacted recently; left in peace for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The renewal is settled; there is nothing to call about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s) and nobody has reached them yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No customers have been assigned to you yet. Ask your supervisor, or wait for the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Attempt %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first contact was due %n day(s) ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago and nobody has reached them yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today and nobody has reached them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this part of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on your list is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may be called now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look everywhere with Ctrl+K, or clear the filter with Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another part above to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {date} · {left} · {attempt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised to call back at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked by {terms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Free again from {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised to call back at {time}; there is nothing to do before then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised to call back at {time}, and that time has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on your list matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back by a rule: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>premium among the top {percent}% of your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or policy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers to contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>Something unexpected happened and this step was not completed. Please try again; if it happens again, tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptPanel</name>
    <message>
        <source>Stage of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More objections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no script for this stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another stage, or tell your supervisor that it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not start this script yet: {fields} must be filled in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When: {situation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip: {tip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be said: {said} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>First contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the customer says “{answer}” →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the customer says “{answer}” → {script}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{field}]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Renewal Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Sign-in refused · {waiting} to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update needed · {waiting} to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server trouble · {waiting} to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline · {waiting} to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing · {waiting} to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet · {waiting} to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced {time} · {waiting} to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let you in any more. Your work is kept here; please ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is too old to read new data. What you type still arrives; please update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is older than this program. Your work is kept here until it is updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered in an unexpected way. Your work is kept here and sent again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line to the server. You can go on working; everything is sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you typed has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this laptop is as of {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Sync with the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n minute(s) ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n hour(s) ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members and their figures today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with the first contact with the shared database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Why customers left this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refusal has been recorded this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the open renewals stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No renewal has been assigned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal rate of this month&apos;s matured terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending %1 · cancelled mid-term %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective contacts today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers are on the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achievement this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewed ÷ target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every promise was kept or is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamTable</name>
    <message>
        <source>Specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts recorded today / customers on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts today in which the customer in person was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed ÷ (renewed + lost) of this month&apos;s matured terms; pending ones are apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms due this month whose result is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed this month ÷ target of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised call-backs whose time has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this person&apos;s laptop last spoke to the shared database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts per hour from 08:00 to 21:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Today {done} of {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search customers, policies, plates, last digits of a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, theme, help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._page</name>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
