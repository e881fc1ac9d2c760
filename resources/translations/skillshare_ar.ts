<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>command</name>
    <message numerus="yes">
        <source>%n (entry is|entries are) as signed, and every record agrees with them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (is|are) in {folder}:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) at home</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) (differs|differ) from what the entries say.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) worked out anew.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Call the column with the names “Name”, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean: {words}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its data is in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its shelf is {shelf}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that with: skillshare rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the headings in {file} means a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found for “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community is founded: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on all the same, add: --reason &quot;why&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left is in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more of this kind; --json lists them all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>log {log}</source>
        <comment>a place in the journal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log {log}, entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, {person} has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” fits more than one:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>community</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>at once</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) on the screens differ from their history.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a membership type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add closed or extra days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each scan, so that nobody has to look. The words are there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n entries are as they were signed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with something unusual</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between examples</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each table (csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {done} of {total} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which column is the name; without it no row can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Skillshare and open it again; it builds them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed and extra days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed days are skipped, so a loan lasts longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on that very day, even if the place is closed then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on the first open day on or after that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone is asked to accept the new version at their next visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F12 locks. The PIN keeps eyes off the screen; it does not lock the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with all data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows its setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For bright rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For dim rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear “attention”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear “done”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear “stop”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the days of a loan are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins. Write a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies before the first day. Write a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items or people from Excel, LibreOffice or CSV. You see first what it becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items, people, loans and history as tables. Names and phones are in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this folder as it is and ask those who look after Skillshare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent today, it is due {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moves %n due date(s) to the next open day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moves %n due date(s) to {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN is set; Enter unlocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the house rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is taken back; the history keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No closed days ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No house rules yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No membership types yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opening yet. Add the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One workbook (xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at other hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open days: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of the locked screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are asked for it only if the rule says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every entry and compares it with its signature. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds of the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock without a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is back before it can go out again the same evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 1 to 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day like 24 December 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time between the two others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time like 18:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number up to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an amount like 24 or 24.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written {done} of {total} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed instead of open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>loans of %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no cell says anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as Christmas week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} lie in {folder}. They hold names and phones: keep them safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} lies in {folder}. It holds names and phones: keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours}, changeover {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours}, {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left out.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>how long</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n month(s)</source>
        <comment>how long</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a short date, this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a short date, another year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date with year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>a date with weekday, this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>a date with weekday, another year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <comment>a day and the time on it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <comment>opening hours</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message numerus="yes">
        <source>%n item(s), each one is saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>stock</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left then</source>
        <comment>stock</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) wait for an answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), not looked at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between languages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A steward agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it as an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings it back this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings others back soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due when? Choose, or type a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going out with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest, just this once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has read and accepts the house rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has used one for years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules not accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many? Choose, or type a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I showed how it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lies here, it came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Is everything there? %n item(s) are not ticked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Is everything with {item}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs on {shelf}. There is nothing to bring back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back, lend it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps when things come back. All is saved either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is due {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits to be repaired. There is nothing to bring back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went out earlier than today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went out on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own shelf is {shelf}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just scan the next item. Nothing here has to be answered first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lend anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lend or bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lend to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May borrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item and no card has the code “{text}” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item and no card has this code. Scan once more, or type part of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No membership yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone, e-mail or address is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is at home any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due today, and nothing is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{text}”. Did you mean “{word}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{text}”. F4 makes a new member with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet today. Scan a card or an item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One job needs them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone, e-mail or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned by {name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back on its shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it with the repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired and tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a card or an item, or type a name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the first item. Each one is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the next item that comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the next item, or type a name, number or “undo”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan what comes back. Each item is recorded at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan what is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start “{type}” today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They accept them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try part of the name, the number, or the end of the phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We read them together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out when? Choose, or type a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back and what is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done here is said here, with Undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with it? A few words, or scan on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes it? Scan a card or type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes it? Scan a card or type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why anyway? Choose or type a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worn, still works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things at home</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as the note for the repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had it for {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lend with this reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no extra parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no opening known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renew with this reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{has} of %n item(s)</source>
        <comment>how many a person has</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{item} is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is out with {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} still has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} are noted as missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} is noted as missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has {item} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{there} of %n part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{code}” is not known here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Did you mean {words}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number, card, phone end or word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Close; what you typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message numerus="yes">
        <source>%n need(s) a person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At the desk: {name}. Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up data, never shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>items</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>of a consumable</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A part is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n are out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a new item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{word}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for the next free one, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for the usual length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever borrows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free on the open days {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free, and no opening is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given or lent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it is “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used up, not brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker’s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing since last time: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number, category or use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the induction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the induction “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No induction needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items yet. Add the first one, or bring your list along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody borrows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Print a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} found by name, category or use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things}, {out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no picture this laptop can read. Choose a JPEG, PNG or WebP file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when, or where was it last?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be read just now. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what needs a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two laptops wrote “{field}” differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few words, so that the next person knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount, for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type digits only, for example 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many you count, in digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept.
Open the form again to go on, or to discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it retired?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worn out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home shelf {shelf}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces, metres …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth about {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>from a day to a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more}, {some}</source>
        <comment>copies of an item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, since {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>All parts are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lend anyway; bringing back: needs repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an empty box: the main button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a card or type a name, then scan what goes out. To bring something back, scan it. That is all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next button or field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight, Ctrl+2 the desk, and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>All there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the reason, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>Each action is signed with this name. Type it or scan the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN does not fit. A steward can set a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was begun at the desk is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet already begun: where its first free label is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin at label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you need it longer, tell us before that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be printed or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this list at the desk: it carries phone numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf {shelf}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer says: {trouble}. Free some space, or choose another printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer, so it is saved as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on %n sheet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>past</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <comment>entries of a history</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this laptop’s clock was off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one in Community, then renew here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these two one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they like to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both histories stay. What only the other one knows moves over. It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can follow later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person to see their page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{word}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the old list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has accepted the house rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not accepted the house rules, version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it is “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lend to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them borrow again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May borrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May borrow after a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member since {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, card, phone end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Add the first person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody, and that is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is out with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person, keep {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way to be reached is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps this person is here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned by {name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned note for the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a membership card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed already, from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it or type its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the contact to see both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop lending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop lending to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be read just now. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no kinds of membership yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two laptops wrote “{field}” differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few words; the next volunteer reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the last day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the desk know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept.
Open the form again to go on, or to discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is “{item}” due?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which membership, from {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is nothing lent to them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{due}, {late}</source>
        <comment>due date and how late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{has} of {limit}</source>
        <comment>items at home</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {number}, looks alike.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>showing</name>
    <message numerus="yes">
        <source>%n item(s) at home</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, {shelf}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Late %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tonight</name>
    <message numerus="yes">
        <source>%n due</source>
        <comment>things due back that day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) in the printed list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two opening hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due back today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due back tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due dates follow the opening hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items yet. Add the first things that people may borrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opening is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to be called, nothing clashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for whoever opens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note from {day}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due back today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens {day}, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list of late loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the phone number of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due and who needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>since {time}</source>
        <comment>was due back by then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{back} of {all} are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}, {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: lent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{laptop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{laptop}, by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s came first. The other loan ends, its record stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} changeover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Skillshare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is safe; the last action was not recorded. Tell those who look after Skillshare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n item(s) (is|are) out, and the limit is {limit}.</source>
        <comment>what one person has</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>of a consumable</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that (was|were) here (is|are) filled in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) not imported, or not with everything.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (was|were) here already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (was|were) not reached.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken by {person}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup or a second Skillshare holds it for the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk fault or another program changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact is missing, or stored as something else than was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact is not listed under a record it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder holds one community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log ends elsewhere than the list of logs says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A membership has days but no kind: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Skillshare wrote this data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of this community speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet is one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a membership, or lend anyway with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a phone number, an e-mail or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it as a new laptop from another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts went out: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry belongs to another community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry does not follow the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is missing from the middle of its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is not signed by the laptop it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is stored at a place, time or status it does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is stored under a name that is not its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another laptop has it, and the two have not met since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the file open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it back, or renew anyway with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it, or lend anyway with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back {day}</source>
        <comment>when an item is due back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: {item} from {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrowed {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrowing needs a membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrowing needs the house rules accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrowing stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are imported, and can be brought together later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back first, then undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring one back first, or lend anyway with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought together with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought {item} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {card} is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number, search for part of the name, or add the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later time for the return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time up to now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder or one that is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file or another sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or save it anew in the program it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or ask whoever looks after this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another number, or leave it empty to get the next free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the actions that are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the sheets that are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other times, or change the other opening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed from {first} until {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community changed: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community founded: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it into your own folder, then choose the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file to this laptop, then choose the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Counted: %n</source>
        <comment>stock of a consumable</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted: %n of {item}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data is kept in a folder of its own, which {folder} is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as {said} can be read in two ways: {other} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days run forwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date moved to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date of {item} moved to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day counts, then on to the next open day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else builds on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of up to 50 megabytes can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another card, or take it off there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on; there is nothing to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <comment>the state of an item that came back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already; what is missing is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, {shelf}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If another community is wanted, start one in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is in your hands, bring it back first, then lend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported with %n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n (person|people)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Induction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer Skillshare on this laptop, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another user of this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another user, or the disk is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read only where the password is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back before it goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends too early or does not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets a new number; the old one is kept with its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {found}, and up to {limit} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It has {length} characters, and there is room for %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is due back {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is imported once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the words of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer lent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer lent: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not ready to be lent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not recorded as brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not where it was, or a drive is not plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read like this; look whether it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recorded like this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shortened; the whole text is kept with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same person as in {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be the same person as {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the induction “{induction}”, which {name} has not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ran until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved or renamed, or its drive is not plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was renamed, or it holds no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the folder as it is, and restore from a backup or another laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeper laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of membership changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of membership taken off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of membership: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop added: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it here, or lend anyway with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent: {item} to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the new one begin after it, or end that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan closed: it was with somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans end with the membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at after its return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room by deleting or moving large files, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members borrow here, and no membership is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership ended on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model added: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder, or one that is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open loan is recorded for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has that card, number or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a member yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the next evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note left for the next evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {item} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has that number or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more fits on it, so this is not saved. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now it is in your hands, so it is found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the induction first; nobody borrows it without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the induction, or lend anyway with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old copies of its data were put back too often. What is recorded is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment belongs to one opening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row stands for {said} things; each thing has a number of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One runs from {first} until {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One runs from {first} without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way to reach this person is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one at a time may use the same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only open days count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what has happened is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as an extra from {first} until {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as an extra on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in its own program, save it without a password, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose another folder for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on {weekday}, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder and choose the file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening comes first, then the changeover, then closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out, {late}</source>
        <comment>late: 9 days late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a larger action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People find everything by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps it was undone, or another laptop has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the drive in or choose another folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it aside, or take it into use again on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on its shelf; there is nothing to bring back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file device.key back from a backup, or add this laptop anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them together and tick them, or lend anyway with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it, or lend anyway with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals of a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed: {item} until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats an earlier row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules changed: {rules}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV or as a workbook, then choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or download it again, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it was, then lend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the item to see where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for another part of the name, or add a new member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled who has it: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, and put the rest into a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skillshare is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skillshare keeps its files by themselves, not in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skillshare may not write in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody took it back before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody took it off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something a newer Skillshare recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special day changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special day taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it, or save it without pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one, or name the folder that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables from Excel, LibreOffice and CSV files can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take fewer, count again, or go on with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the ones that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Taken: %n of {item}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken: %n of {item} by {person}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Talk to whoever wrote it, or lend anyway with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community is called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file on this laptop is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not give the file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive is loose or has a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says it is out (“{said}”), but not with whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The founding of the community stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this laptop cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The limit is %n renewal(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The membership ends before it begins: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The membership of {name} has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The membership “{said}” has no days; it begins today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note says: “{reason}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price “{said}” is not clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation marks do not pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest stays in the file of rows that are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state “{said}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The stock says %n, and {wanted} are asked for.</source>
        <comment>%n of a consumable left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The table has headings but no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has too many columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has too many rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables hold rows that belong to no entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the return lies before the loan begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of a fact are not the ones that were signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a community here already: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a membership for these days already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one record holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no community here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such sheet in the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody else to bring together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not one row in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hours overlap others of the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These opening hours do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are one person already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action is not on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file may not be opened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds other things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file, not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not saved. What was saved before is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is undone already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of membership is not on offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop has run out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop needs to be added anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loan is not recorded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loan is renewed as often as the rules allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is older and leaves it untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is {day}, and something lent now comes back today at the earliest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many programs are open at once. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Took %n of {item}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again. If it happens twice, make a backup on another disk today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records of one person brought together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type digits only, for example 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {limit} rows can be read at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is the one that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly opening changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly opening taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on against a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out with all its parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out without {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an author had seen is not stored as it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is open there, nobody else can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nobody can say when something is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nothing new can be signed. What is recorded is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the induction no loan at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this action it would be in two places, or nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worn, still works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>borrowing stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition changed</source>
        <comment>an item&apos;s condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact changed: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further columns changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to repair</source>
        <comment>an item&apos;s condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <comment>how an item came back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house rules accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use again</source>
        <comment>an item&apos;s condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is now called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages or photo changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may borrow again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>membership changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>membership taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs repair</source>
        <comment>how an item came back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted as missing</source>
        <comment>an item&apos;s condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned note taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <comment>an item&apos;s condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worn, still works</source>
        <comment>how an item came back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is now {value}</source>
        <comment>Shelf is now B 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{item} and %n more are past their day.</source>
        <comment>late items</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{item} is being repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is not out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is noted as missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is out again by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is out already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is past its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} stays here for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} went out without {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>the end of a list of names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has as many items as the rules allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not accepted the house rules yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a member yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not borrow for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} still has something that is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <comment>a person, and what changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} has the card {said} too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} has the number {said} too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} here has the card {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} here has the number {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} missing</source>
        <comment>parts that did not come back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} is now {value}</source>
        <comment>a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} has no phone, e-mail or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}.</source>
        <comment>a title as a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({reason})</source>
        <comment>what happened, and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {also}</source>
        <comment>what happened, and what came with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {time}</source>
        <comment>what was done, and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {found}</source>
        <comment>an item, and how it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” needs a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” cannot be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is no count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is no number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is no phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
