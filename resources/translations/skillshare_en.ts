<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>calendar</name>
    <message numerus="yes">
        <source>%n (person was|people were) there, {hours} hours together</source>
        <translation>
            <numerusform>%n person was there, {hours} hours together</numerusform>
            <numerusform>%n people were there, {hours} hours together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (child|children)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come</source>
        <comment>people to a session</comment>
        <translation>
            <numerusform>%n come</numerusform>
            <numerusform>%n come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due back</source>
        <comment>things on a day</comment>
        <translation>
            <numerusform>%n due back</numerusform>
            <numerusform>%n due back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those present (has|have) passed “{induction}”.</source>
        <translation>
            <numerusform>%n of those present has passed “{induction}”.</numerusform>
            <numerusform>%n of those present have passed “{induction}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) saved as a calendar file.</source>
        <translation>
            <numerusform>%n session saved as a calendar file.</numerusform>
            <numerusform>%n sessions saved as a calendar file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>blocks there is no room for</comment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give it to %n present</source>
        <translation>
            <numerusform>Give it to %n present</numerusform>
            <numerusform>Give it to %n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make room for %n more</source>
        <translation>
            <numerusform>Make room for %n more</numerusform>
            <numerusform>Make room for %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People signed up for %n of them: (it stays|they stay) as before.</source>
        <translation>
            <numerusform>People signed up for %n of them: it stays as before.</numerusform>
            <numerusform>People signed up for %n of them: they stay as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %n (person|people)</source>
        <translation>
            <numerusform>Tell %n person</numerusform>
            <numerusform>Tell %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answer}, %n so far</source>
        <translation>
            <numerusform>{answer}, %n so far</numerusform>
            <numerusform>{answer}, %n so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{host} gets {time}, %n (person gives|people give) {each} each.</source>
        <translation>
            <numerusform>{host} gets {time}, %n person gives {each} each.</numerusform>
            <numerusform>{host} gets {time}, %n people give {each} each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carried</name>
    <message numerus="yes">
        <source>%n (is|are) not as anybody signed (it|them), and left out.</source>
        <translation>
            <numerusform>%n is not as anybody signed it, and left out.</numerusform>
            <numerusform>%n are not as anybody signed them, and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written</source>
        <translation>
            <numerusform>%n change written</numerusform>
            <numerusform>%n changes written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s) came in before that.</source>
        <translation>
            <numerusform>%n new change came in before that.</numerusform>
            <numerusform>%n new changes came in before that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s) from {laptop}.</source>
        <translation>
            <numerusform>%n new change from {laptop}.</numerusform>
            <numerusform>%n new changes from {laptop}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other laptop(s) can read them</source>
        <translation>
            <numerusform>%n other laptop can read them</numerusform>
            <numerusform>%n other laptops can read them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>command</name>
    <message numerus="yes">
        <source>%n (entry is|entries are) as signed, and every record agrees with them.</source>
        <translation>
            <numerusform>%n entry is as signed, and every record agrees with them.</numerusform>
            <numerusform>%n entries are as signed, and every record agrees with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) put into it.</source>
        <translation>
            <numerusform>%n change put into it.</numerusform>
            <numerusform>%n changes put into it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (is|are) in {folder}:</source>
        <translation>
            <numerusform>%n file is in {folder}:</numerusform>
            <numerusform>%n files are in {folder}:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) at home</source>
        <translation>
            <numerusform>%n item at home</numerusform>
            <numerusform>%n items at home</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s) from the folder.</source>
        <translation>
            <numerusform>%n new change from the folder.</numerusform>
            <numerusform>%n new changes from the folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) (differs|differ) from what the entries say.</source>
        <translation>
            <numerusform>%n record differs from what the entries say.</numerusform>
            <numerusform>%n records differ from what the entries say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) worked out anew.</source>
        <translation>
            <numerusform>%n record worked out anew.</numerusform>
            <numerusform>%n records worked out anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kit of %n part(s)</source>
        <translation>
            <numerusform>Kit of %n part</numerusform>
            <numerusform>Kit of %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more of this kind; --json lists them all.</source>
        <translation>
            <numerusform>and %n more of this kind; --json lists them all.</numerusform>
            <numerusform>and %n more of this kind; --json lists them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>community</name>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <translation>
            <numerusform>%n cannot be imported</numerusform>
            <numerusform>%n cannot be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>%n filled in</numerusform>
            <numerusform>%n filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>at once</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) on the screens differ from their history.</source>
        <translation>
            <numerusform>%n record on the screens differ from their history.</numerusform>
            <numerusform>%n records on the screens differ from their history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with something unusual</source>
        <translation>
            <numerusform>%n row with something unusual</numerusform>
            <numerusform>%n rows with something unusual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entries are as they were signed.</source>
        <translation>
            <numerusform>All %n entries are as they were signed.</numerusform>
            <numerusform>All %n entries are as they were signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n event(s)</source>
        <translation>
            <numerusform>Bring in %n event</numerusform>
            <numerusform>Bring in %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moves %n due date(s) to the next open day</source>
        <translation>
            <numerusform>Moves %n due date to the next open day</numerusform>
            <numerusform>Moves %n due dates to the next open day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moves %n due date(s) to {day}</source>
        <translation>
            <numerusform>Moves %n due date to {day}</numerusform>
            <numerusform>Moves %n due dates to {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With more than {count} people in line, a loan lasts %n day(s) at most.</source>
        <translation>
            <numerusform>With more than {count} people in line, a loan lasts %n day at most.</numerusform>
            <numerusform>With more than {count} people in line, a loan lasts %n days at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more event(s)</source>
        <translation>
            <numerusform>and %n more event</numerusform>
            <numerusform>and %n more events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loans of %n day(s)</source>
        <translation>
            <numerusform>loans of %n day</numerusform>
            <numerusform>loans of %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>damage</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disk damaged what is kept on %n (thing or person|things or people)</source>
        <translation>
            <numerusform>The disk damaged what is kept on %n thing or person</numerusform>
            <numerusform>The disk damaged what is kept on %n things or people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n month(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>about %n month</numerusform>
            <numerusform>about %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message numerus="yes">
        <source>%n item(s), each one is saved</source>
        <translation>
            <numerusform>%n item, each one is saved</numerusform>
            <numerusform>%n items, each one is saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>stock</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left then</source>
        <comment>stock</comment>
        <translation>
            <numerusform>%n left then</numerusform>
            <numerusform>%n left then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) wait for an answer.</source>
        <translation>
            <numerusform>%n more item wait for an answer.</numerusform>
            <numerusform>%n more items wait for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) (is|are) away.</source>
        <translation>
            <numerusform>%n more part is away.</numerusform>
            <numerusform>%n more parts are away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), not looked at</source>
        <translation>
            <numerusform>%n part, not looked at</numerusform>
            <numerusform>%n parts, not looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is everything there? %n item(s) are not ticked.</source>
        <translation>
            <numerusform>Is everything there? %n item are not ticked.</numerusform>
            <numerusform>Is everything there? %n items are not ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things at home</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{has} of %n item(s)</source>
        <comment>how many a person has</comment>
        <translation>
            <numerusform>{has} of %n item</numerusform>
            <numerusform>{has} of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{there} of %n part(s)</source>
        <translation>
            <numerusform>{there} of %n part</numerusform>
            <numerusform>{there} of %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message numerus="yes">
        <source>%n (person|people) erased</source>
        <translation>
            <numerusform>%n person erased</numerusform>
            <numerusform>%n people erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n before that.</source>
        <translation>
            <numerusform>And %n before that.</numerusform>
            <numerusform>And %n before that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another code was typed. This is a new one; %n (try|tries) left.</source>
        <translation>
            <numerusform>Another code was typed. This is a new one; %n try left.</numerusform>
            <numerusform>Another code was typed. This is a new one; %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n letter(s). Nobody can open the copy without it.</source>
        <translation>
            <numerusform>At least %n letter. Nobody can open the copy without it.</numerusform>
            <numerusform>At least %n letters. Nobody can open the copy without it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It brings %n new change(s).</source>
        <translation>
            <numerusform>It brings %n new change.</numerusform>
            <numerusform>It brings %n new changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n in, leave the others out</source>
        <translation>
            <numerusform>Take %n in, leave the others out</numerusform>
            <numerusform>Take %n in, leave the others out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{laptop} lacks %n change(s).</source>
        <translation>
            <numerusform>{laptop} lacks %n change.</numerusform>
            <numerusform>{laptop} lacks %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duties</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <comment>on a duty</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wanted</source>
        <comment>people for a duty</comment>
        <translation>
            <numerusform>%n wanted</numerusform>
            <numerusform>%n wanted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>first_run</name>
    <message numerus="yes">
        <source>%n laptop(s) nearby (lets|let) somebody in.</source>
        <translation>
            <numerusform>%n laptop nearby lets somebody in.</numerusform>
            <numerusform>%n laptops nearby let somebody in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a person</source>
        <translation>
            <numerusform>%n need a person</numerusform>
            <numerusform>%n needs a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sharing with %n laptop(s)</source>
        <translation>
            <numerusform>Sharing with %n laptop</numerusform>
            <numerusform>Sharing with %n laptops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>items</name>
    <message numerus="yes">
        <source>%n are out</source>
        <translation>
            <numerusform>%n are out</numerusform>
            <numerusform>%n are out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kit(s)</source>
        <translation>
            <numerusform>%n kit</numerusform>
            <numerusform>%n kits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>of a consumable</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same</source>
        <translation>
            <numerusform>%n more of the same</numerusform>
            <numerusform>%n more of the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them here</source>
        <translation>
            <numerusform>%n of them here</numerusform>
            <numerusform>%n of them here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Any of the %n</source>
        <comment>copies</comment>
        <translation>
            <numerusform>Any of the %n</numerusform>
            <numerusform>Any of the %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kit of %n part(s)</source>
        <translation>
            <numerusform>Kit of %n part</numerusform>
            <numerusform>Kit of %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s)</source>
        <translation>
            <numerusform>Print %n label</numerusform>
            <numerusform>Print %n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any %n of them</source>
        <comment>copies reserved</comment>
        <translation>
            <numerusform>any %n of them</numerusform>
            <numerusform>any %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laptops</name>
    <message numerus="yes">
        <source>%n change(s) (waits|wait) to go there</source>
        <translation>
            <numerusform>%n change waits to go there</numerusform>
            <numerusform>%n changes wait to go there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) still to come</source>
        <translation>
            <numerusform>%n change still to come</numerusform>
            <numerusform>%n changes still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late change(s) from {laptop}</source>
        <translation>
            <numerusform>%n late change from {laptop}</numerusform>
            <numerusform>%n late changes from {laptop}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) to come</source>
        <translation>
            <numerusform>%n photo to come</numerusform>
            <numerusform>%n photos to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Wait %n second, then try again.</numerusform>
            <numerusform>Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kit of %n part(s)</source>
        <translation>
            <numerusform>Kit of %n part</numerusform>
            <numerusform>Kit of %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n sheet(s)</source>
        <translation>
            <numerusform>on %n sheet</numerusform>
            <numerusform>on %n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>past</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <comment>entries of a history</comment>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>people</name>
    <message numerus="yes">
        <source>%n (person|people) can</source>
        <translation>
            <numerusform>%n person can</numerusform>
            <numerusform>%n people can</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%n loan</numerusform>
            <numerusform>%n loans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutes</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person wants|people want) it</source>
        <translation>
            <numerusform>%n person wants it</numerusform>
            <numerusform>%n people want it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more who (fits|fit)</source>
        <translation>
            <numerusform>%n more who fits</numerusform>
            <numerusform>%n more who fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n skill(s)</source>
        <translation>
            <numerusform>Take %n skill</numerusform>
            <numerusform>Take %n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whole statement, %n line(s)</source>
        <translation>
            <numerusform>Whole statement, %n line</numerusform>
            <numerusform>Whole statement, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>showing</name>
    <message numerus="yes">
        <source>%n item(s) at home</source>
        <translation>
            <numerusform>%n item at home</numerusform>
            <numerusform>%n items at home</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) away</source>
        <translation>
            <numerusform>%n part away</numerusform>
            <numerusform>%n parts away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kit of %n part(s)</source>
        <translation>
            <numerusform>Kit of %n part</numerusform>
            <numerusform>Kit of %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late %n day(s)</source>
        <translation>
            <numerusform>Late %n day</numerusform>
            <numerusform>Late %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spaces</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>that a room holds</comment>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>teaching</name>
    <message numerus="yes">
        <source>%n (offers|offer) it</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n offers it</numerusform>
            <numerusform>%n offer it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would like to learn it</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n would like to learn it</numerusform>
            <numerusform>%n would like to learn it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met %n time(s), {hours} h in all</source>
        <translation>
            <numerusform>met %n time, {hours} h in all</numerusform>
            <numerusform>met %n times, {hours} h in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n time(s) a month</source>
        <translation>
            <numerusform>up to %n time a month</numerusform>
            <numerusform>up to %n times a month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tonight</name>
    <message numerus="yes">
        <source>%n (person comes|people come)</source>
        <translation>
            <numerusform>%n person comes</numerusform>
            <numerusform>%n people come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people) wanted</source>
        <comment>for a duty</comment>
        <translation>
            <numerusform>%n person wanted</numerusform>
            <numerusform>%n people wanted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <comment>things due back that day</comment>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) in the printed list</source>
        <translation>
            <numerusform>%n more person in the printed list</numerusform>
            <numerusform>%n more persons in the printed list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number {number}: %n things have it</source>
        <translation>
            <numerusform>Number {number}: %n things have it</numerusform>
            <numerusform>Number {number}: %n things have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fetch these %n</source>
        <comment>things to put aside</comment>
        <translation>
            <numerusform>fetch these %n</numerusform>
            <numerusform>fetch these %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{taken} were told of %n place(s)</source>
        <translation>
            <numerusform>{taken} were told of %n place</numerusform>
            <numerusform>{taken} were told of %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n item(s) (is|are) out, and the limit is {limit}.</source>
        <comment>what one person has</comment>
        <translation>
            <numerusform>%n item is out, and the limit is {limit}.</numerusform>
            <numerusform>%n items are out, and the limit is {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person is|people are) in the line for it.</source>
        <translation>
            <numerusform>%n person is in the line for it.</numerusform>
            <numerusform>%n people are in the line for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people) signed up before</source>
        <translation>
            <numerusform>%n person signed up before</numerusform>
            <numerusform>%n people signed up before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) or session(s) there lie(s|) ahead.</source>
        <translation>
            <numerusform>%n booking or session there lies ahead.</numerusform>
            <numerusform>%n bookings or sessions there lie ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) no longer left out</source>
        <translation>
            <numerusform>%n change no longer left out</numerusform>
            <numerusform>%n changes no longer left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) (stays|stay) out; below it says why.</source>
        <translation>
            <numerusform>%n event stays out; below it says why.</numerusform>
            <numerusform>%n events stay out; below it says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came in.</source>
        <translation>
            <numerusform>%n event came in.</numerusform>
            <numerusform>%n events came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed.</source>
        <translation>
            <numerusform>%n event changed.</numerusform>
            <numerusform>%n events changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) (is|are) out, the kit has {parts}, and the limit is {limit}.</source>
        <translation>
            <numerusform>%n item is out, the kit has {parts}, and the limit is {limit}.</numerusform>
            <numerusform>%n items are out, the kit has {parts}, and the limit is {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late change(s) left out</source>
        <translation>
            <numerusform>%n late change left out</numerusform>
            <numerusform>%n late changes left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late change(s) taken over</source>
        <translation>
            <numerusform>%n late change taken over</numerusform>
            <numerusform>%n late changes taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>days of a series</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) (is|are) needed; free: {free}.</source>
        <translation>
            <numerusform>%n more place is needed; free: {free}.</numerusform>
            <numerusform>%n more places are needed; free: {free}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of this reservation (is|are) handed out already.</source>
        <translation>
            <numerusform>%n of this reservation is handed out already.</numerusform>
            <numerusform>%n of this reservation are handed out already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {item}</source>
        <translation>
            <numerusform>%n of {item}</numerusform>
            <numerusform>%n of {item}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {wanted} (is|are) free all the time.</source>
        <comment>copies</comment>
        <translation>
            <numerusform>%n of {wanted} is free all the time.</numerusform>
            <numerusform>%n of {wanted} are free all the time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {wanted} (is|are) free: {days}.</source>
        <comment>copies</comment>
        <translation>
            <numerusform>%n of {wanted} is free: {days}.</numerusform>
            <numerusform>%n of {wanted} are free: {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) would name nothing any more.</source>
        <translation>
            <numerusform>%n offer would name nothing any more.</numerusform>
            <numerusform>%n offers would name nothing any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over already</source>
        <translation>
            <numerusform>%n over already</numerusform>
            <numerusform>%n over already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <comment>of a kit</comment>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people passed the induction: {induction}</source>
        <translation>
            <numerusform>%n people passed the induction: {induction}</numerusform>
            <numerusform>%n people passed the induction: {induction}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that (was|were) here (is|are) filled in.</source>
        <translation>
            <numerusform>%n record that was here is filled in.</numerusform>
            <numerusform>%n records that were here are filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) imported.</source>
        <translation>
            <numerusform>%n row is imported.</numerusform>
            <numerusform>%n rows are imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) not imported, or not with everything.</source>
        <translation>
            <numerusform>%n row is not imported, or not with everything.</numerusform>
            <numerusform>%n rows are not imported, or not with everything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (was|were) here already.</source>
        <translation>
            <numerusform>%n row was here already.</numerusform>
            <numerusform>%n rows were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (was|were) not reached.</source>
        <translation>
            <numerusform>%n row was not reached.</numerusform>
            <numerusform>%n rows were not reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) would be left without a session.</source>
        <translation>
            <numerusform>%n sign-up would be left without a session.</numerusform>
            <numerusform>%n sign-ups would be left without a session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) put on the list</source>
        <translation>
            <numerusform>%n skill put on the list</numerusform>
            <numerusform>%n skills put on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n taken</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken by {person}</source>
        <translation>
            <numerusform>%n taken by {person}</numerusform>
            <numerusform>%n taken by {person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), which are no events</source>
        <translation>
            <numerusform>%n task, which are no events</numerusform>
            <numerusform>%n tasks, which are no events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often in all</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All places as “{role}” are taken, and %n (person waits|people wait).</source>
        <translation>
            <numerusform>All places as “{role}” are taken, and %n person waits.</numerusform>
            <numerusform>All places as “{role}” are taken, and %n people wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted: %n</source>
        <comment>stock of a consumable</comment>
        <translation>
            <numerusform>Counted: %n</numerusform>
            <numerusform>Counted: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted: %n of {item}</source>
        <translation>
            <numerusform>Counted: %n of {item}</numerusform>
            <numerusform>Counted: %n of {item}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased {day}: confirmed on {count} of %n laptop(s)</source>
        <translation>
            <numerusform>Erased {day}: confirmed on {count} of %n laptop</numerusform>
            <numerusform>Erased {day}: confirmed on {count} of %n laptops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported with %n other(s)</source>
        <translation>
            <numerusform>Imported with %n other</numerusform>
            <numerusform>Imported with %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n (person|people)</source>
        <translation>
            <numerusform>Imported: %n person</numerusform>
            <numerusform>Imported: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n item(s)</source>
        <translation>
            <numerusform>Imported: %n item</numerusform>
            <numerusform>Imported: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s), and {wanted} are needed.</source>
        <translation>
            <numerusform>It has %n character, and {wanted} are needed.</numerusform>
            <numerusform>It has %n characters, and {wanted} are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {length} characters, and there is room for %n.</source>
        <translation>
            <numerusform>It has {length} characters, and there is room for %n.</numerusform>
            <numerusform>It has {length} characters, and there is room for %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lasts %n day(s)</source>
        <comment>a session</comment>
        <translation>
            <numerusform>It lasts %n day</numerusform>
            <numerusform>It lasts %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lasts longer than %n day(s).</source>
        <translation>
            <numerusform>It lasts longer than %n day.</numerusform>
            <numerusform>It lasts longer than %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs %n (person|people), and so many are on it.</source>
        <translation>
            <numerusform>It needs %n person, and so many are on it.</numerusform>
            <numerusform>It needs %n people, and so many are on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make room for %n more, or ask those told last.</source>
        <translation>
            <numerusform>Make room for %n more, or ask those told last.</numerusform>
            <numerusform>Make room for %n more, or ask those told last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number {place} in the line, since %n (person|people) signed up before.</source>
        <translation>
            <numerusform>Number {place} in the line, since %n person signed up before.</numerusform>
            <numerusform>Number {place} in the line, since %n people signed up before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One laptop erases %n (person|people) a day at most, so that nobody empties the list.</source>
        <translation>
            <numerusform>One laptop erases %n person a day at most, so that nobody empties the list.</numerusform>
            <numerusform>One laptop erases %n people a day at most, so that nobody empties the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One session lasts at most %n day(s).</source>
        <translation>
            <numerusform>One session lasts at most %n day.</numerusform>
            <numerusform>One session lasts at most %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So (is|are) %n other(s).</source>
        <comment>bookings of a space</comment>
        <translation>
            <numerusform>So is %n other.</numerusform>
            <numerusform>So are %n others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n letter(s) or more; four words are easy to keep.</source>
        <translation>
            <numerusform>Take %n letter or more; four words are easy to keep.</numerusform>
            <numerusform>Take %n letters or more; four words are easy to keep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken: %n of {item}</source>
        <translation>
            <numerusform>Taken: %n of {item}</numerusform>
            <numerusform>Taken: %n of {item}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken: %n of {item} by {person}</source>
        <translation>
            <numerusform>Taken: %n of {item} by {person}</numerusform>
            <numerusform>Taken: %n of {item} by {person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s), and members reserve {name} for {limit} at most.</source>
        <translation>
            <numerusform>That is %n day, and members reserve {name} for {limit} at most.</numerusform>
            <numerusform>That is %n days, and members reserve {name} for {limit} at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %n event(s).</source>
        <translation>
            <numerusform>The file holds more than %n event.</numerusform>
            <numerusform>The file holds more than %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limit is %n renewal(s).</source>
        <translation>
            <numerusform>The limit is %n renewal.</numerusform>
            <numerusform>The limit is %n renewals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parts were lent one by one to %n people.</source>
        <translation>
            <numerusform>The parts were lent one by one to %n people.</numerusform>
            <numerusform>The parts were lent one by one to %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stock says %n, and {wanted} are asked for.</source>
        <comment>%n of a consumable left</comment>
        <translation>
            <numerusform>The stock says %n, and {wanted} are asked for.</numerusform>
            <numerusform>The stock says %n, and {wanted} are asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n place(s).</source>
        <comment>of a session</comment>
        <translation>
            <numerusform>There are %n place.</numerusform>
            <numerusform>There are %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count}, and one class is settled for up to %n.</source>
        <comment>people of a class</comment>
        <translation>
            <numerusform>There are {count}, and one class is settled for up to %n.</numerusform>
            <numerusform>There are {count}, and one class is settled for up to %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count}, and there is room for %n.</source>
        <translation>
            <numerusform>There are {count}, and there is room for %n.</numerusform>
            <numerusform>There are {count}, and there is room for %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n.</source>
        <comment>parts of a kit</comment>
        <translation>
            <numerusform>There is room for %n.</numerusform>
            <numerusform>There is room for %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They said: %n time(s) a month at most.</source>
        <translation>
            <numerusform>They said: %n time a month at most.</numerusform>
            <numerusform>They said: %n times a month at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time of a class: {time}, from %n (person|people)</source>
        <translation>
            <numerusform>Time of a class: {time}, from %n person</numerusform>
            <numerusform>Time of a class: {time}, from %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n of {item}</source>
        <translation>
            <numerusform>Took %n of {item}</numerusform>
            <numerusform>Took %n of {item}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n place(s) as “{role}”; free: {free}.</source>
        <translation>
            <numerusform>Waits for %n place as “{role}”; free: {free}.</numerusform>
            <numerusform>Waits for %n places as “{role}”; free: {free}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a name nobody would know where {item} and %n more are.</source>
        <translation>
            <numerusform>Without a name nobody would know where {item} and %n more are.</numerusform>
            <numerusform>Without a name nobody would know where {item} and %n more are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s) on {weekdays}</source>
        <translation>
            <numerusform>every %n week on {weekdays}</numerusform>
            <numerusform>every %n weeks on {weekdays}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s) on {day}</source>
        <translation>
            <numerusform>every %n year on {day}</numerusform>
            <numerusform>every %n years on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n (child|children)</source>
        <translation>
            <numerusform>with %n child</numerusform>
            <numerusform>with %n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{item} and %n more are past their day.</source>
        <comment>late items</comment>
        <translation>
            <numerusform>{item} and %n more are past their day.</numerusform>
            <numerusform>{item} and %n more are past their day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n (person|people)</source>
        <translation>
            <numerusform>{name} holds %n person</numerusform>
            <numerusform>{name} holds %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is not free on %n of {count} days</source>
        <translation>
            <numerusform>{name} is not free on %n of {count} days</numerusform>
            <numerusform>{name} is not free on %n of {count} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{which} every %n month(s)</source>
        <translation>
            <numerusform>{which} every %n month</numerusform>
            <numerusform>{which} every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has %n place(s)</source>
        <translation>
            <numerusform>“{name}” has %n place</numerusform>
            <numerusform>“{name}” has %n places</numerusform>
        </translation>
    </message>
</context>
</TS>
