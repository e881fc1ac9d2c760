<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>calendar</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>blocks there is no room for</comment>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is said of a block</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Book a room</source>
        <translation>حجز غرفة</translation>
    </message>
    <message>
        <source>Closed days are changed in Community, Opening hours. Enter shows them.</source>
        <translation>تُغيَّر أيام الإغلاق في «المجتمع»، «أوقات الفتح». مفتاح Enter يعرضها.</translation>
    </message>
    <message>
        <source>Due dates are changed on the page of each thing. Enter shows them.</source>
        <translation>تُغيَّر مواعيد الإرجاع في صفحة كل غرض. مفتاح Enter يعرضها.</translation>
    </message>
    <message>
        <source>Enter opens it, Space picks it up.</source>
        <translation>يفتحه مفتاح Enter، وترفعه المسافة لنقله.</translation>
    </message>
    <message>
        <source>Enter opens it.</source>
        <translation>يفتحه مفتاح Enter.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>المضيفون</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>To be told of a place</source>
        <translation>لإبلاغهم بمكان</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>ما اختير</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>القادمون</translation>
    </message>
    <message>
        <source>With whom does the child come?</source>
        <translation>مع من يأتي الطفل؟</translation>
    </message>
    <message>
        <source>Without a host</source>
        <translation>بلا مضيف</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>clashes with something else there</source>
        <translation>يتعارض مع شيء آخر هناك</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message numerus="yes">
        <source>%n come</source>
        <comment>people to a session</comment>
        <translation>
            <numerusform>لا يأتي أحد</numerusform>
            <numerusform>يأتي شخص</numerusform>
            <numerusform>يأتي شخصان</numerusform>
            <numerusform>يأتي %n أشخاص</numerusform>
            <numerusform>يأتي %n شخصًا</numerusform>
            <numerusform>يأتي %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person was|people were) there, {hours} hours together</source>
        <translation>
            <numerusform>لم يحضر أحد، {hours} ساعة معًا</numerusform>
            <numerusform>حضر شخص واحد، {hours} ساعة معًا</numerusform>
            <numerusform>حضر شخصان، {hours} ساعة معًا</numerusform>
            <numerusform>حضر %n أشخاص، {hours} ساعة معًا</numerusform>
            <numerusform>حضر %n شخصًا، {hours} ساعة معًا</numerusform>
            <numerusform>حضر %n شخص، {hours} ساعة معًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due back</source>
        <comment>things on a day</comment>
        <translation>
            <numerusform>لا إرجاع</numerusform>
            <numerusform>إرجاع واحد</numerusform>
            <numerusform>إرجاعان</numerusform>
            <numerusform>%n إرجاعات</numerusform>
            <numerusform>%n إرجاعًا</numerusform>
            <numerusform>%n إرجاع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those present (has|have) passed “{induction}”.</source>
        <translation>
            <numerusform>لم يجتز أحد من الحاضرين «{induction}» بعد.</numerusform>
            <numerusform>اجتاز شخص واحد من الحاضرين «{induction}».</numerusform>
            <numerusform>اجتاز شخصان من الحاضرين «{induction}».</numerusform>
            <numerusform>اجتاز %n أشخاص من الحاضرين «{induction}».</numerusform>
            <numerusform>اجتاز %n شخصًا من الحاضرين «{induction}».</numerusform>
            <numerusform>اجتاز %n شخص من الحاضرين «{induction}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) saved as a calendar file.</source>
        <translation>
            <numerusform>لم تُحفظ أي جلسة.</numerusform>
            <numerusform>حُفظت جلسة واحدة في ملف تقويم.</numerusform>
            <numerusform>حُفظت جلستان في ملف تقويم.</numerusform>
            <numerusform>حُفظت %n جلسات في ملف تقويم.</numerusform>
            <numerusform>حُفظت %n جلسة في ملف تقويم.</numerusform>
            <numerusform>حُفظت %n جلسة في ملف تقويم.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between opening hours</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>A guest without a name</source>
        <translation>ضيف بلا اسم</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>عن اللقاء</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <translation>إضافة حاضر بلا تسجيل</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>الأعمار</translation>
    </message>
    <message>
        <source>Agreed with both</source>
        <translation>باتفاق مع الطرفين</translation>
    </message>
    <message>
        <source>Agreed with them</source>
        <translation>باتفاق معهم</translation>
    </message>
    <message>
        <source>Agrees to wait</source>
        <translation>يوافق على الانتظار</translation>
    </message>
    <message>
        <source>All are told</source>
        <translation>أُخبر الجميع</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Ask something else</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>Ask this</source>
        <translation>اطرح هذا السؤال</translation>
    </message>
    <message>
        <source>Bring in a calendar file</source>
        <translation>استيراد ملف تقويم</translation>
    </message>
    <message>
        <source>Bring: {what}</source>
        <translation>أحضروا: {what}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>إلغاء اللقاء</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Called off: {reason}</source>
        <translation>ملغى: {reason}</translation>
    </message>
    <message>
        <source>Can follow later</source>
        <translation>يمكن إكماله لاحقًا</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>إلغاء اللقاء</translation>
    </message>
    <message>
        <source>Cancel “{title}”</source>
        <translation>إلغاء «{title}»</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Change opening hours</source>
        <translation>تغيير أوقات الفتح</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>Change this session</source>
        <translation>تغيير هذا اللقاء</translation>
    </message>
    <message>
        <source>Change those too, and tell them</source>
        <translation>غيّرها أيضًا وأخبرهم</translation>
    </message>
    <message>
        <source>Children come along</source>
        <translation>يأتي معه أطفال</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>إغلاق اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation>مغلق {day}</translation>
    </message>
    <message>
        <source>Closed: {reason}</source>
        <translation>مغلق: {reason}</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Costs {amount}</source>
        <translation>الكلفة {amount}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Did you get what you came for?</source>
        <translation>هل نلتم ما جئتم من أجله؟</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>لن يأتي</translation>
    </message>
    <message>
        <source>Does not come every time any more</source>
        <translation>لم يعد يأتي كل مرة</translation>
    </message>
    <message>
        <source>Door list</source>
        <translation>قائمة الباب</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>موعد إرجاعها</translation>
    </message>
    <message>
        <source>Due back on this day</source>
        <translation>ما يحين موعد إرجاعه في هذا اليوم</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>كل مرة</translation>
    </message>
    <message>
        <source>Everybody may see it and sign up</source>
        <translation>يراه الجميع ويسجلون فيه</translation>
    </message>
    <message>
        <source>For ages up to {oldest}</source>
        <translation>للأعمار حتى {oldest}</translation>
    </message>
    <message>
        <source>For ages {youngest} and up</source>
        <translation>للأعمار من {youngest} فما فوق</translation>
    </message>
    <message>
        <source>For ages {youngest} to {oldest}</source>
        <translation>للأعمار من {youngest} إلى {oldest}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>استمارة</translation>
    </message>
    <message numerus="yes">
        <source>Give it to %n present</source>
        <translation>
            <numerusform>لا حاضر يُمنحها</numerusform>
            <numerusform>منحها لحاضر واحد</numerusform>
            <numerusform>منحها لحاضرَين</numerusform>
            <numerusform>منحها لـ %n حاضرين</numerusform>
            <numerusform>منحها لـ %n حاضرًا</numerusform>
            <numerusform>منحها لـ %n حاضر</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives the induction</source>
        <translation>يمنح التدريب</translation>
    </message>
    <message>
        <source>Gives the induction “{induction}”</source>
        <translation>يمنح التدريب «{induction}»</translation>
    </message>
    <message>
        <source>Hosted by</source>
        <translation>يستضيفه</translation>
    </message>
    <message>
        <source>How did it go? The desk reads it.</source>
        <translation>كيف جرى؟ يقرؤه المكتب.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>كيف جرى</translation>
    </message>
    <message>
        <source>How many children come along?</source>
        <translation>كم طفلًا يأتي معه؟</translation>
    </message>
    <message>
        <source>How many minutes did it last?</source>
        <translation>كم دقيقة استمر؟</translation>
    </message>
    <message>
        <source>How many times, or until when</source>
        <translation>كم مرة، أو حتى متى</translation>
    </message>
    <message>
        <source>It balances soon</source>
        <translation>سيتوازن قريبًا</translation>
    </message>
    <message>
        <source>It lasted another time than planned</source>
        <translation>استمر مدة غير المخططة</translation>
    </message>
    <message>
        <source>It repeats {often}.</source>
        <translation>يتكرر {often}.</translation>
    </message>
    <message>
        <source>It stays in the calendar, crossed out, with this reason.</source>
        <translation>يبقى في التقويم مشطوبًا مع هذا السبب.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Leave it where it was</source>
        <translation>اتركه حيث كان</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>أطول</translation>
    </message>
    <message numerus="yes">
        <source>Make room for %n more</source>
        <translation>
            <numerusform>الأماكن كافية</numerusform>
            <numerusform>إفساح مكان لواحد آخر</numerusform>
            <numerusform>إفساح مكان لاثنين آخرين</numerusform>
            <numerusform>إفساح مكان لـ %n آخرين</numerusform>
            <numerusform>إفساح مكان لـ %n آخرًا</numerusform>
            <numerusform>إفساح مكان لـ %n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>More people were told of a place than there are</source>
        <translation>أُبلغ بالأماكن أكثر من عددها</translation>
    </message>
    <message>
        <source>More to do in the calendar</source>
        <translation>المزيد في التقويم</translation>
    </message>
    <message>
        <source>More to do with it</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Move it anyway</source>
        <translation>نقله رغم ذلك</translation>
    </message>
    <message>
        <source>Name the adult</source>
        <translation>تسمية الشخص البالغ</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Nobody has signed up yet.</source>
        <translation>لم يسجّل أحد بعد.</translation>
    </message>
    <message>
        <source>Not open for lending</source>
        <translation>لا فتح للإعارة</translation>
    </message>
    <message>
        <source>Nothing is planned for these weeks yet.</source>
        <translation>لا شيء مخطط لهذه الأسابيع بعد.</translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation>لا شيء مخطط لهذا اليوم.</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>One more chair</source>
        <translation>كرسي إضافي</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>سؤال واحد</translation>
    </message>
    <message>
        <source>Only planned</source>
        <translation>مخطط فقط</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>فتح صفحة الشخص</translation>
    </message>
    <message>
        <source>Open {hours}</source>
        <translation>مفتوح {hours}</translation>
    </message>
    <message>
        <source>Opening hours and closed days</source>
        <translation>أوقات الفتح وأيام الإغلاق</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message numerus="yes">
        <source>People signed up for %n of them: (it stays|they stay) as before.</source>
        <translation>
            <numerusform>لم يسجل أحد في أي منها: تبقى كما كانت.</numerusform>
            <numerusform>سجل أشخاص في لقاء واحد منها: يبقى كما كان.</numerusform>
            <numerusform>سجل أشخاص في لقاءين منها: يبقيان كما كانا.</numerusform>
            <numerusform>سجل أشخاص في %n لقاءات منها: تبقى كما كانت.</numerusform>
            <numerusform>سجل أشخاص في %n لقاءً منها: تبقى كما كانت.</numerusform>
            <numerusform>سجل أشخاص في %n لقاء منها: تبقى كما كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>تخطيط لقاء</translation>
    </message>
    <message>
        <source>Poster in {language}</source>
        <translation>ملصق بـ{language}</translation>
    </message>
    <message>
        <source>Print a poster</source>
        <translation>طباعة ملصق</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>Print the sign-in sheet</source>
        <translation>طباعة ورقة الحضور</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Put it down</source>
        <translation>ضعه هنا</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Room booked</source>
        <translation>غرفة محجوزة</translation>
    </message>
    <message>
        <source>Room or bench</source>
        <translation>غرفة أو طاولة عمل</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Rooms and benches</source>
        <translation>الغرف وطاولات العمل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>حفظ ملف تقويم</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Session without a title</source>
        <translation>لقاء بلا عنوان</translation>
    </message>
    <message>
        <source>Settle it anyway</source>
        <translation>التسوية رغم ذلك</translation>
    </message>
    <message>
        <source>Settle the time</source>
        <translation>تسوية الوقت</translation>
    </message>
    <message>
        <source>Settled: {host} got {time}.</source>
        <translation>تمت التسوية: نصيب {host} هو {time}.</translation>
    </message>
    <message>
        <source>Show the phone number of {name}</source>
        <translation>إظهار رقم هاتف {name}</translation>
    </message>
    <message>
        <source>Sign somebody up</source>
        <translation>تسجيل شخص</translation>
    </message>
    <message>
        <source>Sign up all the same</source>
        <translation>التسجيل رغم ذلك</translation>
    </message>
    <message>
        <source>Sign-in sheet in {language}</source>
        <translation>قائمة الحضور بـ{language}</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Something reserved</source>
        <translation>شيء محجوز</translation>
    </message>
    <message numerus="yes">
        <source>Tell %n (person|people)</source>
        <translation>
            <numerusform>لا أحد يُخبَر</numerusform>
            <numerusform>أخبر شخصًا واحدًا</numerusform>
            <numerusform>أخبر شخصين</numerusform>
            <numerusform>أخبر %n أشخاص</numerusform>
            <numerusform>أخبر %n شخصًا</numerusform>
            <numerusform>أخبر %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is for</source>
        <translation>التغيير يخص</translation>
    </message>
    <message>
        <source>The community gives it</source>
        <translation>يعطيه المجتمع</translation>
    </message>
    <message>
        <source>The host is ill</source>
        <translation>المضيف مريض</translation>
    </message>
    <message>
        <source>There is nothing ahead to save.</source>
        <translation>لا شيء قادم يُحفظ.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذا اللقاء</translation>
    </message>
    <message>
        <source>This one and later ones</source>
        <translation>هذا اللقاء وما بعده</translation>
    </message>
    <message>
        <source>Those ticked as present get it, if the host says so</source>
        <translation>يناله من سُجّل حضوره إن قال المضيف ذلك</translation>
    </message>
    <message>
        <source>Time credits</source>
        <translation>أرصدة الوقت</translation>
    </message>
    <message>
        <source>Too few people</source>
        <translation>عدد قليل من الناس</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation>حتى إشعار آخر</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>ما يتصل بها</translation>
    </message>
    <message>
        <source>What can be learned there</source>
        <translation>ما يمكن تعلمه فيه</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ما يُحضَر</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>من يُخبَر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>مع {name}</translation>
    </message>
    <message>
        <source>Write ages like 6–12, or leave it empty.</source>
        <translation>اكتب أعمارًا مثل 6–12، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Write an amount like 5, or leave it empty if it is free.</source>
        <translation>اكتب مبلغًا مثل 5، أو اتركه فارغًا إن كان مجانيًا.</translation>
    </message>
    <message>
        <source>Write what it is, so that people know.</source>
        <translation>اكتب ما هو ليعرف الناس.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>no phone, no e-mail</source>
        <translation>بلا هاتف ولا بريد إلكتروني</translation>
    </message>
    <message>
        <source>somebody or something unknown here</source>
        <translation>شخص أو شيء غير معروف هنا</translation>
    </message>
    <message>
        <source>such as 6–12, or any</source>
        <translation>مثل 6–12، أو أي عمر</translation>
    </message>
    <message>
        <source>such as Bike repair</source>
        <translation>مثل إصلاح الدراجات</translation>
    </message>
    <message>
        <source>time times</source>
        <comment>6 times; single words, with a space between</comment>
        <translation>مرة مرات</translation>
    </message>
    <message numerus="yes">
        <source>{host} gets {time}, %n (person gives|people give) {each} each.</source>
        <translation>
            <numerusform>نصيب {host} هو {time}، ولا يعطي أحد {each}.</numerusform>
            <numerusform>نصيب {host} هو {time}، ويعطي شخص واحد {each}.</numerusform>
            <numerusform>نصيب {host} هو {time}، ويعطي كل من شخصين {each}.</numerusform>
            <numerusform>نصيب {host} هو {time}، ويعطي كل من %n أشخاص {each}.</numerusform>
            <numerusform>نصيب {host} هو {time}، ويعطي كل من %n شخصًا {each}.</numerusform>
            <numerusform>نصيب {host} هو {time}، ويعطي كل من %n شخص {each}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} stays with the community.</source>
        <translation>يبقى للمجتمع {time}.</translation>
    </message>
    <message>
        <source>{when}, {row}</source>
        <comment>a time and a room or host</comment>
        <translation>{when}، {row}</translation>
    </message>
    <message>
        <source>The host agrees</source>
        <translation>المضيف موافق</translation>
    </message>
    <message numerus="yes">
        <source>%n (child|children)</source>
        <translation>
            <numerusform>بلا أطفال</numerusform>
            <numerusform>طفل واحد</numerusform>
            <numerusform>طفلان</numerusform>
            <numerusform>%n أطفال</numerusform>
            <numerusform>%n طفلًا</numerusform>
            <numerusform>%n طفل</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows how to reach them</source>
        <translation>مفتاح Enter يُظهر وسيلة الاتصال</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>استبعاد {name}</translation>
    </message>
    <message>
        <source>Name or card</source>
        <translation>الاسم أو البطاقة</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Needs the induction</source>
        <translation>يتطلب التدريب</translation>
    </message>
    <message>
        <source>None, or elsewhere</source>
        <translation>بلا مكان، أو في مكان آخر</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”. Try another part of the name.</source>
        <translation>لا شيء يطابق «{text}». جرّب جزءًا آخر من الاسم.</translation>
    </message>
    <message>
        <source>There is room for both</source>
        <translation>المكان يتسع للاثنين</translation>
    </message>
    <message>
        <source>They help with it</source>
        <translation>يساعدون فيه</translation>
    </message>
    <message>
        <source>Tick who is there; then they get “{induction}”.</source>
        <translation>أشِّر على الحاضرين، فينالون «{induction}».</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>أُبلغ</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Type a number from 1 to {most}.</source>
        <translation>اكتب رقمًا من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>Type the minutes in digits, 90 for an hour and a half.</source>
        <translation>اكتب الدقائق بالأرقام، مثل 90 لساعة ونصف.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>Wait in the line</source>
        <translation>الانتظار في الدور</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>المنتظرون</translation>
    </message>
    <message>
        <source>What do you ask everybody?</source>
        <translation>ماذا تسألون الجميع؟</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>ما جرى حتى الآن</translation>
    </message>
    <message>
        <source>What happens on this day</source>
        <translation>ما يجري في هذا اليوم</translation>
    </message>
    <message>
        <source>What happens, day by day</source>
        <translation>ما يجري، يومًا بيوم</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>من يأتي؟</translation>
    </message>
    <message>
        <source>Who walked in?</source>
        <translation>من حضر بلا تسجيل؟</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>بلا غرفة</translation>
    </message>
    <message>
        <source>Without an end, until somebody ends it</source>
        <translation>بلا نهاية، إلى أن ينهيه أحد</translation>
    </message>
    <message>
        <source>Write a number like 6, or a day like 31 March.</source>
        <translation>اكتب عددًا مثل 6، أو يومًا مثل 31 مارس.</translation>
    </message>
    <message>
        <source>Write a number like 8.</source>
        <translation>اكتب عددًا مثل 8.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>days</source>
        <comment>in front of what lasts whole days</comment>
        <translation>أيام</translation>
    </message>
    <message>
        <source>due back</source>
        <translation>موعد إرجاع</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>أول مرة</translation>
    </message>
    <message>
        <source>had left</source>
        <translation>كان قد اعتذر</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>places in a session</comment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>لم يُنشر بعد</translation>
    </message>
    <message>
        <source>of {places}</source>
        <comment>places in a session</comment>
        <translation>من {places}</translation>
    </message>
    <message>
        <source>open for lending</source>
        <translation>مفتوح للإعارة</translation>
    </message>
    <message>
        <source>open {hours}</source>
        <translation>مفتوح {hours}</translation>
    </message>
    <message>
        <source>room booked</source>
        <translation>غرفة محجوزة</translation>
    </message>
    <message>
        <source>session</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>such as 6, or 31 March</source>
        <translation>مثل 6، أو 31 مارس</translation>
    </message>
    <message>
        <source>thing reserved</source>
        <translation>غرض محجوز</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>بلا تسجيل</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>مع {name}</translation>
    </message>
    <message numerus="yes">
        <source>{answer}, %n so far</source>
        <translation>
            <numerusform>{answer}، لا إجابة بعد</numerusform>
            <numerusform>{answer}، إجابة واحدة</numerusform>
            <numerusform>{answer}، إجابتان</numerusform>
            <numerusform>{answer}، %n إجابات</numerusform>
            <numerusform>{answer}، %n إجابة</numerusform>
            <numerusform>{answer}، %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>{closed}: {reason}</source>
        <translation>{closed}: {reason}</translation>
    </message>
    <message>
        <source>{count} of {places}</source>
        <comment>people and places</comment>
        <translation>{count} من {places}</translation>
    </message>
    <message>
        <source>{count} × {item}</source>
        <translation>{count} × {item}</translation>
    </message>
    <message>
        <source>{count} × {name}</source>
        <comment>how many of a thing</comment>
        <translation>{count} × {name}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>from a day to another, over a week</comment>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{here} of {all} are here</source>
        <translation>حضر {here} من {all}</translation>
    </message>
    <message>
        <source>{host}, helped by {others}</source>
        <translation>{host}، بمساعدة {others}</translation>
    </message>
    <message>
        <source>{name} agrees to wait</source>
        <translation>{name} موافق على الانتظار</translation>
    </message>
    <message>
        <source>{near}, {day}</source>
        <comment>today, and its date</comment>
        <translation>{near}، {day}</translation>
    </message>
    <message>
        <source>{place}.</source>
        <comment>a place in a line</comment>
        <translation>{place}.</translation>
    </message>
    <message>
        <source>{time} {title}</source>
        <comment>in a cell of a day</comment>
        <translation>{time} {title}</translation>
    </message>
    <message>
        <source>{title}, {who}</source>
        <comment>a thing and who has it</comment>
        <translation>{title}، {who}</translation>
    </message>
    <message>
        <source>{title}: {when}</source>
        <translation>{title}: {when}</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <source>“{title}” is called off, so it stays.</source>
        <translation>«{title}» ملغى، فيبقى مكانه.</translation>
    </message>
    <message>
        <source>“{title}” is changed on its page. Enter opens it.</source>
        <translation>يُغيَّر «{title}» في صفحته، يفتحها مفتاح Enter.</translation>
    </message>
    <message>
        <source>“{title}” is now {when}, {space}.</source>
        <translation>«{title}» صار موعده {when}، {space}.</translation>
    </message>
    <message>
        <source>“{title}” is now {when}.</source>
        <translation>«{title}» صار موعده {when}.</translation>
    </message>
    <message>
        <source>“{title}” is picked up. Arrows move it, Shift and arrows change its end.</source>
        <translation>رُفع «{title}». الأسهم تنقله، وShift مع الأسهم يغيّر نهايته.</translation>
    </message>
    <message>
        <source>“{title}” on {when} is cancelled.</source>
        <translation>أُلغي «{title}» الذي كان {when}.</translation>
    </message>
    <message>
        <source>“{title}” stays where it was.</source>
        <translation>يبقى «{title}» حيث كان.</translation>
    </message>
</context>
<context>
    <name>carried</name>
    <message numerus="yes">
        <source>%n change(s) written</source>
        <translation>
            <numerusform>لم يُكتب أي تغيير</numerusform>
            <numerusform>كُتب تغيير واحد</numerusform>
            <numerusform>كُتب تغييران</numerusform>
            <numerusform>كُتبت %n تغييرات</numerusform>
            <numerusform>كُتب %n تغييرًا</numerusform>
            <numerusform>كُتب %n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s) came in before that.</source>
        <translation>
            <numerusform>لم يصل أي تغيير قبل ذلك.</numerusform>
            <numerusform>وصل تغيير جديد واحد قبل ذلك.</numerusform>
            <numerusform>وصل تغييران جديدان قبل ذلك.</numerusform>
            <numerusform>وصلت %n تغييرات جديدة قبل ذلك.</numerusform>
            <numerusform>وصل %n تغييرًا جديدًا قبل ذلك.</numerusform>
            <numerusform>وصل %n تغيير جديد قبل ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s) from {laptop}.</source>
        <translation>
            <numerusform>لا تغيير جديد من {laptop}.</numerusform>
            <numerusform>تغيير جديد واحد من {laptop}.</numerusform>
            <numerusform>تغييران جديدان من {laptop}.</numerusform>
            <numerusform>%n تغييرات جديدة من {laptop}.</numerusform>
            <numerusform>%n تغييرًا جديدًا من {laptop}.</numerusform>
            <numerusform>%n تغيير جديد من {laptop}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other laptop(s) can read them</source>
        <translation>
            <numerusform>لا حاسوب آخر يستطيع قراءتها</numerusform>
            <numerusform>يستطيع حاسوب آخر واحد قراءتها</numerusform>
            <numerusform>يستطيع حاسوبان آخران قراءتها</numerusform>
            <numerusform>تستطيع %n حواسيب أخرى قراءتها</numerusform>
            <numerusform>يستطيع %n حاسوبًا آخر قراءتها</numerusform>
            <numerusform>يستطيع %n حاسوب آخر قراءتها</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer Skillshare wrote this</source>
        <translation>كتب هذا إصدار أحدث من Skillshare</translation>
    </message>
    <message>
        <source>Add a laptop first.</source>
        <translation>أضف حاسوبًا أولًا.</translation>
    </message>
    <message>
        <source>Another kind of file stands there, or nothing at all.</source>
        <translation>هناك ملف من نوع آخر، أو لا شيء البتة.</translation>
    </message>
    <message>
        <source>Ask a keeper to let it in again.</source>
        <translation>اطلب من أمين أن يُدخله من جديد.</translation>
    </message>
    <message>
        <source>Ask a keeper whether it belongs. If so, have the changes written anew.</source>
        <translation>اسأل أمينًا هل ينتمي. فإن كان كذلك فلتُكتب التغييرات من جديد.</translation>
    </message>
    <message>
        <source>Ask whose laptop it is, and add it here first.</source>
        <translation>اسأل لمن الحاسوب، وأضفه هنا أولًا.</translation>
    </message>
    <message>
        <source>By the last news here it was removed, and only laptops that belong can open this.</source>
        <translation>بحسب آخر ما وصل إلى هنا فقد أُزيل، ولا يفتح هذا إلا الحواسيب المنتمية.</translation>
    </message>
    <message>
        <source>Changes are locked so that only laptops of this community read them.</source>
        <translation>التغييرات مقفلة بحيث لا تقرؤها إلا حواسيب هذا المجتمع.</translation>
    </message>
    <message>
        <source>Choose the stick or folder of this community.</source>
        <translation>اختر الذاكرة المحمولة أو المجلد الخاص بهذا المجتمع.</translation>
    </message>
    <message>
        <source>Choose the stick or folder that another laptop wrote to.</source>
        <translation>اختر الذاكرة المحمولة أو المجلد الذي كتب فيه حاسوب آخر.</translation>
    </message>
    <message>
        <source>Install the newer Skillshare on this laptop, then read it again.</source>
        <translation>ثبّت الإصدار الأحدث على هذا الحاسوب، ثم اقرأه من جديد.</translation>
    </message>
    <message>
        <source>It was pulled out or moved. What was read before that stays.</source>
        <translation>سُحبت أو نُقل المجلد. ما قُرئ قبل ذلك باقٍ.</translation>
    </message>
    <message>
        <source>Let the laptops meet on one network, or write only what is new.</source>
        <translation>دع الحواسيب تلتقي على شبكة واحدة، أو اكتب الجديد فقط.</translation>
    </message>
    <message>
        <source>Make room by deleting or moving large files, then read it again.</source>
        <translation>أفسح مكانًا بحذف ملفات كبيرة أو نقلها، ثم اقرأه من جديد.</translation>
    </message>
    <message>
        <source>Make room on it or take another one.</source>
        <translation>أفسح مكانًا عليها أو خذ غيرها.</translation>
    </message>
    <message>
        <source>No half-written file is left on it.</source>
        <translation>لم يبقَ عليها ملف نصف مكتوب.</translation>
    </message>
    <message>
        <source>No laptop writes one of that size.</source>
        <translation>لا يكتب أي حاسوب ملفًا بهذا الحجم.</translation>
    </message>
    <message>
        <source>Nobody let in the laptop that wrote this</source>
        <translation>لم يُدخل أحد الحاسوب الذي كتب هذا</translation>
    </message>
    <message>
        <source>Nothing can be read or written there</source>
        <translation>لا يمكن القراءة أو الكتابة هناك</translation>
    </message>
    <message>
        <source>Nothing new from {laptop}. Everything on it was here already.</source>
        <translation>لا جديد من {laptop}. كل ما فيها موجود هنا من قبل.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in.</source>
        <translation>لم يُؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>Only this laptop has written to it so far.</source>
        <translation>لم يكتب عليها حتى الآن إلا هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open the small lock on its side, or choose another one.</source>
        <translation>افتح القفل الصغير على جانبها، أو اختر غيرها.</translation>
    </message>
    <message>
        <source>Plug it in again, then try once more.</source>
        <translation>أعد وصلها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>See to it in the window, under Devices.</source>
        <translation>انظر فيه في النافذة، تحت الأجهزة.</translation>
    </message>
    <message>
        <source>Some wait for a part that is not on this stick. Read a newer one later.</source>
        <translation>بعضها ينتظر جزءًا ليس على هذه الذاكرة. اقرأ ذاكرة أحدث لاحقًا.</translation>
    </message>
    <message>
        <source>Something changed it on the way. What was whole is taken in.</source>
        <translation>تغيّر في الطريق. ما كان سليمًا أُخذ.</translation>
    </message>
    <message>
        <source>Take it there and read it.</source>
        <translation>خذها إلى هناك واقرأها.</translation>
    </message>
    <message>
        <source>Take it to another one, and read it here when it comes back.</source>
        <translation>خذها إلى حاسوب آخر، واقرأها هنا عندما تعود.</translation>
    </message>
    <message>
        <source>The rest is more than one laptop records in an hour. Read it again in an hour.</source>
        <translation>الباقي أكثر مما يسجله حاسوب واحد في ساعة. اقرأه مرة أخرى بعد ساعة.</translation>
    </message>
    <message>
        <source>This holds nothing for this laptop</source>
        <translation>لا شيء هنا لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Who wrote it has not heard that this laptop belongs, or has heard that it was removed.</source>
        <translation>من كتبه لم يعلم بانتماء هذا الحاسوب، أو علم بإزالته.</translation>
    </message>
    <message>
        <source>The disk of this laptop has no room for it</source>
        <translation>لا مكان له على قرص هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) not as anybody signed (it|them), and left out.</source>
        <translation>
            <numerusform>لم يُترك شيء</numerusform>
            <numerusform>تُرك تغيير واحد لأنه ليس كما وقّعه أحد.</numerusform>
            <numerusform>تُرك تغييران لأنهما ليسا كما وقّعهما أحد.</numerusform>
            <numerusform>تُركت %n تغييرات لأنها ليست كما وقّعها أحد.</numerusform>
            <numerusform>تُرك %n تغييرًا لأنها ليست كما وقّعها أحد.</numerusform>
            <numerusform>تُرك %n تغيير لأنها ليست كما وقّعها أحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends too early</source>
        <translation>ينتهي الملف قبل أوانه</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>The stick is full</source>
        <translation>الذاكرة المحمولة ممتلئة</translation>
    </message>
    <message>
        <source>The stick is locked, or the folder belongs to somebody else.</source>
        <translation>الذاكرة مقفلة، أو المجلد لشخص آخر.</translation>
    </message>
    <message>
        <source>The stick or folder is gone</source>
        <translation>الذاكرة المحمولة أو المجلد غير موجود</translation>
    </message>
    <message>
        <source>The stick was pulled while it was written. What came before the end is taken in.</source>
        <translation>سُحبت الذاكرة أثناء الكتابة. ما سبق النهاية أُخذ.</translation>
    </message>
    <message>
        <source>There are no changes of Skillshare on it</source>
        <translation>ليس عليها تغييرات من Skillshare</translation>
    </message>
    <message>
        <source>There is no other laptop to write for</source>
        <translation>لا حاسوب آخر يُكتب له</translation>
    </message>
    <message>
        <source>This belongs to another community</source>
        <translation>هذا يخص مجتمعًا آخر</translation>
    </message>
    <message>
        <source>This one does not know the form yet.</source>
        <translation>لا يعرف هذا الإصدار الصيغة بعد.</translation>
    </message>
    <message>
        <source>Write the changes once more on the other laptop.</source>
        <translation>اكتب التغييرات مرة أخرى على الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>Write the changes once more, perhaps on another stick.</source>
        <translation>اكتب التغييرات مرة أخرى، ولعلها على ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>another laptop</source>
        <translation>حاسوب آخر</translation>
    </message>
    <message>
        <source>{done} of {total} changes</source>
        <translation>{done} من {total} تغييرات</translation>
    </message>
    <message>
        <source>{laptop} was removed. What it recorded since then waits for a decision.</source>
        <translation>أُزيل {laptop}. ما سجله منذ ذلك الحين ينتظر قرارًا.</translation>
    </message>
    <message>
        <source>{written}, {readers}.</source>
        <translation>{written}، {readers}.</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message numerus="yes">
        <source>%n (entry is|entries are) as signed, and every record agrees with them.</source>
        <translation>
            <numerusform>لا قيود بعد، وكل السجلات متفقة.</numerusform>
            <numerusform>قيد واحد كما وُقّع، وكل السجلات تتفق معه.</numerusform>
            <numerusform>قيدان كما وُقّعا، وكل السجلات تتفق معهما.</numerusform>
            <numerusform>‏%n قيود كما وُقّعت، وكل السجلات تتفق معها.</numerusform>
            <numerusform>‏%n قيدًا كما وُقّعت، وكل السجلات تتفق معها.</numerusform>
            <numerusform>‏%n قيد كما وُقّعت، وكل السجلات تتفق معها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) put into it.</source>
        <translation>
            <numerusform>لم يوضع فيه أي تغيير.</numerusform>
            <numerusform>وُضع فيه تغيير واحد.</numerusform>
            <numerusform>وُضع فيه تغييران.</numerusform>
            <numerusform>وُضعت فيه %n تغييرات.</numerusform>
            <numerusform>وُضع فيه %n تغييرًا.</numerusform>
            <numerusform>وُضع فيه %n تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (is|are) in {folder}:</source>
        <translation>
            <numerusform>لا ملفات في {folder}:</numerusform>
            <numerusform>ملف واحد في {folder}:</numerusform>
            <numerusform>ملفان في {folder}:</numerusform>
            <numerusform>‏%n ملفات في {folder}:</numerusform>
            <numerusform>‏%n ملفًا في {folder}:</numerusform>
            <numerusform>‏%n ملف في {folder}:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) at home</source>
        <translation>
            <numerusform>لا أدوات في البيت</numerusform>
            <numerusform>أداة واحدة في البيت</numerusform>
            <numerusform>أداتان في البيت</numerusform>
            <numerusform>‏%n أدوات في البيت</numerusform>
            <numerusform>‏%n أداة في البيت</numerusform>
            <numerusform>‏%n أداة في البيت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s) from the folder.</source>
        <translation>
            <numerusform>لا تغييرات جديدة من المجلد.</numerusform>
            <numerusform>تغيير جديد واحد من المجلد.</numerusform>
            <numerusform>تغييران جديدان من المجلد.</numerusform>
            <numerusform>%n تغييرات جديدة من المجلد.</numerusform>
            <numerusform>%n تغييرًا جديدًا من المجلد.</numerusform>
            <numerusform>%n تغيير جديد من المجلد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) (differs|differ) from what the entries say.</source>
        <translation>
            <numerusform>كل السجلات تتفق مع القيود.</numerusform>
            <numerusform>سجل واحد يختلف عمّا تقوله القيود.</numerusform>
            <numerusform>سجلان يختلفان عمّا تقوله القيود.</numerusform>
            <numerusform>‏%n سجلات تختلف عمّا تقوله القيود.</numerusform>
            <numerusform>‏%n سجلًا تختلف عمّا تقوله القيود.</numerusform>
            <numerusform>‏%n سجل تختلف عمّا تقوله القيود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) worked out anew.</source>
        <translation>
            <numerusform>أُعيد حساب السجلات: لا سجلات.</numerusform>
            <numerusform>أُعيد حساب سجل واحد.</numerusform>
            <numerusform>أُعيد حساب سجلين.</numerusform>
            <numerusform>أُعيد حساب %n سجلات.</numerusform>
            <numerusform>أُعيد حساب %n سجلًا.</numerusform>
            <numerusform>أُعيد حساب %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>A laptop</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>A wrong code was typed. Each is good for one try; read out this one.</source>
        <translation>كُتب رمز خاطئ. كل رمز يصلح لمحاولة واحدة؛ اقرأ هذا بصوت عالٍ.</translation>
    </message>
    <message>
        <source>Add --address with the one that its screen shows.</source>
        <translation>أضف ‎--address‎ مع العنوان الذي تعرضه شاشته.</translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation>العنوان: {address}</translation>
    </message>
    <message>
        <source>Another program listens there, or it is kept for the system.</source>
        <translation>يستمع إليه برنامج آخر، أو هو محجوز للنظام.</translation>
    </message>
    <message>
        <source>Call the column with the names “Name”, then import it again.</source>
        <translation>سمِّ عمود الأسماء «Name»، ثم استورد الملف من جديد.</translation>
    </message>
    <message>
        <source>Choose another with --port, or leave it out.</source>
        <translation>اختر منفذًا آخر مع ‎--port‎ أو احذف هذا الخيار.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>الرمز: {code}</translation>
    </message>
    <message>
        <source>Did you mean: {words}?</source>
        <translation>هل المقصود: {words}؟</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>الموعد {day}</translation>
    </message>
    <message>
        <source>Everything else comes when the laptops meet: open the window, or run skillshare node.</source>
        <translation>يصل كل ما عدا ذلك حين تلتقي الحواسيب: افتح النافذة، أو شغّل skillshare node.</translation>
    </message>
    <message>
        <source>Give the number instead.</source>
        <translation>اكتب الرقم بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>If it does not say that it belongs, type this one there:</source>
        <translation>إن لم يقل إنه ينتمي، فاكتب هذا هناك:</translation>
    </message>
    <message>
        <source>If the other one lists {name} all the same, remove it there. To join later, ask for a new code.</source>
        <translation>إن ظهر {name} في قائمة الحاسوب الآخر فأزله هناك. وللانضمام لاحقًا اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>It is cut off as soon as another laptop hears of this.</source>
        <translation>يُفصل حالما يعلم حاسوب آخر بذلك.</translation>
    </message>
    <message>
        <source>It is good until {day}, for one laptop.</source>
        <translation>صالحة حتى {day}، ولحاسوب واحد.</translation>
    </message>
    <message>
        <source>It is in {file}</source>
        <translation>هو في {file}</translation>
    </message>
    <message>
        <source>It is refused wherever a laptop has heard of this.</source>
        <translation>تُرفض على كل حاسوب علم بذلك.</translation>
    </message>
    <message>
        <source>It let a laptop in, ran out, or was taken back; or its name is another.</source>
        <translation>أدخلت حاسوبًا أو انتهت أو سُحبت؛ أو أن اسمها غير ذلك.</translation>
    </message>
    <message>
        <source>Its data is in {folder}</source>
        <translation>بياناته في {folder}</translation>
    </message>
    <message>
        <source>Its folder is missing, or takes no files.</source>
        <translation>مجلدها غير موجود أو لا يقبل ملفات.</translation>
    </message>
    <message>
        <source>Its shelf is {shelf}</source>
        <translation>رفها {shelf}</translation>
    </message>
    <message>
        <source>Keep a backup, or a second laptop: only from there it could be restored.</source>
        <translation>احتفظ بنسخة احتياطية أو بحاسوب ثانٍ: فمن هناك وحده يمكن استعادتها.</translation>
    </message>
    <message>
        <source>Keep the passphrase apart from it. Nobody can open it without.</source>
        <translation>احفظ عبارة المرور بعيدًا عنها. لا يفتحها أحد بدونها.</translation>
    </message>
    <message numerus="yes">
        <source>Kit of %n part(s)</source>
        <translation>
            <numerusform>طقم بلا قطع</numerusform>
            <numerusform>طقم من قطعة واحدة</numerusform>
            <numerusform>طقم من قطعتين</numerusform>
            <numerusform>طقم من %n قطع</numerusform>
            <numerusform>طقم من %n قطعة</numerusform>
            <numerusform>طقم من %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock it again with: skillshare protect</source>
        <translation>أقفلها من جديد بالأمر: skillshare protect</translation>
    </message>
    <message>
        <source>Lock the folder with a passphrase: skillshare protect --passphrase</source>
        <translation>اقفل المجلد بعبارة مرور: skillshare protect --passphrase</translation>
    </message>
    <message>
        <source>Looked for: {text}</source>
        <translation>جرى البحث عن: {text}</translation>
    </message>
    <message>
        <source>Looking for a laptop that lets others in …</source>
        <translation>البحث عن حاسوب يسمح لغيره بالانضمام …</translation>
    </message>
    <message>
        <source>Mend that with: skillshare rebuild</source>
        <translation>الإصلاح بالأمر: skillshare rebuild</translation>
    </message>
    <message>
        <source>More than one laptop lets others in:</source>
        <translation>أكثر من حاسوب يسمح لغيره بالانضمام:</translation>
    </message>
    <message>
        <source>Name another file. This invitation is taken back and lets nobody in.</source>
        <translation>سمِّ ملفًا آخر. سُحبت هذه الدعوة ولا تُدخل أحدًا.</translation>
    </message>
    <message>
        <source>No column holds names</source>
        <translation>لا عمود فيه أسماء</translation>
    </message>
    <message>
        <source>No keystore of the system answers. Nothing is changed.</source>
        <translation>لا يجيب أي مخزن مفاتيح في النظام. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No laptop nearby lets others in</source>
        <translation>لا حاسوب قريب يسمح لغيره بالانضمام</translation>
    </message>
    <message>
        <source>No open invitation is called “{text}”</source>
        <translation>لا دعوة مفتوحة باسم «{text}»</translation>
    </message>
    <message>
        <source>Nobody let this laptop in yet, and nothing came into its folder.</source>
        <translation>لم يُدخِل أحد هذا الحاسوب بعد، ولم يصل شيء إلى مجلده.</translation>
    </message>
    <message>
        <source>None of the headings in {file} means a name.</source>
        <translation>لا عنوان في {file} يدل على اسم.</translation>
    </message>
    <message>
        <source>None shows a code now, or this network keeps laptops apart.</source>
        <translation>لا يعرض أي منها رمزًا الآن، أو أن هذه الشبكة تفصل الحواسيب بعضها عن بعض.</translation>
    </message>
    <message>
        <source>Nothing is found for “{text}”.</source>
        <translation>لا نتيجة للبحث عن «{text}».</translation>
    </message>
    <message>
        <source>Nothing new in the folder, and nothing to add.</source>
        <translation>لا جديد في المجلد، ولا شيء يُضاف إليه.</translation>
    </message>
    <message>
        <source>On the other laptop choose “Join one nearby”, or run: skillshare join CODE</source>
        <translation>على الحاسوب الآخر اختر «الانضمام إلى مجتمع قريب»، أو شغّل: skillshare join CODE</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>عبارة المرور: </translation>
    </message>
    <message>
        <source>Port {number} cannot be used</source>
        <translation>لا يمكن استعمال المنفذ {number}</translation>
    </message>
    <message>
        <source>Reachable at {address}</source>
        <translation>العنوان المتاح: {address}</translation>
    </message>
    <message>
        <source>See the open ones with: skillshare devices</source>
        <translation>اعرض المفتوحة بالأمر: skillshare devices</translation>
    </message>
    <message>
        <source>Sharing ends, as asked.</source>
        <translation>تنتهي المشاركة كما طُلب.</translation>
    </message>
    <message>
        <source>Show a code on the other one, or add --address with the address it shows.</source>
        <translation>اعرض رمزًا على الحاسوب الآخر، أو أضف ‎--address‎ مع العنوان الذي يعرضه.</translation>
    </message>
    <message>
        <source>Stopped, as asked</source>
        <translation>توقّف كما طلبت</translation>
    </message>
    <message>
        <source>The backup is made and read back: {file}</source>
        <translation>النسخة الاحتياطية جاهزة وقُرئت للتحقق: {file}</translation>
    </message>
    <message>
        <source>The code fits. Waiting for the other side …</source>
        <translation>الرمز صحيح. بانتظار الطرف الآخر …</translation>
    </message>
    <message>
        <source>The community is founded: {name}</source>
        <translation>تأسس المجتمع: {name}</translation>
    </message>
    <message>
        <source>The data in this folder is locked.</source>
        <translation>البيانات في هذا المجلد مقفلة.</translation>
    </message>
    <message>
        <source>The data in this folder lies open already.</source>
        <translation>البيانات في هذا المجلد مفتوحة من قبل.</translation>
    </message>
    <message>
        <source>The data in this folder lies open: whoever has the disk can read it.</source>
        <translation>البيانات في هذا المجلد مفتوحة: من لديه القرص يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>The invitation is in {file}</source>
        <translation>الدعوة في {file}</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>سُحبت الدعوة.</translation>
    </message>
    <message>
        <source>The laptop that typed the code was cut off, perhaps before it had everything.</source>
        <translation>انقطع الحاسوب الذي كتب الرمز، وربما قبل أن يصله كل شيء.</translation>
    </message>
    <message>
        <source>The page cannot be written to {file}</source>
        <translation>لا يمكن كتابة الصفحة في {file}</translation>
    </message>
    <message>
        <source>The passphrase opens it. Nobody can open it with a forgotten one.</source>
        <translation>تفتحها عبارة المرور. إن نُسيت فلا يفتحها أحد.</translation>
    </message>
    <message>
        <source>There are too many files in it. Not all of them were looked at.</source>
        <translation>فيه ملفات أكثر مما ينبغي، فلم تُفحص كلها.</translation>
    </message>
    <message>
        <source>There is no other laptop to share with. To add one, end this and run skillshare invite.</source>
        <translation>لا حاسوب آخر للمشاركة معه. لإضافة واحد أنهِ هذا ثم شغّل skillshare invite.</translation>
    </message>
    <message>
        <source>They have one number. Give one of them another in the window.</source>
        <translation>لها الرقم نفسه. أعطِ واحدًا منها رقمًا آخر في النافذة.</translation>
    </message>
    <message>
        <source>This laptop belongs to {name} now.</source>
        <translation>صار هذا الحاسوب تابعًا لـ{name}.</translation>
    </message>
    <message>
        <source>This laptop is new to it: let it in from another one, or with the recovery sheet.</source>
        <translation>هذا الحاسوب جديد عليه: أدخله من حاسوب آخر، أو بورقة الاسترداد.</translation>
    </message>
    <message>
        <source>This system keeps no keys that Skillshare could use</source>
        <translation>لا يحفظ هذا النظام مفاتيح يستطيع Skillshare استعمالها</translation>
    </message>
    <message>
        <source>This system’s keystore opens it for whoever is logged in here.</source>
        <translation>يفتحها مخزن مفاتيح هذا النظام لمن سجّل الدخول هنا.</translation>
    </message>
    <message>
        <source>To go on all the same, add: --reason &quot;why&quot;</source>
        <translation>للمتابعة مع ذلك، أضف: --reason &quot;السبب&quot;</translation>
    </message>
    <message>
        <source>What is left is in {file}</source>
        <translation>ما بقي محفوظ في {file}</translation>
    </message>
    <message>
        <source>What lay open before may still be found on the disk by an expert.</source>
        <translation>ما كان مكشوفًا من قبل قد يجده خبير على القرص بعدُ.</translation>
    </message>
    <message>
        <source>Whoever has the page can ask to be let in: print it, then delete the file.</source>
        <translation>من لديه الصفحة يستطيع طلب الدخول: اطبعها ثم احذف الملف.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more of this kind; --json lists them all.</source>
        <translation>
            <numerusform>ولا شيء آخر من هذا النوع؛ ‎--json يعرضها كلها.</numerusform>
            <numerusform>وواحد آخر من هذا النوع؛ ‎--json يعرضها كلها.</numerusform>
            <numerusform>واثنان آخران من هذا النوع؛ ‎--json يعرضها كلها.</numerusform>
            <numerusform>و%n أخرى من هذا النوع؛ ‎--json يعرضها كلها.</numerusform>
            <numerusform>و%n غيرها من هذا النوع؛ ‎--json يعرضها كلها.</numerusform>
            <numerusform>و%n غيرها من هذا النوع؛ ‎--json يعرضها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>good until {day}</source>
        <translation>صالحة حتى {day}</translation>
    </message>
    <message>
        <source>invited on paper</source>
        <translation>مدعو على ورق</translation>
    </message>
    <message>
        <source>log {log}</source>
        <comment>a place in the journal</comment>
        <translation>الدفتر {log}</translation>
    </message>
    <message>
        <source>log {log}, entry {number}</source>
        <translation>الدفتر {log}، القيد {number}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>{name} has everything, and so has this laptop</source>
        <translation>لدى {name} كل شيء، ولدى هذا الحاسوب أيضًا</translation>
    </message>
    <message>
        <source>{name} is here again, as it was on {day}.</source>
        <translation>عاد {name} كما كان في {day}.</translation>
    </message>
    <message>
        <source>{name} is here; sharing</source>
        <translation>{name} هنا؛ تجري المشاركة</translation>
    </message>
    <message>
        <source>{name} is in: {kind}</source>
        <translation>انضم {name}: {kind}</translation>
    </message>
    <message>
        <source>{name} is out of reach</source>
        <translation>{name} خارج النطاق</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>أُزيل {name}.</translation>
    </message>
    <message>
        <source>{name}: {left}. The next time goes on from there.</source>
        <translation>{name}: {left}. في المرة القادمة يتابع من هناك.</translation>
    </message>
    <message>
        <source>{state}, {person} has it</source>
        <translation>{state}، عند {person}</translation>
    </message>
    <message>
        <source>“{text}” fits more than one:</source>
        <translation>‏«{text}» يطابق أكثر من نتيجة:</translation>
    </message>
</context>
<context>
    <name>community</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>at once</comment>
        <translation>
            <numerusform>لا أدوات</numerusform>
            <numerusform>أداة واحدة</numerusform>
            <numerusform>أداتان</numerusform>
            <numerusform>‏%n أدوات</numerusform>
            <numerusform>‏%n أداة</numerusform>
            <numerusform>‏%n أداة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>‏0 شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>‏%n أشهر</numerusform>
            <numerusform>‏%n شهرًا</numerusform>
            <numerusform>‏%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) on the screens differ from their history.</source>
        <translation>
            <numerusform>كل السجلات المعروضة تتفق مع القيود.</numerusform>
            <numerusform>سجل معروض واحد يختلف عن قيوده.</numerusform>
            <numerusform>سجلان معروضان يختلفان عن قيودهما.</numerusform>
            <numerusform>‏%n سجلات معروضة تختلف عن قيودها.</numerusform>
            <numerusform>‏%n سجلًا معروضًا تختلف عن قيودها.</numerusform>
            <numerusform>‏%n سجل معروض تختلف عن قيودها.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>0: no end</source>
        <translation>‏0: بلا نهاية</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>الرقم السري مضبوط.</translation>
    </message>
    <message>
        <source>Add a membership type</source>
        <translation>إضافة نوع عضوية</translation>
    </message>
    <message>
        <source>Add an opening</source>
        <translation>إضافة موعد فتح</translation>
    </message>
    <message>
        <source>Add closed or extra days</source>
        <translation>إضافة أيام إغلاق أو فتح إضافية</translation>
    </message>
    <message>
        <source>After each scan, so that nobody has to look. The words are there too.</source>
        <translation>بعد كل مسح، فلا حاجة إلى النظر. والكلمات تظهر أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries are as they were signed.</source>
        <translation>
            <numerusform>لا قيود بعد.</numerusform>
            <numerusform>القيد الوحيد كما وُقّع.</numerusform>
            <numerusform>القيدان كلاهما كما وُقّعا.</numerusform>
            <numerusform>القيود كلها (%n) كما وُقّعت.</numerusform>
            <numerusform>القيود كلها (%n) كما وُقّعت.</numerusform>
            <numerusform>القيود كلها (%n) كما وُقّعت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance and sound</source>
        <translation>المظهر والصوت</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>مثل هذا الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <translation>
            <numerusform>لا شيء يتعذر استيراده</numerusform>
            <numerusform>صف واحد يتعذر استيراده</numerusform>
            <numerusform>صفان يتعذر استيرادهما</numerusform>
            <numerusform>‏%n صفوف يتعذر استيرادها</numerusform>
            <numerusform>‏%n صفًا يتعذر استيرادها</numerusform>
            <numerusform>‏%n صف يتعذر استيرادها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>لا شيء يُستكمل</numerusform>
            <numerusform>صف واحد يُستكمل</numerusform>
            <numerusform>صفان يُستكملان</numerusform>
            <numerusform>‏%n صفوف تُستكمل</numerusform>
            <numerusform>‏%n صفًا تُستكمل</numerusform>
            <numerusform>‏%n صف تُستكمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>لا شيء موجود من قبل</numerusform>
            <numerusform>صف واحد موجود من قبل</numerusform>
            <numerusform>صفان موجودان من قبل</numerusform>
            <numerusform>‏%n صفوف موجودة من قبل</numerusform>
            <numerusform>‏%n صفًا موجودة من قبل</numerusform>
            <numerusform>‏%n صف موجودة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>صف جديد واحد</numerusform>
            <numerusform>صفان جديدان</numerusform>
            <numerusform>‏%n صفوف جديدة</numerusform>
            <numerusform>‏%n صفًا جديدًا</numerusform>
            <numerusform>‏%n صف جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with something unusual</source>
        <translation>
            <numerusform>لا صفوف فيها ما يلفت النظر</numerusform>
            <numerusform>صف واحد فيه ما يلفت النظر</numerusform>
            <numerusform>صفان فيهما ما يلفت النظر</numerusform>
            <numerusform>‏%n صفوف فيها ما يلفت النظر</numerusform>
            <numerusform>‏%n صفًا فيها ما يلفت النظر</numerusform>
            <numerusform>‏%n صف فيها ما يلفت النظر</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between examples</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between files</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A file for each table (csv)</source>
        <translation>ملف لكل جدول (csv)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>أسود على أبيض</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>التبديل</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>فحص البيانات</translation>
    </message>
    <message>
        <source>Checked {done} of {total} entries</source>
        <translation>فُحص {done} من {total} من القيود</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose which column is the name; without it no row can be imported.</source>
        <translation>اختر عمود الاسم؛ بدونه لا يُستورد أي صف.</translation>
    </message>
    <message>
        <source>Close Skillshare and open it again; it builds them anew.</source>
        <translation>أغلق Skillshare وافتحه من جديد؛ فيبنيها من جديد.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Closed and extra days</source>
        <translation>أيام الإغلاق والفتح الإضافي</translation>
    </message>
    <message>
        <source>Closed days are skipped, so a loan lasts longer.</source>
        <translation>أيام الإغلاق لا تُحسب، فتطول الإعارة.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days of a loan</source>
        <translation>أيام الإعارة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Due on that very day, even if the place is closed then.</source>
        <translation>الموعد في اليوم نفسه، حتى لو كانت الدار مغلقة.</translation>
    </message>
    <message>
        <source>Due on the first open day on or after that day.</source>
        <translation>الموعد في أول يوم فتح، ذلك اليوم أو بعده.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Everyone is asked to accept the new version at their next visit.</source>
        <translation>يُطلب من الجميع قبول النسخة الجديدة في زيارتهم القادمة.</translation>
    </message>
    <message>
        <source>F12 locks. The PIN keeps eyes off the screen; it does not lock the data.</source>
        <translation>المفتاح F12 يقفل الشاشة. الرقم السري يحجبها عن الأعين، ولا يقفل البيانات.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Folder with all data</source>
        <translation>مجلد بكل البيانات</translation>
    </message>
    <message>
        <source>Follows its setting</source>
        <translation>يتبع إعداد الجهاز</translation>
    </message>
    <message>
        <source>For bright rooms</source>
        <translation>للغرف المضيئة</translation>
    </message>
    <message>
        <source>For dim rooms</source>
        <translation>للغرف الخافتة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Hear “attention”</source>
        <translation>سماع «تنبيه»</translation>
    </message>
    <message>
        <source>Hear “done”</source>
        <translation>سماع «تم»</translation>
    </message>
    <message>
        <source>Hear “stop”</source>
        <translation>سماع «توقف»</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>قواعد الدار</translation>
    </message>
    <message>
        <source>How the days of a loan are counted</source>
        <translation>طريقة حساب أيام الإعارة</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>لا صفوف للاستيراد</numerusform>
            <numerusform>استيراد صف واحد</numerusform>
            <numerusform>استيراد صفين</numerusform>
            <numerusform>استيراد %n صفوف</numerusform>
            <numerusform>استيراد %n صفًا</numerusform>
            <numerusform>استيراد %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>الاستيراد والتصدير</translation>
    </message>
    <message>
        <source>Import done</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>توقف الاستيراد</translation>
    </message>
    <message>
        <source>Imported {done} of {total}</source>
        <translation>استُورد {done} من {total}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>It ends before it begins. Write a later time.</source>
        <translation>ينتهي قبل أن يبدأ. اكتب وقتًا بعده.</translation>
    </message>
    <message>
        <source>It lies before the first day. Write a later day.</source>
        <translation>هو قبل أول يوم. اكتب يومًا بعده.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Items at once</source>
        <translation>عدد الأدوات معًا</translation>
    </message>
    <message>
        <source>Items or people from Excel, LibreOffice or CSV, events from .ics. You see first what they become.</source>
        <translation>أدوات أو أشخاص من Excel أو LibreOffice أو CSV، ومواعيد من ملفات .ics. ترى أولًا ماذا تصير.</translation>
    </message>
    <message>
        <source>Items, people, loans and history as tables. Names and phones are in them.</source>
        <translation>الأدوات والأعضاء والإعارات والسجل في جداول. فيها أسماء وأرقام هواتف.</translation>
    </message>
    <message>
        <source>Keep this folder as it is and ask those who look after Skillshare.</source>
        <translation>اترك هذا المجلد كما هو، واسأل القائمين على Skillshare.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>الإعارة</translation>
    </message>
    <message>
        <source>Lent today, it is due {day}.</source>
        <translation>إعارة اليوم موعدها {day}.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Membership types</source>
        <translation>أنواع العضوية</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message numerus="yes">
        <source>Moves %n due date(s) to the next open day</source>
        <translation>
            <numerusform>لا مواعيد تُنقل إلى يوم الفتح التالي</numerusform>
            <numerusform>ينقل موعدًا واحدًا إلى يوم الفتح التالي</numerusform>
            <numerusform>ينقل موعدين إلى يوم الفتح التالي</numerusform>
            <numerusform>ينقل %n مواعيد إلى يوم الفتح التالي</numerusform>
            <numerusform>ينقل %n موعدًا إلى يوم الفتح التالي</numerusform>
            <numerusform>ينقل %n موعد إلى يوم الفتح التالي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moves %n due date(s) to {day}</source>
        <translation>
            <numerusform>لا مواعيد تُنقل إلى {day}</numerusform>
            <numerusform>ينقل موعدًا واحدًا إلى {day}</numerusform>
            <numerusform>ينقل موعدين إلى {day}</numerusform>
            <numerusform>ينقل %n مواعيد إلى {day}</numerusform>
            <numerusform>ينقل %n موعدًا إلى {day}</numerusform>
            <numerusform>ينقل %n موعد إلى {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رقم سري جديد</translation>
    </message>
    <message>
        <source>No PIN is set; Enter unlocks.</source>
        <translation>لا رقم سري؛ مفتاح Enter يفتح القفل.</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>إخراج كل البيانات</translation>
    </message>
    <message>
        <source>Text of the house rules</source>
        <translation>نص قواعد الدار</translation>
    </message>
    <message>
        <source>The import is taken back; the history keeps it.</source>
        <translation>تم التراجع عن الاستيراد؛ ويبقى في السجل.</translation>
    </message>
    <message>
        <source>No closed days ahead.</source>
        <translation>لا أيام إغلاق قادمة.</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء غيرها.</numerusform>
            <numerusform>وواحد غيرها.</numerusform>
            <numerusform>واثنان غيرها.</numerusform>
            <numerusform>و%n غيرها.</numerusform>
            <numerusform>و%n غيرها.</numerusform>
            <numerusform>و%n غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Ask before an account goes further</source>
        <translation>السؤال قبل أن يتجاوز الحساب هذا الحد</translation>
    </message>
    <message>
        <source>Back today, it is kept until {day}.</source>
        <translation>ما يعود اليوم يُحجز حتى {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n event(s)</source>
        <translation>
            <numerusform>لا مواعيد تدخل</numerusform>
            <numerusform>أدخل موعدًا واحدًا</numerusform>
            <numerusform>أدخل موعدين</numerusform>
            <numerusform>أدخل %n مواعيد</numerusform>
            <numerusform>أدخل %n موعدًا</numerusform>
            <numerusform>أدخل %n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a spreadsheet or a calendar</source>
        <translation>إدخال جدول أو تقويم</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>تقاويم</translation>
    </message>
    <message>
        <source>Choose a spreadsheet or a calendar</source>
        <translation>اختر جدولًا أو تقويمًا</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns or rows</source>
        <translation>الأعمدة أو الصفوف</translation>
    </message>
    <message>
        <source>Count time given against time taken</source>
        <translation>حساب الوقت المعطى مقابل الوقت المأخوذ</translation>
    </message>
    <message>
        <source>Counted in steps of</source>
        <translation>خطوات الحساب</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Everybody has an account. All accounts together come to nought.</source>
        <translation>لكل شخص حساب، ومجموع الحسابات كلها صفر.</translation>
    </message>
    <message>
        <source>Hours above nought</source>
        <translation>ساعات فوق الصفر</translation>
    </message>
    <message>
        <source>Hours below nought</source>
        <translation>ساعات تحت الصفر</translation>
    </message>
    <message>
        <source>House duties</source>
        <translation>واجبات الدار</translation>
    </message>
    <message>
        <source>Members are bound by this on their own laptops, the desk is not. 0: no limit.</source>
        <translation>يلتزم الأعضاء بهذا على حواسيبهم الخاصة، أما المكتب فلا. 0: بلا حد.</translation>
    </message>
    <message>
        <source>No house rules yet.</source>
        <translation>لا قواعد للدار بعد.</translation>
    </message>
    <message>
        <source>No membership types yet.</source>
        <translation>لا أنواع عضوية بعد.</translation>
    </message>
    <message>
        <source>No opening yet. Add the first one.</source>
        <translation>لا مواعيد فتح بعد. أضف أولها.</translation>
    </message>
    <message>
        <source>One workbook (xlsx)</source>
        <translation>مصنف واحد (xlsx)</translation>
    </message>
    <message>
        <source>Only what is unusual</source>
        <translation>ما يلفت النظر فقط</translation>
    </message>
    <message>
        <source>Only with laptops of this community, only nearby, always encrypted.</source>
        <translation>مع حواسيب هذا المجتمع وحدها، القريبة وحدها، ومشفّرًا دائمًا.</translation>
    </message>
    <message>
        <source>Open Calendar</source>
        <translation>فتح التقويم</translation>
    </message>
    <message>
        <source>Open Items</source>
        <translation>فتح الأدوات</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>فتح الناس</translation>
    </message>
    <message>
        <source>Open at other hours</source>
        <translation>مفتوح في ساعات أخرى</translation>
    </message>
    <message>
        <source>Open days: {days}</source>
        <translation>أيام الفتح: {days}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات الفتح</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>أو أفلت الملف هنا.</translation>
    </message>
    <message>
        <source>PIN of the locked screen</source>
        <translation>الرقم السري لقفل الشاشة</translation>
    </message>
    <message>
        <source>Parts of this place</source>
        <translation>أقسام هذه الصفحة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الناس</translation>
    </message>
    <message>
        <source>People are asked for it only if the rule says so.</source>
        <translation>تُطلب فقط إذا نصّت القاعدة على ذلك.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>تشغيل الأصوات</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Publish version {number}</source>
        <translation>نشر النسخة {number}</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>جارٍ قراءة الملف</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>جارٍ قراءة {file}</translation>
    </message>
    <message>
        <source>Reads every entry and compares it with its signature. Nothing is changed.</source>
        <translation>يقرأ كل قيد ويقارنه بتوقيعه. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Rules and memberships</source>
        <translation>القواعد والعضويات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>حفظ الصفوف المتروكة</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>حفظ القواعد</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>محفوظ باسم {file}</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>ضبط الرقم السري</translation>
    </message>
    <message>
        <source>Share while others are near</source>
        <translation>المشاركة ما دام الآخرون قريبين</translation>
    </message>
    <message>
        <source>Sharing over the network</source>
        <translation>المشاركة عبر الشبكة</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Sounds of the desk</source>
        <translation>أصوات المكتب</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Statement of the community</source>
        <translation>كشف المجتمع</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>The app shows the hours people gave, and nobody has a balance.</source>
        <translation>يعرض التطبيق الساعات التي أعطاها الناس، وليس لأحد رصيد.</translation>
    </message>
    <message>
        <source>The community’s own account: {time}</source>
        <translation>حساب المجتمع نفسه: {time}</translation>
    </message>
    <message>
        <source>The next weeks</source>
        <translation>الأسابيع القادمة</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Time credits</source>
        <translation>أرصدة الوقت</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Unlock without a PIN</source>
        <translation>فتح القفل بلا رقم سري</translation>
    </message>
    <message>
        <source>What becomes of each event</source>
        <translation>ماذا يصير كل موعد</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>مصير كل صف</translation>
    </message>
    <message>
        <source>What comes back is kept for whoever is next, up to an open day.</source>
        <translation>ما يعود يُحجز لصاحب الدور التالي، حتى يوم فتح.</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>ما يصير إليه كل عمود</translation>
    </message>
    <message>
        <source>What is back before it can go out again the same evening.</source>
        <translation>ما يعود قبله يمكن إعارته في المساء نفسه.</translation>
    </message>
    <message>
        <source>What was unusual</source>
        <translation>ما لفت النظر</translation>
    </message>
    <message>
        <source>What you typed is kept.
Open the form again to go on, or to discard it.</source>
        <translation>ما كُتب محفوظ.
افتح النموذج من جديد للمتابعة أو للتجاهل.</translation>
    </message>
    <message>
        <source>When members reserve something</source>
        <translation>عندما يحجز الأعضاء أداة</translation>
    </message>
    <message>
        <source>When people wait for something</source>
        <translation>عند انتظار أداة</translation>
    </message>
    <message>
        <source>Who helps somebody gets the time, who is helped gives it.</source>
        <translation>من يساعد غيره ينال الوقت، ومن تُقدَّم له المساعدة يعطيه.</translation>
    </message>
    <message>
        <source>With 0 nobody’s loan gets shorter, however many wait.</source>
        <translation>مع 0 لا تقصر أي إعارة، مهما كثر الانتظار.</translation>
    </message>
    <message numerus="yes">
        <source>With more than {count} people in line, a loan lasts %n day(s) at most.</source>
        <translation>
            <numerusform>إذا زاد المنتظرون على {count}، فلا إعارة.</numerusform>
            <numerusform>إذا زاد المنتظرون على {count}، فأقصى الإعارة يوم واحد.</numerusform>
            <numerusform>إذا زاد المنتظرون على {count}، فأقصى الإعارة يومان.</numerusform>
            <numerusform>إذا زاد المنتظرون على {count}، فأقصى الإعارة %n أيام.</numerusform>
            <numerusform>إذا زاد المنتظرون على {count}، فأقصى الإعارة %n يومًا.</numerusform>
            <numerusform>إذا زاد المنتظرون على {count}، فأقصى الإعارة %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it, carry changes by USB stick.</source>
        <translation>بدونها، انقل التغييرات بذاكرة محمولة.</translation>
    </message>
    <message>
        <source>Write 0 to 365 days.</source>
        <translation>اكتب من 0 إلى 365 يومًا.</translation>
    </message>
    <message>
        <source>Write 1 to 365 days.</source>
        <translation>اكتب من 1 إلى 365 يومًا.</translation>
    </message>
    <message>
        <source>Write a day like 24 December 2026.</source>
        <translation>اكتب يومًا مثل 24 ديسمبر 2026.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Write a new version</source>
        <translation>كتابة نسخة جديدة</translation>
    </message>
    <message>
        <source>Write a time between the two others.</source>
        <translation>اكتب وقتًا بين الوقتين الآخرين.</translation>
    </message>
    <message>
        <source>Write a time like 18:00.</source>
        <translation>اكتب وقتًا مثل 18:00.</translation>
    </message>
    <message>
        <source>Write a whole number of hours.</source>
        <translation>اكتب عددًا صحيحًا من الساعات.</translation>
    </message>
    <message>
        <source>Write a whole number up to {most}.</source>
        <translation>اكتب عددًا صحيحًا حتى {most}.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>اكتب عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Write an amount like 24 or 24.50.</source>
        <translation>اكتب مبلغًا مثل 24 أو 24.50.</translation>
    </message>
    <message>
        <source>Write at least four digits.</source>
        <translation>اكتب أربعة أرقام على الأقل.</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>كتابتها</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Written {done} of {total} rows</source>
        <translation>كُتب {done} من {total} من الصفوف</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more event(s)</source>
        <translation>
            <numerusform>ولا مواعيد أخرى</numerusform>
            <numerusform>وموعد واحد آخر</numerusform>
            <numerusform>وموعدان آخران</numerusform>
            <numerusform>و%n مواعيد أخرى</numerusform>
            <numerusform>و%n موعدًا آخر</numerusform>
            <numerusform>و%n موعد آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>ولا صفوف أخرى</numerusform>
            <numerusform>وصف واحد آخر</numerusform>
            <numerusform>وصفان آخران</numerusform>
            <numerusform>و%n صفوف أخرى</numerusform>
            <numerusform>و%n صفًا آخر</numerusform>
            <numerusform>و%n صف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>as the imported calendar has it</source>
        <translation>كما في التقويم المستورد</translation>
    </message>
    <message>
        <source>as the rules</source>
        <translation>حسب القواعد</translation>
    </message>
    <message>
        <source>closed instead of open</source>
        <translation>مغلق بدل الفتح</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجانًا</translation>
    </message>
    <message numerus="yes">
        <source>loans of %n day(s)</source>
        <translation>
            <numerusform>إعارة بلا أيام</numerusform>
            <numerusform>إعارة يوم واحد</numerusform>
            <numerusform>إعارة يومين</numerusform>
            <numerusform>إعارة %n أيام</numerusform>
            <numerusform>إعارة %n يومًا</numerusform>
            <numerusform>إعارة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>no cell says anything</source>
        <translation>لا خلية فيها شيء</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>يبقى خارجًا</translation>
    </message>
    <message>
        <source>such as Christmas week</source>
        <translation>مثل أسبوع العيد</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message>
        <source>to {last}</source>
        <comment>the last day of some</comment>
        <translation>إلى {last}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation>{column} يصير</translation>
    </message>
    <message>
        <source>{files} lie in {folder}. They hold names and phones: keep them safe.</source>
        <translation>{files} في {folder}. فيها أسماء وهواتف: احفظها في مكان آمن.</translation>
    </message>
    <message>
        <source>{files} lies in {folder}. It holds names and phones: keep it safe.</source>
        <translation>{files} في {folder}. فيه أسماء وهواتف: احفظه في مكان آمن.</translation>
    </message>
    <message>
        <source>{hours}, changeover {time}</source>
        <translation>{hours}، التبديل {time}</translation>
    </message>
    <message>
        <source>{hours}, {reason}</source>
        <translation>{hours}، {reason}</translation>
    </message>
    <message>
        <source>{name} left out.csv</source>
        <translation>{name} متروك.csv</translation>
    </message>
    <message>
        <source>{row}: {name}</source>
        <translation>{row}: {name}</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>{title}, {when}</source>
        <translation>{title}، {when}</translation>
    </message>
</context>
<context>
    <name>damage</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n آخر</numerusform>
            <numerusform>%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes back by itself from a laptop that has it: let them meet, or read a stick.</source>
        <translation>يعود وحده من حاسوب يحمله: دعهما يلتقيان، أو اقرأ ذاكرة محمولة.</translation>
    </message>
    <message>
        <source>The disk damaged something. See Devices.</source>
        <translation>أتلف القرص شيئًا. انظر الأجهزة.</translation>
    </message>
    <message numerus="yes">
        <source>The disk damaged what is kept on %n (thing or person|things or people)</source>
        <translation>
            <numerusform>لم يُتلف القرص شيئًا</numerusform>
            <numerusform>أتلف القرص ما هو محفوظ عن أداة أو شخص</numerusform>
            <numerusform>أتلف القرص ما هو محفوظ عن اثنين من الأدوات أو الناس</numerusform>
            <numerusform>أتلف القرص ما هو محفوظ عن %n من الأدوات أو الناس</numerusform>
            <numerusform>أتلف القرص ما هو محفوظ عن %n من الأدوات أو الناس</numerusform>
            <numerusform>أتلف القرص ما هو محفوظ عن %n من الأدوات أو الناس</numerusform>
        </translation>
    </message>
    <message>
        <source>This disk may be failing. Make a backup on a stick today.</source>
        <translation>قد يكون هذا القرص في طريقه إلى العطل. أنشئ اليوم نسخة احتياطية على ذاكرة محمولة.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>‏0 يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>‏%n أيام</numerusform>
            <numerusform>‏%n يومًا</numerusform>
            <numerusform>‏%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>بلا تأخير</numerusform>
            <numerusform>تأخير يوم</numerusform>
            <numerusform>تأخير يومين</numerusform>
            <numerusform>تأخير %n أيام</numerusform>
            <numerusform>تأخير %n يومًا</numerusform>
            <numerusform>تأخير %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>‏0 أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعين</numerusform>
            <numerusform>‏%n أسابيع</numerusform>
            <numerusform>‏%n أسبوعًا</numerusform>
            <numerusform>‏%n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>a time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>about %n month(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>نحو 0 شهر</numerusform>
            <numerusform>نحو شهر</numerusform>
            <numerusform>نحو شهرين</numerusform>
            <numerusform>نحو %n أشهر</numerusform>
            <numerusform>نحو %n شهرًا</numerusform>
            <numerusform>نحو %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a short date, this year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a short date, another year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date with year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>a date with weekday, this year</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>a date with weekday, another year</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>أقل من يوم</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message>
        <source>three weeks</source>
        <translation>ثلاثة أسابيع</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>أسبوعين</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <comment>a day and the time on it</comment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>from a day or time to another</comment>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <comment>opening hours</comment>
        <translation>من {start} إلى {end}</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message numerus="yes">
        <source>%n item(s), each one is saved</source>
        <translation>
            <numerusform>لا أدوات بعد</numerusform>
            <numerusform>أداة واحدة، وهي محفوظة</numerusform>
            <numerusform>أداتان، كل واحدة محفوظة</numerusform>
            <numerusform>‏%n أدوات، كل واحدة محفوظة</numerusform>
            <numerusform>‏%n أداة، كل واحدة محفوظة</numerusform>
            <numerusform>‏%n أداة، كل واحدة محفوظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>stock</comment>
        <translation>
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left then</source>
        <comment>stock</comment>
        <translation>
            <numerusform>يتبقى بعدها %n</numerusform>
            <numerusform>يتبقى بعدها %n</numerusform>
            <numerusform>يتبقى بعدها %n</numerusform>
            <numerusform>يتبقى بعدها %n</numerusform>
            <numerusform>يتبقى بعدها %n</numerusform>
            <numerusform>يتبقى بعدها %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) wait for an answer.</source>
        <translation>
            <numerusform>لا أدوات أخرى تنتظر جوابًا.</numerusform>
            <numerusform>أداة أخرى تنتظر جوابًا.</numerusform>
            <numerusform>أداتان أخريان تنتظران جوابًا.</numerusform>
            <numerusform>‏%n أدوات أخرى تنتظر جوابًا.</numerusform>
            <numerusform>‏%n أداة أخرى تنتظر جوابًا.</numerusform>
            <numerusform>‏%n أداة أخرى تنتظر جوابًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) (is|are) away.</source>
        <translation>
            <numerusform>لا قطع أخرى غائبة.</numerusform>
            <numerusform>قطعة أخرى غائبة.</numerusform>
            <numerusform>قطعتان أخريان غائبتان.</numerusform>
            <numerusform>‏%n قطع أخرى غائبة.</numerusform>
            <numerusform>‏%n قطعة أخرى غائبة.</numerusform>
            <numerusform>‏%n قطعة أخرى غائبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), not looked at</source>
        <translation>
            <numerusform>لا ملحقات</numerusform>
            <numerusform>قطعة واحدة، لم تُفحص</numerusform>
            <numerusform>قطعتان، لم تُفحصا</numerusform>
            <numerusform>‏%n قطع، لم تُفحص</numerusform>
            <numerusform>‏%n قطعة، لم تُفحص</numerusform>
            <numerusform>‏%n قطعة، لم تُفحص</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between languages</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A laptop of this community has signed the card.</source>
        <translation>وقّع البطاقةَ حاسوب من هذا المجتمع.</translation>
    </message>
    <message>
        <source>A steward agrees</source>
        <translation>بموافقة الإشراف</translation>
    </message>
    <message>
        <source>Accept rules</source>
        <translation>قبول القواعد</translation>
    </message>
    <message>
        <source>Actions of today</source>
        <translation>أعمال اليوم</translation>
    </message>
    <message>
        <source>Add it as an item</source>
        <translation>إضافتها كأداة</translation>
    </message>
    <message>
        <source>After a reason</source>
        <translation>بعد ذكر السبب</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>All of today</source>
        <translation>كل ما جرى اليوم</translation>
    </message>
    <message>
        <source>All of {kit} is back.</source>
        <translation>رجعت كل قطع {kit}.</translation>
    </message>
    <message>
        <source>All there</source>
        <translation>كله موجود</translation>
    </message>
    <message>
        <source>At home already</source>
        <translation>في البيت من قبل</translation>
    </message>
    <message>
        <source>Back on time</source>
        <translation>رجعت في موعدها</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Brings it back before</source>
        <translation>يعيدها قبل ذلك</translation>
    </message>
    <message>
        <source>Brings it back this week</source>
        <translation>إرجاعها هذا الأسبوع</translation>
    </message>
    <message>
        <source>Brings others back soon</source>
        <translation>إرجاع الأخرى قريبًا</translation>
    </message>
    <message>
        <source>Came back just now</source>
        <translation>رجعت للتو</translation>
    </message>
    <message>
        <source>Card, if there is one</source>
        <translation>البطاقة، إن وُجدت</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comes as a helper</source>
        <translation>يأتي مساعدًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done, next person</source>
        <translation>تم، التالي</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>للإرجاع</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Due when? Choose, or type a day</source>
        <translation>متى الموعد؟ اختر يومًا أو اكتبه</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Finish without an answer</source>
        <translation>إنهاء بلا جواب</translation>
    </message>
    <message>
        <source>From {day} until {until}.</source>
        <translation>من {day} حتى {until}.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>تخرج الآن</translation>
    </message>
    <message>
        <source>Going out with {name}</source>
        <translation>تخرج مع {name}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Guest, just this once</source>
        <translation>ضيف، هذه المرة فقط</translation>
    </message>
    <message>
        <source>Has read and accepts the house rules</source>
        <translation>قُرئت قواعد الدار وقُبلت</translation>
    </message>
    <message>
        <source>Has used one for years</source>
        <translation>خبرة سنوات بها</translation>
    </message>
    <message>
        <source>Hide contact</source>
        <translation>إخفاء بيانات الاتصال</translation>
    </message>
    <message>
        <source>Hold shelf</source>
        <translation>رف الحجز</translation>
    </message>
    <message>
        <source>House rules accepted</source>
        <translation>قواعد الدار مقبولة</translation>
    </message>
    <message>
        <source>House rules not accepted yet</source>
        <translation>قواعد الدار لم تُقبل بعد</translation>
    </message>
    <message>
        <source>How is it?</source>
        <translation>كيف حالها؟</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>How many? Choose, or type a number</source>
        <translation>كم العدد؟ اختر رقمًا أو اكتبه</translation>
    </message>
    <message>
        <source>I showed how it works</source>
        <translation>شرحتُ طريقة استعمالها</translation>
    </message>
    <message>
        <source>If it lies here, it came back.</source>
        <translation>إن كانت هنا، فقد رجعت.</translation>
    </message>
    <message>
        <source>Is everything there?</source>
        <translation>هل كل شيء موجود؟</translation>
    </message>
    <message numerus="yes">
        <source>Is everything there? %n item(s) are not ticked.</source>
        <translation>
            <numerusform>هل كل شيء موجود؟ لا أداة بلا علامة.</numerusform>
            <numerusform>هل كل شيء موجود؟ بقيت أداة بلا علامة.</numerusform>
            <numerusform>هل كل شيء موجود؟ بقيت أداتان بلا علامة.</numerusform>
            <numerusform>هل كل شيء موجود؟ بقيت %n أدوات بلا علامة.</numerusform>
            <numerusform>هل كل شيء موجود؟ بقيت %n أداة بلا علامة.</numerusform>
            <numerusform>هل كل شيء موجود؟ بقيت %n أداة بلا علامة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is everything with {item}?</source>
        <translation>هل كل شيء مع {item}؟</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>هل هو واحد من هؤلاء؟</translation>
    </message>
    <message>
        <source>It belongs on {shelf}. There is nothing to bring back.</source>
        <translation>مكانها {shelf}. لا شيء للإرجاع.</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>رجعت</translation>
    </message>
    <message>
        <source>It came back, lend it now</source>
        <translation>رجعت، إعارتها الآن</translation>
    </message>
    <message>
        <source>It helps when things come back. All is saved either way.</source>
        <translation>يفيد ذلك عند الإرجاع. كل شيء محفوظ في الحالين.</translation>
    </message>
    <message>
        <source>It is due {day}.</source>
        <translation>موعدها {day}.</translation>
    </message>
    <message>
        <source>It waits to be repaired. There is nothing to bring back.</source>
        <translation>تنتظر الإصلاح. لا شيء للإرجاع.</translation>
    </message>
    <message>
        <source>It was found</source>
        <translation>عُثر عليها</translation>
    </message>
    <message>
        <source>It was noted as missing and counts as here from now on.</source>
        <translation>كان مسجّلًا مفقودًا، وهو من الآن موجود هنا.</translation>
    </message>
    <message>
        <source>It was noted as missing. It belongs on {shelf}.</source>
        <translation>كان مسجّلًا مفقودًا. مكانه على {shelf}.</translation>
    </message>
    <message>
        <source>It went out earlier than today</source>
        <translation>خرجت قبل اليوم</translation>
    </message>
    <message>
        <source>It went out on {day}</source>
        <translation>خرجت {day}</translation>
    </message>
    <message>
        <source>Its own shelf is {shelf}</source>
        <translation>رفها المعتاد {shelf}</translation>
    </message>
    <message>
        <source>Join the line</source>
        <translation>انضمام إلى الانتظار</translation>
    </message>
    <message>
        <source>Just scan the next item. Nothing here has to be answered first.</source>
        <translation>امسح الأداة التالية مباشرة. لا شيء هنا يلزم جوابه أولًا.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation>آخر ما جرى في هذا المكتب</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>إعارة</translation>
    </message>
    <message>
        <source>Lend anyway</source>
        <translation>إعارة مع سبب</translation>
    </message>
    <message>
        <source>Lend it until {day}</source>
        <translation>إعارة حتى {day}</translation>
    </message>
    <message>
        <source>Lend or bring back</source>
        <translation>إعارة أو إرجاع</translation>
    </message>
    <message>
        <source>Lend to {name}</source>
        <translation>إعارة إلى {name}</translation>
    </message>
    <message>
        <source>Lend without it</source>
        <translation>إعارة بدونها</translation>
    </message>
    <message>
        <source>May borrow</source>
        <translation>الاستعارة ممكنة</translation>
    </message>
    <message>
        <source>Member {number}</source>
        <translation>عضو {number}</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>العضوية</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>المزيد عن {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name the adult on its page</source>
        <translation>تسمية الشخص البالغ في صفحته</translation>
    </message>
    <message>
        <source>Needs repair</source>
        <translation>تحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>عضو جديد</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>الأداة التالية</translation>
    </message>
    <message>
        <source>No item and no card has the code “{text}” yet.</source>
        <translation>لا أداة ولا بطاقة بالرمز «{text}» بعد.</translation>
    </message>
    <message>
        <source>No item and no card has this code. Scan once more, or type part of the name.</source>
        <translation>لا أداة ولا بطاقة بهذا الرمز. امسحه مرة أخرى، أو اكتب جزءًا من الاسم.</translation>
    </message>
    <message>
        <source>No membership yet</source>
        <translation>لا عضوية بعد</translation>
    </message>
    <message>
        <source>No phone, e-mail or address is known.</source>
        <translation>لا هاتف ولا بريد ولا عنوان معروف.</translation>
    </message>
    <message>
        <source>Nobody else waits</source>
        <translation>لا أحد آخر ينتظر</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>Nothing else of the same model is here.</source>
        <translation>لا شيء آخر من الطراز نفسه هنا.</translation>
    </message>
    <message>
        <source>Nothing is at home any more.</source>
        <translation>لم يبقَ شيء في البيت.</translation>
    </message>
    <message>
        <source>Nothing is out.</source>
        <translation>لا شيء معار.</translation>
    </message>
    <message>
        <source>Nothing is recorded twice.</source>
        <translation>لا شيء يُسجَّل مرتين.</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”</source>
        <translation>لا شيء يطابق «{text}»</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”. Did you mean “{word}”?</source>
        <translation>لا شيء يطابق «{text}». هل المقصود «{word}»؟</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”. F4 makes a new member with this name.</source>
        <translation>لا شيء يطابق «{text}». مفتاح F4 يضيف عضوًا جديدًا بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nothing yet today. Scan a card or an item.</source>
        <translation>لا شيء اليوم بعد. امسح بطاقة أو أداة.</translation>
    </message>
    <message>
        <source>One job needs them all</source>
        <translation>عمل واحد يحتاجها كلها</translation>
    </message>
    <message>
        <source>One of them is enough.</source>
        <translation>يكفي واحد منها.</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>خطوة للخلف</translation>
    </message>
    <message>
        <source>Only the last</source>
        <translation>الأخيرة فقط</translation>
    </message>
    <message>
        <source>Phone, e-mail or address</source>
        <translation>الهاتف أو البريد أو العنوان</translation>
    </message>
    <message>
        <source>Pinned by {name}, {day}</source>
        <translation>تثبيت {name}، {day}</translation>
    </message>
    <message>
        <source>Pinned on {day}</source>
        <translation>ثُبّتت {day}</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>طباعة إيصال</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>حجزها لموعد</translation>
    </message>
    <message>
        <source>Put aside for them</source>
        <translation>المحجوز</translation>
    </message>
    <message>
        <source>Put aside, next item</source>
        <translation>حجزها، والأداة التالية</translation>
    </message>
    <message>
        <source>Put it back on its shelf</source>
        <translation>إعادتها إلى رفها</translation>
    </message>
    <message>
        <source>Put it on the hold shelf for</source>
        <translation>وضعها على رف الحجز باسم</translation>
    </message>
    <message>
        <source>Put it with the repairs</source>
        <translation>وضعها مع أدوات الإصلاح</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Renew anyway</source>
        <translation>تجديد مع سبب</translation>
    </message>
    <message>
        <source>Renews today</source>
        <translation>تجديد العضوية اليوم</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Repaired and tested</source>
        <translation>أُصلحت وجُرّبت</translation>
    </message>
    <message>
        <source>Reserve it for later</source>
        <translation>حجزها لوقت لاحق</translation>
    </message>
    <message>
        <source>Save member</source>
        <translation>حفظ العضو</translation>
    </message>
    <message>
        <source>Scan a card or an item, or type a name or number</source>
        <translation>امسح بطاقة أو أداة، أو اكتب اسمًا أو رقمًا</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>امسح أو اكتب</translation>
    </message>
    <message>
        <source>Scan the first item. Each one is saved at once.</source>
        <translation>امسح الأداة الأولى. كل واحدة تُحفظ فورًا.</translation>
    </message>
    <message>
        <source>Scan the next item</source>
        <translation>امسح الأداة التالية</translation>
    </message>
    <message>
        <source>Scan the next item that comes back</source>
        <translation>امسح الأداة التالية العائدة</translation>
    </message>
    <message>
        <source>Scan the next item, or type a name, number or “undo”</source>
        <translation>امسح الأداة التالية، أو اكتب اسمًا أو رقمًا أو «تراجع»</translation>
    </message>
    <message>
        <source>Scan what comes back. Each item is recorded at once.</source>
        <translation>امسح ما يعود. كل أداة تُسجَّل فورًا.</translation>
    </message>
    <message>
        <source>Scan what is back</source>
        <translation>امسح ما عاد</translation>
    </message>
    <message>
        <source>Several have this number. Choose the right one</source>
        <translation>هذا الرقم لأكثر من غرض. اختر المقصود</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>إظهار بيانات الاتصال</translation>
    </message>
    <message>
        <source>Shown on a card</source>
        <translation>عُرضت على بطاقة</translation>
    </message>
    <message>
        <source>Sign up all the same</source>
        <translation>التسجيل رغم ذلك</translation>
    </message>
    <message>
        <source>Sign up for {session}, {day}</source>
        <translation>التسجيل في {session}، {day}</translation>
    </message>
    <message>
        <source>Since {day}.</source>
        <translation>منذ {day}.</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Start “{type}” today</source>
        <translation>بدء «{type}» اليوم</translation>
    </message>
    <message>
        <source>Still out of {kit}: {parts}.</source>
        <translation>ما لم يرجع من {kit}: {parts}.</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>أخذ غيرها</translation>
    </message>
    <message>
        <source>Take {number} instead</source>
        <translation>أخذ {number} بدلًا منها</translation>
    </message>
    <message>
        <source>That is no day. Try Sat, 5 Dec or +7.</source>
        <translation>هذا ليس يومًا. جرّب السبت، أو 5 ديسمبر، أو +7.</translation>
    </message>
    <message>
        <source>That is no number here. Type 3, for example.</source>
        <translation>هذا ليس عددًا هنا. اكتب مثلًا 3.</translation>
    </message>
    <message>
        <source>The host brings a chair</source>
        <translation>المضيف يحضر كرسيًا</translation>
    </message>
    <message>
        <source>The person in front</source>
        <translation>الشخص الحاضر</translation>
    </message>
    <message>
        <source>There is more than counted</source>
        <translation>يوجد أكثر من المعدود</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>لا شيء للإرجاع.</translation>
    </message>
    <message>
        <source>There is nothing to undo today</source>
        <translation>لا شيء اليوم للتراجع عنه</translation>
    </message>
    <message>
        <source>They accept them now</source>
        <translation>قبولها الآن</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>باتفاق بينهم</translation>
    </message>
    <message>
        <source>They are number {place} in the line for it.</source>
        <translation>الترتيب في انتظارها: {place}.</translation>
    </message>
    <message>
        <source>Try part of the name, the number, or the end of the phone number.</source>
        <translation>جرّب جزءًا من الاسم، أو الرقم، أو آخر رقم الهاتف.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>التراجع عن آخر عمل</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>اختيار هذا</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>اختيار {name}</translation>
    </message>
    <message>
        <source>Wait in the line</source>
        <translation>الانتظار في الدور</translation>
    </message>
    <message>
        <source>We keep it for them once it is mended.</source>
        <translation>تُحجز بعد إصلاحها.</translation>
    </message>
    <message>
        <source>We keep it for them until {day}.</source>
        <translation>تُحجز حتى {day}.</translation>
    </message>
    <message>
        <source>We read them together</source>
        <translation>قرأناها معًا</translation>
    </message>
    <message>
        <source>We talked it over</source>
        <translation>تحدثنا في الأمر</translation>
    </message>
    <message>
        <source>Went out when? Choose, or type a day</source>
        <translation>متى خرجت؟ اختر يومًا أو اكتبه</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>ملحقاتها</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>ما عاد</translation>
    </message>
    <message>
        <source>What came back and what is out</source>
        <translation>ما عاد وما لم يعد</translation>
    </message>
    <message>
        <source>What is done here is said here, with Undo.</source>
        <translation>ما يجري هنا يُذكر هنا، مع زر التراجع.</translation>
    </message>
    <message>
        <source>What is wrong with it? A few words, or scan on</source>
        <translation>ما مشكلتها؟ بضع كلمات، أو تابع المسح</translation>
    </message>
    <message>
        <source>Who may give it: {names}.</source>
        <translation>من يقدّم التدريب: {names}.</translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation>من يأخذها؟</translation>
    </message>
    <message>
        <source>Who takes it? Scan a card or type a name</source>
        <translation>من يأخذها؟ امسح بطاقة أو اكتب اسمًا</translation>
    </message>
    <message>
        <source>Who takes it? Scan a card or type a name.</source>
        <translation>من يأخذها؟ امسح بطاقة أو اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Why anyway? Choose or type a reason</source>
        <translation>ما السبب؟ اختر سببًا أو اكتبه</translation>
    </message>
    <message>
        <source>With {name}.</source>
        <translation>مع {name}.</translation>
    </message>
    <message>
        <source>Worn, still works</source>
        <translation>فيها أثر استعمال، وتعمل</translation>
    </message>
    <message>
        <source>already over</source>
        <translation>انقضى</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things at home</comment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>as the note for the repair</source>
        <translation>ملاحظة للإصلاح</translation>
    </message>
    <message>
        <source>as the reason</source>
        <translation>سببًا</translation>
    </message>
    <message>
        <source>closed on that day</source>
        <translation>مغلق في ذلك اليوم</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>موعدها {day}</translation>
    </message>
    <message>
        <source>had it for {span}</source>
        <translation>لمدة {span}</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>بعد {span}</translation>
    </message>
    <message>
        <source>lend with this reason</source>
        <translation>إعارة بهذا السبب</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>no extra parts</source>
        <translation>لا ملحقات</translation>
    </message>
    <message>
        <source>no opening known</source>
        <translation>لا موعد فتح معروف</translation>
    </message>
    <message>
        <source>no shelf</source>
        <translation>بلا رف</translation>
    </message>
    <message>
        <source>out since {day}</source>
        <translation>معارة منذ {day}</translation>
    </message>
    <message>
        <source>renew with this reason</source>
        <translation>تجديد بهذا السبب</translation>
    </message>
    <message>
        <source>sign up with this reason</source>
        <translation>التسجيل بهذا السبب</translation>
    </message>
    <message>
        <source>the next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message numerus="yes">
        <source>{has} of %n item(s)</source>
        <comment>how many a person has</comment>
        <translation>
            <numerusform>{has} من %n أداة</numerusform>
            <numerusform>{has} من أداة واحدة</numerusform>
            <numerusform>{has} من أداتين</numerusform>
            <numerusform>{has} من %n أدوات</numerusform>
            <numerusform>{has} من %n أداة</numerusform>
            <numerusform>{has} من %n أداة</numerusform>
        </translation>
    </message>
    <message>
        <source>{item} is found again</source>
        <translation>عُثر على {item} من جديد</translation>
    </message>
    <message>
        <source>{item} is here already</source>
        <translation>{item} هنا بالفعل</translation>
    </message>
    <message>
        <source>{item} is out</source>
        <translation>{item} في إعارة جارية</translation>
    </message>
    <message>
        <source>{item} is out with {person}</source>
        <translation>{item} عند {person}</translation>
    </message>
    <message>
        <source>{name} has passed the induction “{induction}”</source>
        <translation>التدريب «{induction}» مُجتاز: {name}</translation>
    </message>
    <message>
        <source>{name} has shown it now</source>
        <translation>قدّمه الآن {name}</translation>
    </message>
    <message>
        <source>{name} is next</source>
        <translation>التالي: {name}</translation>
    </message>
    <message>
        <source>{name} still has</source>
        <translation>ما زال عند {name}</translation>
    </message>
    <message>
        <source>{parts} are noted as missing.</source>
        <translation>سُجّلت ناقصة: {parts}.</translation>
    </message>
    <message>
        <source>{part} is noted as missing.</source>
        <translation>سُجّلت ناقصة: {part}.</translation>
    </message>
    <message>
        <source>{part} of {kit} is not here</source>
        <translation>من {kit} تغيب الآن: {part}</translation>
    </message>
    <message>
        <source>{person} has {item} already</source>
        <translation>{item} عند {person} بالفعل</translation>
    </message>
    <message numerus="yes">
        <source>{there} of %n part(s)</source>
        <translation>
            <numerusform>{there} من %n قطعة</numerusform>
            <numerusform>{there} من قطعة واحدة</numerusform>
            <numerusform>{there} من قطعتين</numerusform>
            <numerusform>{there} من %n قطع</numerusform>
            <numerusform>{there} من %n قطعة</numerusform>
            <numerusform>{there} من %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>“{code}” is not known here</source>
        <translation>‏«{code}» غير معروف هنا</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>A desk</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>A laptop</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>A laptop that may add laptops decides.</source>
        <translation>يقرر حاسوب يحق له إضافة الحواسيب.</translation>
    </message>
    <message>
        <source>A scanner on the new laptop needs only the paper. Without one, write it to a stick, too.</source>
        <translation>إن كان للحاسوب الجديد ماسح فتكفيه الورقة. وإلا فاكتبها على ذاكرة محمولة أيضًا.</translation>
    </message>
    <message>
        <source>Add a laptop</source>
        <translation>إضافة حاسوب</translation>
    </message>
    <message>
        <source>Add it again as someone’s own</source>
        <translation>أضفه من جديد كحاسوب شخصي</translation>
    </message>
    <message numerus="yes">
        <source>And %n before that.</source>
        <translation>
            <numerusform>ولا أحد قبل ذلك.</numerusform>
            <numerusform>وواحد قبل ذلك.</numerusform>
            <numerusform>واثنان قبل ذلك.</numerusform>
            <numerusform>و%n قبل ذلك.</numerusform>
            <numerusform>و%n قبل ذلك.</numerusform>
            <numerusform>و%n قبل ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n letter(s). Nobody can open the copy without it.</source>
        <translation>
            <numerusform>أي عدد من الأحرف. لا يفتح النسخة أحد بدونها.</numerusform>
            <numerusform>حرف واحد على الأقل. لا يفتح النسخة أحد بدونها.</numerusform>
            <numerusform>حرفان على الأقل. لا يفتح النسخة أحد بدونها.</numerusform>
            <numerusform>%n أحرف على الأقل. لا يفتح النسخة أحد بدونها.</numerusform>
            <numerusform>%n حرفًا على الأقل. لا يفتح النسخة أحد بدونها.</numerusform>
            <numerusform>%n حرف على الأقل. لا يفتح النسخة أحد بدونها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Carry by USB stick</source>
        <translation>النقل بذاكرة محمولة</translation>
    </message>
    <message>
        <source>Carrying changes</source>
        <translation>نقل التغييرات</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>تغيير {name}</translation>
    </message>
    <message>
        <source>Change {name}…</source>
        <translation>تغيير {name}…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Code on the paper</source>
        <translation>الرمز على الورقة</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Empty: it brings its own name.</source>
        <translation>إن تُرك فارغًا جاء باسمه.</translation>
    </message>
    <message>
        <source>Everything a volunteer needs</source>
        <translation>كل ما يحتاجه المتطوع</translation>
    </message>
    <message>
        <source>For a laptop that never comes near. It joins with this paper and a stick.</source>
        <translation>لحاسوب لا يقترب أبدًا. ينضم بهذه الورقة وذاكرة محمولة.</translation>
    </message>
    <message>
        <source>For laptops that never meet. The stick is locked, only our laptops can read it.</source>
        <translation>للحواسيب التي لا تلتقي. الذاكرة مقفلة، ولا تقرؤها إلا حواسيبنا.</translation>
    </message>
    <message>
        <source>From now on it gets nothing new and nobody believes what it records.</source>
        <translation>من الآن لا يصله جديد ولا يُعتدّ بما يسجّله.</translation>
    </message>
    <message>
        <source>If it finds nothing, type there: {address}</source>
        <translation>إن لم يجد شيئًا فاكتب هناك: {address}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Invite a laptop on paper</source>
        <translation>دعوة حاسوب على ورق</translation>
    </message>
    <message>
        <source>Invited on paper</source>
        <translation>مدعو على ورق</translation>
    </message>
    <message>
        <source>Is one of these lost?</source>
        <translation>هل ضاع واحد من هذه؟</translation>
    </message>
    <message>
        <source>Is the recovery sheet in your hands?</source>
        <translation>هل ورقة الاسترداد في يدك؟</translation>
    </message>
    <message>
        <source>It is far away: invite it on paper</source>
        <translation>إنه بعيد: ادعه على ورق</translation>
    </message>
    <message>
        <source>It is getting everything now. You can close this and go on.</source>
        <translation>تصله الآن كل البيانات. يمكنك إغلاق هذا ومتابعة العمل.</translation>
    </message>
    <message>
        <source>It is good until {day}, for one laptop.</source>
        <translation>تصلح حتى {day}، لحاسوب واحد.</translation>
    </message>
    <message>
        <source>It is in a safe place</source>
        <translation>هي في مكان آمن</translation>
    </message>
    <message>
        <source>It is lost or stolen</source>
        <translation>ضاع أو سُرق</translation>
    </message>
    <message>
        <source>It is on the stick. Hand on both, but apart. Read the stick here when it comes back.</source>
        <translation>صارت على الذاكرة المحمولة. سلّم الاثنتين منفصلتين، واقرأ الذاكرة هنا عندما تعود.</translation>
    </message>
    <message>
        <source>It is to hold less</source>
        <translation>ليحمل بيانات أقل</translation>
    </message>
    <message>
        <source>It is used elsewhere now</source>
        <translation>يُستعمل الآن في مكان آخر</translation>
    </message>
    <message>
        <source>It is {name}’s. Change</source>
        <translation>هو لـ{name}. تغيير</translation>
    </message>
    <message>
        <source>Its code is kept nowhere: when Skillshare closes, it cannot be printed any more.</source>
        <translation>رمزها غير محفوظ في أي مكان: متى أُغلق Skillshare تعذرت طباعتها.</translation>
    </message>
    <message>
        <source>Its owner’s membership and loans stay as they are.</source>
        <translation>تبقى عضوية صاحبه وإعاراته كما هي.</translation>
    </message>
    <message>
        <source>Its paper lets nobody in any more, on every laptop that hears of this.</source>
        <translation>لن تُدخل ورقتها أحدًا بعد الآن، على كل حاسوب يعلم بذلك.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Keep it out</source>
        <translation>لا تُدخله</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>الحواسيب</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>ترك الكل</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>إدخاله</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>أنشئ نسخة الآن</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>المزيد عن {name}</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>اسم الحاسوب</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>No copy was made on this laptop yet.</source>
        <translation>لم تُنشأ نسخة على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Nobody is let in just now</source>
        <translation>لا يُدخل أحد الآن</translation>
    </message>
    <message>
        <source>Nobody tried the paper out, and no other can be printed. Without it, let in a second keeper’s laptop: one can replace the other.</source>
        <translation>لم يجرّب أحد الورقة، ولا يمكن طباعة غيرها. من دونها أدخِل حاسوبًا أمينًا ثانيًا: يحلّ أحدهما محل الآخر.</translation>
    </message>
    <message>
        <source>On the new laptop, choose “Join one nearby”.</source>
        <translation>على الحاسوب الجديد اختر «الانضمام إلى مجتمع قريب».</translation>
    </message>
    <message>
        <source>One that Syncthing or Nextcloud keeps the same everywhere. It is locked, too.</source>
        <translation>مجلد يبقيه Syncthing أو Nextcloud متطابقًا في كل مكان. وهو مقفل أيضًا.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Print the invitation</source>
        <translation>اطبع الدعوة</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>اطبع ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Public and own things only</source>
        <translation>العام وما يخصه فقط</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>قراءة ذاكرة محمولة</translation>
    </message>
    <message>
        <source>Read and written {when}.</source>
        <translation>قُرئ وكُتب {when}.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Remove {name}…</source>
        <translation>إزالة {name}…</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>شارك الآن</translation>
    </message>
    <message>
        <source>Share now with {name}</source>
        <translation>شارك الآن مع {name}</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>مجلد مشترك</translation>
    </message>
    <message>
        <source>Should it be wanted after all, print another invitation.</source>
        <translation>إن احتيج إليها بعد ذلك فاطبع دعوة أخرى.</translation>
    </message>
    <message>
        <source>Six groups, in any case, with or without dashes.</source>
        <translation>ست مجموعات، بأحرف كبيرة أو صغيرة، بشرطات أو بدونها.</translation>
    </message>
    <message>
        <source>Sold or given away</source>
        <translation>بيع أو أُهدي</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>إيقاف الآن</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>التوقف عن استعماله</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب الدعوة</translation>
    </message>
    <message>
        <source>Take back the invitation for {name}</source>
        <translation>سحب دعوة {name}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبها</translation>
    </message>
    <message>
        <source>The copy is made and read back: {file}. Keep the passphrase apart from it.</source>
        <translation>النسخة جاهزة وقُرئت للتحقق: {file}. احفظ عبارة المرور بعيدًا عنها.</translation>
    </message>
    <message>
        <source>The last copy is from {when}.</source>
        <translation>آخر نسخة من {when}.</translation>
    </message>
    <message>
        <source>The recovery sheet is not printed yet</source>
        <translation>لم تُطبع ورقة الاسترداد بعد</translation>
    </message>
    <message>
        <source>The stick “{name}” is here.</source>
        <translation>الذاكرة «{name}» موصولة.</translation>
    </message>
    <message>
        <source>This laptop may add and remove all others now.</source>
        <translation>يحق لهذا الحاسوب الآن إضافة غيره كله وإزالته.</translation>
    </message>
    <message>
        <source>Use a shared folder</source>
        <translation>استعمال مجلد مشترك</translation>
    </message>
    <message>
        <source>Use another folder</source>
        <translation>استعمال مجلد آخر</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>استعمال الرمز</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>استعمال ورقة الاسترداد</translation>
    </message>
    <message>
        <source>What may it do?</source>
        <translation>ما الذي يحق له؟</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>إلى أين؟</translation>
    </message>
    <message>
        <source>Which folder is shared?</source>
        <translation>أي مجلد هو المشترك؟</translation>
    </message>
    <message>
        <source>With its code this laptop may add and remove all others. The paper stays good.</source>
        <translation>برمزها يحق لهذا الحاسوب إضافة غيره كله وإزالته. وتبقى الورقة صالحة.</translation>
    </message>
    <message>
        <source>Write it to a stick</source>
        <translation>اكتبها على ذاكرة محمولة</translation>
    </message>
    <message numerus="yes">
        <source>{laptop} lacks %n change(s).</source>
        <translation>
            <numerusform>لا ينقص {laptop} شيء.</numerusform>
            <numerusform>ينقص {laptop} تغيير واحد.</numerusform>
            <numerusform>ينقص {laptop} تغييران.</numerusform>
            <numerusform>ينقص {laptop} %n تغييرات.</numerusform>
            <numerusform>ينقص {laptop} %n تغييرًا.</numerusform>
            <numerusform>ينقص {laptop} %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks to be let in, as {kind}. Its invitation is good.</source>
        <translation>يطلب {name} إدخاله بصفته {kind}. دعوته صالحة.</translation>
    </message>
    <message>
        <source>{name} asks to be let in.</source>
        <translation>يطلب {name} إدخاله.</translation>
    </message>
    <message>
        <source>{name} is in</source>
        <translation>دخل {name}</translation>
    </message>
    <message>
        <source>{name} is in.</source>
        <translation>دخل {name}.</translation>
    </message>
    <message>
        <source>{name} typed the code. Is it the one you mean?</source>
        <translation>كتب {name} الرمز. أهو الذي تقصده؟</translation>
    </message>
    <message>
        <source>{name} went away before it was in. Type this new code there.</source>
        <translation>ذهب {name} قبل أن يدخل. اكتب هذا الرمز الجديد هناك.</translation>
    </message>
    <message>
        <source>Somebody else may have it</source>
        <translation>ربما هو عند شخص آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people) erased</source>
        <translation>
            <numerusform>لم يُمحَ أحد</numerusform>
            <numerusform>مُحي شخص واحد</numerusform>
            <numerusform>مُحي شخصان</numerusform>
            <numerusform>مُحي %n أشخاص</numerusform>
            <numerusform>مُحي %n شخصًا</numerusform>
            <numerusform>مُحي %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another code was typed. This is a new one; %n (try|tries) left.</source>
        <translation>
            <numerusform>كُتب رمز آخر. هذا رمز جديد، ولم تبق محاولة.</numerusform>
            <numerusform>كُتب رمز آخر. هذا رمز جديد، وبقيت محاولة واحدة.</numerusform>
            <numerusform>كُتب رمز آخر. هذا رمز جديد، وبقيت محاولتان.</numerusform>
            <numerusform>كُتب رمز آخر. هذا رمز جديد، وبقيت %n محاولات.</numerusform>
            <numerusform>كُتب رمز آخر. هذا رمز جديد، وبقيت %n محاولة.</numerusform>
            <numerusform>كُتب رمز آخر. هذا رمز جديد، وبقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It brings %n new change(s).</source>
        <translation>
            <numerusform>لا تحمل جديدًا.</numerusform>
            <numerusform>تحمل تغييرًا جديدًا واحدًا.</numerusform>
            <numerusform>تحمل تغييرين جديدين.</numerusform>
            <numerusform>تحمل %n تغييرات جديدة.</numerusform>
            <numerusform>تحمل %n تغييرًا جديدًا.</numerusform>
            <numerusform>تحمل %n تغيير جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone’s own</source>
        <translation>حاسوب شخصي</translation>
    </message>
    <message numerus="yes">
        <source>Take %n in, leave the others out</source>
        <translation>
            <numerusform>لا تأخذ شيئًا واترك الكل</numerusform>
            <numerusform>خذ واحدًا واترك الباقي</numerusform>
            <numerusform>خذ اثنين واترك الباقي</numerusform>
            <numerusform>خذ %n واترك الباقي</numerusform>
            <numerusform>خذ %n واترك الباقي</numerusform>
            <numerusform>خذ %n واترك الباقي</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all in</source>
        <translation>أخذ الكل</translation>
    </message>
    <message>
        <source>The paper is the right one. Put it back in its place.</source>
        <translation>هذه هي الورقة الصحيحة. أعدها إلى مكانها.</translation>
    </message>
    <message>
        <source>This library is made up. It is never shared with another laptop.</source>
        <translation>هذه المكتبة متخيَّلة. لا تُشارَك مع حاسوب آخر أبدًا.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبها</translation>
    </message>
    <message>
        <source>Try the paper out</source>
        <translation>جرّب الورقة</translation>
    </message>
    <message>
        <source>Try the recovery sheet out</source>
        <translation>تجربة ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Type its code, or scan it. Nothing is changed by that.</source>
        <translation>اكتب رمزها أو امسحه. لا يغيّر ذلك شيئًا.</translation>
    </message>
    <message>
        <source>Type this code there.</source>
        <translation>اكتب هذا الرمز هناك.</translation>
    </message>
    <message>
        <source>Waiting for the new laptop</source>
        <translation>بانتظار الحاسوب الجديد</translation>
    </message>
    <message>
        <source>What it holds already is not deleted there.</source>
        <translation>ما يحمله من قبل لا يُحذف منه.</translation>
    </message>
    <message>
        <source>What it recorded until now stays. What comes later from it waits for your decision.</source>
        <translation>ما سجّله حتى الآن باقٍ. وما يأتي منه لاحقًا ينتظر قرارك.</translation>
    </message>
    <message>
        <source>What may it hold?</source>
        <translation>ماذا يجوز أن يحمل؟</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>أي ذاكرة محمولة؟</translation>
    </message>
    <message>
        <source>Whose laptop is it?</source>
        <translation>لمن هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Why does it go?</source>
        <translation>لماذا يُزال؟</translation>
    </message>
    <message>
        <source>Write changes to a stick</source>
        <translation>كتابة التغييرات على ذاكرة</translation>
    </message>
    <message>
        <source>a laptop</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>works once,
until {time}</source>
        <translation>صالح مرة واحدة،
حتى {time}</translation>
    </message>
</context>
<context>
    <name>duties</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <comment>on a duty</comment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wanted</source>
        <comment>people for a duty</comment>
        <translation>
            <numerusform>لا حاجة لأحد</numerusform>
            <numerusform>مطلوب شخص</numerusform>
            <numerusform>مطلوب شخصان</numerusform>
            <numerusform>مطلوب %n أشخاص</numerusform>
            <numerusform>مطلوب %n شخصًا</numerusform>
            <numerusform>مطلوب %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a duty</source>
        <translation>إضافة واجب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Does it after all</source>
        <translation>سيقوم به رغم ذلك</translation>
    </message>
    <message>
        <source>Falls out</source>
        <translation>أُلغي ذلك اليوم</translation>
    </message>
    <message>
        <source>Gives it back</source>
        <translation>يعتذر عنه</translation>
    </message>
    <message>
        <source>House duties</source>
        <translation>واجبات الدار</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>عدد الأشخاص</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Needs a stand-in</source>
        <translation>يحتاج إلى بديل</translation>
    </message>
    <message>
        <source>No duty yet. Add what has to be done: opening up, cleaning, the bins.</source>
        <translation>لا واجبات بعد. أضف ما يجب القيام به: فتح الدار، التنظيف، إخراج القمامة.</translation>
    </message>
    <message>
        <source>Nobody else is on a duty in these weeks.</source>
        <translation>لا أحد غيره مكلف بواجب في هذه الأسابيع.</translation>
    </message>
    <message>
        <source>Nobody has taken it yet.</source>
        <translation>لم يتكفل به أحد بعد.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>لا شيء يجب القيام به.</translation>
    </message>
    <message>
        <source>One more than it takes. Ask them to give it back, or let all come.</source>
        <translation>واحد أكثر من المطلوب. اطلب منه الاعتذار، أو دع الجميع يأتون.</translation>
    </message>
    <message>
        <source>One too many</source>
        <translation>واحد زائد</translation>
    </message>
    <message>
        <source>Print it for the wall</source>
        <translation>طباعتها للتعليق على الحائط</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Stand-in wanted</source>
        <translation>مطلوب بديل</translation>
    </message>
    <message>
        <source>Steps in for {name}</source>
        <translation>بديل عن {name}</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Swaps</source>
        <translation>يبدّل</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>متكفَّل به</translation>
    </message>
    <message>
        <source>The next four weeks</source>
        <translation>الأسابيع الأربعة القادمة</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>ما يجب القيام به</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation>من يتكفل به؟</translation>
    </message>
    <message>
        <source>With whom does {name} swap?</source>
        <translation>مع من يبدّل {name}؟</translation>
    </message>
    <message>
        <source>Write a number from 1 to 100.</source>
        <translation>اكتب عددًا من 1 إلى 100.</translation>
    </message>
    <message>
        <source>Write what has to be done.</source>
        <translation>اكتب ما يجب القيام به.</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>أي مكان</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>آخر مرة {day}</translation>
    </message>
    <message>
        <source>never so far</source>
        <translation>لم يقم به قط</translation>
    </message>
    <message>
        <source>on again {day}</source>
        <translation>دوره القادم {day}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>such as Open up</source>
        <translation>مثل فتح الدار</translation>
    </message>
    <message>
        <source>{duty}, {day}</source>
        <comment>a duty and its day</comment>
        <translation>{duty}، {day}</translation>
    </message>
    <message>
        <source>{name}, {why}</source>
        <comment>whom to ask next, and why</comment>
        <translation>{name}، {why}</translation>
    </message>
    <message>
        <source>{name}: {duty}, {day}</source>
        <comment>who is on which duty when</comment>
        <translation>{name}: {duty}، {day}</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <comment>what somebody does</comment>
        <translation>{what}: {name}</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Did you mean {words}?</source>
        <translation>هل المقصود {words}؟</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Name, number, card, phone end or word</source>
        <translation>اسم أو رقم أو بطاقة أو آخر الهاتف أو كلمة</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>لا شيء يطابق «{text}».</translation>
    </message>
</context>
<context>
    <name>first_run</name>
    <message>
        <source>A made-up library to try everything in. It is never shared and easy to remove.</source>
        <translation>دار متخيلة لتجربة كل شيء. لا تُشارك أبدًا وإزالتها سهلة.</translation>
    </message>
    <message>
        <source>A name and one way to reach the person. You can borrow yourself, too.</source>
        <translation>اسم وطريقة تواصل واحدة. ويمكنك أن تستعير أيضًا.</translation>
    </message>
    <message>
        <source>At the desk, type the name of a thing and press Enter. That is a loan.</source>
        <translation>على المكتب، اكتب اسم أداة واضغط Enter. هذه إعارة.</translation>
    </message>
    <message>
        <source>At the desk, type “{thing}” and press Enter. That is a loan.</source>
        <translation>على المكتب، اكتب «{thing}» واضغط Enter. هذه إعارة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>Choose a folder instead</source>
        <translation>اختر مجلدًا بدلًا منها</translation>
    </message>
    <message>
        <source>Choose who borrows; the desk opens with them.</source>
        <translation>اختر من يستعير؛ فيُفتح المكتب معه.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Desk laptop</source>
        <translation>حاسوب المكتب</translation>
    </message>
    <message>
        <source>Due dates fall on open days only.</source>
        <translation>المواعيد تقع في أيام الفتح فقط.</translation>
    </message>
    <message>
        <source>Everything can be changed later.</source>
        <translation>كل شيء يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>It is recorded already. Write its name.</source>
        <translation>هي مسجّلة من قبل. اكتب اسمها.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>جولة للتجربة</translation>
    </message>
    <message>
        <source>Making the library to look around in</source>
        <translation>جارٍ إعداد دار التجربة</translation>
    </message>
    <message>
        <source>Making the library to look around in, {share} %</source>
        <translation>جارٍ إعداد دار التجربة، {share} %</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation>اسم المجتمع</translation>
    </message>
    <message>
        <source>Name your place, set the opening hours, lend the first thing. About five minutes.</source>
        <translation>سمِّ المكان، واضبط ساعات الفتح، وأعِر أول أداة. نحو خمس دقائق.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) nearby (lets|let) somebody in.</source>
        <translation>
            <numerusform>لا حاسوب قريب يُدخل غيره.</numerusform>
            <numerusform>حاسوب قريب واحد يُدخل غيره.</numerusform>
            <numerusform>حاسوبان قريبان يُدخلان غيرهما.</numerusform>
            <numerusform>%n حواسيب قريبة تُدخل غيرها.</numerusform>
            <numerusform>%n حاسوبًا قريبًا يُدخل غيره.</numerusform>
            <numerusform>%n حاسوب قريب يُدخل غيره.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file whose name ends in {ending}, on a stick or a disk.</source>
        <translation>ملف ينتهي اسمه بـ {ending}، على ذاكرة محمولة أو قرص.</translation>
    </message>
    <message>
        <source>Another laptop here already has our tools and people. You need its 8-digit code.</source>
        <translation>على حاسوب آخر هنا أدواتنا وناسنا. تحتاج رمزه ذا الأرقام الثمانية.</translation>
    </message>
    <message>
        <source>Asking the other laptop</source>
        <translation>سؤال الحاسوب الآخر</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Choose the file of the backup first.</source>
        <translation>اختر ملف النسخة الاحتياطية أولًا.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Code on the paper</source>
        <translation>الرمز على الورقة</translation>
    </message>
    <message>
        <source>Everything in it comes onto this laptop, which is then let in like a new one.</source>
        <translation>كل ما فيها يأتي إلى هذا الحاسوب، ثم يُدخَل كأنه جديد.</translation>
    </message>
    <message>
        <source>Getting everything</source>
        <translation>استلام كل شيء</translation>
    </message>
    <message>
        <source>Getting things and people from the stick.</source>
        <translation>تصل الأدوات والناس من الذاكرة المحمولة.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>عنوانه</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Join one nearby</source>
        <translation>الانضمام إلى مجتمع قريب</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>الانضمام بدعوة</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>اسم هذا الحاسوب</translation>
    </message>
    <message>
        <source>No account and no internet needed. Everything stays on this laptop until you share it.</source>
        <translation>لا حاجة إلى حساب ولا إنترنت. يبقى كل شيء على هذا الحاسوب حتى تشاركه.</translation>
    </message>
    <message>
        <source>No laptop is found yet. Type its address, or wait.</source>
        <translation>لم يُعثر على حاسوب بعد. اكتب عنوانه أو انتظر.</translation>
    </message>
    <message>
        <source>Nobody has let this laptop in yet. There, it is done under Devices.</source>
        <translation>لم يُدخل أحد هذا الحاسوب بعد. يتم ذلك هناك ضمن الأجهزة.</translation>
    </message>
    <message>
        <source>Now take the stick to a laptop of the community, and put it in here again.</source>
        <translation>خذ الذاكرة المحمولة الآن إلى حاسوب من المجتمع، ثم أدخلها هنا من جديد.</translation>
    </message>
    <message>
        <source>On a keeper’s or steward’s laptop, open Community and choose “Add a laptop”.</source>
        <translation>على حاسوب أمين أو مشرف افتح «المجتمع» واختر «إضافة حاسوب».</translation>
    </message>
    <message>
        <source>On the other laptop, open Community and choose “Add a laptop”.</source>
        <translation>على الحاسوب الآخر افتح «المجتمع» واختر «إضافة حاسوب».</translation>
    </message>
    <message>
        <source>Only if it is not found by itself. It stands under the code.</source>
        <translation>فقط إن لم يُعثر عليه تلقائيًا. تجده تحت الرمز.</translation>
    </message>
    <message>
        <source>Only read what is here</source>
        <translation>قراءة ما هنا فقط</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>افتحه الآن</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>فتح المكتب</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>الهاتف أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Put a stick in, or choose a folder, then try again.</source>
        <translation>أدخل ذاكرة محمولة أو اختر مجلدًا، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Put a stick in. Any will do; what is on it stays.</source>
        <translation>أدخل ذاكرة محمولة. أي واحدة تصلح، وما عليها يبقى.</translation>
    </message>
    <message>
        <source>Read the stick</source>
        <translation>اقرأ الذاكرة</translation>
    </message>
    <message>
        <source>Ready for the first loan</source>
        <translation>جاهز لأول إعارة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>استعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>جارٍ الاستعادة</translation>
    </message>
    <message>
        <source>Saturday mornings</source>
        <translation>صباح السبت</translation>
    </message>
    <message>
        <source>Scan it, or type the sixteen letters in any case.</source>
        <translation>امسحه، أو اكتب الأحرف الستة عشر كبيرة أو صغيرة.</translation>
    </message>
    <message>
        <source>Scan the code on the paper, or type its letters.</source>
        <translation>امسح الرمز على الورقة، أو اكتب أحرفه.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start a community</source>
        <translation>بدء مجتمع</translation>
    </message>
    <message>
        <source>Starting a community</source>
        <translation>بدء مجتمع</translation>
    </message>
    <message>
        <source>Stays hidden on the desk until somebody asks for it.</source>
        <translation>يبقى مخفيًا على المكتب حتى يُطلب.</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>الخطوة {number} من {all}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. What came is kept here; the rest comes when you go on.</source>
        <translation>توقّف. ما وصل محفوظ هنا، ويأتي الباقي حين تتابع.</translation>
    </message>
    <message>
        <source>The code is right. Now press “Let it in” on the other laptop.</source>
        <translation>الرمز صحيح. اضغط الآن «إدخاله» على الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>The one it was made with. Capitals and spaces count.</source>
        <translation>التي صُنعت بها. الأحرف الكبيرة والمسافات مهمة.</translation>
    </message>
    <message>
        <source>The other laptop is out of reach. All comes by itself once they meet.</source>
        <translation>الحاسوب الآخر بعيد. يصل كل شيء تلقائيًا حين يلتقيان.</translation>
    </message>
    <message>
        <source>The other laptop shows it.</source>
        <translation>يعرضه الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>The paper has a code; a stick carries the question there and the answer back.</source>
        <translation>على الورقة رمز، والذاكرة المحمولة تحمل السؤال إلى هناك والجواب إلى هنا.</translation>
    </message>
    <message>
        <source>The paper printed when {name} was founded. For when all its laptops are lost.</source>
        <translation>الورقة التي طُبعت عند تأسيس {name}. لمن ضاعت حواسيبه كلها.</translation>
    </message>
    <message>
        <source>The stick does not bring the invitation. Scan the code, or have it written.</source>
        <translation>الذاكرة المحمولة لا تحمل الدعوة. امسح الرمز، أو اطلب كتابتها عليها.</translation>
    </message>
    <message>
        <source>The stick is here: {folder}</source>
        <translation>الذاكرة المحمولة هنا: {folder}</translation>
    </message>
    <message>
        <source>Thing {number}</source>
        <translation>الأداة {number}</translation>
    </message>
    <message>
        <source>This is another stick. Put the one in that you took there.</source>
        <translation>هذه ذاكرة محمولة أخرى. أدخل التي أخذتها إلى هناك.</translation>
    </message>
    <message>
        <source>This laptop is in. It is getting things and people now.</source>
        <translation>دخل هذا الحاسوب. تصله الآن الأشياء والناس.</translation>
    </message>
    <message>
        <source>Three things are enough to begin.</source>
        <translation>تكفي ثلاث أدوات للبداية.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>To leave for good, have this laptop removed on the other one.</source>
        <translation>للخروج نهائيًا، اطلب إزالة هذا الحاسوب من الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>Tuesday and Thursday evenings</source>
        <translation>مساء الثلاثاء والخميس</translation>
    </message>
    <message>
        <source>Type all eight digits the other laptop shows.</source>
        <translation>اكتب الأرقام الثمانية كلها التي يعرضها الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>Type its code</source>
        <translation>كتابة رمزها</translation>
    </message>
    <message>
        <source>Type the passphrase of this backup.</source>
        <translation>اكتب عبارة مرور هذه النسخة.</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>استعمال الرمز</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>استعمال ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Weekday afternoons</source>
        <translation>بعد ظهر أيام الأسبوع</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا</translation>
    </message>
    <message>
        <source>Welcome. How would you like to begin?</source>
        <translation>أهلًا بك. كيف تكون البداية؟</translation>
    </message>
    <message>
        <source>What can people borrow?</source>
        <translation>ماذا يمكن استعارته؟</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>ما اسم المكان؟</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <translation>متى الفتح؟</translation>
    </message>
    <message>
        <source>Who borrows first?</source>
        <translation>من يستعير أولًا؟</translation>
    </message>
    <message>
        <source>Whose laptop is it?</source>
        <translation>لمن هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>With its code this laptop may add and remove all others. The paper stays good.</source>
        <translation>برمزها يحق لهذا الحاسوب إضافة غيره كله وإزالته. وتبقى الورقة صالحة.</translation>
    </message>
    <message>
        <source>Write a name, so that others know which laptop it is.</source>
        <translation>اكتب اسمًا ليعرف الآخرون أي حاسوب هو.</translation>
    </message>
    <message>
        <source>Write a name. It stands on slips and labels.</source>
        <translation>اكتب اسمًا. يظهر على الإيصالات والملصقات.</translation>
    </message>
    <message>
        <source>Write a phone number or an e-mail address.</source>
        <translation>اكتب رقم هاتف أو بريدًا إلكترونيًا.</translation>
    </message>
    <message>
        <source>Write a zone like Europe/Berlin, or leave it empty.</source>
        <translation>اكتب منطقة مثل Europe/Berlin، أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>Write it as 192.168.1.20:40123.</source>
        <translation>اكتبه هكذا: 192.168.1.20:40123.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>اكتب الاسم.</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>اكتب على الذاكرة</translation>
    </message>
    <message>
        <source>Write three letters like EUR, or leave it empty.</source>
        <translation>اكتب ثلاثة أحرف مثل EUR، أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>Write your name. Others see who did what.</source>
        <translation>اكتب اسمك. يرى الآخرون من فعل ماذا.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>as others call you</source>
        <translation>كما يناديك الآخرون</translation>
    </message>
    <message>
        <source>such as 192.168.1.20:40123</source>
        <translation>مثل 192.168.1.20:40123</translation>
    </message>
    <message>
        <source>such as Cordless drill</source>
        <translation>مثل مثقاب لاسلكي</translation>
    </message>
    <message>
        <source>such as Mill Lane 3, back door</source>
        <translation>مثل شارع النهر 3، الباب الخلفي</translation>
    </message>
    <message>
        <source>such as Riverside House</source>
        <translation>مثل دار النهر</translation>
    </message>
    <message>
        <source>such as Sewing machine</source>
        <translation>مثل ماكينة خياطة</translation>
    </message>
    <message>
        <source>such as Tent for four</source>
        <translation>مثل خيمة لأربعة</translation>
    </message>
    <message>
        <source>that is you</source>
        <translation>هذا اسمك</translation>
    </message>
    <message>
        <source>{day} ends before it begins. Write a later time.</source>
        <translation>{day} ينتهي قبل أن يبدأ. اكتب وقتًا بعده.</translation>
    </message>
    <message>
        <source>{day} from</source>
        <translation>{day} من</translation>
    </message>
    <message>
        <source>{day} to</source>
        <translation>{day} إلى</translation>
    </message>
    <message>
        <source>{day}: write times like 18:00.</source>
        <translation>{day}: اكتب أوقاتًا مثل 18:00.</translation>
    </message>
    <message>
        <source>{done} of {total} changes</source>
        <translation>{done} من {total} تغييرات</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close; what you typed is kept</source>
        <translation>إغلاق؛ وما كُتب يبقى محفوظًا</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل ما كُتب</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>لا تغيير ينتظر</numerusform>
            <numerusform>تغيير واحد ينتظر</numerusform>
            <numerusform>تغييران ينتظران</numerusform>
            <numerusform>%n تغييرات تنتظر</numerusform>
            <numerusform>%n تغييرًا ينتظر</numerusform>
            <numerusform>%n تغيير ينتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a person</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى قرار</numerusform>
            <numerusform>أمر واحد يحتاج إلى قرار</numerusform>
            <numerusform>أمران يحتاجان إلى قرار</numerusform>
            <numerusform>‏%n أمور تحتاج إلى قرار</numerusform>
            <numerusform>‏%n أمرًا يحتاج إلى قرار</numerusform>
            <numerusform>‏%n أمر يحتاج إلى قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>At the desk: {name}. Change</source>
        <translation>على المكتب: {name}. تغيير</translation>
    </message>
    <message>
        <source>Getting changes from {laptop}</source>
        <translation>استلام تغييرات من {laptop}</translation>
    </message>
    <message>
        <source>Getting photos from {laptop}</source>
        <translation>استلام صور من {laptop}</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>المساعدة والمفاتيح</translation>
    </message>
    <message>
        <source>Is the date of this laptop right?</source>
        <translation>هل تاريخ هذا الحاسوب صحيح؟</translation>
    </message>
    <message>
        <source>It says {today}, and the last action here was on {last}. If it is wrong, set the clock.</source>
        <translation>تاريخه {today}، وآخر عمل سُجّل هنا كان في {last}. إن كان خطأ فاضبط الساعة.</translation>
    </message>
    <message>
        <source>Last shared with {laptop} {when}</source>
        <translation>آخر مشاركة مع {laptop} {when}</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>قفل الشاشة</translation>
    </message>
    <message>
        <source>Made-up data, never shared</source>
        <translation>للتجربة فقط، لا تُشارك</translation>
    </message>
    <message>
        <source>Not shared yet</source>
        <translation>لم تُشارَك بعد</translation>
    </message>
    <message>
        <source>Nothing is lost, but times and due dates may be wrong.</source>
        <translation>لم يضع شيء، لكن الأوقات والمواعيد قد تكون خاطئة.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Saved on this laptop</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Sharing is stopped for now</source>
        <translation>المشاركة متوقفة الآن</translation>
    </message>
    <message numerus="yes">
        <source>Sharing with %n laptop(s)</source>
        <translation>
            <numerusform>لا مشاركة الآن</numerusform>
            <numerusform>مشاركة مع حاسوب واحد</numerusform>
            <numerusform>مشاركة مع حاسوبين</numerusform>
            <numerusform>مشاركة مع %n حواسيب</numerusform>
            <numerusform>مشاركة مع %n حاسوبًا</numerusform>
            <numerusform>مشاركة مع %n حاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Sharing with {laptop}</source>
        <translation>مشاركة مع {laptop}</translation>
    </message>
    <message>
        <source>This laptop’s clock is not like the others’</source>
        <translation>ساعة هذا الحاسوب ليست كساعات غيره</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>items</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>‏0 يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>‏%n أيام</numerusform>
            <numerusform>‏%n يومًا</numerusform>
            <numerusform>‏%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>of a consumable</comment>
        <translation>
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
            <numerusform>المتبقي %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same</source>
        <translation>
            <numerusform>لا مثيل لها</numerusform>
            <numerusform>واحدة أخرى مثلها</numerusform>
            <numerusform>اثنتان أخريان مثلها</numerusform>
            <numerusform>‏%n أخرى مثلها</numerusform>
            <numerusform>‏%n أخرى مثلها</numerusform>
            <numerusform>‏%n أخرى مثلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them here</source>
        <translation>
            <numerusform>لا شيء منها هنا</numerusform>
            <numerusform>واحدة منها هنا</numerusform>
            <numerusform>اثنتان منها هنا</numerusform>
            <numerusform>‏%n منها هنا</numerusform>
            <numerusform>‏%n منها هنا</numerusform>
            <numerusform>‏%n منها هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>A part is broken</source>
        <translation>قطعة منها مكسورة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إرجاع</translation>
    </message>
    <message numerus="yes">
        <source>%n are out</source>
        <translation>
            <numerusform>لا شيء معار</numerusform>
            <numerusform>واحدة معارة</numerusform>
            <numerusform>اثنتان معارتان</numerusform>
            <numerusform>‏%n معارة</numerusform>
            <numerusform>‏%n معارة</numerusform>
            <numerusform>‏%n معارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kit(s)</source>
        <translation>
            <numerusform>لا أطقم</numerusform>
            <numerusform>طقم واحد</numerusform>
            <numerusform>طقمان</numerusform>
            <numerusform>‏%n أطقم</numerusform>
            <numerusform>‏%n طقمًا</numerusform>
            <numerusform>‏%n طقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>لا أدوات</numerusform>
            <numerusform>أداة واحدة</numerusform>
            <numerusform>أداتان</numerusform>
            <numerusform>‏%n أدوات</numerusform>
            <numerusform>‏%n أداة</numerusform>
            <numerusform>‏%n أداة</numerusform>
        </translation>
    </message>
    <message>
        <source>A kit is several items that are lent with one scan.</source>
        <translation>الطقم عدة أدوات تُعار بمسحة واحدة.</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>عن الأداة</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>إضافة أداة</translation>
    </message>
    <message>
        <source>Add “{text}”</source>
        <translation>إضافة «{text}»</translation>
    </message>
    <message>
        <source>Agreed with them</source>
        <translation>باتفاق معهم</translation>
    </message>
    <message>
        <source>Another drawing</source>
        <translation>رسم آخر</translation>
    </message>
    <message numerus="yes">
        <source>Any of the %n</source>
        <comment>copies</comment>
        <translation>
            <numerusform>أي واحدة</numerusform>
            <numerusform>الوحيدة</numerusform>
            <numerusform>أي من الاثنتين</numerusform>
            <numerusform>أي واحدة من %n</numerusform>
            <numerusform>أي واحدة من %n</numerusform>
            <numerusform>أي واحدة من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Bring back what is out</source>
        <translation>إرجاع المعار</translation>
    </message>
    <message>
        <source>Camping kit, sewing kit …</source>
        <translation>طقم تخييم، طقم خياطة …</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>العناية</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Change the reservation of {name}</source>
        <translation>تغيير حجز {name}</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>إغلاق اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Copy as a new item</source>
        <translation>نسخها كأداة جديدة</translation>
    </message>
    <message>
        <source>Count stock</source>
        <translation>عدّ المخزون</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>وحدة العد</translation>
    </message>
    <message>
        <source>Days of a loan</source>
        <translation>أيام الإعارة</translation>
    </message>
    <message>
        <source>Did you mean “{word}”?</source>
        <translation>هل المقصود «{word}»؟</translation>
    </message>
    <message>
        <source>Does not start</source>
        <translation>لا تعمل عند التشغيل</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit this item</source>
        <translation>تعديل هذه الأداة</translation>
    </message>
    <message>
        <source>Edit this kit</source>
        <translation>تعديل هذا الطقم</translation>
    </message>
    <message>
        <source>Empty for the next free one</source>
        <translation>فارغ: الرقم الخالي التالي</translation>
    </message>
    <message>
        <source>Empty for the next free one, {number}</source>
        <translation>فارغ: الرقم الخالي التالي، {number}</translation>
    </message>
    <message>
        <source>Empty for the usual length</source>
        <translation>فارغ: المدة المعتادة</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End the reservation of {name}</source>
        <translation>إنهاء حجز {name}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>For the desk</source>
        <translation>للمكتب</translation>
    </message>
    <message>
        <source>For whoever borrows it</source>
        <translation>لمن يستعيرها</translation>
    </message>
    <message>
        <source>Free on the open days {days}.</source>
        <translation>متاحة في أيام الفتح {days}.</translation>
    </message>
    <message>
        <source>Free, and no opening is known.</source>
        <translation>متاحة، ولا موعد فتح معروف.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>أُهديت</translation>
    </message>
    <message>
        <source>Given or lent by</source>
        <translation>مُهداة أو معارة من</translation>
    </message>
    <message>
        <source>Here it is “{value}”.</source>
        <translation>هنا مكتوب «{value}».</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>هنا الآن</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation>الرف المعتاد</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>How many are there?</source>
        <translation>كم عددها؟</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>العدد الموجود</translation>
    </message>
    <message>
        <source>Import from a spreadsheet</source>
        <translation>استيراد من جدول</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>قيد الإصلاح</translation>
    </message>
    <message>
        <source>It belongs to the kit already.</source>
        <translation>هي في الطقم من قبل.</translation>
    </message>
    <message>
        <source>It ends before it begins. Write a later time.</source>
        <translation>ينتهي قبل أن يبدأ. اكتب وقتًا بعده.</translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>It is used up, not brought back</source>
        <translation>تُستهلك ولا تُرجع</translation>
    </message>
    <message>
        <source>It is with {name}</source>
        <translation>هي عند {name}</translation>
    </message>
    <message>
        <source>It needs repair</source>
        <translation>تحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>It will be back in time</source>
        <translation>ستعود في الموعد</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Join the line</source>
        <translation>انضمام إلى الانتظار</translation>
    </message>
    <message>
        <source>Keep it for somebody</source>
        <translation>حجزها لشخص</translation>
    </message>
    <message>
        <source>Keep “{value}”</source>
        <translation>إبقاء «{value}»</translation>
    </message>
    <message>
        <source>Kept until {day}.</source>
        <translation>محجوزة حتى {day}.</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>الطقم</translation>
    </message>
    <message numerus="yes">
        <source>Kit of %n part(s)</source>
        <translation>
            <numerusform>طقم بلا قطع</numerusform>
            <numerusform>طقم من قطعة واحدة</numerusform>
            <numerusform>طقم من قطعتين</numerusform>
            <numerusform>طقم من %n قطع</numerusform>
            <numerusform>طقم من %n قطعة</numerusform>
            <numerusform>طقم من %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>الأطقم</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Learn to use it</source>
        <translation>تعلّم استعماله</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>إعارة</translation>
    </message>
    <message>
        <source>Lend what is here</source>
        <translation>إعارة الموجود هنا</translation>
    </message>
    <message>
        <source>Length of a loan</source>
        <translation>مدة الإعارة</translation>
    </message>
    <message>
        <source>Lent twice</source>
        <translation>أُعيرت مرتين</translation>
    </message>
    <message>
        <source>Make a kit</source>
        <translation>تكوين طقم</translation>
    </message>
    <message>
        <source>Make a kit of them</source>
        <translation>تكوين طقم منها</translation>
    </message>
    <message>
        <source>Make a kit with it</source>
        <translation>تكوين طقم معها</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>الصانع</translation>
    </message>
    <message>
        <source>Maker’s number</source>
        <translation>رقم الصانع</translation>
    </message>
    <message>
        <source>Missing since last time: {parts}</source>
        <translation>ناقصة منذ المرة السابقة: {parts}</translation>
    </message>
    <message>
        <source>More of the same</source>
        <translation>أخرى مثلها</translation>
    </message>
    <message>
        <source>More to do with it</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name, number, category or use</source>
        <translation>الاسم أو الرقم أو الفئة أو الاستعمال</translation>
    </message>
    <message>
        <source>Needs the induction</source>
        <translation>تحتاج إلى تدريب</translation>
    </message>
    <message>
        <source>Needs the induction “{name}”</source>
        <translation>تحتاج إلى تدريب «{name}»</translation>
    </message>
    <message>
        <source>No induction needed</source>
        <translation>لا تحتاج إلى تدريب</translation>
    </message>
    <message>
        <source>No items yet. Add the first one, or bring your list along.</source>
        <translation>لا أدوات بعد. أضف أولاها، أو أحضر قائمتك.</translation>
    </message>
    <message>
        <source>Nobody borrows it</source>
        <translation>لا يستعيرها أحد</translation>
    </message>
    <message>
        <source>Nobody waits for it.</source>
        <translation>لا أحد ينتظرها.</translation>
    </message>
    <message>
        <source>Not here until {day}.</source>
        <translation>ليست هنا حتى {day}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>ملاحظة للمكتب</translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>لا شيء يوافق هذه التصفية.</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>لا شيء يطابق «{text}».</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>One part a line</source>
        <translation>قطعة في كل سطر</translation>
    </message>
    <message>
        <source>Only for some hours</source>
        <translation>لساعات محددة فقط</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>معارة</translation>
    </message>
    <message>
        <source>Out in place of a part</source>
        <translation>معارة بدل قطعة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <translation>صورة من ملف</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s)</source>
        <translation>
            <numerusform>لا ملصقات للطباعة</numerusform>
            <numerusform>طباعة ملصق واحد</numerusform>
            <numerusform>طباعة ملصقين</numerusform>
            <numerusform>طباعة %n ملصقات</numerusform>
            <numerusform>طباعة %n ملصقًا</numerusform>
            <numerusform>طباعة %n ملصق</numerusform>
        </translation>
    </message>
    <message>
        <source>Print a label</source>
        <translation>طباعة ملصق</translation>
    </message>
    <message>
        <source>Put back in use</source>
        <translation>إعادتها إلى الخدمة</translation>
    </message>
    <message>
        <source>Remove the kit, keep its parts</source>
        <translation>إزالة الطقم مع إبقاء قطعه</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Reserve it</source>
        <translation>حجزها لموعد</translation>
    </message>
    <message>
        <source>Reserve it for {name}</source>
        <translation>حجزها لـ {name}</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>Reserved for {name}</source>
        <translation>محجوزة لـ {name}</translation>
    </message>
    <message>
        <source>Reserved {days}.</source>
        <translation>محجوزة {days}.</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>إخراجها من الخدمة</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Scan or type a part</source>
        <translation>امسح قطعة أو اكتبها</translation>
    </message>
    <message>
        <source>Several things have this number.
Choose the right one from the list.</source>
        <translation>هذا الرقم لأكثر من غرض.
اختر المقصود من القائمة.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Such as where it stands, or what else to pack</source>
        <translation>مثل مكانه، أو ما يُحزم معه</translation>
    </message>
    <message>
        <source>Take out {item}</source>
        <translation>إخراج {item}</translation>
    </message>
    <message>
        <source>That is before the first day. Write a later one.</source>
        <translation>هذا قبل أول يوم. اكتب يومًا بعده.</translation>
    </message>
    <message>
        <source>This one, {number}</source>
        <translation>هذه، {number}</translation>
    </message>
    <message>
        <source>Tick what needs a label, or makes a kit</source>
        <translation>حدّد ما يحتاج إلى ملصق أو يكوّن طقمًا</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Type how many, in digits.</source>
        <translation>اكتب العدد بالأرقام.</translation>
    </message>
    <message>
        <source>Who reserves it?</source>
        <translation>من يحجزها؟</translation>
    </message>
    <message>
        <source>Who waits for it</source>
        <translation>من ينتظرها</translation>
    </message>
    <message>
        <source>Who waits for it?</source>
        <translation>من ينتظرها؟</translation>
    </message>
    <message>
        <source>Write a day like 24 March.</source>
        <translation>اكتب يومًا مثل 24 مارس.</translation>
    </message>
    <message>
        <source>Write a time like 18:00.</source>
        <translation>اكتب وقتًا مثل 18:00.</translation>
    </message>
    <message numerus="yes">
        <source>any %n of them</source>
        <comment>copies reserved</comment>
        <translation>
            <numerusform>لا شيء منها</numerusform>
            <numerusform>أي واحدة منها</numerusform>
            <numerusform>أي اثنتين منها</numerusform>
            <numerusform>أي %n منها</numerusform>
            <numerusform>أي %n منها</numerusform>
            <numerusform>أي %n منها</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>part of {kit}</source>
        <translation>قطعة من {kit}</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>{item} belongs to it now</source>
        <translation>{item} في الطقم الآن</translation>
    </message>
    <message>
        <source>{name} can do it</source>
        <translation>{name} يجيد ذلك</translation>
    </message>
    <message>
        <source>{name} leaves the line</source>
        <translation>خروج {name} من الانتظار</translation>
    </message>
    <message>
        <source>{place}. {name}</source>
        <comment>a place in a line</comment>
        <translation>{place}. {name}</translation>
    </message>
    <message>
        <source>{things} found by name, category or use</source>
        <translation>{things} حسب الاسم أو الفئة أو الاستعمال</translation>
    </message>
    <message>
        <source>{things}, {out}</source>
        <translation>{things}، {out}</translation>
    </message>
    <message>
        <source>{when}, {which}</source>
        <comment>a reservation</comment>
        <translation>{when}، {which}</translation>
    </message>
    <message>
        <source>“{file}” is no picture this laptop can read. Choose a JPEG, PNG or WebP file.</source>
        <translation>‏«{file}» ليس صورة يقرؤها هذا الحاسوب. اختر ملف JPEG أو PNG أو WebP.</translation>
    </message>
    <message>
        <source>Save the count</source>
        <translation>حفظ العدد</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>عرض كقائمة</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>عرض فقط</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>عرض الصور</translation>
    </message>
    <message>
        <source>Show retired</source>
        <translation>عرض ما خرج من الخدمة</translation>
    </message>
    <message>
        <source>Since when, or where was it last?</source>
        <translation>منذ متى، أو أين كانت آخر مرة؟</translation>
    </message>
    <message>
        <source>The list cannot be read just now. Nothing is lost.</source>
        <translation>تتعذر قراءة القائمة الآن. لم يضِع شيء.</translation>
    </message>
    <message>
        <source>Tick all found</source>
        <translation>تحديد كل النتائج</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Two laptops wrote “{field}” differently</source>
        <translation>كتب حاسوبان «{field}» على نحو مختلف</translation>
    </message>
    <message>
        <source>Type a few words, so that the next person knows.</source>
        <translation>اكتب بضع كلمات لمن يأتي بعدك.</translation>
    </message>
    <message>
        <source>Type an amount, for example {example}.</source>
        <translation>اكتب مبلغًا، مثل {example}.</translation>
    </message>
    <message>
        <source>Type digits only, for example 12.</source>
        <translation>اكتب أرقامًا فقط، مثل 12.</translation>
    </message>
    <message>
        <source>Type how many you count, in digits.</source>
        <translation>اكتب العدد بالأرقام.</translation>
    </message>
    <message>
        <source>Use “{value}”</source>
        <translation>اعتماد «{value}»</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>ملحقاتها</translation>
    </message>
    <message>
        <source>What is wrong with it?</source>
        <translation>ما مشكلتها؟</translation>
    </message>
    <message>
        <source>What you typed is kept.
Open the form again to go on, or to discard it.</source>
        <translation>ما كُتب محفوظ.
افتح النموذج من جديد للمتابعة أو للتجاهل.</translation>
    </message>
    <message>
        <source>When it is free</source>
        <translation>متى تكون متاحة</translation>
    </message>
    <message>
        <source>Why is it retired?</source>
        <translation>لماذا تخرج من الخدمة؟</translation>
    </message>
    <message>
        <source>Why it is not in use</source>
        <translation>سبب خروجها من الخدمة</translation>
    </message>
    <message>
        <source>With it: {parts}</source>
        <translation>معها: {parts}</translation>
    </message>
    <message>
        <source>Worn out</source>
        <translation>بالية</translation>
    </message>
    <message>
        <source>Worth about</source>
        <translation>القيمة التقريبية</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>home shelf {shelf}</source>
        <translation>الرف المعتاد {shelf}</translation>
    </message>
    <message>
        <source>none of them here</source>
        <translation>لا شيء منها هنا</translation>
    </message>
    <message>
        <source>not lent</source>
        <translation>لا تُعار</translation>
    </message>
    <message>
        <source>open day</source>
        <translation>يوم فتح</translation>
    </message>
    <message>
        <source>out</source>
        <translation>معارة</translation>
    </message>
    <message>
        <source>pieces, metres …</source>
        <translation>قطع، أمتار …</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>عند {name}</translation>
    </message>
    <message>
        <source>worth about {amount}</source>
        <translation>القيمة نحو {amount}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>from a day to a day</comment>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{more}, {some}</source>
        <comment>copies of an item</comment>
        <translation>{more}، {some}</translation>
    </message>
    <message>
        <source>{name}, since {when}</source>
        <translation>{name}، منذ {when}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>All parts are there</source>
        <translation>كل القطع موجودة</translation>
    </message>
    <message>
        <source>At the door of a session: tick, and on to the next</source>
        <translation>عند باب اللقاء: تأشير، ثم إلى التالي</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation>تغيير الموعد</translation>
    </message>
    <message>
        <source>Edit what is open</source>
        <translation>تعديل المفتوح</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>المساعدة والمفاتيح</translation>
    </message>
    <message>
        <source>In the calendar: pick up what is chosen; arrows move it</source>
        <translation>في التقويم: ارفع ما اختير؛ الأسهم تنقله</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>إعارة</translation>
    </message>
    <message>
        <source>Lend a kit without the part that is away</source>
        <translation>إعارة الطقم بدون القطعة الغائبة</translation>
    </message>
    <message>
        <source>Lend anyway; bringing back: needs repair</source>
        <translation>إعارة مع سبب؛ وعند الإرجاع: تحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>قفل الشاشة</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>عضو جديد</translation>
    </message>
    <message>
        <source>On an empty box: the main button</source>
        <translation>في الخانة الفارغة: الزر الرئيسي</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>خطوة للخلف</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>طباعة الإيصال</translation>
    </message>
    <message>
        <source>Save a form or a note</source>
        <translation>حفظ نموذج أو ملاحظة</translation>
    </message>
    <message>
        <source>Scan a card or type a name, then scan what goes out. To bring something back, scan it. That is all.</source>
        <translation>امسح بطاقة أو اكتب اسمًا، ثم امسح ما يخرج. وللإرجاع امسح الأداة. هذا كل شيء.</translation>
    </message>
    <message>
        <source>Search this list; Ctrl+F does it, too</source>
        <translation>البحث في هذه القائمة؛ وكذلك Ctrl+F</translation>
    </message>
    <message>
        <source>To the next button or field</source>
        <translation>إلى الزر أو الحقل التالي</translation>
    </message>
    <message>
        <source>The first place, Ctrl+2 the next</source>
        <translation>المكان الأول، وCtrl+2 التالي</translation>
    </message>
    <message>
        <source>Add an item or a person, plan a session</source>
        <translation>إضافة غرض أو شخص، أو تخطيط لقاء</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>التراجع عن آخر عمل</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>All there</source>
        <translation>كله موجود</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>المفاتيح التي تعمل الآن</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Type the reason, then Enter</source>
        <translation>اكتب السبب ثم Enter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>laptops</name>
    <message numerus="yes">
        <source>%n change(s) (waits|wait) to go there</source>
        <translation>
            <numerusform>لا تغيير ينتظر الوصول إليه</numerusform>
            <numerusform>تغيير واحد ينتظر الوصول إليه</numerusform>
            <numerusform>تغييران ينتظران الوصول إليه</numerusform>
            <numerusform>%n تغييرات تنتظر الوصول إليه</numerusform>
            <numerusform>%n تغييرًا ينتظر الوصول إليه</numerusform>
            <numerusform>%n تغيير ينتظر الوصول إليه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) still to come</source>
        <translation>
            <numerusform>لا تغييرات متبقية</numerusform>
            <numerusform>تغيير واحد لم يصل بعد</numerusform>
            <numerusform>تغييران لم يصلا بعد</numerusform>
            <numerusform>%n تغييرات لم تصل بعد</numerusform>
            <numerusform>%n تغييرًا لم يصل بعد</numerusform>
            <numerusform>%n تغيير لم يصل بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late change(s) from {laptop}</source>
        <translation>
            <numerusform>لا تغيير متأخر من {laptop}</numerusform>
            <numerusform>تغيير متأخر واحد من {laptop}</numerusform>
            <numerusform>تغييران متأخران من {laptop}</numerusform>
            <numerusform>%n تغييرات متأخرة من {laptop}</numerusform>
            <numerusform>%n تغييرًا متأخرًا من {laptop}</numerusform>
            <numerusform>%n تغيير متأخر من {laptop}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) to come</source>
        <translation>
            <numerusform>لا صور ستصل</numerusform>
            <numerusform>صورة واحدة ستصل</numerusform>
            <numerusform>صورتان ستصلان</numerusform>
            <numerusform>%n صور ستصل</numerusform>
            <numerusform>%n صورة ستصل</numerusform>
            <numerusform>%n صورة ستصل</numerusform>
        </translation>
    </message>
    <message>
        <source>A desk</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>A keeper’s desk</source>
        <translation>مكتب أمين</translation>
    </message>
    <message>
        <source>A keeper’s desk adds and removes all others, a steward’s those below it.</source>
        <translation>مكتب الأمين يضيف كل الحواسيب الأخرى ويزيلها، ومكتب المشرف ما دونه.</translation>
    </message>
    <message>
        <source>A steward’s desk</source>
        <translation>مكتب مشرف</translation>
    </message>
    <message>
        <source>Everything a volunteer needs</source>
        <translation>كل ما يحتاجه المتطوع</translation>
    </message>
    <message>
        <source>Everything saved, {when}</source>
        <translation>كل شيء محفوظ، {when}</translation>
    </message>
    <message>
        <source>Getting changes, {done} of {total}</source>
        <translation>استلام التغييرات، {done} من {total}</translation>
    </message>
    <message>
        <source>Good until it is used</source>
        <translation>تصلح حتى تُستعمل</translation>
    </message>
    <message>
        <source>Good until {day}; when it asks, read its stick</source>
        <translation>تصلح حتى {day}؛ وعندما يطلب الدخول اقرأ ذاكرته</translation>
    </message>
    <message>
        <source>It brought too much at once. The rest comes from {time} on.</source>
        <translation>أحضر أكثر من اللازم دفعة واحدة. يأتي الباقي ابتداءً من {time}.</translation>
    </message>
    <message>
        <source>Known here up to {when}</source>
        <translation>معروف هنا حتى {when}</translation>
    </message>
    <message>
        <source>Laptops share by themselves when they are in the same house. No internet is used.</source>
        <translation>تتشارك الحواسيب وحدها عندما تكون في البيت نفسه. ولا يُستعمل الإنترنت.</translation>
    </message>
    <message>
        <source>May add and remove all laptops, and make keepers</source>
        <translation>يحق له إضافة كل الحواسيب وإزالتها وتعيين الأمناء</translation>
    </message>
    <message>
        <source>May add and remove desks and people’s own laptops</source>
        <translation>يحق له إضافة المكاتب والحواسيب الشخصية وإزالتها</translation>
    </message>
    <message>
        <source>Met {when}</source>
        <translation>التقيا {when}</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>قريب</translation>
    </message>
    <message>
        <source>Nearby, met {when}</source>
        <translation>قريب، التقيا {when}</translation>
    </message>
    <message>
        <source>Nothing from it yet</source>
        <translation>لا شيء منه بعد</translation>
    </message>
    <message>
        <source>Nothing recorded here yet</source>
        <translation>لم يُسجَّل هنا شيء بعد</translation>
    </message>
    <message>
        <source>Nothing waits to go there</source>
        <translation>لا شيء ينتظر الوصول إليه</translation>
    </message>
    <message>
        <source>Others are added on {laptops}.</source>
        <translation>تُضاف الحواسيب الأخرى على {laptops}.</translation>
    </message>
    <message>
        <source>Recorded while it did not belong. They count only if you take them in.</source>
        <translation>سُجّلت حين لم يكن منتميًا. لا تُحتسب إلا إن أخذتها.</translation>
    </message>
    <message>
        <source>a desk</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>a keeper’s desk</source>
        <translation>مكتب أمين</translation>
    </message>
    <message>
        <source>a laptop</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>a steward’s desk</source>
        <translation>مكتب مشرف</translation>
    </message>
    <message>
        <source>at least {size}</source>
        <translation>{size} على الأقل</translation>
    </message>
    <message>
        <source>for visitors, holds public things</source>
        <translation>للزوار، يحمل العام فقط</translation>
    </message>
    <message>
        <source>somebody’s own, holds public and own things</source>
        <translation>شخصي، يحمل العام وما يخص صاحبه</translation>
    </message>
    <message>
        <source>this one, {kind}</source>
        <translation>هذا، {kind}</translation>
    </message>
    <message>
        <source>{laptop} brought too much at once. The rest comes from {time} on.</source>
        <translation>جلب {laptop} أكثر مما ينبغي دفعة واحدة. يأتي الباقي ابتداءً من {time}.</translation>
    </message>
    <message>
        <source>{name}’s own, holds public and own things</source>
        <translation>لـ{name}، يحمل العام وما يخصه</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} م.ب</translation>
    </message>
    <message>
        <source>{photos}, {size}</source>
        <translation>{photos}، {size}</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>Each action is signed with this name. Type it or scan the card.</source>
        <translation>كل عمل يُوقَّع بهذا الاسم. اكتبه أو امسح البطاقة.</translation>
    </message>
    <message>
        <source>Name or card</source>
        <translation>الاسم أو البطاقة</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <translation>الشاشة مقفلة</translation>
    </message>
    <message>
        <source>This PIN does not fit. A steward can set a new one.</source>
        <translation>هذا الرقم السري غير مطابق. يمكن للإشراف ضبط رقم جديد.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>جرّب الآن من جديد.</numerusform>
            <numerusform>انتظر ثانية واحدة، ثم جرّب من جديد.</numerusform>
            <numerusform>انتظر ثانيتين، ثم جرّب من جديد.</numerusform>
            <numerusform>انتظر %n ثوانٍ، ثم جرّب من جديد.</numerusform>
            <numerusform>انتظر %n ثانية، ثم جرّب من جديد.</numerusform>
            <numerusform>انتظر %n ثانية، ثم جرّب من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was begun at the desk is kept.</source>
        <translation>ما بدأ على المكتب محفوظ.</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>من على المكتب؟</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>A code is good for five minutes.</source>
        <translation>الرمز صالح خمس دقائق.</translation>
    </message>
    <message>
        <source>Ask whoever sits there, then take a new code.</source>
        <translation>اسأل من يجلس هناك، ثم خذ رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Ask whoever sits there.</source>
        <translation>اسأل من يجلس هناك.</translation>
    </message>
    <message>
        <source>Each code can be tried once; the other laptop shows a new one now.</source>
        <translation>كل رمز يُجرَّب مرة واحدة؛ يعرض الحاسوب الآخر الآن رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Install the newer one on both, then try again.</source>
        <translation>ثبّت الأحدث على كليهما، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>It is letting in another laptop just now</source>
        <translation>إنه يُدخل حاسوبًا آخر الآن</translation>
    </message>
    <message>
        <source>It is no Skillshare that adds a laptop.</source>
        <translation>ليس Skillshare يضيف حاسوبًا.</translation>
    </message>
    <message>
        <source>It says there what stands in the way.</source>
        <translation>مكتوب عليه ما يمنع ذلك.</translation>
    </message>
    <message>
        <source>It was the third wrong one, so the other laptop listens no longer.</source>
        <translation>كان الرمز الخاطئ الثالث، فلم يعد الحاسوب الآخر يصغي.</translation>
    </message>
    <message>
        <source>Its code ran out, or a firewall or a guest network keeps the two apart.</source>
        <translation>انتهت مدة رمزه، أو يفصل بينهما جدار ناري أو شبكة ضيوف.</translation>
    </message>
    <message>
        <source>Look who is typing, then take a new code.</source>
        <translation>انظر من يكتب، ثم خذ رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Nobody decided there, or it went to sleep. Nothing is lost.</source>
        <translation>لم يقرر أحد هناك، أو دخل في السكون. لم يضع شيء.</translation>
    </message>
    <message>
        <source>One after the other.</source>
        <translation>واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>One of the laptops went to sleep or left the network. Nothing is lost.</source>
        <translation>نام أحد الحاسوبين أو غادر الشبكة. لم يضع شيء.</translation>
    </message>
    <message>
        <source>One of the two Skillshares is older</source>
        <translation>أحد الإصدارين أقدم من الآخر</translation>
    </message>
    <message>
        <source>Read it on the other laptop, then try again.</source>
        <translation>اقرأه على الحاسوب الآخر، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Skillshare connects to laptops nearby only, never across the internet.</source>
        <translation>لا يتصل Skillshare إلا بالحواسيب القريبة، ولا يعبر الإنترنت أبدًا.</translation>
    </message>
    <message>
        <source>So nobody can try any longer.</source>
        <translation>لذلك لا يستطيع أحد المحاولة بعد الآن.</translation>
    </message>
    <message>
        <source>Somebody there decided so.</source>
        <translation>هكذا قرر أحدهم هناك.</translation>
    </message>
    <message>
        <source>Something else answers at this address</source>
        <translation>شيء آخر يجيب على هذا العنوان</translation>
    </message>
    <message>
        <source>Take a new code and try again.</source>
        <translation>خذ رمزًا جديدًا وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Take a new code there and type it with care.</source>
        <translation>خذ رمزًا جديدًا من هناك واكتبه بعناية.</translation>
    </message>
    <message>
        <source>Take a new code there. If that does not help, use a phone’s hotspot.</source>
        <translation>خذ رمزًا جديدًا من هناك. وإن لم ينفع ذلك فاستعمل نقطة اتصال من هاتف.</translation>
    </message>
    <message>
        <source>Take a new one when the other laptop is ready.</source>
        <translation>خذ رمزًا جديدًا حين يجهز الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>The code was not used in time</source>
        <translation>لم يُستعمل الرمز في الوقت</translation>
    </message>
    <message>
        <source>The connection ended in the middle</source>
        <translation>انقطع الاتصال في منتصفه</translation>
    </message>
    <message>
        <source>The other laptop cannot be reached</source>
        <translation>لا يمكن الوصول إلى الحاسوب الآخر</translation>
    </message>
    <message>
        <source>The other laptop could not let this one in</source>
        <translation>لم يستطع الحاسوب الآخر إدخال هذا</translation>
    </message>
    <message>
        <source>The other laptop did not answer in time</source>
        <translation>لم يُجب الحاسوب الآخر في الوقت المناسب</translation>
    </message>
    <message>
        <source>The other side did not let this laptop in</source>
        <translation>لم يُدخل الطرف الآخر هذا الحاسوب</translation>
    </message>
    <message>
        <source>They do not speak the same way yet.</source>
        <translation>لا يتكلمان بالطريقة نفسها بعد.</translation>
    </message>
    <message>
        <source>This address is not in this house</source>
        <translation>هذا العنوان ليس في هذا البيت</translation>
    </message>
    <message>
        <source>This code does not fit</source>
        <translation>هذا الرمز لا يطابق</translation>
    </message>
    <message>
        <source>Three wrong codes were typed</source>
        <translation>كُتبت ثلاثة رموز خاطئة</translation>
    </message>
    <message>
        <source>Type the address the other laptop shows.</source>
        <translation>اكتب العنوان الذي يعرضه الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>Type the digits it shows now.</source>
        <translation>اكتب الأرقام التي يعرضها الآن.</translation>
    </message>
    <message>
        <source>Wait until that is done, then try again.</source>
        <translation>انتظر حتى ينتهي ذلك، ثم حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>outside</name>
    <message>
        <source>Let it in</source>
        <translation>إدخاله</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>‏0 يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>‏%n أيام</numerusform>
            <numerusform>‏%n يومًا</numerusform>
            <numerusform>‏%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>لا ملصقات</numerusform>
            <numerusform>ملصق واحد</numerusform>
            <numerusform>ملصقان</numerusform>
            <numerusform>‏%n ملصقات</numerusform>
            <numerusform>‏%n ملصقًا</numerusform>
            <numerusform>‏%n ملصق</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet already begun: where its first free label is.</source>
        <translation>ورقة مستعملة: موضع أول ملصق خالٍ فيها.</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>الأعمار</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Begin at label</source>
        <translation>البدء من الملصق</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>أحضر معك</translation>
    </message>
    <message>
        <source>Bring back by</source>
        <translation>موعد الإرجاع</translation>
    </message>
    <message>
        <source>Certificate {name}</source>
        <translation>شهادة {name}</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>يأتي بصفة</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>الواجب</translation>
    </message>
    <message>
        <source>Every desk of the community can check the code, without any network.</source>
        <translation>يستطيع كل مكتب في المجتمع التحقق من الرمز بلا شبكة.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>إلى {name}</translation>
    </message>
    <message>
        <source>Good until {day}, for one laptop.</source>
        <translation>تصلح حتى {day}، لحاسوب واحد.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>House duties</source>
        <translation>واجبات الدار</translation>
    </message>
    <message>
        <source>If you need it longer, tell us before that day.</source>
        <translation>لمدة أطول، أخبرنا قبل ذلك اليوم.</translation>
    </message>
    <message>
        <source>In Skillshare: Community, Devices, “Use the recovery sheet”; on a restored laptop, at its start.</source>
        <translation>في Skillshare: المجتمع، الأجهزة، «استعمال ورقة الاسترداد»؛ وعلى حاسوب مستعاد عند بدء تشغيله.</translation>
    </message>
    <message>
        <source>Into your calendar</source>
        <translation>إلى تقويمك</translation>
    </message>
    <message>
        <source>Invitation for a laptop</source>
        <translation>دعوة لحاسوب</translation>
    </message>
    <message>
        <source>Is something wrong? Tell us: it is put right by a second line.</source>
        <translation>هل في الكشف خطأ؟ أخبرونا، ويُصحَّح بسطر ثانٍ.</translation>
    </message>
    <message>
        <source>It brings a community back whose laptops are lost, and removes one that was stolen.</source>
        <translation>تعيد مجتمعًا ضاعت حواسيبه، وتزيل حاسوبًا سُرق.</translation>
    </message>
    <message>
        <source>It could not be printed or saved.</source>
        <translation>تعذرت الطباعة وتعذر الحفظ.</translation>
    </message>
    <message>
        <source>It is saved as a PDF.</source>
        <translation>محفوظ كملف PDF.</translation>
    </message>
    <message>
        <source>Keep this list at the desk: it carries phone numbers.</source>
        <translation>تبقى هذه القائمة في المكتب: فيها أرقام هواتف.</translation>
    </message>
    <message>
        <source>Keep this page in a safe place, away from the laptops. Whoever has it decides who belongs.</source>
        <translation>احفظ هذه الصفحة في مكان آمن بعيدًا عن الحواسيب. من يملكها يقرر من ينتمي.</translation>
    </message>
    <message numerus="yes">
        <source>Kit of %n part(s)</source>
        <translation>
            <numerusform>طقم بلا قطع</numerusform>
            <numerusform>طقم من قطعة واحدة</numerusform>
            <numerusform>طقم من قطعتين</numerusform>
            <numerusform>طقم من %n قطع</numerusform>
            <numerusform>طقم من %n قطعة</numerusform>
            <numerusform>طقم من %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Late list</source>
        <translation>قائمة المتأخرات</translation>
    </message>
    <message>
        <source>Late on {day}</source>
        <translation>المتأخرات {day}</translation>
    </message>
    <message>
        <source>Member cards</source>
        <translation>بطاقات الأعضاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>لا شيء يجب القيام به.</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>لا شيء متأخر.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>On the new laptop, open Skillshare and choose “Join with an invitation”.</source>
        <translation>على الحاسوب الجديد افتح Skillshare واختر «الانضمام بدعوة».</translation>
    </message>
    <message>
        <source>Passed on {day}</source>
        <translation>اجتازها في {day}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Poster {title}</source>
        <translation>ملصق {title}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Printed on {day}. There is no copy of this code anywhere else.</source>
        <translation>طُبعت في {day}. لا نسخة من هذا الرمز في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Put the stick into the new laptop again. Everything comes with it.</source>
        <translation>أدخل الذاكرة المحمولة في الحاسوب الجديد من جديد. يأتي معها كل شيء.</translation>
    </message>
    <message>
        <source>Put this list away afterwards: it carries names.</source>
        <translation>احفظ هذه القائمة بعد ذلك، ففيها أسماء.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كملف PDF</translation>
    </message>
    <message>
        <source>Scan the code above, or put the stick in and type the letters.</source>
        <translation>امسح الرمز أعلاه، أو أدخل الذاكرة المحمولة واكتب الأحرف.</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>أُرسل إلى الطابعة {name}.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Shelf {shelf}</source>
        <translation>الرف {shelf}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Slip {name}</source>
        <translation>إيصال {name}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Take the stick to a laptop of the community: there, somebody lets the new one in.</source>
        <translation>خذ الذاكرة المحمولة إلى حاسوب من المجتمع: هناك يُدخل أحدٌ الحاسوب الجديد.</translation>
    </message>
    <message>
        <source>Tell on {day}</source>
        <translation>يُخبَرون يوم {day}</translation>
    </message>
    <message>
        <source>The computer says: {trouble}. Free some space, or choose another printer.</source>
        <translation>يقول الجهاز: {trouble}. أفسح بعض المساحة، أو اختر طابعة أخرى.</translation>
    </message>
    <message>
        <source>The first sheet</source>
        <translation>الورقة الأولى</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>There is no printer, so it is saved as a PDF.</source>
        <translation>لا طابعة هنا، لذلك حُفظ كملف PDF.</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>This one is called off.</source>
        <translation>أُلغيت هذه المرة.</translation>
    </message>
    <message>
        <source>This page lets one laptop into {community}, also where there is no network.</source>
        <translation>هذه الصفحة تُدخل حاسوبًا واحدًا إلى {community}، حتى حيث لا شبكة.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time {name}</source>
        <translation>وقت {name}</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>أُخبر</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>صالحة حتى {day}</translation>
    </message>
    <message>
        <source>Valid without an end</source>
        <translation>صالحة بلا نهاية</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who is here {title}</source>
        <translation>الحاضرون {title}</translation>
    </message>
    <message>
        <source>Who is here: {title}</source>
        <translation>الحاضرون: {title}</translation>
    </message>
    <message>
        <source>Whoever has it can ask to be let in. Keep it to yourself, and apart from the stick.</source>
        <translation>من يملكها يستطيع أن يطلب الدخول. احتفظ بها لنفسك، بعيدًا عن الذاكرة المحمولة.</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>من يُخبَر</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>With whom, what for</source>
        <translation>مع من ولأجل ماذا</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>مع {name}</translation>
    </message>
    <message>
        <source>Write your name on a free line and tell the desk.</source>
        <translation>اكتب اسمك على سطر فارغ وأخبر المكتب.</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>تحصل على</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>مجانًا</translation>
    </message>
    <message numerus="yes">
        <source>on %n sheet(s)</source>
        <translation>
            <numerusform>على 0 ورقة</numerusform>
            <numerusform>على ورقة واحدة</numerusform>
            <numerusform>على ورقتين</numerusform>
            <numerusform>على %n أوراق</numerusform>
            <numerusform>على %n ورقة</numerusform>
            <numerusform>على %n ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>the certificate “{name}”</source>
        <translation>شهادة «{name}»</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} إلى {end}</translation>
    </message>
    <message>
        <source>{youngest} to {oldest}</source>
        <translation>{youngest} إلى {oldest}</translation>
    </message>
</context>
<context>
    <name>past</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <comment>entries of a history</comment>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>عرض الوحيد</numerusform>
            <numerusform>عرض الاثنين</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>this laptop’s clock was off</source>
        <translation>ساعة هذا الحاسوب لم تكن مضبوطة</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تم التراجع</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message numerus="yes">
        <source>%n (person|people) can</source>
        <translation>
            <numerusform>لا أحد يستطيع</numerusform>
            <numerusform>شخص واحد يستطيع</numerusform>
            <numerusform>شخصان يستطيعان</numerusform>
            <numerusform>%n أشخاص يستطيعون</numerusform>
            <numerusform>%n شخصًا يستطيعون</numerusform>
            <numerusform>%n شخص يستطيعون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>لا إعارات</numerusform>
            <numerusform>إعارة واحدة</numerusform>
            <numerusform>إعارتان</numerusform>
            <numerusform>‏%n إعارات</numerusform>
            <numerusform>‏%n إعارة</numerusform>
            <numerusform>‏%n إعارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>بلا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏%n أشخاص</numerusform>
            <numerusform>‏%n شخصًا</numerusform>
            <numerusform>‏%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>لا أدوات</numerusform>
            <numerusform>أداة واحدة</numerusform>
            <numerusform>أداتان</numerusform>
            <numerusform>‏%n أدوات</numerusform>
            <numerusform>‏%n أداة</numerusform>
            <numerusform>‏%n أداة</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted now</source>
        <translation>قُبلت الآن</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>إضافة مهارة</translation>
    </message>
    <message>
        <source>Add one in Community, then renew here.</source>
        <translation>أضف واحدًا في «المجتمع»، ثم جدّد هنا.</translation>
    </message>
    <message>
        <source>Add what {name} offers</source>
        <translation>إضافة ما يستطيع {name} تقديمه</translation>
    </message>
    <message>
        <source>Add what {name} would like to learn</source>
        <translation>إضافة ما يودّ {name} تعلّمه</translation>
    </message>
    <message>
        <source>Add “{text}”</source>
        <translation>إضافة «{text}»</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Agreed with both</source>
        <translation>باتفاق مع الاثنين</translation>
    </message>
    <message>
        <source>Agreed with them</source>
        <translation>بالاتفاق مع العضو</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Are these two one person?</source>
        <translation>هل هذان شخص واحد؟</translation>
    </message>
    <message>
        <source>As they like to be called</source>
        <translation>الاسم المفضل في النداء</translation>
    </message>
    <message>
        <source>Ask all the same</source>
        <translation>السؤال رغم ذلك</translation>
    </message>
    <message>
        <source>Asked lately</source>
        <translation>سُئلوا مؤخرًا</translation>
    </message>
    <message>
        <source>At home now</source>
        <translation>في البيت الآن</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>على المكتب</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>رجوع إلى القائمة</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>Back to the skills</source>
        <translation>العودة إلى المهارات</translation>
    </message>
    <message>
        <source>Backups and printed papers keep what they have.</source>
        <translation>النسخ الاحتياطية والأوراق المطبوعة تحتفظ بما فيها.</translation>
    </message>
    <message>
        <source>Balances soon</source>
        <translation>سيتوازن قريبًا</translation>
    </message>
    <message>
        <source>Begin a membership</source>
        <translation>بدء عضوية</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>بدؤها</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>بلا إعارة</translation>
    </message>
    <message>
        <source>Both histories stay. What only the other one knows moves over. It can be undone.</source>
        <translation>يبقى السجلان. وما لدى الآخر وحده ينتقل إليه. ويمكن التراجع.</translation>
    </message>
    <message>
        <source>Both say so</source>
        <translation>الاثنان يقولان ذلك</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Bring them together</source>
        <translation>جمعهما في واحدة</translation>
    </message>
    <message>
        <source>Can be undone for seven days, then deleted.</source>
        <translation>يمكن التراجع سبعة أيام، ثم يُحذف.</translation>
    </message>
    <message>
        <source>Can do it</source>
        <translation>يجيدونها</translation>
    </message>
    <message>
        <source>Can follow later</source>
        <translation>يمكن إكماله لاحقًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation>تغيير الموعد</translation>
    </message>
    <message>
        <source>Choose a person to see their page.</source>
        <translation>اختر شخصًا لعرض صفحته.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the skills</source>
        <translation>إغلاق المهارات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>بيانات الاتصال</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Deleted at once. This cannot be undone.</source>
        <translation>يُحذف فورًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Did you mean “{word}”?</source>
        <translation>هل المقصود «{word}»؟</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit this person</source>
        <translation>تعديل هذا الشخص</translation>
    </message>
    <message>
        <source>Edit this skill</source>
        <translation>تعديل هذه المهارة</translation>
    </message>
    <message>
        <source>Empty: as often as somebody asks</source>
        <translation>فارغ: كلما طلب أحد</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤها</translation>
    </message>
    <message>
        <source>End it then</source>
        <translation>إنهاؤها في ذلك اليوم</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>محو هذا الشخص</translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation>محو {name}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From the old list</source>
        <translation>من القائمة القديمة</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Has accepted the house rules</source>
        <translation>قواعد الدار مقبولة</translation>
    </message>
    <message>
        <source>Has not accepted the house rules, version {number}</source>
        <translation>قواعد الدار، النسخة {number}، لم تُقبل بعد</translation>
    </message>
    <message>
        <source>Have things</source>
        <translation>لديهم أدوات</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide contact</source>
        <translation>إخفاء بيانات الاتصال</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>كيف انتهى؟</translation>
    </message>
    <message>
        <source>How did {name} agree?</source>
        <translation>كيف وافق {name}؟</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>كم من الوقت؟</translation>
    </message>
    <message>
        <source>How well do they know it?</source>
        <translation>ما مدى إتقانها؟</translation>
    </message>
    <message>
        <source>In these languages</source>
        <translation>بهذه اللغات</translation>
    </message>
    <message>
        <source>Introduce them</source>
        <translation>تعريف أحدهما بالآخر</translation>
    </message>
    <message>
        <source>It does not stand any more</source>
        <translation>لم يعد قائمًا</translation>
    </message>
    <message>
        <source>It is the same as…</source>
        <translation>هي نفسها مهارة…</translation>
    </message>
    <message>
        <source>It is urgent</source>
        <translation>الأمر عاجل</translation>
    </message>
    <message>
        <source>It took another time</source>
        <translation>استغرق وقتًا آخر</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>احفظ ذلك</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>إبقاء هذا</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخرات</translation>
    </message>
    <message>
        <source>Learns</source>
        <translation>يتعلّم</translation>
    </message>
    <message>
        <source>Learns from {name}: {skill}</source>
        <translation>يتعلّم من {name}: {skill}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Leaves the line for {item}</source>
        <translation>خروج من انتظار {item}</translation>
    </message>
    <message>
        <source>Lend to {name}</source>
        <translation>إعارة إلى {name}</translation>
    </message>
    <message>
        <source>Let them borrow again</source>
        <translation>السماح بالاستعارة من جديد</translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation>طريقة التواصل المفضلة</translation>
    </message>
    <message>
        <source>Make {name} part of a mentoring pair</source>
        <translation>جعل {name} في ثنائي إرشاد</translation>
    </message>
    <message>
        <source>May borrow</source>
        <translation>الاستعارة ممكنة</translation>
    </message>
    <message>
        <source>May borrow after a reason</source>
        <translation>الاستعارة ممكنة بعد ذكر السبب</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>رقم العضوية</translation>
    </message>
    <message>
        <source>Member since {year}</source>
        <translation>عضوية منذ {year}</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>العضوية</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>انتهت العضوية</translation>
    </message>
    <message>
        <source>Membership from today</source>
        <translation>عضوية من اليوم</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>Mentoring: {one} and {other}</source>
        <translation>إرشاد: {one} و{other}</translation>
    </message>
    <message>
        <source>Mentors {name}: {skill}</source>
        <translation>يرشد {name}: {skill}</translation>
    </message>
    <message>
        <source>More to do</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>More to do: {item}</source>
        <translation>خيارات أخرى: {item}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name, contact, photo, card and notes go, on every laptop that shares with this one.</source>
        <translation>يزول الاسم ووسائل الاتصال والصورة والبطاقة والملاحظات من كل حاسوب يتشارك مع هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No note.</source>
        <translation>لا ملاحظة.</translation>
    </message>
    <message>
        <source>No pair yet.</source>
        <translation>لا ثنائي بعد.</translation>
    </message>
    <message>
        <source>No session is planned in the next two months.</source>
        <translation>لا جلسة مخططة في الشهرين القادمين.</translation>
    </message>
    <message>
        <source>No skill is called “{text}”.</source>
        <translation>لا مهارة باسم «{text}».</translation>
    </message>
    <message>
        <source>No skills yet. Write down what people here can do, or choose from a list.</source>
        <translation>لا مهارات بعد. اكتب ما يجيده الناس هنا، أو اختر من قائمة.</translation>
    </message>
    <message>
        <source>No time given or taken yet.</source>
        <translation>لم يُعطَ وقت ولم يؤخذ بعد.</translation>
    </message>
    <message>
        <source>Name, card, skill, phone end</source>
        <translation>اسم أو بطاقة أو مهارة أو هاتف</translation>
    </message>
    <message numerus="yes">
        <source>%n (person wants|people want) it</source>
        <translation>
            <numerusform>لا أحد يريدها</numerusform>
            <numerusform>شخص واحد يريدها</numerusform>
            <numerusform>شخصان يريدانها</numerusform>
            <numerusform>%n أشخاص يريدونها</numerusform>
            <numerusform>%n شخصًا يريدونها</numerusform>
            <numerusform>%n شخص يريدونها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more who (fits|fit)</source>
        <translation>
            <numerusform>لا آخرين يناسبون</numerusform>
            <numerusform>واحد آخر يناسب</numerusform>
            <numerusform>اثنان آخران يناسبان</numerusform>
            <numerusform>%n آخرون يناسبون</numerusform>
            <numerusform>%n آخرون يناسبون</numerusform>
            <numerusform>%n آخرون يناسبون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>بلا سنوات</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this list is on yours already.</source>
        <translation>كل ما في هذه القائمة موجود في قائمتك.</translation>
    </message>
    <message>
        <source>Booked and reserved</source>
        <translation>الحجوزات والواجبات</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>القادم</translation>
    </message>
    <message>
        <source>Does it after all</source>
        <translation>سيقوم به رغم ذلك</translation>
    </message>
    <message>
        <source>Give one</source>
        <translation>منح شهادة</translation>
    </message>
    <message>
        <source>Give the certificate</source>
        <translation>منح الشهادة</translation>
    </message>
    <message>
        <source>How long it counts</source>
        <translation>مدة سريانها</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Inductions done</source>
        <translation>التدريبات المجتازة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More ways to filter</source>
        <translation>طرق أخرى للتصفية</translation>
    </message>
    <message>
        <source>Needs a stand-in</source>
        <translation>يحتاج إلى بديل</translation>
    </message>
    <message>
        <source>No skills yet. The desk keeps the list.</source>
        <translation>لا مهارات بعد. يحتفظ المكتب بالقائمة.</translation>
    </message>
    <message>
        <source>Nobody fits just now. Ask people what they offer and what they would like.</source>
        <translation>لا توافق بين أحد الآن. اسأل الناس عما يقدّمونه وما يودّون تعلّمه.</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>لا أحد يطابق «{text}».</translation>
    </message>
    <message>
        <source>Nobody waits for it</source>
        <translation>لا أحد ينتظرها</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>لا أحد بعد.</translation>
    </message>
    <message>
        <source>Nobody yet. Add the first person.</source>
        <translation>لا أحد بعد. أضف أول شخص.</translation>
    </message>
    <message>
        <source>Nobody, and that is fine.</source>
        <translation>لا أحد، وهذا حسن.</translation>
    </message>
    <message>
        <source>None ticked: whenever it suits.</source>
        <translation>دون تحديد: في أي وقت مناسب.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>Note that they were asked</source>
        <translation>تسجيل أنهم سُئلوا</translation>
    </message>
    <message>
        <source>Note, for all to read</source>
        <translation>ملاحظة يقرؤها الجميع</translation>
    </message>
    <message>
        <source>Note, for the desk alone</source>
        <translation>ملاحظة للمكتب وحده</translation>
    </message>
    <message>
        <source>Nothing is out with them.</source>
        <translation>لا أدوات معارة الآن.</translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation>لا شيء مكتوب.</translation>
    </message>
    <message>
        <source>Nothing yet. Ask what they would like to learn.</source>
        <translation>لا شيء بعد. اسأل عما يودّون تعلّمه.</translation>
    </message>
    <message>
        <source>Nothing yet. Everybody can do something.</source>
        <translation>لا شيء بعد. كل إنسان يجيد شيئًا.</translation>
    </message>
    <message>
        <source>Off the list. Offers of it stay.</source>
        <translation>خارج القائمة. تبقى العروض عليها.</translation>
    </message>
    <message>
        <source>Offers of both are found under one name then.</source>
        <translation>عندها تُوجد عروض الاثنتين تحت اسم واحد.</translation>
    </message>
    <message>
        <source>One person, keep {number}</source>
        <translation>شخص واحد، يبقى {number}</translation>
    </message>
    <message>
        <source>One way to be reached is enough</source>
        <translation>تكفي طريقة تواصل واحدة</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>فتح الأداة</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>فتح صفحة {name}</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>كلمات أخرى لها</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Past loans</source>
        <translation>الإعارات السابقة</translation>
    </message>
    <message>
        <source>Past loans stay and are counted, without a name.</source>
        <translation>تبقى الإعارات السابقة وتُحسب، من دون اسم.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الناس</translation>
    </message>
    <message>
        <source>Perhaps already here</source>
        <translation>ربما موجود من قبل</translation>
    </message>
    <message>
        <source>Perhaps this person is here twice</source>
        <translation>ربما هذا الشخص مسجّل مرتين</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Pin a note</source>
        <translation>تثبيت ملاحظة</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>تثبيتها</translation>
    </message>
    <message>
        <source>Pinned by {name}, {day}</source>
        <translation>تثبيت {name}، {day}</translation>
    </message>
    <message>
        <source>Pinned note</source>
        <translation>ملاحظة مثبّتة</translation>
    </message>
    <message>
        <source>Pinned note for the desk</source>
        <translation>ملاحظة مثبّتة للمكتب</translation>
    </message>
    <message>
        <source>Pinned on {day}</source>
        <translation>ثُبّتت {day}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print a card</source>
        <translation>طباعة بطاقة</translation>
    </message>
    <message>
        <source>Print a membership card</source>
        <translation>طباعة بطاقة عضوية</translation>
    </message>
    <message>
        <source>Put it on the list again</source>
        <translation>إعادتها إلى القائمة</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Record it anyway</source>
        <translation>تسجيل رغم ذلك</translation>
    </message>
    <message>
        <source>Record time</source>
        <translation>تسجيل وقت</translation>
    </message>
    <message>
        <source>Recorded twice</source>
        <translation>سُجّل مرتين</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Renew anyway</source>
        <translation>تجديد مع سبب</translation>
    </message>
    <message>
        <source>Renew: {item}</source>
        <translation>تجديد: {item}</translation>
    </message>
    <message>
        <source>Renewed already, from {day}</source>
        <translation>جُدّدت من قبل، من {day}</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>الأدوار…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>حفظ في ملف</translation>
    </message>
    <message>
        <source>Scan it or type its number</source>
        <translation>امسحها أو اكتب رقمها</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>استبعاده</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>إظهار بيانات الاتصال</translation>
    </message>
    <message>
        <source>Show the contact to see both.</source>
        <translation>أظهر بيانات الاتصال لترى الاثنين.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>Skill or another word for it</source>
        <translation>مهارة أو كلمة أخرى لها</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Skills to start from</source>
        <translation>مهارات للبدء منها</translation>
    </message>
    <message>
        <source>Skills, and who fits whom</source>
        <translation>المهارات، ومن يناسب من</translation>
    </message>
    <message>
        <source>Somebody else says this for {name}</source>
        <translation>شخص آخر يقول هذا عن {name}</translation>
    </message>
    <message>
        <source>Start from a list</source>
        <translation>البدء من قائمة</translation>
    </message>
    <message>
        <source>Stop lending</source>
        <translation>إيقاف الإعارة</translation>
    </message>
    <message>
        <source>Stop lending to them</source>
        <translation>إيقاف الإعارة لهذا الشخص</translation>
    </message>
    <message numerus="yes">
        <source>Take %n skill(s)</source>
        <translation>
            <numerusform>لا مهارات للأخذ</numerusform>
            <numerusform>أخذ مهارة واحدة</numerusform>
            <numerusform>أخذ مهارتين</numerusform>
            <numerusform>أخذ %n مهارات</numerusform>
            <numerusform>أخذ %n مهارة</numerusform>
            <numerusform>أخذ %n مهارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>إزالتها من القائمة</translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation>يعلّم</translation>
    </message>
    <message>
        <source>The goal is reached</source>
        <translation>تحقق الهدف</translation>
    </message>
    <message>
        <source>The latest time</source>
        <translation>أحدث الأوقات</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>The list cannot be read just now. Nothing is lost.</source>
        <translation>تتعذر قراءة القائمة الآن. لم يضِع شيء.</translation>
    </message>
    <message>
        <source>The list of skills is empty. Add one there first.</source>
        <translation>قائمة المهارات فارغة. أضف واحدة إليها أولًا.</translation>
    </message>
    <message>
        <source>There are no kinds of membership yet</source>
        <translation>لا أنواع عضوية بعد</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>هما شخصان</translation>
    </message>
    <message>
        <source>They asked for it</source>
        <translation>هو من طلب ذلك</translation>
    </message>
    <message>
        <source>They do not agree</source>
        <translation>لا يتفقان عليه</translation>
    </message>
    <message>
        <source>They do not come any more</source>
        <translation>لم يعد يأتي</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>التقيا</translation>
    </message>
    <message>
        <source>They said it is fine</source>
        <translation>قالوا إنه لا بأس</translation>
    </message>
    <message>
        <source>They stop before</source>
        <translation>يتوقفان قبل ذلك</translation>
    </message>
    <message>
        <source>Things it is done with</source>
        <translation>أشياء تُستعمل لها</translation>
    </message>
    <message>
        <source>Tick what people here may teach or learn. You can change every one of them later.</source>
        <translation>حدّد ما قد يعلّمه الناس هنا أو يتعلّمونه. يمكنك تغيير كل منها لاحقًا.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time between {name} and {other}</source>
        <translation>وقت بين {name} و{other}</translation>
    </message>
    <message>
        <source>Time of {name}</source>
        <translation>وقت {name}</translation>
    </message>
    <message>
        <source>Times a month at most</source>
        <translation>عدد المرات في الشهر على الأكثر</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Type a day, like 24 December.</source>
        <translation>اكتب يومًا، مثل 24 ديسمبر.</translation>
    </message>
    <message>
        <source>Type a few words; the desk reads them later.</source>
        <translation>اكتب بضع كلمات؛ يقرؤها المكتب لاحقًا.</translation>
    </message>
    <message>
        <source>Type a few words; the next volunteer reads them.</source>
        <translation>اكتب بضع كلمات يقرؤها من يأتي بعدك.</translation>
    </message>
    <message>
        <source>Type a few words; whoever loses it may read why.</source>
        <translation>اكتب بضع كلمات؛ قد يقرأ صاحبها السبب.</translation>
    </message>
    <message>
        <source>Type a number: 2, for example.</source>
        <translation>اكتب عددًا: 2 مثلًا.</translation>
    </message>
    <message>
        <source>Type hours and minutes, like 1:30.</source>
        <translation>اكتب الساعات والدقائق، مثل 1:30.</translation>
    </message>
    <message>
        <source>Type what it is: bike repair, for example.</source>
        <translation>اكتب ما هي: إصلاح الدراجات مثلًا.</translation>
    </message>
    <message>
        <source>Type which one, or choose one below.</source>
        <translation>اكتب أي تدريب هو، أو اختر مما يلي.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Use the other one</source>
        <translation>اعتماد الآخر</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>في انتظار</translation>
    </message>
    <message>
        <source>What belongs together stands together</source>
        <translation>ما يتشابه يقف معًا</translation>
    </message>
    <message>
        <source>What can {name} do?</source>
        <translation>ماذا يجيد {name}؟</translation>
    </message>
    <message>
        <source>What does the learner want to be able to do?</source>
        <translation>ما الذي يريد المتعلّم أن يقدر عليه؟</translation>
    </message>
    <message>
        <source>What does {name} do here?</source>
        <translation>بماذا يقوم {name} هنا؟</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>لأجل ماذا؟</translation>
    </message>
    <message>
        <source>What is the last day?</source>
        <translation>ما آخر يوم؟</translation>
    </message>
    <message>
        <source>What should the desk know?</source>
        <translation>ماذا يجب أن يعرف المكتب؟</translation>
    </message>
    <message>
        <source>What shows it? (may stay empty)</source>
        <translation>ما الذي يثبت ذلك؟ (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>What would {name} like to learn?</source>
        <translation>ماذا يودّ {name} أن يتعلّم؟</translation>
    </message>
    <message>
        <source>What you typed is kept.
Open the form again to go on, or to discard it.</source>
        <translation>ما كُتب محفوظ.
افتح النموذج من جديد للمتابعة أو للتجاهل.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When is “{item}” due?</source>
        <translation>متى موعد «{item}»؟</translation>
    </message>
    <message>
        <source>Where do they stand?</source>
        <translation>ما المستوى الآن؟</translation>
    </message>
    <message>
        <source>Where it is taught</source>
        <translation>أين تُعلَّم</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>في أي يوم؟</translation>
    </message>
    <message>
        <source>Which induction has {name} passed?</source>
        <translation>أي تدريب مُجتاز الآن: {name}؟</translation>
    </message>
    <message>
        <source>Which membership, from {day}?</source>
        <translation>أي عضوية، من {day}؟</translation>
    </message>
    <message>
        <source>Which skill is “{name}” the same as?</source>
        <translation>أي مهارة هي نفسها «{name}»؟</translation>
    </message>
    <message>
        <source>Who else</source>
        <translation>من غيرهم</translation>
    </message>
    <message>
        <source>Who fits whom</source>
        <translation>من يناسب من</translation>
    </message>
    <message>
        <source>Who teaches</source>
        <translation>من يعلّم</translation>
    </message>
    <message numerus="yes">
        <source>Whole statement, %n line(s)</source>
        <translation>
            <numerusform>الكشف كله، بلا أسطر</numerusform>
            <numerusform>الكشف كله، سطر واحد</numerusform>
            <numerusform>الكشف كله، سطران</numerusform>
            <numerusform>الكشف كله، %n أسطر</numerusform>
            <numerusform>الكشف كله، %n سطرًا</numerusform>
            <numerusform>الكشف كله، %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>لماذا يُتراجع عنه؟</translation>
    </message>
    <message>
        <source>Why is nothing lent to them?</source>
        <translation>لماذا أُوقفت الإعارة؟</translation>
    </message>
    <message>
        <source>Why is “{induction}” taken back?</source>
        <translation>لماذا تُسحب «{induction}»؟</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>With commas between them; it is found by these too</source>
        <translation>بفواصل بينها، وتُوجد بها أيضًا</translation>
    </message>
    <message>
        <source>With whom did {name} give or take time?</source>
        <translation>مع من كان وقت {name}؟</translation>
    </message>
    <message>
        <source>With whom does {name} make a pair?</source>
        <translation>مع من يكوّن {name} ثنائيًا؟</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Would like to learn it</source>
        <translation>يودّون تعلّمها</translation>
    </message>
    <message>
        <source>Write a day like 24 December 2026.</source>
        <translation>اكتب يومًا مثل 24 ديسمبر 2026.</translation>
    </message>
    <message>
        <source>Write a time like 18:00.</source>
        <translation>اكتب وقتًا مثل 18:00.</translation>
    </message>
    <message>
        <source>a place is free</source>
        <translation>خلا مكان</translation>
    </message>
    <message>
        <source>ask again {day}</source>
        <translation>يُسأل مجددًا {day}</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>سُئلوا {day}</translation>
    </message>
    <message>
        <source>back {day}</source>
        <translation>رجعت {day}</translation>
    </message>
    <message>
        <source>by phone, Tuesday</source>
        <translation>بالهاتف، الثلاثاء</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>موعدها {day}</translation>
    </message>
    <message>
        <source>hosts it</source>
        <translation>مضيف اللقاء</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>number {place} in the line</source>
        <translation>الترتيب في الانتظار {place}</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>ran out {day}</source>
        <translation>انتهت في {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>such as bike repair</source>
        <translation>مثل إصلاح الدراجات</translation>
    </message>
    <message>
        <source>such as sewing</source>
        <translation>مثل الخياطة</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>waits for a place</source>
        <translation>في انتظار مكان</translation>
    </message>
    <message>
        <source>was to end {day}</source>
        <translation>كان موعد انتهائه {day}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>مع {name}</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>{count} × {name}</source>
        <comment>how many of a thing</comment>
        <translation>{count} × {name}</translation>
    </message>
    <message>
        <source>{due}, {late}</source>
        <comment>due date and how late</comment>
        <translation>{due}، {late}</translation>
    </message>
    <message>
        <source>{has} of {limit}</source>
        <comment>items at home</comment>
        <translation>{has} من {limit}</translation>
    </message>
    <message>
        <source>{name} confirms it</source>
        <translation>تأكيد من {name}</translation>
    </message>
    <message>
        <source>{name} confirms it later.</source>
        <translation>التأكيد من {name} لاحقًا.</translation>
    </message>
    <message>
        <source>{name} helped {other}</source>
        <translation>مساعدة من {name} إلى {other}</translation>
    </message>
    <message>
        <source>{name} offers</source>
        <translation>يقدّم {name}</translation>
    </message>
    <message>
        <source>{name} would like</source>
        <translation>يودّ {name}</translation>
    </message>
    <message>
        <source>{name}, {number}, looks alike.</source>
        <translation>{name}، {number}، يشبه هذا.</translation>
    </message>
    <message>
        <source>{one} and {other} met</source>
        <translation>التقى {one} و{other}</translation>
    </message>
    <message>
        <source>{one} teaches {other}</source>
        <translation>{one} يعلّم {other}</translation>
    </message>
    <message>
        <source>{other} helped {name}</source>
        <translation>مساعدة من {other} إلى {name}</translation>
    </message>
    <message>
        <source>{space}: {title}</source>
        <comment>a room and what for</comment>
        <translation>{space}: {title}</translation>
    </message>
    <message>
        <source>{what}: {thing}</source>
        <comment>a button and what it is about</comment>
        <translation>{what}: {thing}</translation>
    </message>
    <message>
        <source>“{a}” and “{b}” may be one skill</source>
        <translation>قد تكون «{a}» و«{b}» مهارة واحدة</translation>
    </message>
    <message>
        <source>“{skill}” is not on the list yet. Save again, and it is added.</source>
        <translation>«{skill}» ليست في القائمة بعد. احفظ مرة أخرى فتُضاف.</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الناس</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>الليلة</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>احذف الملف</translation>
    </message>
    <message>
        <source>If all laptops are lost, this page brings the community back. Keep it safe.</source>
        <translation>إن ضاعت الحواسيب كلها أعادت هذه الصفحة المجتمع. احفظها جيدًا.</translation>
    </message>
    <message>
        <source>It can be read. Put it in a safe place, away from the laptops.</source>
        <translation>يمكن قراءتها. ضعها في مكان آمن بعيدًا عن الحواسيب.</translation>
    </message>
    <message>
        <source>It could not be printed. Free some space, or connect a printer.</source>
        <translation>تعذّرت طباعتها. أفسح مكانًا أو صِل طابعة.</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>اطبع ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>أُرسلت إلى الطابعة {name}.</translation>
    </message>
    <message>
        <source>The file cannot be deleted. Do it by hand: {file}</source>
        <translation>تعذّر حذف الملف. احذفه بنفسك: {file}</translation>
    </message>
    <message>
        <source>The file is deleted. Put the paper in a safe place.</source>
        <translation>حُذف الملف. ضع الورقة في مكان آمن.</translation>
    </message>
    <message>
        <source>There is no printer. Print this file elsewhere, then delete it: {file}</source>
        <translation>لا توجد طابعة. اطبع هذا الملف في مكان آخر ثم احذفه: {file}</translation>
    </message>
    <message>
        <source>This is not what stands there. Look at group {number} again.</source>
        <translation>ليس هذا ما هو مكتوب. انظر إلى المجموعة {number} من جديد.</translation>
    </message>
    <message>
        <source>To be sure it can be read.</source>
        <translation>للتأكد من إمكان قراءتها.</translation>
    </message>
    <message>
        <source>Type group {number} from the paper</source>
        <translation>اكتب المجموعة {number} من الورقة</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يومًا واحدًا</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>A disk takes nothing more. Make room on both laptops.</source>
        <translation>أحد القرصين ممتلئ. أفسح مكانًا على الحاسوبين.</translation>
    </message>
    <message>
        <source>A fault of the app ended it. It goes on where it stopped, by itself.</source>
        <translation>أنهاها خلل في التطبيق. تُستأنف تلقائيًا من حيث توقفت.</translation>
    </message>
    <message>
        <source>A laptop at {address} called {when} and does not know this one. Nothing was shared.</source>
        <translation>اتصل حاسوب من العنوان {address} {when} ولا يعرف هذا الحاسوب. لم يُشارَك شيء.</translation>
    </message>
    <message>
        <source>A laptop that does not belong here was turned away {when}. It got nothing.</source>
        <translation>رُدّ حاسوب لا ينتمي إلى هنا {when}. لم يحصل على شيء.</translation>
    </message>
    <message>
        <source>Ask whose it is, and add it if it belongs.</source>
        <translation>اسأل لمن هو، وأضفه إن كان ينتمي.</translation>
    </message>
    <message>
        <source>Compare the address with the one it shows, or use a stick.</source>
        <translation>قارن العنوان بما يعرضه الآخر، أو استعمل ذاكرة USB.</translation>
    </message>
    <message>
        <source>If it was removed, tell who has it. If it is new, it is let in soon.</source>
        <translation>إن كان قد أُزيل فأخبر من هو عنده. وإن كان جديدًا فسيُدخَل قريبًا.</translation>
    </message>
    <message>
        <source>It belongs to another community. To share with this one, it has to be added here.</source>
        <translation>ينتمي إلى مجتمع آخر. ليشارك هذا المجتمع لا بد أن يُضاف هنا.</translation>
    </message>
    <message>
        <source>It does not know this laptop: it has not heard of it yet, or it was removed.</source>
        <translation>لا يعرف هذا الحاسوب: لم يسمع به بعد، أو أنه أُزيل.</translation>
    </message>
    <message>
        <source>It does not let this laptop in any more. Ask who adds laptops.</source>
        <translation>لم يعد يُدخل هذا الحاسوب. اسأل من يضيف الحواسيب.</translation>
    </message>
    <message>
        <source>It has a newer Skillshare. Install the newer one here.</source>
        <translation>عليه إصدار أحدث. ثبّت الأحدث هنا.</translation>
    </message>
    <message>
        <source>It has an older Skillshare. Install the newer one there.</source>
        <translation>عليه إصدار أقدم. ثبّت الأحدث عليه.</translation>
    </message>
    <message>
        <source>It is of another community, or has not heard yet that this laptop was let in.</source>
        <translation>هو من مجتمع آخر، أو لم يعلم بعد أن هذا الحاسوب أُدخل.</translation>
    </message>
    <message>
        <source>Set the one that is wrong.</source>
        <translation>اضبط الساعة الخاطئة منهما.</translation>
    </message>
    <message>
        <source>Share with the one that let this laptop in, or ask who adds laptops.</source>
        <translation>شارك مع الحاسوب الذي أدخل هذا الحاسوب، أو اسأل من يضيف الحواسيب.</translation>
    </message>
    <message>
        <source>The laptop at {address} does not belong here: it was removed, or is of others.</source>
        <translation>الحاسوب عند {address} لا ينتمي إلى هنا: أُزيل، أو هو لغيركم.</translation>
    </message>
    <message>
        <source>The laptop at {address} lets nobody in.</source>
        <translation>الحاسوب عند {address} لا يُدخل أحدًا.</translation>
    </message>
    <message>
        <source>This laptop’s clock is {time} ahead of the others.</source>
        <translation>ساعة هذا الحاسوب متقدمة {time} على غيرها.</translation>
    </message>
    <message>
        <source>This laptop’s clock is {time} behind the others.</source>
        <translation>ساعة هذا الحاسوب متأخرة {time} عن غيرها.</translation>
    </message>
    <message>
        <source>It says things nobody understands. It is asked again later.</source>
        <translation>يقول ما لا يُفهم. سيُسأل لاحقًا من جديد.</translation>
    </message>
    <message>
        <source>It shows something else for the same history. Check the data on both laptops.</source>
        <translation>يعرض شيئًا آخر للسجل نفسه. افحص البيانات على الحاسوبين.</translation>
    </message>
    <message>
        <source>It was too slow just now. It goes on where it stopped, by itself.</source>
        <translation>كان بطيئًا جدًا قبل قليل. تُستأنف المشاركة تلقائيًا من حيث توقفت.</translation>
    </message>
    <message>
        <source>Look whether it is the right one.</source>
        <translation>انظر هل هو الحاسوب المقصود.</translation>
    </message>
    <message>
        <source>Nobody answers at {address}. A firewall or guest network may keep laptops apart.</source>
        <translation>لا أحد يجيب عند {address}. ربما يفصل جدار ناري أو شبكة ضيوف الحواسيب بعضها عن بعض.</translation>
    </message>
    <message>
        <source>Not everything is shared yet. It goes on as soon as both are near each other.</source>
        <translation>لم تجرِ مشاركة كل شيء بعد. تستمر حالما يقترب الحاسوبان أحدهما من الآخر.</translation>
    </message>
    <message>
        <source>Not met yet. If both are on, the network may keep laptops apart: use a stick.</source>
        <translation>لم يلتقيا بعد. إن كانا يعملان فقد تفصل الشبكة بين الحواسيب: استعمل ذاكرة محمولة.</translation>
    </message>
    <message>
        <source>One of the two does not belong any more. Ask who adds laptops.</source>
        <translation>أحدهما لم يعد ينتمي. اسأل من يضيف الحواسيب.</translation>
    </message>
    <message>
        <source>Too many laptops are connected to it. It goes on by itself.</source>
        <translation>حواسيب كثيرة متصلة به. سيتابع تلقائيًا.</translation>
    </message>
    <message>
        <source>{laptop}: {problem}</source>
        <translation>{laptop}: {problem}</translation>
    </message>
</context>
<context>
    <name>showing</name>
    <message numerus="yes">
        <source>%n item(s) at home</source>
        <translation>
            <numerusform>لا أدوات في البيت</numerusform>
            <numerusform>أداة واحدة في البيت</numerusform>
            <numerusform>أداتان في البيت</numerusform>
            <numerusform>‏%n أدوات في البيت</numerusform>
            <numerusform>‏%n أداة في البيت</numerusform>
            <numerusform>‏%n أداة في البيت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>لا متأخرات</numerusform>
            <numerusform>واحدة متأخرة</numerusform>
            <numerusform>اثنتان متأخرتان</numerusform>
            <numerusform>‏%n متأخرات</numerusform>
            <numerusform>‏%n متأخرة</numerusform>
            <numerusform>‏%n متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) away</source>
        <translation>
            <numerusform>لا قطع غائبة</numerusform>
            <numerusform>قطعة غائبة</numerusform>
            <numerusform>قطعتان غائبتان</numerusform>
            <numerusform>‏%n قطع غائبة</numerusform>
            <numerusform>‏%n قطعة غائبة</numerusform>
            <numerusform>‏%n قطعة غائبة</numerusform>
        </translation>
    </message>
    <message>
        <source>All here</source>
        <translation>كله هنا</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>ليس هنا</translation>
    </message>
    <message>
        <source>Back today</source>
        <translation>موعدها اليوم</translation>
    </message>
    <message>
        <source>Back {day}</source>
        <translation>موعدها {day}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>بلا إعارة</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Here, {shelf}</source>
        <translation>هنا، {shelf}</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>قيد الإصلاح</translation>
    </message>
    <message numerus="yes">
        <source>Kit of %n part(s)</source>
        <translation>
            <numerusform>طقم بلا قطع</numerusform>
            <numerusform>طقم من قطعة واحدة</numerusform>
            <numerusform>طقم من قطعتين</numerusform>
            <numerusform>طقم من %n قطع</numerusform>
            <numerusform>طقم من %n قطعة</numerusform>
            <numerusform>طقم من %n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late %n day(s)</source>
        <translation>
            <numerusform>بلا تأخير</numerusform>
            <numerusform>تأخير يوم</numerusform>
            <numerusform>تأخير يومين</numerusform>
            <numerusform>تأخير %n أيام</numerusform>
            <numerusform>تأخير %n يومًا</numerusform>
            <numerusform>تأخير %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>معارة</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>نفدت</translation>
    </message>
</context>
<context>
    <name>spaces</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>that a room holds</comment>
        <translation>
            <numerusform>لا يتسع لأحد</numerusform>
            <numerusform>يتسع لشخص</numerusform>
            <numerusform>يتسع لشخصين</numerusform>
            <numerusform>يتسع لـ %n أشخاص</numerusform>
            <numerusform>يتسع لـ %n شخصًا</numerusform>
            <numerusform>يتسع لـ %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a room or bench</source>
        <translation>إضافة غرفة أو طاولة عمل</translation>
    </message>
    <message>
        <source>Agreed with both</source>
        <translation>باتفاق مع الطرفين</translation>
    </message>
    <message>
        <source>Book a room</source>
        <translation>حجز غرفة</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>Booked in the next weeks</source>
        <translation>حجوزات الأسابيع القادمة</translation>
    </message>
    <message>
        <source>Can be used at any time</source>
        <translation>متاحة في أي وقت</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>المتابعة رغم ذلك</translation>
    </message>
    <message>
        <source>End the booking</source>
        <translation>إنهاء الحجز</translation>
    </message>
    <message>
        <source>For a member</source>
        <translation>لأحد الأعضاء</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>لـ {name}</translation>
    </message>
    <message>
        <source>Free at that time.</source>
        <translation>متاح في ذلك الوقت.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>In {space}</source>
        <translation>في {space}</translation>
    </message>
    <message>
        <source>It ends before it begins. Write a later time.</source>
        <translation>ينتهي قبل أن يبدأ. اكتب وقتًا بعده.</translation>
    </message>
    <message>
        <source>Minutes between</source>
        <translation>دقائق بين الحجوزات</translation>
    </message>
    <message>
        <source>Move {what} to {when}</source>
        <translation>نقل {what} إلى {when}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No room yet. Add the first one: a hall, a workshop, a single bench.</source>
        <translation>لا غرف بعد. أضف الأولى: قاعة، ورشة، أو طاولة عمل واحدة.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>لا حجوزات.</translation>
    </message>
    <message>
        <source>Only at these times</source>
        <translation>في هذه الأوقات فقط</translation>
    </message>
    <message>
        <source>Opened for them</source>
        <translation>فُتحت لأجلهم</translation>
    </message>
    <message>
        <source>People it holds</source>
        <translation>عدد من تتسع لهم</translation>
    </message>
    <message>
        <source>Room or bench</source>
        <translation>غرفة أو طاولة عمل</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Rooms and benches</source>
        <translation>الغرف وطاولات العمل</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>There is room for both</source>
        <translation>المكان يتسع للاثنين</translation>
    </message>
    <message>
        <source>They share it</source>
        <translation>يتشاركانها</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To tidy up and air</source>
        <translation>للترتيب والتهوية</translation>
    </message>
    <message>
        <source>Two have {space} at one time</source>
        <translation>‏{space} محجوزة لاثنين في وقت واحد</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>What makes it accessible</source>
        <translation>ما يسهّل الوصول إليها</translation>
    </message>
    <message>
        <source>Who has the room?</source>
        <translation>لمن الغرفة؟</translation>
    </message>
    <message>
        <source>Write a day like 24 March.</source>
        <translation>اكتب يومًا مثل 24 مارس.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Write a time like 18:00.</source>
        <translation>اكتب وقتًا مثل 18:00.</translation>
    </message>
    <message>
        <source>Write a whole number up to {most}.</source>
        <translation>اكتب عددًا صحيحًا حتى {most}.</translation>
    </message>
    <message>
        <source>Write what it is for, or choose for whom.</source>
        <translation>اكتب الغرض، أو اختر لمن.</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>at certain times</source>
        <translation>في أوقات محددة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>such as 24 March</source>
        <translation>مثل 24 مارس</translation>
    </message>
    <message>
        <source>such as Workshop, or Bench 2</source>
        <translation>مثل الورشة أو الطاولة 2</translation>
    </message>
    <message>
        <source>such as choir practice</source>
        <translation>مثل تدريب الجوقة</translation>
    </message>
    <message>
        <source>{day}: write times like 9:00–12:00, 14:00–18:00.</source>
        <translation>{day}: اكتب أوقاتًا مثل 9:00–12:00، 14:00–18:00.</translation>
    </message>
    <message>
        <source>{hours} each time</source>
        <translation>{hours} في كل مرة</translation>
    </message>
    <message>
        <source>{space}, {name}</source>
        <comment>a room and who has it</comment>
        <translation>{space}، {name}</translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <comment>a booking and its time</comment>
        <translation>{what}، {when}</translation>
    </message>
</context>
<context>
    <name>teaching</name>
    <message numerus="yes">
        <source>%n (offers|offer) it</source>
        <comment>people</comment>
        <translation>
            <numerusform>لا أحد يقدّمها</numerusform>
            <numerusform>شخص واحد يقدّمها</numerusform>
            <numerusform>شخصان يقدّمانها</numerusform>
            <numerusform>%n أشخاص يقدّمونها</numerusform>
            <numerusform>%n شخصًا يقدّمونها</numerusform>
            <numerusform>%n شخص يقدّمونها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would like to learn it</source>
        <comment>people</comment>
        <translation>
            <numerusform>لا أحد يودّ تعلّمها</numerusform>
            <numerusform>شخص واحد يودّ تعلّمها</numerusform>
            <numerusform>شخصان يودّان تعلّمها</numerusform>
            <numerusform>%n أشخاص يودّون تعلّمها</numerusform>
            <numerusform>%n شخصًا يودّون تعلّمها</numerusform>
            <numerusform>%n شخص يودّون تعلّمها</numerusform>
        </translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>اتُّفق على يوم</translation>
    </message>
    <message>
        <source>Both are free {times}.</source>
        <translation>كلاهما متفرغ: {times}.</translation>
    </message>
    <message>
        <source>Both speak {languages}.</source>
        <translation>كلاهما يتكلم {languages}.</translation>
    </message>
    <message>
        <source>Introduced on {day}.</source>
        <translation>جرى التعريف بينهما يوم {day}.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The teacher is “{a}”, the learner “{b}”.</source>
        <translation>المعلّم «{a}» والمتعلّم «{b}».</translation>
    </message>
    <message>
        <source>They are never free at the same time.</source>
        <translation>لا يتفرغان في وقت واحد أبدًا.</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>التقيا</translation>
    </message>
    <message>
        <source>They named no language in common.</source>
        <translation>لم يذكرا لغة مشتركة.</translation>
    </message>
    <message>
        <source>a skill unknown here</source>
        <translation>مهارة غير معروفة هنا</translation>
    </message>
    <message>
        <source>afternoons</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>beginner</source>
        <translation>مبتدئ</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>evenings</source>
        <translation>مساءً</translation>
    </message>
    <message>
        <source>every day, {part}</source>
        <translation>كل يوم، {part}</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>خبير</translation>
    </message>
    <message>
        <source>goal reached</source>
        <translation>تحقق الهدف</translation>
    </message>
    <message>
        <source>just curious</source>
        <translation>لديه فضول فقط</translation>
    </message>
    <message>
        <source>knows it well</source>
        <translation>يجيدها</translation>
    </message>
    <message numerus="yes">
        <source>met %n time(s), {hours} h in all</source>
        <translation>
            <numerusform>لم يلتقيا، {hours} ساعة</numerusform>
            <numerusform>التقيا مرة، {hours} ساعة في المجموع</numerusform>
            <numerusform>التقيا مرتين، {hours} ساعة في المجموع</numerusform>
            <numerusform>التقيا %n مرات، {hours} ساعة في المجموع</numerusform>
            <numerusform>التقيا %n مرة، {hours} ساعة في المجموع</numerusform>
            <numerusform>التقيا %n مرة، {hours} ساعة في المجموع</numerusform>
        </translation>
    </message>
    <message>
        <source>mornings</source>
        <translation>صباحًا</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>لا خبر بعد</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>لم يلتقيا بعد</translation>
    </message>
    <message>
        <source>said for them</source>
        <translation>قيل نيابةً عنهم</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message numerus="yes">
        <source>up to %n time(s) a month</source>
        <translation>
            <numerusform>ولا مرة في الشهر</numerusform>
            <numerusform>حتى مرة واحدة في الشهر</numerusform>
            <numerusform>حتى مرتين في الشهر</numerusform>
            <numerusform>حتى %n مرات في الشهر</numerusform>
            <numerusform>حتى %n مرة في الشهر</numerusform>
            <numerusform>حتى %n مرة في الشهر</numerusform>
        </translation>
    </message>
    <message>
        <source>was until {day}</source>
        <translation>كان حتى {day}</translation>
    </message>
    <message>
        <source>{b} wants what {a} offers, and {a} wants what {b} offers.</source>
        <translation>{b} يريد ما يقدّمه {a}، و{a} يريد ما يقدّمه {b}.</translation>
    </message>
    <message>
        <source>{a} could teach {b}: {skill}</source>
        <translation>يمكن أن يعلّم {a} {b}: {skill}</translation>
    </message>
    <message>
        <source>Levels fit: “{a}” and “{b}”.</source>
        <translation>المستويان متناسبان: «{a}» و«{b}».</translation>
    </message>
    <message>
        <source>{day} all day</source>
        <translation>{day} طوال اليوم</translation>
    </message>
    <message>
        <source>{day} {hours}</source>
        <comment>a weekday and hours</comment>
        <translation>{day} {hours}</translation>
    </message>
    <message>
        <source>{day} {part}</source>
        <comment>a weekday and a part of it</comment>
        <translation>{day} {part}</translation>
    </message>
    <message>
        <source>{name} was asked enough this month.</source>
        <translation>سُئل {name} بما يكفي هذا الشهر.</translation>
    </message>
    <message>
        <source>{people}: {skill}</source>
        <translation>{people}: {skill}</translation>
    </message>
    <message>
        <source>{skill} for {other}.</source>
        <comment>two skills that are exchanged</comment>
        <translation>{skill} مقابل {other}.</translation>
    </message>
    <message>
        <source>“{a}” and “{b}” are much the same.</source>
        <translation>«{a}» و«{b}» متقاربتان جدًا.</translation>
    </message>
</context>
<context>
    <name>tonight</name>
    <message numerus="yes">
        <source>%n (person comes|people come)</source>
        <translation>
            <numerusform>لا يأتي أحد</numerusform>
            <numerusform>يأتي شخص واحد</numerusform>
            <numerusform>يأتي شخصان</numerusform>
            <numerusform>يأتي %n أشخاص</numerusform>
            <numerusform>يأتي %n شخصًا</numerusform>
            <numerusform>يأتي %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people) wanted</source>
        <comment>for a duty</comment>
        <translation>
            <numerusform>لا حاجة لأحد</numerusform>
            <numerusform>مطلوب شخص واحد</numerusform>
            <numerusform>مطلوب شخصان</numerusform>
            <numerusform>مطلوب %n أشخاص</numerusform>
            <numerusform>مطلوب %n شخصًا</numerusform>
            <numerusform>مطلوب %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <comment>things due back that day</comment>
        <translation>
            <numerusform>لا إرجاع</numerusform>
            <numerusform>إرجاع واحد</numerusform>
            <numerusform>إرجاعان</numerusform>
            <numerusform>‏%n للإرجاع</numerusform>
            <numerusform>‏%n للإرجاع</numerusform>
            <numerusform>‏%n للإرجاع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) in the printed list</source>
        <translation>
            <numerusform>لا أحد آخر في القائمة المطبوعة</numerusform>
            <numerusform>شخص آخر في القائمة المطبوعة</numerusform>
            <numerusform>شخصان آخران في القائمة المطبوعة</numerusform>
            <numerusform>‏%n أشخاص آخرون في القائمة المطبوعة</numerusform>
            <numerusform>‏%n شخصًا آخر في القائمة المطبوعة</numerusform>
            <numerusform>‏%n شخص آخر في القائمة المطبوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two opening hours</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A scan is quicker than typing</source>
        <translation>المسح أسرع من الكتابة</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>إضافة أدوات</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>At the desk it finds {name}. The other one gets a new card.</source>
        <translation>عند المكتب تدل على {name}. ويأخذ الآخر بطاقة جديدة.</translation>
    </message>
    <message>
        <source>Both are kept. Choose on the page, where contacts can be shown.</source>
        <translation>كلاهما محفوظ. اختر في الصفحة حيث يمكن إظهار وسائل الاتصال.</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>Bring in the members</source>
        <translation>استيراد الأعضاء</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>اتصالات للقيام بها</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>رجعت</translation>
    </message>
    <message>
        <source>Card {card}: two people have it</source>
        <translation>البطاقة {card}: مع شخصين</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Chosen between what two laptops wrote</source>
        <translation>اختير مما كتبه حاسوبان</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>مغلق الآن</translation>
    </message>
    <message>
        <source>Closed: {reason}</source>
        <translation>مغلق: {reason}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Confirm: {what}</source>
        <translation>تأكيد: {what}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>قرّر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Due back today</source>
        <translation>للإرجاع اليوم</translation>
    </message>
    <message>
        <source>Due back tonight</source>
        <translation>للإرجاع الليلة</translation>
    </message>
    <message>
        <source>Due back {day}</source>
        <translation>للإرجاع {day}</translation>
    </message>
    <message>
        <source>Due dates follow the opening hours.</source>
        <translation>المواعيد تتبع ساعات الفتح.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Free {times}</source>
        <translation>متاحة {times}</translation>
    </message>
    <message>
        <source>From a spreadsheet, or one by one</source>
        <translation>من جدول، أو واحدًا واحدًا</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>How long, how many, for whom</source>
        <translation>كم يومًا، وكم أداة، ولمن</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>قيد الإصلاح</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>في الدار</translation>
    </message>
    <message>
        <source>Keep “{value}”</source>
        <translation>إبقاء «{value}»</translation>
    </message>
    <message>
        <source>Leave a note</source>
        <translation>ترك ملاحظة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Lend the first thing</source>
        <translation>إعارة أول أداة</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>أُعيرت</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Next openings</source>
        <translation>مواعيد الفتح القادمة</translation>
    </message>
    <message>
        <source>No items yet. Add the first things that people may borrow.</source>
        <translation>لا أدوات بعد. أضف أول ما يمكن استعارته.</translation>
    </message>
    <message>
        <source>No opening is known</source>
        <translation>لا موعد فتح معروف</translation>
    </message>
    <message>
        <source>Nobody has to be called, nothing clashes.</source>
        <translation>لا اتصالات مطلوبة، ولا تعارض.</translation>
    </message>
    <message>
        <source>Note for whoever opens next</source>
        <translation>ملاحظة لمن يفتح بعدك</translation>
    </message>
    <message>
        <source>Note from {day}</source>
        <translation>ملاحظة من {day}</translation>
    </message>
    <message>
        <source>Note from {day}, {name}</source>
        <translation>ملاحظة من {day}، {name}</translation>
    </message>
    <message>
        <source>Nothing is out, so nothing is due.</source>
        <translation>لا شيء معار، فلا موعد لشيء.</translation>
    </message>
    <message numerus="yes">
        <source>Number {number}: %n things have it</source>
        <translation>
            <numerusform>الرقم {number}: لا غرض له</numerusform>
            <numerusform>الرقم {number}: لغرض واحد</numerusform>
            <numerusform>الرقم {number}: لغرضين</numerusform>
            <numerusform>الرقم {number}: ‏%n أغراض لها هذا الرقم</numerusform>
            <numerusform>الرقم {number}: ‏%n غرضًا لها هذا الرقم</numerusform>
            <numerusform>الرقم {number}: ‏%n غرض لها هذا الرقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Only now: its code is not kept anywhere</source>
        <translation>الآن فقط: لا يُحفظ رمزها في أي مكان</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>فتح المكتب</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>افتح الصفحة</translation>
    </message>
    <message>
        <source>Open the statement: {what}</source>
        <translation>فتح الكشف: {what}</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>فتح: {what}</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>الفتح الساعة {time}</translation>
    </message>
    <message>
        <source>Opens {day}, {hours}</source>
        <translation>الفتح {day}، {hours}</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>طباعة الملصقات</translation>
    </message>
    <message>
        <source>Print the list of late loans</source>
        <translation>طباعة قائمة المتأخرات</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>اطبع ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>المحجوز</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Scan a card, then the thing</source>
        <translation>امسح بطاقة، ثم الأداة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>Set opening hours</source>
        <translation>ضبط ساعات الفتح</translation>
    </message>
    <message>
        <source>Set rules and memberships</source>
        <translation>ضبط القواعد والعضويات</translation>
    </message>
    <message>
        <source>Show the phone number of {name}</source>
        <translation>إظهار رقم هاتف {name}</translation>
    </message>
    <message>
        <source>So far today</source>
        <translation>ما جرى اليوم</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Take “{value}”</source>
        <translation>اعتمد «{value}»</translation>
    </message>
    <message>
        <source>Tell {name}: a place is free</source>
        <translation>إبلاغ {name}: خلا مكان</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>هذا الصباح</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time to confirm</source>
        <translation>وقت ينتظر التأكيد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>الليلة</translation>
    </message>
    <message>
        <source>Two have {space} at one time</source>
        <translation>‏{space} محجوزة لاثنين في وقت واحد</translation>
    </message>
    <message>
        <source>Two laptops that had not met changed its later days. Both stand until one is kept.</source>
        <translation>حاسوبان لم يلتقيا غيّرا أيامه اللاحقة. يبقى كلاهما إلى أن يُختار واحد.</translation>
    </message>
    <message>
        <source>Two laptops that had not met wrote it. The first stands until somebody chooses.</source>
        <translation>كتبه حاسوبان لم يلتقيا. يبقى الأول حتى يختار أحد.</translation>
    </message>
    <message>
        <source>What is due and who needs a person</source>
        <translation>ما حان موعده وما يحتاج إلى قرار</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>another laptop</source>
        <translation>حاسوب آخر</translation>
    </message>
    <message numerus="yes">
        <source>fetch these %n</source>
        <comment>things to put aside</comment>
        <translation>
            <numerusform>لا شيء للإحضار</numerusform>
            <numerusform>أداة واحدة للإحضار</numerusform>
            <numerusform>أداتان للإحضار</numerusform>
            <numerusform>‏%n أدوات للإحضار</numerusform>
            <numerusform>‏%n أداة للإحضار</numerusform>
            <numerusform>‏%n أداة للإحضار</numerusform>
        </translation>
    </message>
    <message>
        <source>for {name}</source>
        <comment>whom a thing is put aside for</comment>
        <translation>باسم {name}</translation>
    </message>
    <message>
        <source>needs a stand-in</source>
        <translation>يحتاج إلى بديل</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>one too many has taken it</source>
        <translation>تكفل به واحد زائد</translation>
    </message>
    <message>
        <source>since {time}</source>
        <comment>was due back by then</comment>
        <translation>منذ {time}</translation>
    </message>
    <message>
        <source>was to end {day}: did they get there?</source>
        <translation>كان موعد انتهائه {day}: هل بلغا الهدف؟</translation>
    </message>
    <message>
        <source>{back} of {all} are here</source>
        <translation>{back} من {all} هنا</translation>
    </message>
    <message>
        <source>{count} × {item}</source>
        <comment>how many of a thing</comment>
        <translation>{count} × {item}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <comment>a day and the time on it</comment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{first} and {later}</source>
        <comment>two at one time in one room</comment>
        <translation>{first} و{later}</translation>
    </message>
    <message>
        <source>{here} of {all} are here</source>
        <translation>حضر {here} من {all}</translation>
    </message>
    <message>
        <source>{item} for {name}</source>
        <comment>a reservation to make ready</comment>
        <translation>{item} لـ {name}</translation>
    </message>
    <message>
        <source>{item} is not free for {name}</source>
        <translation>‏{item} ليست متاحة لـ {name}</translation>
    </message>
    <message>
        <source>{item}, {late}</source>
        <translation>{item}، {late}</translation>
    </message>
    <message>
        <source>{item}: lent twice</source>
        <translation>{item}: إعارة مرتين</translation>
    </message>
    <message>
        <source>{laptop}, by {name}</source>
        <translation>{laptop}، {name}</translation>
    </message>
    <message>
        <source>{mentor} mentors {learner}: {skill}</source>
        <translation>{mentor} يرشد {learner}: {skill}</translation>
    </message>
    <message>
        <source>{names}. A scan asks which is meant until one has another number.</source>
        <translation>{names}. يسأل المسح أيها المقصود حتى يأخذ أحدها رقمًا آخر.</translation>
    </message>
    <message>
        <source>{name} goes on in two ways from {day}</source>
        <translation>يستمر {name} بطريقتين ابتداءً من {day}</translation>
    </message>
    <message>
        <source>{name} has it</source>
        <translation>عند {name}</translation>
    </message>
    <message>
        <source>{name} keeps it</source>
        <translation>تبقى مع {name}</translation>
    </message>
    <message>
        <source>{name} waits</source>
        <translation>{name} في الانتظار</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}، {time}</translation>
    </message>
    <message>
        <source>{name}: “{field}” was written differently</source>
        <translation>{name}: كُتب «{field}» بشكلين</translation>
    </message>
    <message>
        <source>{name}’s came first. The other loan ends, its record stays.</source>
        <translation>إعارة {name} كانت الأولى. الإعارة الأخرى تنتهي، ويبقى سجلها.</translation>
    </message>
    <message>
        <source>{space}, {hours}</source>
        <comment>a room and when</comment>
        <translation>{space}، {hours}</translation>
    </message>
    <message numerus="yes">
        <source>{taken} were told of %n place(s)</source>
        <translation>
            <numerusform>أُبلغ {taken} ولا مكان</numerusform>
            <numerusform>أُبلغ {taken} بمكان واحد</numerusform>
            <numerusform>أُبلغ {taken} بمكانين</numerusform>
            <numerusform>أُبلغ {taken} بـ %n أماكن</numerusform>
            <numerusform>أُبلغ {taken} بـ %n مكانًا</numerusform>
            <numerusform>أُبلغ {taken} بـ %n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} changeover</source>
        <translation>{time} التبديل</translation>
    </message>
    <message>
        <source>{when}, {source}</source>
        <translation>{when}، {source}</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>«{note}»</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Forgotten? Move the folder {folder} away and start again: restore a backup, or join anew.</source>
        <translation>هل نُسيت؟ انقل المجلد {folder} بعيدًا وابدأ من جديد: استعد نسخة احتياطية أو انضم مرة أخرى.</translation>
    </message>
    <message>
        <source>Its passphrase opens it, and nothing else does.</source>
        <translation>لا تفتحها إلا عبارة المرور.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The data on this laptop is locked</source>
        <translation>البيانات على هذا الحاسوب مقفلة</translation>
    </message>
    <message>
        <source>This passphrase does not fit. Check the capital letters.</source>
        <translation>عبارة المرور هذه لا تطابق. تحقق من الأحرف الكبيرة.</translation>
    </message>
    <message>
        <source>Type the passphrase of this laptop.</source>
        <translation>اكتب عبارة مرور هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>whom</name>
    <message>
        <source>Name or card</source>
        <translation>الاسم أو البطاقة</translation>
    </message>
    <message>
        <source>Nobody is called “{text}”. Try another part of the name.</source>
        <translation>لا أحد باسم «{text}». جرّب جزءًا آخر من الاسم.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n item(s) (is|are) out, and the limit is {limit}.</source>
        <comment>what one person has</comment>
        <translation>
            <numerusform>لا أدوات معارة، والحد {limit}.</numerusform>
            <numerusform>أداة واحدة معارة، والحد {limit}.</numerusform>
            <numerusform>أداتان معارتان، والحد {limit}.</numerusform>
            <numerusform>‏%n أدوات معارة، والحد {limit}.</numerusform>
            <numerusform>‏%n أداة معارة، والحد {limit}.</numerusform>
            <numerusform>‏%n أداة معارة، والحد {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) (is|are) needed; free: {free}.</source>
        <translation>
            <numerusform>لا يلزم أي مكان آخر، والخالي {free}.</numerusform>
            <numerusform>يلزم مكان آخر، والخالي {free}.</numerusform>
            <numerusform>يلزم مكانان آخران، والخالي {free}.</numerusform>
            <numerusform>تلزم %n أماكن أخرى، والخالي {free}.</numerusform>
            <numerusform>يلزم %n مكانًا آخر، والخالي {free}.</numerusform>
            <numerusform>يلزم %n مكان آخر، والخالي {free}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that (was|were) here (is|are) filled in.</source>
        <translation>
            <numerusform>لا سجلات استُكملت.</numerusform>
            <numerusform>استُكمل سجل واحد كان هنا.</numerusform>
            <numerusform>استُكمل سجلان كانا هنا.</numerusform>
            <numerusform>استُكملت %n سجلات كانت هنا.</numerusform>
            <numerusform>استُكمل %n سجلًا كانت هنا.</numerusform>
            <numerusform>استُكمل %n سجل كانت هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) imported.</source>
        <translation>
            <numerusform>لا صفوف استُوردت.</numerusform>
            <numerusform>استُورد صف واحد.</numerusform>
            <numerusform>استُورد صفان.</numerusform>
            <numerusform>استُوردت %n صفوف.</numerusform>
            <numerusform>استُورد %n صفًا.</numerusform>
            <numerusform>استُورد %n صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) not imported, or not with everything.</source>
        <translation>
            <numerusform>كل الصفوف استُوردت كاملة.</numerusform>
            <numerusform>صف واحد لم يُستورد، أو لم يُستورد كاملًا.</numerusform>
            <numerusform>صفان لم يُستوردا، أو لم يُستوردا كاملين.</numerusform>
            <numerusform>‏%n صفوف لم تُستورد، أو لم تُستورد كاملة.</numerusform>
            <numerusform>‏%n صفًا لم تُستورد، أو لم تُستورد كاملة.</numerusform>
            <numerusform>‏%n صف لم تُستورد، أو لم تُستورد كاملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (was|were) here already.</source>
        <translation>
            <numerusform>لا صفوف كانت هنا من قبل.</numerusform>
            <numerusform>صف واحد كان هنا من قبل.</numerusform>
            <numerusform>صفان كانا هنا من قبل.</numerusform>
            <numerusform>‏%n صفوف كانت هنا من قبل.</numerusform>
            <numerusform>‏%n صفًا كانت هنا من قبل.</numerusform>
            <numerusform>‏%n صف كانت هنا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (was|were) not reached.</source>
        <translation>
            <numerusform>كل الصفوف قُرئت.</numerusform>
            <numerusform>صف واحد لم يأتِ دوره.</numerusform>
            <numerusform>صفان لم يأتِ دورهما.</numerusform>
            <numerusform>‏%n صفوف لم يأتِ دورها.</numerusform>
            <numerusform>‏%n صفًا لم يأتِ دورها.</numerusform>
            <numerusform>‏%n صف لم يأتِ دورها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>لم يؤخذ شيء</numerusform>
            <numerusform>أُخذت واحدة</numerusform>
            <numerusform>أُخذت اثنتان</numerusform>
            <numerusform>أُخذ منها %n</numerusform>
            <numerusform>أُخذ منها %n</numerusform>
            <numerusform>أُخذ منها %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken by {person}</source>
        <translation>
            <numerusform>لم يؤخذ شيء: {person}</numerusform>
            <numerusform>أُخذت واحدة: {person}</numerusform>
            <numerusform>أُخذت اثنتان: {person}</numerusform>
            <numerusform>أُخذ منها %n: {person}</numerusform>
            <numerusform>أُخذ منها %n: {person}</numerusform>
            <numerusform>أُخذ منها %n: {person}</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A backup or a second Skillshare holds it for the moment.</source>
        <translation>تشغلها الآن نسخة احتياطية أو نافذة Skillshare أخرى.</translation>
    </message>
    <message>
        <source>A disk fault or another program changed it.</source>
        <translation>غيّره خلل في القرص أو برنامج آخر.</translation>
    </message>
    <message>
        <source>A fact is missing, or stored as something else than was signed.</source>
        <translation>معلومة مفقودة، أو مخزنة على غير ما وُقّعت.</translation>
    </message>
    <message>
        <source>A fact is not listed under a record it is about.</source>
        <translation>معلومة غير مدرجة تحت السجل الذي تخصه.</translation>
    </message>
    <message>
        <source>A folder holds one community.</source>
        <translation>المجلد الواحد لمجتمع واحد.</translation>
    </message>
    <message>
        <source>A log ends elsewhere than the list of logs says.</source>
        <translation>دفتر ينتهي في غير الموضع المذكور في قائمة الدفاتر.</translation>
    </message>
    <message>
        <source>A membership has days but no kind: {said}.</source>
        <translation>عضوية لها أيام بلا نوع: {said}.</translation>
    </message>
    <message>
        <source>A newer Skillshare wrote this data</source>
        <translation>كتب هذه البيانات إصدار أحدث من Skillshare</translation>
    </message>
    <message>
        <source>A rule of this community speaks against it.</source>
        <translation>تمنعه قاعدة من قواعد هذا المجتمع.</translation>
    </message>
    <message>
        <source>A spreadsheet is one file.</source>
        <translation>الجدول ملف واحد.</translation>
    </message>
    <message>
        <source>Add a membership, or lend anyway with a reason.</source>
        <translation>أضف عضوية، أو أعِرها مع سبب.</translation>
    </message>
    <message>
        <source>Add a phone number, an e-mail or an address.</source>
        <translation>أضف رقم هاتف أو بريدًا أو عنوانًا.</translation>
    </message>
    <message>
        <source>Add it as a new laptop from another one.</source>
        <translation>أضفه كحاسوب جديد من حاسوب آخر.</translation>
    </message>
    <message>
        <source>Added to the catalogue</source>
        <translation>أُضيفت إلى الفهرس</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>All parts went out: {item}</source>
        <translation>خرجت كل الملحقات: {item}</translation>
    </message>
    <message>
        <source>An entry belongs to another community.</source>
        <translation>قيد يخص مجتمعًا آخر.</translation>
    </message>
    <message>
        <source>An entry cannot be read.</source>
        <translation>قيد تتعذر قراءته.</translation>
    </message>
    <message>
        <source>An entry does not follow the one before it.</source>
        <translation>قيد لا يتبع الذي قبله.</translation>
    </message>
    <message>
        <source>An entry is missing from the middle of its log.</source>
        <translation>قيد مفقود من وسط دفتره.</translation>
    </message>
    <message>
        <source>An entry is not signed by the laptop it names.</source>
        <translation>قيد لم يوقّعه الحاسوب المذكور فيه.</translation>
    </message>
    <message>
        <source>An entry is stored at a place, time or status it does not say.</source>
        <translation>قيد مخزن بموضع أو وقت أو حالة غير ما فيه.</translation>
    </message>
    <message>
        <source>An entry is stored under a name that is not its own.</source>
        <translation>قيد مخزن تحت اسم غير اسمه.</translation>
    </message>
    <message>
        <source>Another laptop has it, and the two have not met since.</source>
        <translation>هو على حاسوب آخر، ولم يلتقِ الحاسوبان بعد.</translation>
    </message>
    <message>
        <source>Another program has the file open</source>
        <translation>الملف مفتوح في برنامج آخر</translation>
    </message>
    <message>
        <source>Another program is using the data</source>
        <translation>برنامج آخر يستعمل البيانات</translation>
    </message>
    <message>
        <source>Ask for it back, or renew anyway with a reason.</source>
        <translation>اطلب إرجاعها، أو جدّد مع سبب.</translation>
    </message>
    <message>
        <source>Ask for it, or lend anyway with a reason.</source>
        <translation>اسأل عنها، أو أعِر مع سبب.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>تم الإرجاع</translation>
    </message>
    <message>
        <source>Back from {person}</source>
        <translation>إرجاع من {person}</translation>
    </message>
    <message>
        <source>Back: {item}</source>
        <translation>تم الإرجاع: {item}</translation>
    </message>
    <message>
        <source>Back: {item} from {person}</source>
        <translation>تم الإرجاع: {item} من {person}</translation>
    </message>
    <message>
        <source>Borrowed {item}</source>
        <translation>استعارة {item}</translation>
    </message>
    <message>
        <source>Borrowing needs a membership</source>
        <translation>الاستعارة تحتاج إلى عضوية</translation>
    </message>
    <message>
        <source>Borrowing needs the house rules accepted</source>
        <translation>الاستعارة تحتاج إلى قبول قواعد الدار</translation>
    </message>
    <message>
        <source>Borrowing stopped</source>
        <translation>الإعارة موقوفة</translation>
    </message>
    <message>
        <source>Both are imported, and can be brought together later.</source>
        <translation>يُستورد الاثنان، ويمكن جمعهما لاحقًا.</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>تاريخ الشراء</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Bring it back first, then undo this.</source>
        <translation>أرجعها أولًا، ثم تراجع عن هذا.</translation>
    </message>
    <message>
        <source>Bring one back first, or lend anyway with a reason.</source>
        <translation>أرجع واحدة أولًا، أو أعِر مع سبب.</translation>
    </message>
    <message>
        <source>Brought together with {name}</source>
        <translation>جُمع مع {name}</translation>
    </message>
    <message>
        <source>Brought {item} back</source>
        <translation>إرجاع {item}</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>يتعذر استيراده</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Card {card} is taken</source>
        <translation>البطاقة {card} مستعملة</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>العناية</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>تغيّر: {fields}</translation>
    </message>
    <message>
        <source>Check the number, search for part of the name, or add the item.</source>
        <translation>راجع الرقم، أو ابحث عن جزء من الاسم، أو أضف الأداة.</translation>
    </message>
    <message>
        <source>Choose a later last day.</source>
        <translation>اختر يومًا أخيرًا بعده.</translation>
    </message>
    <message>
        <source>Choose a later time for the return.</source>
        <translation>اختر وقتًا أبعد للإرجاع.</translation>
    </message>
    <message>
        <source>Choose a time up to now.</source>
        <translation>اختر وقتًا لا يتجاوز الآن.</translation>
    </message>
    <message>
        <source>Choose an empty folder or one that is not there yet.</source>
        <translation>اختر مجلدًا فارغًا أو مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>Choose another file or another sheet.</source>
        <translation>اختر ملفًا آخر أو ورقة أخرى.</translation>
    </message>
    <message>
        <source>Choose another file, or save it anew in the program it comes from.</source>
        <translation>اختر ملفًا آخر، أو احفظه من جديد في برنامجه.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whoever looks after this laptop.</source>
        <translation>اختر مجلدًا آخر، أو اسأل القائم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation>اختر نوعًا آخر.</translation>
    </message>
    <message>
        <source>Choose another number, or leave it empty to get the next free one.</source>
        <translation>اختر رقمًا آخر، أو اتركه فارغًا فيُعطى الرقم الخالي التالي.</translation>
    </message>
    <message>
        <source>Choose another zone in its own calendar, or enter it by hand.</source>
        <translation>اختر منطقة أخرى في تقويمه أو أدخله يدويًا.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>اختره من جديد.</translation>
    </message>
    <message>
        <source>Choose one of the actions that are listed here.</source>
        <translation>اختر عملًا من القائمة هنا.</translation>
    </message>
    <message>
        <source>Choose one of the sheets that are listed.</source>
        <translation>اختر ورقة من القائمة.</translation>
    </message>
    <message>
        <source>Choose other times, or change the other opening.</source>
        <translation>اختر أوقاتًا أخرى، أو غيّر موعد الفتح الآخر.</translation>
    </message>
    <message>
        <source>Choose other times.</source>
        <translation>اختر أوقاتًا أخرى.</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>اختر اليوم أو يومًا بعده.</translation>
    </message>
    <message>
        <source>Choose two different people.</source>
        <translation>اختر شخصين مختلفين.</translation>
    </message>
    <message>
        <source>Close it there, then choose it again.</source>
        <translation>أغلقه هناك، ثم اختره من جديد.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>أغلق برامج أخرى، ثم جرّب من جديد.</translation>
    </message>
    <message>
        <source>Closed from {first} until {last}</source>
        <translation>مغلق من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation>مغلق {day}</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <translation>العمود {column}</translation>
    </message>
    <message>
        <source>Community changed</source>
        <translation>تغيّر المجتمع</translation>
    </message>
    <message>
        <source>Community changed: {fields}</source>
        <translation>تغيّر في المجتمع: {fields}</translation>
    </message>
    <message>
        <source>Community founded</source>
        <translation>تأسس المجتمع</translation>
    </message>
    <message>
        <source>Community founded: {name}</source>
        <translation>تأسس المجتمع: {name}</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Copy it into your own folder, then choose the copy.</source>
        <translation>انسخه إلى مجلدك، ثم اختر النسخة.</translation>
    </message>
    <message>
        <source>Copy the file to this laptop, then choose the copy.</source>
        <translation>انسخ الملف إلى هذا الحاسوب، ثم اختر النسخة.</translation>
    </message>
    <message numerus="yes">
        <source>Counted: %n</source>
        <comment>stock of a consumable</comment>
        <translation>
            <numerusform>العدد: %n</numerusform>
            <numerusform>العدد: %n</numerusform>
            <numerusform>العدد: %n</numerusform>
            <numerusform>العدد: %n</numerusform>
            <numerusform>العدد: %n</numerusform>
            <numerusform>العدد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted: %n of {item}</source>
        <translation>
            <numerusform>العدد: %n من {item}</numerusform>
            <numerusform>العدد: %n من {item}</numerusform>
            <numerusform>العدد: %n من {item}</numerusform>
            <numerusform>العدد: %n من {item}</numerusform>
            <numerusform>العدد: %n من {item}</numerusform>
            <numerusform>العدد: %n من {item}</numerusform>
        </translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Data is kept in a folder of its own, which {folder} is not.</source>
        <translation>تُحفظ البيانات في مجلد خاص بها، و{folder} ليس كذلك.</translation>
    </message>
    <message>
        <source>Dates such as {said} can be read in two ways: {other} here.</source>
        <translation>التواريخ مثل {said} تُقرأ بطريقتين: هنا {other}.</translation>
    </message>
    <message>
        <source>Days of a loan</source>
        <translation>أيام الإعارة</translation>
    </message>
    <message>
        <source>Days run forwards.</source>
        <translation>الأيام تمضي إلى الأمام.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Desk laptop</source>
        <translation>حاسوب المكتب</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Due date moved</source>
        <translation>نُقل الموعد</translation>
    </message>
    <message>
        <source>Due date moved to {day}</source>
        <translation>نُقل الموعد إلى {day}</translation>
    </message>
    <message>
        <source>Due date of {item} moved to {day}</source>
        <translation>نُقل موعد {item} إلى {day}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Empty row</source>
        <translation>صف فارغ</translation>
    </message>
    <message>
        <source>Every day counts</source>
        <translation>كل يوم محسوب</translation>
    </message>
    <message>
        <source>Every day counts, then on to the next open day</source>
        <translation>كل يوم محسوب، ثم إلى يوم الفتح التالي</translation>
    </message>
    <message>
        <source>Everything else builds on it.</source>
        <translation>كل شيء آخر مبني عليه.</translation>
    </message>
    <message>
        <source>Files of up to 50 megabytes can be read.</source>
        <translation>تُقرأ الملفات حتى 50 ميغابايت.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>From {day} on: {name}</source>
        <translation>ابتداءً من {day}: {name}</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Further columns</source>
        <translation>أعمدة أخرى</translation>
    </message>
    <message>
        <source>Give another card, or take it off there first.</source>
        <translation>أعطِ بطاقة أخرى، أو انزعها من هناك أولًا.</translation>
    </message>
    <message>
        <source>Go on; there is nothing to save.</source>
        <translation>تابع؛ لا شيء يحتاج إلى حفظ.</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>the state of an item that came back</comment>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>Here already; what is missing is filled in</source>
        <translation>موجود من قبل؛ ويُستكمل الناقص</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>قواعد الدار</translation>
    </message>
    <message>
        <source>House rules accepted</source>
        <translation>قواعد الدار مقبولة</translation>
    </message>
    <message>
        <source>House rules changed</source>
        <translation>تغيّرت قواعد الدار</translation>
    </message>
    <message>
        <source>House rules, version {version}</source>
        <translation>قواعد الدار، النسخة {version}</translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation>طريقة حساب الأيام</translation>
    </message>
    <message>
        <source>If another community is wanted, start one in another folder.</source>
        <translation>لمجتمع آخر، ابدأه في مجلد آخر.</translation>
    </message>
    <message>
        <source>If it is in your hands, bring it back first, then lend it.</source>
        <translation>إن كانت بين يديك، فأرجعها أولًا ثم أعِرها.</translation>
    </message>
    <message>
        <source>If this laptop is stolen. To end the lock: skillshare unprotect</source>
        <translation>إذا سُرق هذا الحاسوب. لإنهاء القفل: skillshare unprotect</translation>
    </message>
    <message>
        <source>If this laptop is stolen. To lock it: skillshare protect</source>
        <translation>إذا سُرق هذا الحاسوب. لإقفالها: skillshare protect</translation>
    </message>
    <message numerus="yes">
        <source>Imported with %n other(s)</source>
        <translation>
            <numerusform>استُورد وحده</numerusform>
            <numerusform>استُورد مع واحد آخر</numerusform>
            <numerusform>استُورد مع اثنين آخرين</numerusform>
            <numerusform>استُورد مع %n أخرى</numerusform>
            <numerusform>استُورد مع %n أخرى</numerusform>
            <numerusform>استُورد مع %n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n (person|people)</source>
        <translation>
            <numerusform>تم الاستيراد: لا أحد</numerusform>
            <numerusform>تم الاستيراد: شخص واحد</numerusform>
            <numerusform>تم الاستيراد: شخصان</numerusform>
            <numerusform>تم الاستيراد: %n أشخاص</numerusform>
            <numerusform>تم الاستيراد: %n شخصًا</numerusform>
            <numerusform>تم الاستيراد: %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n item(s)</source>
        <translation>
            <numerusform>تم الاستيراد: لا أدوات</numerusform>
            <numerusform>تم الاستيراد: أداة واحدة</numerusform>
            <numerusform>تم الاستيراد: أداتان</numerusform>
            <numerusform>تم الاستيراد: %n أدوات</numerusform>
            <numerusform>تم الاستيراد: %n أداة</numerusform>
            <numerusform>تم الاستيراد: %n أداة</numerusform>
        </translation>
    </message>
    <message>
        <source>In use</source>
        <translation>في الخدمة</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Install the newer Skillshare on this laptop, then open it again.</source>
        <translation>ثبّت الإصدار الأحدث على هذا الحاسوب، ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>Is used up</source>
        <translation>نفدت</translation>
    </message>
    <message>
        <source>It belongs to another user of this laptop.</source>
        <translation>يخص مستخدمًا آخر لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>It belongs to another user, or the disk is read-only.</source>
        <translation>يخص مستخدمًا آخر، أو القرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>It can be read only where the password is typed.</source>
        <translation>لا يُقرأ إلا حيث تُكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>It comes back before it goes out</source>
        <translation>ترجع قبل أن تخرج</translation>
    </message>
    <message>
        <source>It does not say when it is, or means a year far off.</source>
        <translation>لا يذكر موعده أو يقصد سنة بعيدة.</translation>
    </message>
    <message>
        <source>It ends too early or does not fit together.</source>
        <translation>ينتهي قبل أوانه أو لا تتوافق أجزاؤه.</translation>
    </message>
    <message>
        <source>It gets a new number; the old one is kept with its details.</source>
        <translation>يأخذ رقمًا جديدًا؛ ويبقى القديم مع تفاصيله.</translation>
    </message>
    <message>
        <source>It has {found}, and up to {limit} can be read.</source>
        <translation>فيه {found}، وأقصى ما يُقرأ {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>It has {length} characters, and there is room for %n.</source>
        <translation>
            <numerusform>طوله {length}، ولا مكان لأي حرف.</numerusform>
            <numerusform>طوله {length}، والمكان يتسع لحرف واحد.</numerusform>
            <numerusform>طوله {length}، والمكان يتسع لحرفين.</numerusform>
            <numerusform>طوله {length}، والمكان يتسع إلى %n أحرف.</numerusform>
            <numerusform>طوله {length}، والمكان يتسع إلى %n حرفًا.</numerusform>
            <numerusform>طوله {length}، والمكان يتسع إلى %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is due back {day}.</source>
        <translation>موعد إرجاعها {day}.</translation>
    </message>
    <message>
        <source>It is imported once.</source>
        <translation>يُستورد مرة واحدة.</translation>
    </message>
    <message>
        <source>It is kept in the words of the file.</source>
        <translation>يبقى بكلمات الملف.</translation>
    </message>
    <message>
        <source>It is no longer lent.</source>
        <translation>لم تعد تُعار.</translation>
    </message>
    <message>
        <source>It is no longer lent: {reason}.</source>
        <translation>لم تعد تُعار: {reason}.</translation>
    </message>
    <message>
        <source>It is not ready to be lent.</source>
        <translation>ليست جاهزة للإعارة.</translation>
    </message>
    <message>
        <source>It is not recorded as brought back.</source>
        <translation>لم يُسجَّل إرجاعها.</translation>
    </message>
    <message>
        <source>It is not where it was, or a drive is not plugged in.</source>
        <translation>ليس في مكانه، أو القرص غير موصول.</translation>
    </message>
    <message>
        <source>It is read like this; look whether it is right.</source>
        <translation>يُقرأ هكذا؛ انظر هل هو صحيح.</translation>
    </message>
    <message>
        <source>It is recorded like this already.</source>
        <translation>هو مسجَّل هكذا من قبل.</translation>
    </message>
    <message>
        <source>It is shortened; the whole text is kept with the details.</source>
        <translation>يُختصر؛ ويبقى النص الكامل مع التفاصيل.</translation>
    </message>
    <message>
        <source>It is the same person as in {other}.</source>
        <translation>هو الشخص نفسه في {other}.</translation>
    </message>
    <message>
        <source>It may be the same person as {other}.</source>
        <translation>ربما هو الشخص نفسه: {other}.</translation>
    </message>
    <message>
        <source>It needs the induction “{induction}”, which {name} has not done.</source>
        <translation>تحتاج إلى تدريب «{induction}»، وليس بعد بين تدريبات {name}.</translation>
    </message>
    <message>
        <source>It ran until {day}.</source>
        <translation>كانت حتى {day}.</translation>
    </message>
    <message>
        <source>It repeats {other}.</source>
        <translation>يكرر {other}.</translation>
    </message>
    <message>
        <source>It was moved or renamed, or its drive is not plugged in.</source>
        <translation>نُقل أو تغيّر اسمه، أو قرصه غير موصول.</translation>
    </message>
    <message>
        <source>It was renamed, or it holds no table.</source>
        <translation>تغيّر اسمها، أو لا جدول فيها.</translation>
    </message>
    <message>
        <source>Items at once</source>
        <translation>عدد الأدوات معًا</translation>
    </message>
    <message>
        <source>Joined the list</source>
        <translation>أُضيف إلى القائمة</translation>
    </message>
    <message>
        <source>Keep the folder as it is, and restore from a backup or another laptop.</source>
        <translation>اترك المجلد كما هو، واسترجع من نسخة احتياطية أو حاسوب آخر.</translation>
    </message>
    <message>
        <source>Keeper laptop</source>
        <translation>حاسوب الأمانة</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Kind of membership changed</source>
        <translation>تغيّر نوع العضوية</translation>
    </message>
    <message>
        <source>Kind of membership taken off the list</source>
        <translation>أُزيل نوع العضوية من القائمة</translation>
    </message>
    <message>
        <source>Kind of membership: {name}</source>
        <translation>نوع العضوية: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Late items</source>
        <translation>الأدوات المتأخرة</translation>
    </message>
    <message>
        <source>Leave it here, or lend anyway with a reason.</source>
        <translation>اتركها هنا، أو أعِرها مع سبب.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>تمت الإعارة</translation>
    </message>
    <message>
        <source>Lent to {person}</source>
        <translation>إعارة إلى {person}</translation>
    </message>
    <message>
        <source>Lent: {item}</source>
        <translation>تمت الإعارة: {item}</translation>
    </message>
    <message>
        <source>Lent: {item} to {person}</source>
        <translation>تمت الإعارة: {item} إلى {person}</translation>
    </message>
    <message>
        <source>Let the new one begin after it, or end that one first.</source>
        <translation>ابدأ الجديدة بعدها، أو أنهِ تلك أولًا.</translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation>طريقة التواصل المفضلة</translation>
    </message>
    <message>
        <source>Loan closed: it was with somebody else</source>
        <translation>أُغلقت الإعارة: كانت عند شخص آخر</translation>
    </message>
    <message>
        <source>Loans end with the membership</source>
        <translation>الإعارات تنتهي بانتهاء العضوية</translation>
    </message>
    <message>
        <source>Looked at after its return</source>
        <translation>فُحصت بعد إرجاعها</translation>
    </message>
    <message>
        <source>Make room by deleting or moving large files, then try again.</source>
        <translation>أفسح مكانًا بحذف ملفات كبيرة أو نقلها، ثم جرّب من جديد.</translation>
    </message>
    <message>
        <source>Member from</source>
        <translation>العضوية من</translation>
    </message>
    <message>
        <source>Member from {day}</source>
        <translation>عضوية من {day}</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>العضوية حتى</translation>
    </message>
    <message>
        <source>Member until {day}</source>
        <translation>عضوية حتى {day}</translation>
    </message>
    <message>
        <source>Member without end</source>
        <translation>عضوية بلا نهاية</translation>
    </message>
    <message>
        <source>Members borrow here, and no membership is recorded.</source>
        <translation>الاستعارة هنا للأعضاء، ولا عضوية مسجّلة.</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>العضوية</translation>
    </message>
    <message>
        <source>Membership ended on {day}</source>
        <translation>انتهت العضوية {day}</translation>
    </message>
    <message>
        <source>Missing item</source>
        <translation>أداة مفقودة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Model added: {name}</source>
        <translation>أُضيف طراز: {name}</translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>تغيّر الطراز</translation>
    </message>
    <message>
        <source>Model number</source>
        <translation>رقم الطراز</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name a folder, or one that is not there yet.</source>
        <translation>اذكر مجلدًا، أو مجلدًا غير موجود بعد.</translation>
    </message>
    <message>
        <source>Needs repair</source>
        <translation>تحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New item: {item}</source>
        <translation>أداة جديدة: {item}</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>شخص جديد: {name}</translation>
    </message>
    <message>
        <source>No open loan is recorded for it.</source>
        <translation>لا إعارة جارية مسجّلة لها.</translation>
    </message>
    <message>
        <source>Nobody here has that card, number or name.</source>
        <translation>لا أحد هنا بهذه البطاقة أو الرقم أو الاسم.</translation>
    </message>
    <message>
        <source>Not a member yet</source>
        <translation>لا عضوية بعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>تغيّرت الملاحظة</translation>
    </message>
    <message>
        <source>Note for the next evening</source>
        <translation>ملاحظة للمساء القادم</translation>
    </message>
    <message>
        <source>Note left for the next evening</source>
        <translation>تُركت ملاحظة للمساء القادم</translation>
    </message>
    <message>
        <source>Note on {item} changed</source>
        <translation>تغيّرت ملاحظة {item}</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>لا شيء يتغير</translation>
    </message>
    <message>
        <source>Nothing here has that number or name.</source>
        <translation>لا شيء هنا بهذا الرقم أو الاسم.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>لم يبقَ ما يُعمل.</translation>
    </message>
    <message>
        <source>Nothing more fits on it, so this is not saved. What was saved before is safe.</source>
        <translation>لا يتسع للمزيد، فهذا غير محفوظ. وما حُفظ من قبل سليم.</translation>
    </message>
    <message>
        <source>Now it is in your hands, so it is found again.</source>
        <translation>هي الآن بين يديك، فقد عُثر عليها.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>عدد الأدوات</translation>
    </message>
    <message>
        <source>Number {number} is taken</source>
        <translation>الرقم {number} مستعمل</translation>
    </message>
    <message>
        <source>Offer the induction first; nobody borrows it without.</source>
        <translation>اعرض التدريب أولًا؛ لا تُعار بدونه.</translation>
    </message>
    <message>
        <source>Offer the induction, or lend anyway with a reason.</source>
        <translation>اعرض التدريب، أو أعِرها مع سبب.</translation>
    </message>
    <message>
        <source>Old copies of its data were put back too often. What is recorded is safe.</source>
        <translation>أُعيدت نسخ قديمة من بياناته مرات كثيرة. وما سُجّل سليم.</translation>
    </message>
    <message>
        <source>One moment belongs to one opening.</source>
        <translation>اللحظة الواحدة لموعد فتح واحد.</translation>
    </message>
    <message>
        <source>One row stands for {said} things; each thing has a number of its own.</source>
        <translation>صف واحد يمثل {said} من الأدوات؛ ولكل أداة رقمها.</translation>
    </message>
    <message>
        <source>One runs from {first} until {last}.</source>
        <translation>توجد عضوية من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>One runs from {first} without end.</source>
        <translation>توجد عضوية من {first} بلا نهاية.</translation>
    </message>
    <message>
        <source>One way to reach this person is missing</source>
        <translation>تنقص طريقة للتواصل مع هذا الشخص</translation>
    </message>
    <message>
        <source>Only one at a time may use the same data.</source>
        <translation>نافذة واحدة فقط تستعمل البيانات نفسها في كل مرة.</translation>
    </message>
    <message>
        <source>Only open days count</source>
        <translation>أيام الفتح وحدها محسوبة</translation>
    </message>
    <message>
        <source>Only what has happened is recorded.</source>
        <translation>لا يُسجَّل إلا ما حدث.</translation>
    </message>
    <message>
        <source>Open as an extra from {first} until {last}</source>
        <translation>فتح إضافي من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Open as an extra on {day}</source>
        <translation>فتح إضافي {day}</translation>
    </message>
    <message>
        <source>Open it in its own program, save it without a password, then choose it again.</source>
        <translation>افتحه في برنامجه، واحفظه بلا كلمة مرور، ثم اختره من جديد.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder for a new one.</source>
        <translation>افتحه، أو اختر مجلدًا آخر لمجتمع جديد.</translation>
    </message>
    <message>
        <source>Open on {weekday}, {hours}</source>
        <translation>الفتح {weekday}، {hours}</translation>
    </message>
    <message>
        <source>Open the folder and choose the file in it.</source>
        <translation>افتح المجلد واختر الملف الذي فيه.</translation>
    </message>
    <message>
        <source>Opening comes first, then the changeover, then closing.</source>
        <translation>الفتح أولًا، ثم التبديل، ثم الإغلاق.</translation>
    </message>
    <message>
        <source>Own laptop</source>
        <translation>حاسوب شخصي</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Part of a larger action</source>
        <translation>جزء من عمل أكبر</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الملحقات</translation>
    </message>
    <message>
        <source>People find everything by its name.</source>
        <translation>كل شيء يُعثر عليه باسمه.</translation>
    </message>
    <message>
        <source>Perhaps it was undone, or another laptop has it.</source>
        <translation>ربما تم التراجع عنها، أو هي على حاسوب آخر.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Plug the drive in or choose another folder, then try again.</source>
        <translation>صِل القرص أو اختر مجلدًا آخر، ثم جرّب من جديد.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Public screen</source>
        <translation>شاشة عامة</translation>
    </message>
    <message>
        <source>Put it aside, or take it into use again on its page.</source>
        <translation>ضعها جانبًا، أو أعدها إلى الخدمة في صفحتها.</translation>
    </message>
    <message>
        <source>Put it on its shelf; there is nothing to bring back.</source>
        <translation>ضعها على رفها؛ لا شيء للإرجاع.</translation>
    </message>
    <message>
        <source>Read them together and tick them, or lend anyway with a reason.</source>
        <translation>اقرآها معًا وضَع العلامة، أو أعِر مع سبب.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Renew it, or lend anyway with a reason.</source>
        <translation>جدّدها، أو أعِر مع سبب.</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>التجديدات</translation>
    </message>
    <message>
        <source>Renewals of a loan</source>
        <translation>مرات تجديد الإعارة</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>تم التجديد</translation>
    </message>
    <message>
        <source>Renewed until {day}</source>
        <translation>تجديد حتى {day}</translation>
    </message>
    <message>
        <source>Renewed: {item} until {day}</source>
        <translation>تم التجديد: {item} حتى {day}</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>الإصلاح</translation>
    </message>
    <message>
        <source>Repeats an earlier row</source>
        <translation>يكرر صفًا سابقًا</translation>
    </message>
    <message numerus="yes">
        <source>%n (person is|people are) in the line for it.</source>
        <translation>
            <numerusform>لا أحد في انتظارها.</numerusform>
            <numerusform>شخص واحد في انتظارها.</numerusform>
            <numerusform>شخصان في انتظارها.</numerusform>
            <numerusform>‏%n أشخاص في انتظارها.</numerusform>
            <numerusform>‏%n شخصًا في انتظارها.</numerusform>
            <numerusform>‏%n شخص في انتظارها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people) signed up before</source>
        <translation>
            <numerusform>لم يسجّل أحد قبله</numerusform>
            <numerusform>سجّل قبله شخص واحد</numerusform>
            <numerusform>سجّل قبله شخصان</numerusform>
            <numerusform>سجّل قبله %n أشخاص</numerusform>
            <numerusform>سجّل قبله %n شخصًا</numerusform>
            <numerusform>سجّل قبله %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) or session(s) there lie(s|) ahead.</source>
        <translation>
            <numerusform>لا حجز ولا لقاء هناك بعد الآن.</numerusform>
            <numerusform>حجز أو لقاء واحد هناك لم يحن بعد.</numerusform>
            <numerusform>حجزان أو لقاءان هناك لم يحينا بعد.</numerusform>
            <numerusform>%n حجوزات أو لقاءات هناك لم تحن بعد.</numerusform>
            <numerusform>%n حجزًا أو لقاءً هناك لم تحن بعد.</numerusform>
            <numerusform>%n حجز أو لقاء هناك لم تحن بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) no longer left out</source>
        <translation>
            <numerusform>لم يُستعد أي تغيير</numerusform>
            <numerusform>استُعيد تغيير واحد</numerusform>
            <numerusform>استُعيد تغييران</numerusform>
            <numerusform>استُعيدت %n تغييرات</numerusform>
            <numerusform>استُعيد %n تغييرًا</numerusform>
            <numerusform>استُعيد %n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n تغيّر</numerusform>
            <numerusform>واحد تغيّر</numerusform>
            <numerusform>اثنان تغيّرا</numerusform>
            <numerusform>%n تغيّرت</numerusform>
            <numerusform>%n تغيّر</numerusform>
            <numerusform>%n تغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came in.</source>
        <translation>
            <numerusform>لم يدخل أي موعد.</numerusform>
            <numerusform>دخل موعد واحد.</numerusform>
            <numerusform>دخل موعدان.</numerusform>
            <numerusform>دخلت %n مواعيد.</numerusform>
            <numerusform>دخل %n موعدًا.</numerusform>
            <numerusform>دخل %n موعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed.</source>
        <translation>
            <numerusform>لم يتغيّر أي موعد.</numerusform>
            <numerusform>تغيّر موعد واحد.</numerusform>
            <numerusform>تغيّر موعدان.</numerusform>
            <numerusform>تغيّرت %n مواعيد.</numerusform>
            <numerusform>تغيّر %n موعدًا.</numerusform>
            <numerusform>تغيّر %n موعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n موجود هنا</numerusform>
            <numerusform>واحد موجود هنا</numerusform>
            <numerusform>اثنان موجودان هنا</numerusform>
            <numerusform>%n موجودة هنا</numerusform>
            <numerusform>%n موجودًا هنا</numerusform>
            <numerusform>%n موجود هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) (is|are) out, the kit has {parts}, and the limit is {limit}.</source>
        <translation>
            <numerusform>لا أدوات معارة، وقطع الطقم {parts}، والحد {limit}.</numerusform>
            <numerusform>أداة واحدة معارة، وقطع الطقم {parts}، والحد {limit}.</numerusform>
            <numerusform>أداتان معارتان، وقطع الطقم {parts}، والحد {limit}.</numerusform>
            <numerusform>‏%n أدوات معارة، وقطع الطقم {parts}، والحد {limit}.</numerusform>
            <numerusform>‏%n أداة معارة، وقطع الطقم {parts}، والحد {limit}.</numerusform>
            <numerusform>‏%n أداة معارة، وقطع الطقم {parts}، والحد {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late change(s) left out</source>
        <translation>
            <numerusform>لم يُترك أي تغيير متأخر</numerusform>
            <numerusform>تُرك تغيير متأخر واحد</numerusform>
            <numerusform>تُرك تغييران متأخران</numerusform>
            <numerusform>تُركت %n تغييرات متأخرة</numerusform>
            <numerusform>تُرك %n تغييرًا متأخرًا</numerusform>
            <numerusform>تُرك %n تغيير متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late change(s) taken over</source>
        <translation>
            <numerusform>لم يُعتمد أي تغيير متأخر</numerusform>
            <numerusform>اعتُمد تغيير متأخر واحد</numerusform>
            <numerusform>اعتُمد تغييران متأخران</numerusform>
            <numerusform>اعتُمدت %n تغييرات متأخرة</numerusform>
            <numerusform>اعتُمد %n تغييرًا متأخرًا</numerusform>
            <numerusform>اعتُمد %n تغيير متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n متروك</numerusform>
            <numerusform>واحد متروك</numerusform>
            <numerusform>اثنان متروكان</numerusform>
            <numerusform>%n متروكة</numerusform>
            <numerusform>%n متروكًا</numerusform>
            <numerusform>%n متروك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>days of a series</comment>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>يوم آخر</numerusform>
            <numerusform>يومان آخران</numerusform>
            <numerusform>‏%n أيام أخرى</numerusform>
            <numerusform>‏%n يومًا آخر</numerusform>
            <numerusform>‏%n يوم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of this reservation (is|are) handed out already.</source>
        <translation>
            <numerusform>لم يُسلَّم شيء من هذا الحجز بعد.</numerusform>
            <numerusform>سُلِّم واحد من هذا الحجز.</numerusform>
            <numerusform>سُلِّم اثنان من هذا الحجز.</numerusform>
            <numerusform>سُلِّمت %n من هذا الحجز.</numerusform>
            <numerusform>سُلِّم %n من هذا الحجز.</numerusform>
            <numerusform>سُلِّم %n من هذا الحجز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {item}</source>
        <translation>
            <numerusform>لا شيء من {item}</numerusform>
            <numerusform>واحدة من {item}</numerusform>
            <numerusform>اثنتان من {item}</numerusform>
            <numerusform>‏%n من {item}</numerusform>
            <numerusform>‏%n من {item}</numerusform>
            <numerusform>‏%n من {item}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {wanted} (is|are) free all the time.</source>
        <comment>copies</comment>
        <translation>
            <numerusform>لا شيء من {wanted} متاح طوال الوقت.</numerusform>
            <numerusform>واحد من {wanted} متاح طوال الوقت.</numerusform>
            <numerusform>اثنان من {wanted} متاحان طوال الوقت.</numerusform>
            <numerusform>%n من {wanted} متاحة طوال الوقت.</numerusform>
            <numerusform>%n من {wanted} متاح طوال الوقت.</numerusform>
            <numerusform>%n من {wanted} متاح طوال الوقت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {wanted} (is|are) free: {days}.</source>
        <comment>copies</comment>
        <translation>
            <numerusform>لا نسخة متاحة من {wanted}: {days}.</numerusform>
            <numerusform>نسخة واحدة من {wanted} متاحة: {days}.</numerusform>
            <numerusform>نسختان من {wanted} متاحتان: {days}.</numerusform>
            <numerusform>‏%n من {wanted} متاحة: {days}.</numerusform>
            <numerusform>‏%n من {wanted} متاحة: {days}.</numerusform>
            <numerusform>‏%n من {wanted} متاحة: {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) would name nothing any more.</source>
        <translation>
            <numerusform>لن يفقد أي عرض اسمه.</numerusform>
            <numerusform>سيبقى عرض واحد بلا اسم.</numerusform>
            <numerusform>سيبقى عرضان بلا اسم.</numerusform>
            <numerusform>ستبقى %n عروض بلا اسم.</numerusform>
            <numerusform>سيبقى %n عرضًا بلا اسم.</numerusform>
            <numerusform>سيبقى %n عرض بلا اسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over already</source>
        <translation>
            <numerusform>%n انتهى</numerusform>
            <numerusform>واحد انتهى</numerusform>
            <numerusform>اثنان انتهيا</numerusform>
            <numerusform>%n انتهت</numerusform>
            <numerusform>%n انتهى</numerusform>
            <numerusform>%n انتهى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <comment>of a kit</comment>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>‏%n قطع</numerusform>
            <numerusform>‏%n قطعة</numerusform>
            <numerusform>‏%n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people passed the induction: {induction}</source>
        <translation>
            <numerusform>لم يجتز أحد التدريب: {induction}</numerusform>
            <numerusform>اجتاز شخص واحد التدريب: {induction}</numerusform>
            <numerusform>اجتاز شخصان التدريب: {induction}</numerusform>
            <numerusform>اجتاز %n أشخاص التدريب: {induction}</numerusform>
            <numerusform>اجتاز %n شخصًا التدريب: {induction}</numerusform>
            <numerusform>اجتاز %n شخص التدريب: {induction}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) would be left without a session.</source>
        <translation>
            <numerusform>لن يبقى تسجيل بلا لقاء.</numerusform>
            <numerusform>سيبقى تسجيل واحد بلا لقاء.</numerusform>
            <numerusform>سيبقى تسجيلان بلا لقاء.</numerusform>
            <numerusform>ستبقى %n تسجيلات بلا لقاء.</numerusform>
            <numerusform>سيبقى %n تسجيلًا بلا لقاء.</numerusform>
            <numerusform>سيبقى %n تسجيل بلا لقاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) put on the list</source>
        <translation>
            <numerusform>لم توضع مهارات في القائمة</numerusform>
            <numerusform>وُضعت مهارة في القائمة</numerusform>
            <numerusform>وُضعت مهارتان في القائمة</numerusform>
            <numerusform>وُضعت %n مهارات في القائمة</numerusform>
            <numerusform>وُضعت %n مهارة في القائمة</numerusform>
            <numerusform>وُضعت %n مهارة في القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), which are no events</source>
        <translation>
            <numerusform>%n مهمة، وليست مواعيد</numerusform>
            <numerusform>مهمة واحدة، وليست موعدًا</numerusform>
            <numerusform>مهمتان، وليستا موعدين</numerusform>
            <numerusform>%n مهام، وليست مواعيد</numerusform>
            <numerusform>%n مهمة، وليست مواعيد</numerusform>
            <numerusform>%n مهمة، وليست مواعيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often in all</comment>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>‏%n مرات</numerusform>
            <numerusform>‏%n مرة</numerusform>
            <numerusform>‏%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A backup goes into an empty folder, so that nothing is lost.</source>
        <translation>تُستعاد النسخة في مجلد فارغ كي لا يضيع شيء.</translation>
    </message>
    <message>
        <source>A backup needs room for a copy of the data for a moment. The data is as it was.</source>
        <translation>تحتاج النسخة للحظة مكانًا لنسخة من البيانات. البيانات كما كانت.</translation>
    </message>
    <message>
        <source>A certificate was taken back</source>
        <translation>سُحبت شهادة</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR or GBP.</source>
        <translation>للعملة ثلاثة أحرف، مثل EUR أو GBP.</translation>
    </message>
    <message>
        <source>A keeper or steward lets it in, or the recovery sheet does.</source>
        <translation>يُدخله أمين أو مشرف، أو ورقة الاسترداد.</translation>
    </message>
    <message>
        <source>A keeper or steward lets it in.</source>
        <translation>يُدخله أمين أو مشرف.</translation>
    </message>
    <message>
        <source>A kit is several items that are lent as one.</source>
        <translation>الطقم عدة أدوات تُعار معًا كأداة واحدة.</translation>
    </message>
    <message>
        <source>A meeting of {count} minutes does not work</source>
        <translation>لقاء مدته {count} دقيقة لا يصلح</translation>
    </message>
    <message>
        <source>A newer Skillshare made this backup</source>
        <translation>أنشأ هذه النسخة إصدار أحدث</translation>
    </message>
    <message>
        <source>A part of it, sqlcipher3, is missing here. Nothing is changed.</source>
        <translation>ينقص هنا جزء منه هو sqlcipher3. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A place is free now, and nobody has told them yet.</source>
        <translation>خلا مكان الآن، ولم يُخبره أحد بعد.</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>لا بد من ذكر السبب</translation>
    </message>
    <message>
        <source>A second line on the statement balances it.</source>
        <translation>يوازنه سطر ثانٍ في كشف الحساب.</translation>
    </message>
    <message>
        <source>A time lies within one day.</source>
        <translation>يقع الوقت ضمن يوم واحد.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>سهولة الوصول</translation>
    </message>
    <message>
        <source>Add the meeting there, or end that first.</source>
        <translation>أضف اللقاء هناك، أو أنهِ ذلك أولًا.</translation>
    </message>
    <message>
        <source>After the swap they would be there twice.</source>
        <translation>بعد التبديل يكون هناك مرتين.</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>الأعمار</translation>
    </message>
    <message>
        <source>Agree on less time, or go on with a reason.</source>
        <translation>اتفقوا على وقت أقل، أو تابع مع ذكر السبب.</translation>
    </message>
    <message>
        <source>All of its parts are away or left out.</source>
        <translation>كل قطعه غائبة أو متروكة.</translation>
    </message>
    <message numerus="yes">
        <source>All places as “{role}” are taken, and %n (person waits|people wait).</source>
        <translation>
            <numerusform>كل أماكن «{role}» محجوزة، ولا أحد ينتظر.</numerusform>
            <numerusform>كل أماكن «{role}» محجوزة، وينتظر شخص واحد.</numerusform>
            <numerusform>كل أماكن «{role}» محجوزة، وينتظر شخصان.</numerusform>
            <numerusform>كل أماكن «{role}» محجوزة، وينتظر %n أشخاص.</numerusform>
            <numerusform>كل أماكن «{role}» محجوزة، وينتظر %n شخصًا.</numerusform>
            <numerusform>كل أماكن «{role}» محجوزة، وينتظر %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>All places as “{role}” are taken, and nobody waits yet.</source>
        <translation>كل أماكن «{role}» محجوزة، ولا أحد ينتظر بعد.</translation>
    </message>
    <message>
        <source>All places taken</source>
        <translation>كل الأماكن محجوزة</translation>
    </message>
    <message>
        <source>All their names lead to the same place.</source>
        <translation>أسماؤها كلها تؤدي إلى المكان نفسه.</translation>
    </message>
    <message>
        <source>Also hosted by</source>
        <translation>يشارك في الاستضافة</translation>
    </message>
    <message>
        <source>Another age</source>
        <translation>عمر آخر</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Answers counted: {session}</source>
        <translation>عدّ الإجابات: {session}</translation>
    </message>
    <message>
        <source>Answers say nothing without what was asked.</source>
        <translation>لا معنى للإجابات بلا سؤال.</translation>
    </message>
    <message>
        <source>Ask a keeper to let it in again. Until then, write on paper.</source>
        <translation>اطلب من أمين أن يُدخله من جديد. وحتى ذلك الحين اكتب على الورق.</translation>
    </message>
    <message>
        <source>Ask both how long it was, and record it anew.</source>
        <translation>اسأل الاثنين كم استغرق، وسجّله من جديد.</translation>
    </message>
    <message>
        <source>Ask first, then write how they agreed: “by phone, Tuesday”.</source>
        <translation>اسأل أولًا، ثم اكتب كيف كانت الموافقة: «بالهاتف، الثلاثاء».</translation>
    </message>
    <message>
        <source>Ask one of the two it names.</source>
        <translation>اسأل أحد الاثنين المذكورين فيه.</translation>
    </message>
    <message>
        <source>Ask somebody else, wait for next month, or go on with a reason.</source>
        <translation>اسأل شخصًا آخر، أو انتظر الشهر القادم، أو تابع مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Ask the other person when they are here.</source>
        <translation>اسأل الشخص الآخر عندما يكون هنا.</translation>
    </message>
    <message>
        <source>Ask the person, and write it down anew if they still mean it.</source>
        <translation>اسأل صاحبه، واكتبه من جديد إن كان لا يزال يريده.</translation>
    </message>
    <message>
        <source>Asked {people} about {skill}</source>
        <translation>سُئل {people} عن {skill}</translation>
    </message>
    <message>
        <source>Asked {people} more often than they said</source>
        <translation>سُئل {people} أكثر مما قالوا</translation>
    </message>
    <message>
        <source>Back up here, then restore into a new folder and join with that.</source>
        <translation>انسخ احتياطيًا هنا، ثم استعد في مجلد جديد وانضم به.</translation>
    </message>
    <message>
        <source>Balance: {time}</source>
        <translation>الرصيد: {time}</translation>
    </message>
    <message>
        <source>Begin a new pair with a new goal.</source>
        <translation>ابدأ ثنائيًّا جديدًا بهدف جديد.</translation>
    </message>
    <message>
        <source>Booked: {space}</source>
        <translation>حجز: {space}</translation>
    </message>
    <message>
        <source>Booked: {space} for {what}</source>
        <translation>حجز: {space} لـ {what}</translation>
    </message>
    <message>
        <source>Booking changed: {booking}</source>
        <translation>تغيّر الحجز: {booking}</translation>
    </message>
    <message>
        <source>Booking ended</source>
        <translation>انتهى الحجز</translation>
    </message>
    <message>
        <source>Booking ended: {booking}</source>
        <translation>انتهى الحجز: {booking}</translation>
    </message>
    <message>
        <source>Booking moved: {booking}</source>
        <translation>نُقل الحجز: {booking}</translation>
    </message>
    <message>
        <source>Bring fewer, or ask the host for more places.</source>
        <translation>أحضر عددًا أقل، أو اطلب من المضيف أماكن أكثر.</translation>
    </message>
    <message>
        <source>Bring something back first, or choose a larger number.</source>
        <translation>أعد شيئًا أولًا، أو اختر عددًا أكبر.</translation>
    </message>
    <message>
        <source>Bring something back first, or lend anyway with a reason.</source>
        <translation>أرجع شيئًا أولًا، أو أعِر مع سبب.</translation>
    </message>
    <message>
        <source>By it the two can tell when they are there.</source>
        <translation>به يعرف الاثنان متى بلغاه.</translation>
    </message>
    <message>
        <source>Calendars from other programs come as files that end in .ics.</source>
        <translation>تأتي تقاويم البرامج الأخرى ملفاتٍ تنتهي بـ .ics.</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>أُلغي الموعد</translation>
    </message>
    <message>
        <source>Cancel it instead: then the list of whom to tell stands beside it.</source>
        <translation>ألغه بدلًا من ذلك: تظهر عندها قائمة من يُخبَر.</translation>
    </message>
    <message>
        <source>Cancelled: {name}</source>
        <translation>أُلغي: {name}</translation>
    </message>
    <message>
        <source>Certificate taken back: {certificate}</source>
        <translation>شهادة مسحوبة: {certificate}</translation>
    </message>
    <message>
        <source>Certificates go to those who were in {session}.</source>
        <translation>تُعطى الشهادات لمن حضروا {session}.</translation>
    </message>
    <message>
        <source>Change the one that is there.</source>
        <translation>غيّر الموجود.</translation>
    </message>
    <message>
        <source>Changed what they say about {skill}</source>
        <translation>تغيّر ما يقولونه عن {skill}</translation>
    </message>
    <message>
        <source>Check the day of the end, or plan a series.</source>
        <translation>راجع يوم النهاية، أو خطّط سلسلة لقاءات.</translation>
    </message>
    <message>
        <source>Check the number, or go on and say why.</source>
        <translation>راجع العدد، أو تابع واذكر السبب.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>Child without an adult</source>
        <translation>طفل دون شخص بالغ</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>Choose a day, and from when until when.</source>
        <translation>اختر يومًا، ومن متى إلى متى.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .skillshare-backup.</source>
        <translation>اختر ملفًا ينتهي اسمه بـ ‎.skillshare-backup.</translation>
    </message>
    <message>
        <source>Choose a larger room or fewer places, or go on with a reason.</source>
        <translation>اختر غرفة أكبر أو أماكن أقل، أو تابع مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Choose a last day, or go on without one and say why.</source>
        <translation>اختر آخر يوم، أو تابع من دونه واذكر السبب.</translation>
    </message>
    <message>
        <source>Choose a later day, or ask at the desk.</source>
        <translation>اختر يومًا لاحقًا، أو اسأل عند المكتب.</translation>
    </message>
    <message>
        <source>Choose a later day, or change all of them.</source>
        <translation>اختر يومًا لاحقًا، أو غيّرها كلها.</translation>
    </message>
    <message>
        <source>Choose a later end. On the night the clocks go forward, one hour is left out.</source>
        <translation>اختر نهاية أبعد. ليلة تقديم الساعة تسقط ساعة واحدة.</translation>
    </message>
    <message>
        <source>Choose a later end. Past midnight, write two times.</source>
        <translation>اختر نهاية متأخرة أكثر. وما تجاوز منتصف الليل فاكتبه وقتين.</translation>
    </message>
    <message>
        <source>Choose a later end; after midnight it is of the next day.</source>
        <translation>اختر نهاية أبعد؛ وما بعد منتصف الليل فهو من اليوم التالي.</translation>
    </message>
    <message>
        <source>Choose a later last day, or none at all.</source>
        <translation>اختر يومًا أخيرًا بعده، أو اتركه بلا نهاية.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>اختر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <source>Choose an earlier day, or ask at the desk.</source>
        <translation>اختر يومًا أقرب، أو اسأل عند المكتب.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or use a laptop that has no community.</source>
        <translation>اختر مجلدًا فارغًا، أو استعمل حاسوبًا بلا مجتمع.</translation>
    </message>
    <message>
        <source>Choose another day, or add somebody who was there with a reason.</source>
        <translation>اختر يومًا آخر، أو أضف من كان حاضرًا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Choose another day, or another person.</source>
        <translation>اختر يومًا آخر أو شخصًا آخر.</translation>
    </message>
    <message>
        <source>Choose another day, or sign up all the same with a reason.</source>
        <translation>اختر يومًا آخر، أو سجّل رغم ذلك مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Choose another day, or swap with somebody.</source>
        <translation>اختر يومًا آخر، أو بادل أحدًا.</translation>
    </message>
    <message>
        <source>Choose another folder or another stick.</source>
        <translation>اختر مجلدًا آخر أو ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room and try again.</source>
        <translation>اختر مجلدًا آخر، أو أفسح مكانًا وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose another host, or go on and say why.</source>
        <translation>اختر مضيفًا آخر، أو تابع واذكر السبب.</translation>
    </message>
    <message>
        <source>Choose another number, or leave it empty for as often as one likes.</source>
        <translation>اختر عددًا آخر، أو اتركه فارغًا ليكون بلا حدّ.</translation>
    </message>
    <message>
        <source>Choose another one, or add it.</source>
        <translation>اختر غيرها، أو أضِفها.</translation>
    </message>
    <message>
        <source>Choose another one, or add places of this kind to the session.</source>
        <translation>اختر غيره، أو أضف إلى الجلسة أماكن من هذا النوع.</translation>
    </message>
    <message>
        <source>Choose another rhythm or a later last day.</source>
        <translation>اختر تكرارًا آخر أو يومًا أخيرًا أبعد.</translation>
    </message>
    <message>
        <source>Choose another room or bench.</source>
        <translation>اختر غرفة أخرى أو طاولة عمل أخرى.</translation>
    </message>
    <message>
        <source>Choose another session, or sign up all the same with a reason.</source>
        <translation>اختر جلسة أخرى، أو سجّل رغم ذلك مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Choose another time, or go on with a reason.</source>
        <translation>اختر وقتًا آخر، أو تابع مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Choose fewer days, or ask at the desk.</source>
        <translation>اختر أيامًا أقل، أو اسأل عند المكتب.</translation>
    </message>
    <message>
        <source>Choose one of its days, or change the rule.</source>
        <translation>اختر يومًا من أيامها، أو غيّر القاعدة.</translation>
    </message>
    <message>
        <source>Choose one of the rhythms shown, or plan single sessions.</source>
        <translation>اختر أحد أنواع التكرار المعروضة، أو خطّط لقاءات منفردة.</translation>
    </message>
    <message>
        <source>Choose one of these, or go on with a reason.</source>
        <translation>اختر واحدًا منها، أو تابع مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Choose one of those that are listed.</source>
        <translation>اختر واحدة من المذكورة فيها.</translation>
    </message>
    <message>
        <source>Choose somebody else, or add them again as a new person.</source>
        <translation>اختر شخصًا آخر، أو أضفه من جديد كشخص جديد.</translation>
    </message>
    <message>
        <source>Choose that one, or find another word.</source>
        <translation>اختر تلك، أو ابحث عن كلمة أخرى.</translation>
    </message>
    <message>
        <source>Choose the induction, or type a new one.</source>
        <translation>اختر التدريب، أو اكتب تدريبًا جديدًا.</translation>
    </message>
    <message>
        <source>Choose the items it is made of.</source>
        <translation>اختر الأدوات التي يتكون منها.</translation>
    </message>
    <message>
        <source>Choose the items that belong to it.</source>
        <translation>اختر الأدوات التي تنتمي إليه.</translation>
    </message>
    <message>
        <source>Choose two different skills.</source>
        <translation>اختر مهارتين مختلفتين.</translation>
    </message>
    <message>
        <source>Choose who else was there.</source>
        <translation>اختر من كان هناك أيضًا.</translation>
    </message>
    <message>
        <source>Choose {time}, or another time.</source>
        <translation>اختر {time} أو وقتًا آخر.</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>غير مؤكد بعد</translation>
    </message>
    <message>
        <source>Comes to {session} every time</source>
        <translation>حضور دائم في {session}</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group. There is no letter I, L, O or U.</source>
        <translation>قارنه بالورقة مجموعةً مجموعة. ليس فيه الحروف I وL وO وU.</translation>
    </message>
    <message>
        <source>Compare them with the paper, group by group.</source>
        <translation>قارنها بالورقة مجموعةً مجموعة.</translation>
    </message>
    <message>
        <source>Confirmed the time</source>
        <translation>أُكِّد الوقت</translation>
    </message>
    <message>
        <source>Copy it again from the laptop that invites.</source>
        <translation>انسخه من جديد من الحاسوب الداعي.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, or use an earlier one.</source>
        <translation>انسخها من جديد من حيث أُنشئت، أو استعمل نسخة أقدم.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Count the stock when there is more.</source>
        <translation>عُدّ المخزون حين يزيد.</translation>
    </message>
    <message>
        <source>Days ahead that members reserve</source>
        <translation>كم يومًا مقدمًا يحجز الأعضاء</translation>
    </message>
    <message>
        <source>Days between two reservations</source>
        <translation>أيام بين حجزين</translation>
    </message>
    <message>
        <source>Days of a loan while many wait</source>
        <translation>أيام الإعارة حين يكثر الانتظار</translation>
    </message>
    <message>
        <source>Days of a reservation</source>
        <translation>أيام الحجز</translation>
    </message>
    <message>
        <source>Days of notice before a reservation</source>
        <translation>أيام الإشعار قبل الحجز</translation>
    </message>
    <message>
        <source>Days something is kept</source>
        <translation>أيام الحجز</translation>
    </message>
    <message>
        <source>Days up to ten years from today can be chosen.</source>
        <translation>يمكن اختيار الأيام حتى عشر سنوات من اليوم.</translation>
    </message>
    <message>
        <source>Do it there, or ask a keeper to let this laptop do more.</source>
        <translation>أنجزه هناك، أو اطلب من أمين أن يوسّع صلاحية هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Does not come after all, said late: {signup}</source>
        <translation>اعتذار متأخر: {signup}</translation>
    </message>
    <message>
        <source>Does not come after all: {signup}</source>
        <translation>اعتذار: {signup}</translation>
    </message>
    <message>
        <source>Duties swapped: {duty}</source>
        <translation>تبديل واجبين: {duty}</translation>
    </message>
    <message>
        <source>End it, add the laptop, then start it again.</source>
        <translation>أنهِه، وأضف الحاسوب، ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>Enter it by hand, or export the calendar again.</source>
        <translation>أدخله يدويًا أو صدّر التقويم من جديد.</translation>
    </message>
    <message>
        <source>Enter what it is as a special day or as a series.</source>
        <translation>أدخله يومًا خاصًا أو سلسلة.</translation>
    </message>
    <message numerus="yes">
        <source>Erased {day}: confirmed on {count} of %n laptop(s)</source>
        <translation>
            <numerusform>مُحي {day}: لا حواسيب (%n)، تأكد {count}</numerusform>
            <numerusform>مُحي {day}: تأكد على {count} من حاسوب واحد</numerusform>
            <numerusform>مُحي {day}: تأكد على {count} من حاسوبين</numerusform>
            <numerusform>مُحي {day}: تأكد على {count} من %n حواسيب</numerusform>
            <numerusform>مُحي {day}: تأكد على {count} من %n حاسوبًا</numerusform>
            <numerusform>مُحي {day}: تأكد على {count} من %n حاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody stands in a line once.</source>
        <translation>لكل شخص مكان واحد في الانتظار.</translation>
    </message>
    <message>
        <source>Everything from the backup is here to read. Nothing can be recorded yet.</source>
        <translation>كل ما في النسخة الاحتياطية هنا للقراءة. لا يمكن تسجيل شيء بعد.</translation>
    </message>
    <message>
        <source>Export a shorter time, such as one year.</source>
        <translation>صدّر مدة أقصر، كسنة واحدة.</translation>
    </message>
    <message>
        <source>Export the calendar there as iCalendar, then choose that file.</source>
        <translation>صدّر التقويم هناك بصيغة iCalendar ثم اختر ذلك الملف.</translation>
    </message>
    <message>
        <source>First in the line.</source>
        <translation>الأول في الدور.</translation>
    </message>
    <message>
        <source>For something older, open the history of the item or person in the window.</source>
        <translation>لما هو أقدم، افتح سجل الغرض أو الشخص في النافذة.</translation>
    </message>
    <message>
        <source>Free at that time: {names}.</source>
        <translation>المتاح في ذلك الوقت: {names}.</translation>
    </message>
    <message>
        <source>Free on all days: {names}.</source>
        <translation>متاح في كل الأيام: {names}.</translation>
    </message>
    <message>
        <source>Free on all days: {times}.</source>
        <translation>متاح في كل الأيام: {times}.</translation>
    </message>
    <message>
        <source>From 1 to {most} can be kept in mind.</source>
        <translation>يمكن الأخذ بعدد من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>Give it a day in its own calendar, or enter it by hand.</source>
        <translation>حدّد له يومًا في تقويمه أو أدخله يدويًا.</translation>
    </message>
    <message>
        <source>Give it a place or more, or leave it empty for no limit.</source>
        <translation>أعطه مكانًا أو أكثر، أو اتركه فارغًا ليكون بلا حد.</translation>
    </message>
    <message>
        <source>Give it an invitation to this community.</source>
        <translation>أعطه دعوة إلى هذا المجتمع.</translation>
    </message>
    <message>
        <source>Give that place up first, then sign up again.</source>
        <translation>ألغِ ذلك المكان أولًا، ثم سجّل من جديد.</translation>
    </message>
    <message>
        <source>Gives {duty} back</source>
        <translation>يعتذر عن {duty}</translation>
    </message>
    <message>
        <source>Go on tomorrow, or on another keeper&apos;s or steward&apos;s laptop.</source>
        <translation>تابع غدًا، أو على حاسوب آخر لأمين أو مشرف.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Goal reached: {people}</source>
        <translation>تحقق الهدف: {people}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Had left before</source>
        <translation>كان قد ألغى تسجيله</translation>
    </message>
    <message>
        <source>Hand out another one or for fewer days, or go on with a reason.</source>
        <translation>أعِر غيرها أو لأيام أقل، أو تابع مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Has a place.</source>
        <translation>له مكان.</translation>
    </message>
    <message>
        <source>Have that laptop write it again.</source>
        <translation>اكتبه من جديد على ذلك الحاسوب.</translation>
    </message>
    <message>
        <source>Helped by {name}</source>
        <translation>مساعدة من {name}</translation>
    </message>
    <message>
        <source>Helped {name}</source>
        <translation>مساعدة إلى {name}</translation>
    </message>
    <message>
        <source>Helped {name}: {time}</source>
        <translation>مساعدة إلى {name}: {time}</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>مساعد</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>مساعدون</translation>
    </message>
    <message>
        <source>Hidden now, deleted after seven days of use.</source>
        <translation>مخفي الآن، ويُحذف بعد سبعة أيام من الاستعمال.</translation>
    </message>
    <message>
        <source>Hold the whole code before the scanner, or look the person up.</source>
        <translation>ضع الرمز كله أمام القارئ، أو ابحث عن الشخص.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Hours given: {time}</source>
        <translation>الساعات المعطاة: {time}</translation>
    </message>
    <message>
        <source>House duty taken off the list: {duty}</source>
        <translation>حُذف واجب من القائمة: {duty}</translation>
    </message>
    <message>
        <source>How it repeats is not understood here.</source>
        <translation>طريقة تكراره غير مفهومة هنا.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>كم شخصًا</translation>
    </message>
    <message>
        <source>How they agreed</source>
        <translation>كيف كانت الموافقة</translation>
    </message>
    <message>
        <source>How they were reached</source>
        <translation>طريقة التواصل</translation>
    </message>
    <message>
        <source>How this repeats is not understood</source>
        <translation>طريقة تكرار هذا غير مفهومة</translation>
    </message>
    <message>
        <source>If it was right after all, record it anew.</source>
        <translation>إن كان صحيحًا، فسجّله من جديد.</translation>
    </message>
    <message>
        <source>If the first line was right after all, record it anew.</source>
        <translation>إن كان السطر الأول صحيحًا، فسجّله من جديد.</translation>
    </message>
    <message>
        <source>If the laptop is to come in, make another invitation for it.</source>
        <translation>إن كان على الحاسوب أن يدخل فاصنع له دعوة أخرى.</translation>
    </message>
    <message>
        <source>If {name} is not to belong, remove it under Devices.</source>
        <translation>إن كان {name} لا ينتمي فأزله في «الأجهزة».</translation>
    </message>
    <message>
        <source>In {session} each child is there with an adult.</source>
        <translation>في {session} يكون مع كل طفل شخص بالغ.</translation>
    </message>
    <message>
        <source>Induction it gives</source>
        <translation>التدريب الذي يمنحه</translation>
    </message>
    <message>
        <source>Install Skillshare afresh on that laptop, then add it again.</source>
        <translation>ثبّت Skillshare من جديد على ذلك الحاسوب، ثم أضفه مرة أخرى.</translation>
    </message>
    <message>
        <source>Install Skillshare anew, then try again.</source>
        <translation>ثبّت Skillshare من جديد، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Install the newer Skillshare on this laptop, then restore it.</source>
        <translation>ثبّت الإصدار الأحدث على هذا الحاسوب، ثم استعدها.</translation>
    </message>
    <message>
        <source>Introduced {people}: {skill}</source>
        <translation>جرى التعريف بين {people}: {skill}</translation>
    </message>
    <message>
        <source>Invitation for a laptop taken back</source>
        <translation>سُحبت دعوة لحاسوب</translation>
    </message>
    <message>
        <source>Invitation for a laptop written</source>
        <translation>كُتبت دعوة لحاسوب</translation>
    </message>
    <message>
        <source>Invitation for a laptop written: {name}</source>
        <translation>كُتبت دعوة لحاسوب: {name}</translation>
    </message>
    <message>
        <source>It begins {start} and ends {end}, and there is no time between.</source>
        <translation>يبدأ {start} وينتهي {end}، ولا وقت بينهما.</translation>
    </message>
    <message>
        <source>It differs from the one that was set. Nothing is changed.</source>
        <translation>تختلف عن العبارة التي وُضعت. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It does not fit together.</source>
        <translation>لا تتوافق أجزاؤه.</translation>
    </message>
    <message>
        <source>It does not take place any more.</source>
        <translation>لن يُعقد بعد الآن.</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>It ends before it starts</source>
        <translation>ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>It ends too early, or a part of it has changed on the stick.</source>
        <translation>تنتهي قبل أوانها، أو تغيّر جزء منها على الذاكرة.</translation>
    </message>
    <message>
        <source>It goes on until somebody ends it; the calendar shows it until {day}.</source>
        <translation>تستمر إلى أن ينهيها أحد؛ ويعرضها التقويم حتى {day}.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n character(s), and {wanted} are needed.</source>
        <translation>
            <numerusform>ليس فيه أي حرف، والمطلوب {wanted}.</numerusform>
            <numerusform>فيه حرف واحد، والمطلوب {wanted}.</numerusform>
            <numerusform>فيه حرفان، والمطلوب {wanted}.</numerusform>
            <numerusform>فيه %n أحرف، والمطلوب {wanted}.</numerusform>
            <numerusform>فيه %n حرفًا، والمطلوب {wanted}.</numerusform>
            <numerusform>فيه %n حرف، والمطلوب {wanted}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has belonged longer, or may do more than this laptop.</source>
        <translation>هو أقدم انتماءً من هذا الحاسوب، أو أوسع صلاحية منه.</translation>
    </message>
    <message>
        <source>It has ended, or its last day is over.</source>
        <translation>انتهى، أو مضى يومه الأخير.</translation>
    </message>
    <message>
        <source>It has ended, perhaps on another laptop.</source>
        <translation>انتهى ذلك، ربما على حاسوب آخر.</translation>
    </message>
    <message>
        <source>It has not heard that somebody let it in.</source>
        <translation>لم يصله أن أحدًا سمح له بالدخول.</translation>
    </message>
    <message>
        <source>It holds as it is: nobody confirms it or takes it back again.</source>
        <translation>يبقى كما هو: لا أحد يؤكده أو يسحبه ثانية.</translation>
    </message>
    <message>
        <source>It is a part of {kit}, and an item is in one kit only.</source>
        <translation>هي قطعة من {kit}، والأداة في طقم واحد فقط.</translation>
    </message>
    <message>
        <source>It is called off there.</source>
        <translation>أُلغي هناك.</translation>
    </message>
    <message>
        <source>It is damaged, or not written by the laptop it names.</source>
        <translation>هو تالف، أو لم يكتبه الحاسوب المذكور فيه.</translation>
    </message>
    <message>
        <source>It is damaged, or something else.</source>
        <translation>هو تالف، أو شيء آخر.</translation>
    </message>
    <message>
        <source>It is for people from {youngest} to {oldest}, and {name} is {age}.</source>
        <translation>هي لمن أعمارهم من {youngest} إلى {oldest}، وعمر {name} هو {age}.</translation>
    </message>
    <message>
        <source>It is for people of {youngest} and older, and {name} is {age}.</source>
        <translation>هي لمن أعمارهم {youngest} فأكثر، وعمر {name} هو {age}.</translation>
    </message>
    <message>
        <source>It is for people up to {oldest}, and {name} is {age}.</source>
        <translation>هي لمن أعمارهم حتى {oldest}، وعمر {name} هو {age}.</translation>
    </message>
    <message>
        <source>It is free {times}.</source>
        <translation>متاح {times}.</translation>
    </message>
    <message>
        <source>It is given for {day}, and its last day is {until}.</source>
        <translation>تُعطى بتاريخ {day}، ويومها الأخير {until}.</translation>
    </message>
    <message>
        <source>It is in a time zone that nobody knows here.</source>
        <translation>هو في منطقة زمنية غير معروفة هنا.</translation>
    </message>
    <message>
        <source>It is kept. Add it on a steward’s laptop, then import again.</source>
        <translation>تبقى محفوظة. أضفها على حاسوب مشرف ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>It is locked, or has no key for this folder: it may be new, or another person’s.</source>
        <translation>إنه مقفل، أو ليس فيه مفتاح لهذا المجلد: قد يكون جديدًا أو لشخص آخر.</translation>
    </message>
    <message>
        <source>It is not said when this takes place</source>
        <translation>لم يُذكر متى يُعقد هذا</translation>
    </message>
    <message>
        <source>It is not {name}&apos;s turn yet</source>
        <translation>لم يحن دور {name} بعد</translation>
    </message>
    <message>
        <source>It is number {place} in the line, and free places go to the first.</source>
        <translation>رقم الدور هو {place}، والأماكن التي تخلو تذهب إلى الأول.</translation>
    </message>
    <message>
        <source>It is their turn, until {day}.</source>
        <translation>الدور محفوظ حتى {day}.</translation>
    </message>
    <message>
        <source>It is their turn.</source>
        <translation>هذا هو الدور التالي في الانتظار.</translation>
    </message>
    <message>
        <source>It is used up and does not come back.</source>
        <translation>تُستهلك ولا تعود.</translation>
    </message>
    <message>
        <source>It is used up, so it would not come back with the kit.</source>
        <translation>تُستهلك، فلن تعود مع الطقم.</translation>
    </message>
    <message numerus="yes">
        <source>It lasts %n day(s)</source>
        <comment>a session</comment>
        <translation>
            <numerusform>يدوم أقل من يوم</numerusform>
            <numerusform>يدوم يومًا واحدًا</numerusform>
            <numerusform>يدوم يومين</numerusform>
            <numerusform>يدوم %n أيام</numerusform>
            <numerusform>يدوم %n يومًا</numerusform>
            <numerusform>يدوم %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lasts longer than %n day(s).</source>
        <translation>
            <numerusform>يدوم أكثر من %n يوم.</numerusform>
            <numerusform>يدوم أكثر من يوم.</numerusform>
            <numerusform>يدوم أكثر من يومين.</numerusform>
            <numerusform>يدوم أكثر من %n أيام.</numerusform>
            <numerusform>يدوم أكثر من %n يومًا.</numerusform>
            <numerusform>يدوم أكثر من %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>It let in {name}, and each lets in one laptop.</source>
        <translation>أدخلت {name}، وكل دعوة تُدخل حاسوبًا واحدًا.</translation>
    </message>
    <message>
        <source>It lets nobody in any more.</source>
        <translation>لم تعد تُدخل أحدًا.</translation>
    </message>
    <message numerus="yes">
        <source>It needs %n (person|people), and so many are on it.</source>
        <translation>
            <numerusform>لا تحتاج إلى أحد.</numerusform>
            <numerusform>تحتاج إلى شخص واحد، وهناك من تولاها.</numerusform>
            <numerusform>تحتاج إلى شخصين، وهما فيها.</numerusform>
            <numerusform>تحتاج إلى %n أشخاص، وهذا عدد من فيها.</numerusform>
            <numerusform>تحتاج إلى %n شخصًا، وهذا عدد من فيها.</numerusform>
            <numerusform>تحتاج إلى %n شخص، وهذا عدد من فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>It never takes place.</source>
        <translation>لا يقام أبدًا.</translation>
    </message>
    <message>
        <source>It says which induction somebody has passed.</source>
        <translation>فهي تذكر التدريب الذي اجتازه صاحبها.</translation>
    </message>
    <message>
        <source>It says {time}, and a day has {limit}.</source>
        <translation>المكتوب {time}، وفي اليوم {limit}.</translation>
    </message>
    <message>
        <source>It says {time}, and what is given is more than nothing.</source>
        <translation>المكتوب {time}، وما يُعطى أكثر من لا شيء.</translation>
    </message>
    <message>
        <source>It stands for “{skill}”.</source>
        <translation>وهي تعني «{skill}».</translation>
    </message>
    <message>
        <source>It takes a keeper&apos;s laptop.</source>
        <translation>يلزم لذلك حاسوب من حواسيب الأمناء.</translation>
    </message>
    <message>
        <source>It takes a keeper&apos;s or a steward&apos;s laptop.</source>
        <translation>يلزم لذلك حاسوب أمين أو مشرف.</translation>
    </message>
    <message>
        <source>It takes a laptop of the desk.</source>
        <translation>يلزم لذلك حاسوب من حواسيب مكتب الإعارة.</translation>
    </message>
    <message>
        <source>It took place: {day}.</source>
        <translation>كان موعدها: {day}.</translation>
    </message>
    <message>
        <source>It was ended, or another laptop has it.</source>
        <translation>أُنهي، أو هو على حاسوب آخر.</translation>
    </message>
    <message>
        <source>It was fetched or ended, or another laptop has it.</source>
        <translation>استُلم أو أُنهي، أو هو على حاسوب آخر.</translation>
    </message>
    <message>
        <source>It was let in just so.</source>
        <translation>أُدخل على هذه الحال تمامًا.</translation>
    </message>
    <message>
        <source>It was made on a laptop that this one has not met since, or that was removed.</source>
        <translation>صُنعت على حاسوب لم يلتقه هذا الحاسوب بعدها، أو على حاسوب أُخرج.</translation>
    </message>
    <message>
        <source>It was made with another one; capitals and spaces count.</source>
        <translation>أُنشئت بعبارة أخرى؛ الأحرف الكبيرة والمسافات مهمة.</translation>
    </message>
    <message>
        <source>It was recorded for the host and for everybody who came.</source>
        <translation>سُجّل للمضيف ولكل من حضر.</translation>
    </message>
    <message>
        <source>It was taken back, because: “{reason}”</source>
        <translation>سُحبت، والسبب: «{reason}»</translation>
    </message>
    <message>
        <source>Its certificate is not its own, or could stand for other laptops.</source>
        <translation>شهادته ليست له، أو قد تنوب عن حواسيب أخرى.</translation>
    </message>
    <message>
        <source>Its certificates count there and not here.</source>
        <translation>شهاداته سارية هناك لا هنا.</translation>
    </message>
    <message>
        <source>Its file is an answer to an invitation from elsewhere.</source>
        <translation>ملفه جواب عن دعوة من مكان آخر.</translation>
    </message>
    <message>
        <source>Its folder was copied, so both carry one key and are one laptop to all others.</source>
        <translation>نُسخ مجلده، فكلاهما يحمل مفتاحًا واحدًا، وهما عند غيرهما حاسوب واحد.</translation>
    </message>
    <message>
        <source>Its last day was {day}.</source>
        <translation>كان آخر أيامها {day}.</translation>
    </message>
    <message>
        <source>Its paper says until when it was good.</source>
        <translation>على ورقتها مكتوب إلى متى كانت تصلح.</translation>
    </message>
    <message>
        <source>Its rule names other days.</source>
        <translation>قاعدتها تذكر أيامًا أخرى.</translation>
    </message>
    <message>
        <source>Join on a laptop of {name}, or start Skillshare with another folder.</source>
        <translation>انضم من حاسوب تابع لـ {name}، أو شغّل Skillshare بمجلد آخر.</translation>
    </message>
    <message>
        <source>Joined the line for {item}</source>
        <translation>انضمام إلى انتظار {item}</translation>
    </message>
    <message>
        <source>Keep two laptops as keepers, so that one can replace the other.</source>
        <translation>أبقِ حاسوبين أمينين، ليحلّ أحدهما محل الآخر.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>Kept for somebody else</source>
        <translation>محجوزة لشخص آخر</translation>
    </message>
    <message>
        <source>Kept for {name}</source>
        <translation>محجوزة باسم {name}</translation>
    </message>
    <message>
        <source>Kit put together</source>
        <translation>جُمع الطقم</translation>
    </message>
    <message>
        <source>Kit removed: {item}</source>
        <translation>أُزيل الطقم: {item}</translation>
    </message>
    <message>
        <source>Kit removed; its parts stay</source>
        <translation>أُزيل الطقم؛ وتبقى قطعه</translation>
    </message>
    <message>
        <source>Kits hold items and no other kits.</source>
        <translation>في الطقم أدوات، لا أطقم أخرى.</translation>
    </message>
    <message>
        <source>Laptop given another task</source>
        <translation>أُعطي حاسوب مهمة أخرى</translation>
    </message>
    <message>
        <source>Laptop left the community</source>
        <translation>غادر حاسوب المجتمع</translation>
    </message>
    <message>
        <source>Laptop listed</source>
        <translation>حاسوب مسجّل</translation>
    </message>
    <message>
        <source>Laptop listed: {name}, {kind}</source>
        <translation>حاسوب مسجّل: {name}، {kind}</translation>
    </message>
    <message>
        <source>Laptop removed</source>
        <translation>أُخرج حاسوب</translation>
    </message>
    <message>
        <source>Least time on an account</source>
        <translation>أقل وقت في حساب</translation>
    </message>
    <message>
        <source>Leave it on the hold shelf, or lend anyway with a reason.</source>
        <translation>اتركها على رف الحجز، أو أعِرها مع سبب.</translation>
    </message>
    <message>
        <source>Leave it out, and mention it in the note of the kit.</source>
        <translation>اتركها خارجه، واذكرها في ملاحظة الطقم.</translation>
    </message>
    <message>
        <source>Leave it out, choose other days, or go on with a reason.</source>
        <translation>استغنِ عنه، أو اختر أيامًا أخرى، أو تابع مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Leave the kit here until its parts are back.</source>
        <translation>اترك الطقم هنا حتى تعود قطعه.</translation>
    </message>
    <message>
        <source>Left the line for {item}</source>
        <translation>خروج من انتظار {item}</translation>
    </message>
    <message>
        <source>Let somebody who may train have a look, and give a certificate of your own.</source>
        <translation>دع من يحق له التدريب يتحقق، وامنح شهادة من عندكم.</translation>
    </message>
    <message>
        <source>Limit per month</source>
        <translation>الحد في الشهر</translation>
    </message>
    <message>
        <source>Limits of time credits</source>
        <translation>حدود أرصدة الوقت</translation>
    </message>
    <message>
        <source>Look at the calendar to see what stands, or book anew.</source>
        <translation>انظر في التقويم لترى ما هو قائم، أو احجز من جديد.</translation>
    </message>
    <message>
        <source>Look at the item’s page to see what stands, or reserve anew.</source>
        <translation>انظر في صفحة الغرض لترى ما هو قائم، أو احجز من جديد.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>انظر في القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>Look at the list of laptops again.</source>
        <translation>انظر في قائمة الحواسيب مرة أخرى.</translation>
    </message>
    <message>
        <source>Look at the person&apos;s certificates.</source>
        <translation>انظر في شهادات هذا الشخص.</translation>
    </message>
    <message>
        <source>Look at the rota of that day.</source>
        <translation>انظر في جدول ذلك اليوم.</translation>
    </message>
    <message>
        <source>Look at the statement of the person.</source>
        <translation>انظر في كشف حساب الشخص.</translation>
    </message>
    <message>
        <source>Look for the sheet with this community&apos;s name on it.</source>
        <translation>ابحث عن الورقة التي عليها اسم هذا المجتمع.</translation>
    </message>
    <message>
        <source>Look how it repeats in its own calendar.</source>
        <translation>انظر كيف يتكرر في تقويمه.</translation>
    </message>
    <message>
        <source>Look it up in the calendar, and choose a session that stands there.</source>
        <translation>ابحث عنها في التقويم، واختر لقاءً قائمًا هناك.</translation>
    </message>
    <message>
        <source>Look it up in the calendar.</source>
        <translation>ابحث عنه في التقويم.</translation>
    </message>
    <message>
        <source>Look the person up, or give them the induction again.</source>
        <translation>ابحث عن الشخص، أو أعد تقديم التدريب له.</translation>
    </message>
    <message>
        <source>Make another invitation for this laptop.</source>
        <translation>اصنع دعوة أخرى لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Make another laptop a keeper first.</source>
        <translation>اجعل حاسوبًا آخر أمينًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Make room for %n more, or ask those told last.</source>
        <translation>
            <numerusform>اسأل آخر من أُخبروا.</numerusform>
            <numerusform>أضف مكانًا واحدًا، أو اسأل آخر من أُخبروا.</numerusform>
            <numerusform>أضف مكانين، أو اسأل آخر من أُخبروا.</numerusform>
            <numerusform>أضف %n أماكن، أو اسأل آخر من أُخبروا.</numerusform>
            <numerusform>أضف %n مكانًا، أو اسأل آخر من أُخبروا.</numerusform>
            <numerusform>أضف %n مكان، أو اسأل آخر من أُخبروا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room on that disk or take another one, then try again.</source>
        <translation>أفسح مكانًا على ذلك القرص أو خذ غيره، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Make two kits of it.</source>
        <translation>اجعله طقمين.</translation>
    </message>
    <message>
        <source>Meet another laptop of the community, or read its stick.</source>
        <translation>صِله بحاسوب آخر من المجتمع، أو اقرأ ذاكرته المحمولة.</translation>
    </message>
    <message>
        <source>Meet that laptop first, or make a new invitation here.</source>
        <translation>صِل هذا الحاسوب بذاك أولًا، أو اصنع دعوة جديدة هنا.</translation>
    </message>
    <message>
        <source>Members reserve {name} from {day} on, so that it can be made ready.</source>
        <translation>يحجز الأعضاء {name} ابتداءً من {day}، ليتسنى تجهيزه.</translation>
    </message>
    <message>
        <source>Members reserve {name} up to {day}, so that others plan too.</source>
        <translation>يحجز الأعضاء {name} حتى {day}، ليخطط غيرهم أيضًا.</translation>
    </message>
    <message>
        <source>Mentoring ended: {people}</source>
        <translation>انتهى الإرشاد: {people}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Minutes an account may go above nought</source>
        <translation>دقائق يجوز أن يعلوها الحساب فوق الصفر</translation>
    </message>
    <message>
        <source>Minutes an account may go below nought</source>
        <translation>دقائق يجوز أن ينزلها الحساب تحت الصفر</translation>
    </message>
    <message>
        <source>Minutes between</source>
        <translation>الدقائق الفاصلة</translation>
    </message>
    <message>
        <source>More of {name} are out than that</source>
        <translation>المُعار من {name} أكثر من ذلك</translation>
    </message>
    <message>
        <source>Most time on an account</source>
        <translation>أكثر وقت في حساب</translation>
    </message>
    <message>
        <source>Move them elsewhere or end them, then remove the space.</source>
        <translation>انقلها إلى مكان آخر أو أنهها، ثم أزل المكان.</translation>
    </message>
    <message>
        <source>Moved: {name}</source>
        <translation>نُقل: {name}</translation>
    </message>
    <message>
        <source>Name the adult, or sign up all the same with a reason.</source>
        <translation>اذكر الشخص البالغ، أو سجّل رغم ذلك مع ذكر السبب.</translation>
    </message>
    <message>
        <source>New house duty: {duty}</source>
        <translation>واجب جديد: {duty}</translation>
    </message>
    <message>
        <source>New kit: {item}</source>
        <translation>طقم جديد: {item}</translation>
    </message>
    <message>
        <source>No day fits, as with 30 February, or its last day lies before its first.</source>
        <translation>لا يوافقه أي يوم، كما في 30 فبراير، أو أن يومه الأخير قبل الأول.</translation>
    </message>
    <message>
        <source>No laptop has signed what it says.</source>
        <translation>لم يوقّع أي حاسوب ما جاء فيها.</translation>
    </message>
    <message>
        <source>No laptop removes the one that founded it.</source>
        <translation>لا يُخرج أي حاسوب الحاسوبَ الذي أسّس المجتمع.</translation>
    </message>
    <message>
        <source>No longer offers {skill}</source>
        <translation>لم يعد يقدّم {skill}</translation>
    </message>
    <message>
        <source>No longer wants to learn {skill}</source>
        <translation>لم يعد يودّ تعلّم {skill}</translation>
    </message>
    <message>
        <source>No valid certificate</source>
        <translation>لا شهادة سارية</translation>
    </message>
    <message>
        <source>Nobody could sign up for it.</source>
        <translation>لن يستطيع أحد التسجيل فيه.</translation>
    </message>
    <message>
        <source>Nobody has said that {name} agrees</source>
        <translation>لم يقل أحد إن {name} يوافق</translation>
    </message>
    <message>
        <source>Nobody here knows this invitation</source>
        <translation>لا أحد هنا يعرف هذه الدعوة</translation>
    </message>
    <message>
        <source>Nobody is expected there.</source>
        <translation>لا يُنتظر حضور أحد.</translation>
    </message>
    <message>
        <source>Nobody is ticked as present</source>
        <translation>لم يُسجَّل حضور أحد</translation>
    </message>
    <message>
        <source>Nobody waits in line for {item}</source>
        <translation>لا أحد في انتظار {item}</translation>
    </message>
    <message>
        <source>None was made when it was founded, and none can be made later.</source>
        <translation>لم تُصنع ورقة عند التأسيس، ولا يمكن صنعها لاحقًا.</translation>
    </message>
    <message>
        <source>Not all of that time lies in its opening hours.</source>
        <translation>لا يقع كل ذلك الوقت ضمن ساعات فتحه.</translation>
    </message>
    <message>
        <source>Not all of {name} is here</source>
        <translation>ليس كل {name} هنا</translation>
    </message>
    <message>
        <source>Not yet: {laptops}</source>
        <translation>ليس بعد: {laptops}</translation>
    </message>
    <message>
        <source>Noted how it went: {session}</source>
        <translation>ملاحظة كيف جرى: {session}</translation>
    </message>
    <message>
        <source>Nothing could be written there</source>
        <translation>تعذّرت الكتابة هناك</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing is left to decide here</source>
        <translation>لم يبقَ هنا ما يُقرَّر</translation>
    </message>
    <message>
        <source>Nothing is left to do: let the two laptops meet.</source>
        <translation>لم يبقَ شيء يُفعل: دع الحاسوبين يلتقيان.</translation>
    </message>
    <message>
        <source>Nothing may be written there</source>
        <translation>لا تجوز الكتابة هناك</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>Nothing new is kept about somebody who was erased.</source>
        <translation>لا يُحفظ شيء جديد عمن مُحيت بياناته.</translation>
    </message>
    <message>
        <source>Nothing of {name} goes out</source>
        <translation>لا يخرج شيء من {name}</translation>
    </message>
    <message>
        <source>Nothing was done on this laptop since midnight, or all of it is taken back.</source>
        <translation>لم يُفعل شيء على هذا الحاسوب منذ منتصف الليل، أو تم التراجع عنه كله.</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>عدد الأماكن</translation>
    </message>
    <message numerus="yes">
        <source>Number {place} in the line, since %n (person|people) signed up before.</source>
        <translation>
            <numerusform>الرقم {place} في الدور، ولم يسجّل أحد قبله.</numerusform>
            <numerusform>الرقم {place} في الدور، لأن شخصًا واحدًا سجّل قبله.</numerusform>
            <numerusform>الرقم {place} في الدور، لأن شخصين سجّلا قبله.</numerusform>
            <numerusform>الرقم {place} في الدور، لأن %n أشخاص سجّلوا قبله.</numerusform>
            <numerusform>الرقم {place} في الدور، لأن %n شخصًا سجّلوا قبله.</numerusform>
            <numerusform>الرقم {place} في الدور، لأن %n شخص سجّلوا قبله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer the induction again, and keep the old card.</source>
        <translation>اعرض التدريب من جديد، واحتفظ بالبطاقة القديمة.</translation>
    </message>
    <message>
        <source>Offer the induction again.</source>
        <translation>اعرض التدريب من جديد.</translation>
    </message>
    <message>
        <source>Offer the induction, or sign up all the same with a reason.</source>
        <translation>اعرض التدريب، أو سجّل رغم ذلك مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Offers {skill}</source>
        <translation>يقدّم {skill}</translation>
    </message>
    <message>
        <source>On {day} the clocks go forward, straight to {time}.</source>
        <translation>في {day} تُقدَّم الساعة مباشرة إلى {time}.</translation>
    </message>
    <message>
        <source>One entry says it all, and nobody is asked twice.</source>
        <translation>مدخل واحد يكفي، ولا يُسأل أحد مرتين.</translation>
    </message>
    <message>
        <source>One evening of a series: {name}</source>
        <translation>لقاء من سلسلة: {name}</translation>
    </message>
    <message>
        <source>One folder holds one community, so that neither is mixed with the other.</source>
        <translation>المجلد الواحد لمجتمع واحد، كي لا يختلط أحدهما بالآخر.</translation>
    </message>
    <message numerus="yes">
        <source>One laptop erases %n (person|people) a day at most, so that nobody empties the list.</source>
        <translation>
            <numerusform>لا يمحو حاسوب واحد أحدًا (%n) في اليوم، كي لا يُفرغ أحد القائمة.</numerusform>
            <numerusform>يمحو الحاسوب الواحد شخصًا واحدًا في اليوم على الأكثر، كي لا يُفرغ أحد القائمة.</numerusform>
            <numerusform>يمحو الحاسوب الواحد شخصين في اليوم على الأكثر، كي لا يُفرغ أحد القائمة.</numerusform>
            <numerusform>يمحو الحاسوب الواحد %n أشخاص في اليوم على الأكثر، كي لا يُفرغ أحد القائمة.</numerusform>
            <numerusform>يمحو الحاسوب الواحد %n شخصًا في اليوم على الأكثر، كي لا يُفرغ أحد القائمة.</numerusform>
            <numerusform>يمحو الحاسوب الواحد %n شخص في اليوم على الأكثر، كي لا يُفرغ أحد القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>One meeting lasts from a minute to a whole day.</source>
        <translation>يدوم اللقاء من دقيقة إلى يوم كامل.</translation>
    </message>
    <message>
        <source>One or two letters are not the ones on the paper.</source>
        <translation>حرف أو حرفان يخالفان ما على الورقة.</translation>
    </message>
    <message numerus="yes">
        <source>One session lasts at most %n day(s).</source>
        <translation>
            <numerusform>لا يدوم اللقاء الواحد يومًا.</numerusform>
            <numerusform>لا يدوم اللقاء الواحد أكثر من يوم.</numerusform>
            <numerusform>لا يدوم اللقاء الواحد أكثر من يومين.</numerusform>
            <numerusform>لا يدوم اللقاء الواحد أكثر من %n أيام.</numerusform>
            <numerusform>لا يدوم اللقاء الواحد أكثر من %n يومًا.</numerusform>
            <numerusform>لا يدوم اللقاء الواحد أكثر من %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its passphrase opens it.</source>
        <translation>لا تفتحها إلا عبارة مرورها.</translation>
    </message>
    <message>
        <source>Only one side says so</source>
        <translation>يقوله طرف واحد فقط</translation>
    </message>
    <message>
        <source>Only who gave or got the time can confirm it.</source>
        <translation>لا يؤكد الوقت إلا من أعطاه أو أخذه.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات الفتح</translation>
    </message>
    <message>
        <source>Opening hours of a space</source>
        <translation>ساعات فتح المكان</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>كلمات أخرى لها</translation>
    </message>
    <message>
        <source>Others have it then, or reserved it.</source>
        <translation>هو عند آخرين حينها، أو حجزوه.</translation>
    </message>
    <message>
        <source>Others in line</source>
        <translation>آخرون في الانتظار</translation>
    </message>
    <message>
        <source>Over already</source>
        <translation>انتهى الموعد</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>مشاركون</translation>
    </message>
    <message>
        <source>Passed the induction: {induction}</source>
        <translation>اجتياز التدريب: {induction}</translation>
    </message>
    <message>
        <source>People come at its start, and the room is kept until its end.</source>
        <translation>يأتي الناس عند بدايته، وتُحجز القاعة حتى نهايته.</translation>
    </message>
    <message>
        <source>People have signed up for “{name}”</source>
        <translation>سجل أشخاص في «{name}»</translation>
    </message>
    <message>
        <source>People in line before loans get shorter</source>
        <translation>عدد المنتظرين الذي تقصر عنده الإعارة</translation>
    </message>
    <message>
        <source>People offer or want “{name}”</source>
        <translation>هناك من يقدّم «{name}» أو يريدها</translation>
    </message>
    <message>
        <source>Perhaps it was changed on another laptop.</source>
        <translation>ربما غُيّرت على حاسوب آخر.</translation>
    </message>
    <message>
        <source>Perhaps it was given back, or swapped, on another laptop.</source>
        <translation>ربما أُعيدت أو بُدّلت على حاسوب آخر.</translation>
    </message>
    <message>
        <source>Perhaps it was removed on another laptop.</source>
        <translation>ربما أُزيل على حاسوب آخر.</translation>
    </message>
    <message>
        <source>Perhaps it was removed, or it joined since this laptop last met the others.</source>
        <translation>لعله أُزيل، أو انضم بعد آخر لقاء لهذا الحاسوب مع غيره.</translation>
    </message>
    <message>
        <source>Perhaps it was taken back, or recorded on a laptop not met since.</source>
        <translation>ربما سُحبت، أو سُجّلت على حاسوب لم نلتقِ به بعد.</translation>
    </message>
    <message>
        <source>Perhaps somebody removed it in the meantime.</source>
        <translation>ربما أخرجه أحد في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Perhaps the laptop that added it has not been met yet.</source>
        <translation>ربما لم نلتقِ بعدُ بالحاسوب الذي أضافها.</translation>
    </message>
    <message>
        <source>Perhaps they left, or that was recorded on another laptop.</source>
        <translation>ربما ألغى تسجيله، أو سُجّل ذلك على حاسوب آخر.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Places of a room</source>
        <translation>سعة الغرفة</translation>
    </message>
    <message>
        <source>Plan it as a series by hand.</source>
        <translation>خطّط له سلسلةً يدويًا.</translation>
    </message>
    <message>
        <source>Planned: {name}</source>
        <translation>خُطّط: {name}</translation>
    </message>
    <message>
        <source>Plug it in again or choose another place.</source>
        <translation>أعد وصلها أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Press “Add a laptop” in it, under Community, Devices.</source>
        <translation>اضغط «إضافة حاسوب» فيها، تحت المجتمع، الأجهزة.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Published: {name}</source>
        <translation>نُشر: {name}</translation>
    </message>
    <message>
        <source>Put aside for {person}</source>
        <translation>حجز باسم {person}</translation>
    </message>
    <message>
        <source>Put aside for {person} until {day}</source>
        <translation>حجز باسم {person} حتى {day}</translation>
    </message>
    <message>
        <source>Put aside: {item} for {person}</source>
        <translation>تم الحجز: {item} باسم {person}</translation>
    </message>
    <message>
        <source>Put aside: {item} for {person} until {day}</source>
        <translation>تم الحجز: {item} باسم {person} حتى {day}</translation>
    </message>
    <message>
        <source>Put it aside by hand, and count the stock.</source>
        <translation>ضعه جانبًا بيدك، وعُدّ المخزون.</translation>
    </message>
    <message>
        <source>Put its times right in its own calendar, or enter it by hand.</source>
        <translation>صحّح أوقاته في تقويمه أو أدخله يدويًا.</translation>
    </message>
    <message>
        <source>Put small parts together: “20 screws” is one entry.</source>
        <translation>اجمع القطع الصغيرة معًا: «20 برغيًا» بند واحد.</translation>
    </message>
    <message>
        <source>Put the file device.key back, or add this laptop anew.</source>
        <translation>أعد الملف device.key، أو أضف هذا الحاسوب من جديد.</translation>
    </message>
    <message>
        <source>Read back, it was another one: the stick or disk is failing. It is deleted.</source>
        <translation>عند قراءتها كانت مختلفة: الذاكرة أو القرص يتعطل. حُذفت.</translation>
    </message>
    <message>
        <source>Record each day by itself.</source>
        <translation>سجّل كل يوم على حدة.</translation>
    </message>
    <message>
        <source>Record it as two sessions.</source>
        <translation>سجّله كلقاءين.</translation>
    </message>
    <message>
        <source>Remove it on the laptop of the founder, or on itself.</source>
        <translation>أخرجه من حاسوب المؤسس، أو منه هو نفسه.</translation>
    </message>
    <message>
        <source>Reservation ended</source>
        <translation>انتهى الحجز</translation>
    </message>
    <message>
        <source>Reservation ended: {item}</source>
        <translation>انتهى الحجز: {item}</translation>
    </message>
    <message>
        <source>Reservation moved: {item}</source>
        <translation>نُقل الحجز: {item}</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>حُجزت</translation>
    </message>
    <message>
        <source>Reserved by others</source>
        <translation>محجوز لآخرين</translation>
    </message>
    <message>
        <source>Reserved for somebody else</source>
        <translation>محجوزة لشخص آخر</translation>
    </message>
    <message>
        <source>Reserved for {person}</source>
        <translation>حُجزت لـ {person}</translation>
    </message>
    <message>
        <source>Reserved: {item}</source>
        <translation>حجز: {item}</translation>
    </message>
    <message>
        <source>Reserved: {item} for {person}</source>
        <translation>حجز: {item} لـ {person}</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Roles are given on a steward’s laptop.</source>
        <translation>تُعطى الأدوار على حاسوب مشرف.</translation>
    </message>
    <message>
        <source>Room or bench</source>
        <translation>غرفة أو طاولة عمل</translation>
    </message>
    <message>
        <source>Room or bench removed: {name}</source>
        <translation>أُزيلت غرفة أو طاولة عمل: {name}</translation>
    </message>
    <message>
        <source>Room or bench: {name}</source>
        <translation>غرفة أو طاولة عمل: {name}</translation>
    </message>
    <message>
        <source>Round it up or down, or keep it with a reason.</source>
        <translation>قرّبه إلى الأعلى أو الأدنى، أو أبقه مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>الصف {row}</translation>
    </message>
    <message>
        <source>Row {row}, {column}</source>
        <translation>الصف {row}، {column}</translation>
    </message>
    <message>
        <source>Rules changed</source>
        <translation>تغيّرت القواعد</translation>
    </message>
    <message>
        <source>Rules changed: {rules}</source>
        <translation>تغيّرت القواعد: {rules}</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>بيانات للتجربة</translation>
    </message>
    <message>
        <source>Save it as CSV or as a workbook, then choose that file.</source>
        <translation>احفظه بصيغة CSV أو كمصنف، ثم اختر ذلك الملف.</translation>
    </message>
    <message>
        <source>Save or download it again, then choose it again.</source>
        <translation>احفظه أو نزّله من جديد، ثم اختره.</translation>
    </message>
    <message>
        <source>Say where it was, then lend it.</source>
        <translation>اذكر أين كانت، ثم أعِرها.</translation>
    </message>
    <message>
        <source>Scan each part that lies here.</source>
        <translation>امسح كل قطعة موجودة هنا.</translation>
    </message>
    <message>
        <source>Scan its parts one by one.</source>
        <translation>امسح قطعه واحدة واحدة.</translation>
    </message>
    <message>
        <source>Scan the item to see where it stands.</source>
        <translation>امسح الأداة لمعرفة حالتها.</translation>
    </message>
    <message>
        <source>Search for another part of the name, or add a new member.</source>
        <translation>ابحث عن جزء آخر من الاسم، أو أضف عضوًا جديدًا.</translation>
    </message>
    <message>
        <source>See their place in the line on the item’s page.</source>
        <translation>ترتيب الانتظار في صفحة الأداة.</translation>
    </message>
    <message>
        <source>See whether the last action is there, and tell those who look after Skillshare.</source>
        <translation>تأكد من وجود آخر عمل، وأخبر القائمين على Skillshare.</translation>
    </message>
    <message>
        <source>See who waits now on the item’s page.</source>
        <translation>قائمة المنتظرين الآن في صفحة الأداة.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Series without end</source>
        <translation>سلسلة بلا نهاية</translation>
    </message>
    <message>
        <source>Settled who has it: {item}</source>
        <translation>حُسم عند من هي: {item}</translation>
    </message>
    <message>
        <source>Several people have parts of {name}</source>
        <translation>قطع {name} عند أكثر من شخص</translation>
    </message>
    <message>
        <source>Share with another laptop, then scan the card again.</source>
        <translation>شارك مع حاسوب آخر، ثم امسح البطاقة من جديد.</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>Shorten it, and put the rest into a note.</source>
        <translation>اختصره، وضع الباقي في ملاحظة.</translation>
    </message>
    <message>
        <source>Sign them up again if they want to come.</source>
        <translation>سجّله من جديد إن أراد الحضور.</translation>
    </message>
    <message>
        <source>Signed up all the same: {signup}</source>
        <translation>تسجيل رغم ذلك: {signup}</translation>
    </message>
    <message>
        <source>Signed up for {session}</source>
        <translation>تسجيل في {session}</translation>
    </message>
    <message>
        <source>Skill back on the list: {skill}</source>
        <translation>مهارة عادت إلى القائمة: {skill}</translation>
    </message>
    <message>
        <source>Skill changed: {skill}</source>
        <translation>تغيّرت مهارة: {skill}</translation>
    </message>
    <message>
        <source>Skill on the list: {skill}</source>
        <translation>مهارة في القائمة: {skill}</translation>
    </message>
    <message>
        <source>Skill taken off the list: {skill}</source>
        <translation>مهارة أُزيلت من القائمة: {skill}</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Skills brought together: {other}</source>
        <translation>جُمعت مهارات في واحدة: {other}</translation>
    </message>
    <message>
        <source>Skillshare is open already</source>
        <translation>‏Skillshare مفتوح من قبل</translation>
    </message>
    <message>
        <source>Skillshare is open in a window</source>
        <translation>Skillshare مفتوح في نافذة</translation>
    </message>
    <message>
        <source>Skillshare keeps its files by themselves, not in {folder}.</source>
        <translation>يحفظ Skillshare ملفاته وحدها، لا في {folder}.</translation>
    </message>
    <message>
        <source>Skillshare may not write in this folder</source>
        <translation>لا يُسمح لبرنامج Skillshare بالكتابة في هذا المجلد</translation>
    </message>
    <message>
        <source>Skillshare runs already</source>
        <translation>Skillshare يعمل بالفعل</translation>
    </message>
    <message numerus="yes">
        <source>So (is|are) %n other(s).</source>
        <comment>bookings of a space</comment>
        <translation>
            <numerusform>ولا أحد غيره.</numerusform>
            <numerusform>وآخر كذلك.</numerusform>
            <numerusform>واثنان آخران كذلك.</numerusform>
            <numerusform>و%n آخرون كذلك.</numerusform>
            <numerusform>و%n آخرين كذلك.</numerusform>
            <numerusform>و%n آخر كذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>So many were erased that day that a second laptop has to agree.</source>
        <translation>مُحي في ذلك اليوم عدد كبير، فلا بد أن يوافق حاسوب ثانٍ.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Somebody did so before it was taken back.</source>
        <translation>حدث ذلك قبل سحبها.</translation>
    </message>
    <message>
        <source>Somebody has decided about these entries already.</source>
        <translation>سبق أن قرّر أحد بشأن هذه القيود.</translation>
    </message>
    <message>
        <source>Somebody has it {when}.</source>
        <translation>هو عند شخص ما {when}.</translation>
    </message>
    <message>
        <source>Somebody has to be there who opens and begins.</source>
        <translation>لا بد من وجود من يفتح المكان ويبدأ اللقاء.</translation>
    </message>
    <message>
        <source>Somebody joined the line</source>
        <translation>شخص انضم إلى الانتظار</translation>
    </message>
    <message>
        <source>Somebody left the line</source>
        <translation>شخص خرج من الانتظار</translation>
    </message>
    <message>
        <source>Somebody took it back before.</source>
        <translation>تم التراجع عنه من قبل.</translation>
    </message>
    <message>
        <source>Somebody took it off the list.</source>
        <translation>أُزيل من القائمة.</translation>
    </message>
    <message>
        <source>Somebody waits for {item}</source>
        <translation>هناك من ينتظر {item}</translation>
    </message>
    <message>
        <source>Somebody was erased</source>
        <translation>مُحي شخص</translation>
    </message>
    <message>
        <source>Something a newer Skillshare recorded</source>
        <translation>شيء سجّله إصدار أحدث من Skillshare</translation>
    </message>
    <message>
        <source>Something went wrong inside Skillshare</source>
        <translation>حدث خلل داخل Skillshare</translation>
    </message>
    <message>
        <source>Space in use</source>
        <translation>المكان مشغول</translation>
    </message>
    <message>
        <source>Special day changed</source>
        <translation>تغيّر يوم خاص</translation>
    </message>
    <message>
        <source>Special day taken out</source>
        <translation>أُزيل يوم خاص</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>Split it, or save it without pictures.</source>
        <translation>قسّمه، أو احفظه بلا صور.</translation>
    </message>
    <message>
        <source>Start again whenever it suits you.</source>
        <translation>ابدأ من جديد متى شئت.</translation>
    </message>
    <message>
        <source>Start one, or name the folder that holds it.</source>
        <translation>ابدأ مجتمعًا، أو اذكر المجلد الذي فيه.</translation>
    </message>
    <message>
        <source>Steps of time</source>
        <translation>خطوات الوقت</translation>
    </message>
    <message>
        <source>Steps of time credits, in minutes</source>
        <translation>خطوات أرصدة الوقت بالدقائق</translation>
    </message>
    <message>
        <source>Steward laptop</source>
        <translation>حاسوب الإشراف</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Tables from Excel, LibreOffice and CSV files can be read.</source>
        <translation>تُقرأ جداول Excel وLibreOffice وملفات CSV.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n letter(s) or more; four words are easy to keep.</source>
        <translation>
            <numerusform>خذ أي عدد من الأحرف؛ أربع كلمات سهلة الحفظ.</numerusform>
            <numerusform>خذ حرفًا أو أكثر؛ أربع كلمات سهلة الحفظ.</numerusform>
            <numerusform>خذ حرفين أو أكثر؛ أربع كلمات سهلة الحفظ.</numerusform>
            <numerusform>خذ %n أحرف أو أكثر؛ أربع كلمات سهلة الحفظ.</numerusform>
            <numerusform>خذ %n حرفًا أو أكثر؛ أربع كلمات سهلة الحفظ.</numerusform>
            <numerusform>خذ %n حرف أو أكثر؛ أربع كلمات سهلة الحفظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take fewer, count again, or go on with a reason.</source>
        <translation>خذ أقل، أو أعد العد، أو تابع مع سبب.</translation>
    </message>
    <message>
        <source>Take it off the list instead; what people said stays.</source>
        <translation>أزلها من القائمة بدلًا من ذلك، ويبقى ما قاله الناس.</translation>
    </message>
    <message>
        <source>Take it out of that kit first, or choose another item.</source>
        <translation>أخرجها من ذلك الطقم أولًا، أو اختر أداة أخرى.</translation>
    </message>
    <message>
        <source>Take one of the same model, or lend the kit without it.</source>
        <translation>خذ واحدة من الطراز نفسه، أو أعِر الطقم بدونها.</translation>
    </message>
    <message>
        <source>Take out the ones that are not needed.</source>
        <translation>احذف ما لا حاجة إليه منها.</translation>
    </message>
    <message>
        <source>Take the recovery sheet, the one on paper.</source>
        <translation>استعمل ورقة الاسترداد المطبوعة.</translation>
    </message>
    <message>
        <source>Take them back first, then erase.</source>
        <translation>استرجعها أولًا، ثم نفّذ المحو.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>Taken back, with {name}</source>
        <translation>تراجع، مع {name}</translation>
    </message>
    <message>
        <source>Taken or closed: {days}.</source>
        <translation>مشغول أو مغلق: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>Taken: %n of {item}</source>
        <translation>
            <numerusform>أُخذ: %n من {item}</numerusform>
            <numerusform>أُخذ: %n من {item}</numerusform>
            <numerusform>أُخذ: %n من {item}</numerusform>
            <numerusform>أُخذ: %n من {item}</numerusform>
            <numerusform>أُخذ: %n من {item}</numerusform>
            <numerusform>أُخذ: %n من {item}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken: %n of {item} by {person}</source>
        <translation>
            <numerusform>أُخذ: %n من {item}، {person}</numerusform>
            <numerusform>أُخذ: %n من {item}، {person}</numerusform>
            <numerusform>أُخذ: %n من {item}، {person}</numerusform>
            <numerusform>أُخذ: %n من {item}، {person}</numerusform>
            <numerusform>أُخذ: %n من {item}، {person}</numerusform>
            <numerusform>أُخذ: %n من {item}، {person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes {duty}</source>
        <translation>يتكفل بـ {duty}</translation>
    </message>
    <message>
        <source>Talk to whoever wrote it, or lend anyway with a reason.</source>
        <translation>تحدث مع من كتبها، أو أعِر مع سبب.</translation>
    </message>
    <message>
        <source>Tell those before first, or add a place to the session.</source>
        <translation>أخبر من قبله أولًا، أو أضف مكانًا إلى الجلسة.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s), and members reserve {name} for {limit} at most.</source>
        <translation>
            <numerusform>هذا أقل من يوم، والأعضاء يحجزون {name} لمدة أقصاها {limit}.</numerusform>
            <numerusform>هذا يوم واحد، والأعضاء يحجزون {name} لمدة أقصاها {limit}.</numerusform>
            <numerusform>هذان يومان، والأعضاء يحجزون {name} لمدة أقصاها {limit}.</numerusform>
            <numerusform>هذه %n أيام، والأعضاء يحجزون {name} لمدة أقصاها {limit}.</numerusform>
            <numerusform>هذه %n يومًا، والأعضاء يحجزون {name} لمدة أقصاها {limit}.</numerusform>
            <numerusform>هذه %n يوم، والأعضاء يحجزون {name} لمدة أقصاها {limit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is enough for one day</source>
        <translation>هذا يكفي ليوم واحد</translation>
    </message>
    <message>
        <source>That is more than most rooms hold.</source>
        <translation>هذا أكثر مما تتسع له معظم القاعات.</translation>
    </message>
    <message>
        <source>That is too far ahead to reserve it</source>
        <translation>هذا أبعد مما يُحجز</translation>
    </message>
    <message>
        <source>That is too long to reserve it</source>
        <translation>هذه مدة أطول مما يُحجز</translation>
    </message>
    <message>
        <source>That is too soon to reserve it</source>
        <translation>هذا أقرب مما يُحجز</translation>
    </message>
    <message>
        <source>That time is over already</source>
        <translation>ذلك الوقت مضى</translation>
    </message>
    <message>
        <source>That time is still to come</source>
        <translation>هذا الوقت لم يأتِ بعد</translation>
    </message>
    <message>
        <source>The backup does not fit there</source>
        <translation>لا تتسع النسخة هناك</translation>
    </message>
    <message>
        <source>The backup is not whole</source>
        <translation>النسخة غير كاملة</translation>
    </message>
    <message>
        <source>The backup was not kept as it was written</source>
        <translation>لم تُحفظ النسخة كما كُتبت</translation>
    </message>
    <message>
        <source>The certificate needs a name</source>
        <translation>الشهادة تحتاج إلى اسم</translation>
    </message>
    <message>
        <source>The certificate would end before it begins</source>
        <translation>تنتهي الشهادة قبل أن تبدأ</translation>
    </message>
    <message>
        <source>The code is complete, and it opens nothing here.</source>
        <translation>الرمز كامل، لكنه لا يفتح شيئًا هنا.</translation>
    </message>
    <message>
        <source>The code says something else, or a part of it is covered.</source>
        <translation>يقول الرمز شيئًا آخر، أو جزء منه مغطى.</translation>
    </message>
    <message>
        <source>The community allows up to {time}, so that time goes round.</source>
        <translation>يسمح المجتمع بما يصل إلى {time}، كي يدور الوقت بين الناس.</translation>
    </message>
    <message>
        <source>The community allows {time}.</source>
        <translation>يسمح المجتمع بـ {time}.</translation>
    </message>
    <message>
        <source>The community counts in steps of {step}.</source>
        <translation>يعدّ المجتمع بخطوات من {step}.</translation>
    </message>
    <message>
        <source>The community is called {name}</source>
        <translation>اسم المجتمع {name}</translation>
    </message>
    <message>
        <source>The data file on this laptop is damaged</source>
        <translation>ملف البيانات على هذا الحاسوب تالف</translation>
    </message>
    <message>
        <source>The data folder cannot be opened</source>
        <translation>يتعذر فتح مجلد البيانات</translation>
    </message>
    <message>
        <source>The data is locked; the passphrase opens it</source>
        <translation>البيانات مقفلة؛ تفتحها عبارة المرور</translation>
    </message>
    <message>
        <source>The data is locked; this system and the passphrase open it</source>
        <translation>البيانات مقفلة؛ يفتحها هذا النظام وعبارة المرور</translation>
    </message>
    <message>
        <source>The data is locked; this system opens it</source>
        <translation>البيانات مقفلة؛ يفتحها هذا النظام</translation>
    </message>
    <message>
        <source>The data lies open: whoever has the disk can read it</source>
        <translation>البيانات مكشوفة: من يملك القرص يقرؤها</translation>
    </message>
    <message>
        <source>The data on this laptop is locked</source>
        <translation>البيانات على هذا الحاسوب مقفلة</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>ملف قاعدة البيانات تالف.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should</source>
        <translation>القرص لا يستجيب كما ينبغي</translation>
    </message>
    <message>
        <source>The disk does not give the file out</source>
        <translation>القرص لا يُخرج الملف</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The disk of this laptop is full</source>
        <translation>قرص هذا الحاسوب ممتلئ</translation>
    </message>
    <message>
        <source>The drive is loose or has a fault.</source>
        <translation>القرص غير مثبت جيدًا أو فيه خلل.</translation>
    </message>
    <message>
        <source>The end lies at the start or before it.</source>
        <translation>النهاية عند البداية أو قبلها.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %n event(s).</source>
        <translation>
            <numerusform>في الملف أكثر من %n موعد.</numerusform>
            <numerusform>في الملف أكثر من موعد.</numerusform>
            <numerusform>في الملف أكثر من موعدين.</numerusform>
            <numerusform>في الملف أكثر من %n مواعيد.</numerusform>
            <numerusform>في الملف أكثر من %n موعدًا.</numerusform>
            <numerusform>في الملف أكثر من %n موعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds nothing new.</source>
        <translation>لا جديد في الملف.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>The file is protected by a password</source>
        <translation>الملف محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>The file says it is out (“{said}”), but not with whom.</source>
        <translation>يقول الملف إنها معارة («{said}»)، ولا يقول عند من.</translation>
    </message>
    <message>
        <source>The folder of {file} belongs to somebody else, or is read-only.</source>
        <translation>مجلد {file} لشخص آخر أو للقراءة فقط.</translation>
    </message>
    <message>
        <source>The folder {folder} holds none.</source>
        <translation>لا مجتمع في المجلد {folder}.</translation>
    </message>
    <message>
        <source>The folder {folder} is full, gone or not yours. Your data is as it was.</source>
        <translation>المجلد {folder} ممتلئ أو غير موجود أو ليس لك. بياناتك كما كانت.</translation>
    </message>
    <message>
        <source>The founding of the community stays</source>
        <translation>تأسيس المجتمع يبقى</translation>
    </message>
    <message>
        <source>The goal is missing</source>
        <translation>الهدف ناقص</translation>
    </message>
    <message>
        <source>The host has left the community</source>
        <translation>غادر المضيف المجتمع</translation>
    </message>
    <message>
        <source>The invitation has let in {name} already</source>
        <translation>أدخلت الدعوة {name} من قبل</translation>
    </message>
    <message>
        <source>The key of this laptop cannot be read</source>
        <translation>تتعذر قراءة مفتاح هذا الحاسوب</translation>
    </message>
    <message>
        <source>The keystore of this system does not open the data</source>
        <translation>مخزن مفاتيح هذا النظام لا يفتح البيانات</translation>
    </message>
    <message>
        <source>The laptop that signed this card is not known here</source>
        <translation>الحاسوب الذي وقّع هذه البطاقة غير معروف هنا</translation>
    </message>
    <message>
        <source>The last day lies before the first</source>
        <translation>آخر يوم قبل أول يوم</translation>
    </message>
    <message>
        <source>The later ones would begin before earlier ones</source>
        <translation>ستبدأ اللقاءات اللاحقة قبل السابقة</translation>
    </message>
    <message>
        <source>The letters do not belong to this invitation</source>
        <translation>الحروف لا تخص هذه الدعوة</translation>
    </message>
    <message numerus="yes">
        <source>The limit is %n renewal(s).</source>
        <translation>
            <numerusform>لا تجديد هنا.</numerusform>
            <numerusform>الحد تجديد واحد.</numerusform>
            <numerusform>الحد تجديدان.</numerusform>
            <numerusform>الحد %n تجديدات.</numerusform>
            <numerusform>الحد %n تجديدًا.</numerusform>
            <numerusform>الحد %n تجديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The membership ends before it begins: {said}.</source>
        <translation>العضوية تنتهي قبل أن تبدأ: {said}.</translation>
    </message>
    <message>
        <source>The membership of {name} has ended</source>
        <translation>انتهت عضوية {name}</translation>
    </message>
    <message>
        <source>The membership “{said}” has no days; it begins today.</source>
        <translation>العضوية «{said}» بلا أيام؛ تبدأ اليوم.</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>الاسم ناقص</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>الاسم ناقص.</translation>
    </message>
    <message>
        <source>The note says: “{reason}”.</source>
        <translation>تقول الملاحظة: «{reason}».</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>الرقم ناقص.</translation>
    </message>
    <message numerus="yes">
        <source>The parts were lent one by one to %n people.</source>
        <translation>
            <numerusform>لم تُعر القطع لأحد.</numerusform>
            <numerusform>أُعيرت القطع واحدة واحدة إلى شخص واحد.</numerusform>
            <numerusform>أُعيرت القطع واحدة واحدة إلى شخصين.</numerusform>
            <numerusform>أُعيرت القطع واحدة واحدة إلى %n أشخاص.</numerusform>
            <numerusform>أُعيرت القطع واحدة واحدة إلى %n شخصًا.</numerusform>
            <numerusform>أُعيرت القطع واحدة واحدة إلى %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>The place is closed then: {reason}.</source>
        <translation>المقر مغلق حينها: {reason}.</translation>
    </message>
    <message>
        <source>The place is one as “{role}”.</source>
        <translation>المكان المحجوز هو «{role}».</translation>
    </message>
    <message>
        <source>The place of the backup is not there</source>
        <translation>مكان النسخة غير موجود</translation>
    </message>
    <message>
        <source>The price “{said}” is not clear.</source>
        <translation>السعر «{said}» غير واضح.</translation>
    </message>
    <message>
        <source>The question is missing</source>
        <translation>السؤال ناقص</translation>
    </message>
    <message>
        <source>The quotation marks do not pair.</source>
        <translation>علامات الاقتباس غير متقابلة.</translation>
    </message>
    <message>
        <source>The rest stays in the file of rows that are left.</source>
        <translation>يبقى الباقي في ملف الصفوف المتروكة.</translation>
    </message>
    <message>
        <source>The role “{said}” is not known.</source>
        <translation>الدور «{said}» غير معروف.</translation>
    </message>
    <message>
        <source>The row is not imported.</source>
        <translation>لا يُستورد هذا الصف.</translation>
    </message>
    <message>
        <source>The state “{said}” is not known.</source>
        <translation>الحالة «{said}» غير معروفة.</translation>
    </message>
    <message numerus="yes">
        <source>The stock says %n, and {wanted} are asked for.</source>
        <comment>%n of a consumable left</comment>
        <translation>
            <numerusform>في المخزون %n، والمطلوب {wanted}.</numerusform>
            <numerusform>في المخزون %n، والمطلوب {wanted}.</numerusform>
            <numerusform>في المخزون %n، والمطلوب {wanted}.</numerusform>
            <numerusform>في المخزون %n، والمطلوب {wanted}.</numerusform>
            <numerusform>في المخزون %n، والمطلوب {wanted}.</numerusform>
            <numerusform>في المخزون %n، والمطلوب {wanted}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has headings but no rows</source>
        <translation>في الجدول عناوين بلا صفوف</translation>
    </message>
    <message>
        <source>The table has too many columns</source>
        <translation>أعمدة الجدول كثيرة جدًا</translation>
    </message>
    <message>
        <source>The table has too many rows</source>
        <translation>صفوف الجدول كثيرة جدًا</translation>
    </message>
    <message>
        <source>The tables hold rows that belong to no entry.</source>
        <translation>في الجداول صفوف لا تخص أي قيد.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>النص طويل جدًا.</translation>
    </message>
    <message>
        <source>The time of a class comes from those who were there.</source>
        <translation>يأتي وقت الدرس ممن كانوا فيه.</translation>
    </message>
    <message>
        <source>The time of the return lies before the loan begins.</source>
        <translation>وقت الإرجاع قبل بدء الإعارة.</translation>
    </message>
    <message>
        <source>The time of this class is settled already</source>
        <translation>سُوّي وقت هذا الدرس من قبل</translation>
    </message>
    <message>
        <source>The two have a goal and meet for it.</source>
        <translation>للاثنين هدف ويلتقيان من أجله.</translation>
    </message>
    <message>
        <source>The two sides differ</source>
        <translation>الطرفان يختلفان</translation>
    </message>
    <message>
        <source>The two sides do not say the same.</source>
        <translation>الطرفان لا يقولان الشيء نفسه.</translation>
    </message>
    <message>
        <source>The two sides say different things</source>
        <translation>يقول الطرفان شيئين مختلفين</translation>
    </message>
    <message>
        <source>The words of a fact are not the ones that were signed.</source>
        <translation>كلمات معلومة ليست هي التي وُقّعت.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n place(s).</source>
        <comment>of a session</comment>
        <translation>
            <numerusform>لا أماكن.</numerusform>
            <numerusform>هناك مكان واحد.</numerusform>
            <numerusform>هناك مكانان.</numerusform>
            <numerusform>هناك %n أماكن.</numerusform>
            <numerusform>هناك %n مكانًا.</numerusform>
            <numerusform>هناك %n مكان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count}, and one class is settled for up to %n.</source>
        <comment>people of a class</comment>
        <translation>
            <numerusform>هم {count}، ولا يُسوّى درس لأحد.</numerusform>
            <numerusform>هم {count}، ويُسوّى الدرس لشخص واحد على الأكثر.</numerusform>
            <numerusform>هم {count}، ويُسوّى الدرس لشخصين على الأكثر.</numerusform>
            <numerusform>هم {count}، ويُسوّى الدرس لـ %n أشخاص على الأكثر.</numerusform>
            <numerusform>هم {count}، ويُسوّى الدرس لـ %n شخصًا على الأكثر.</numerusform>
            <numerusform>هم {count}، ويُسوّى الدرس لـ %n شخص على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count}, and there is room for %n.</source>
        <translation>
            <numerusform>عددها {count}، ولا مكان لأي بند.</numerusform>
            <numerusform>عددها {count}، والمكان يتسع لبند واحد.</numerusform>
            <numerusform>عددها {count}، والمكان يتسع لبندين.</numerusform>
            <numerusform>عددها {count}، والمكان يتسع إلى %n بنود.</numerusform>
            <numerusform>عددها {count}، والمكان يتسع إلى %n بندًا.</numerusform>
            <numerusform>عددها {count}، والمكان يتسع إلى %n بند.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a community here already: {name}</source>
        <translation>يوجد هنا مجتمع من قبل: {name}</translation>
    </message>
    <message>
        <source>There is a community on this laptop already</source>
        <translation>على هذا الحاسوب مجتمع من قبل</translation>
    </message>
    <message>
        <source>There is a membership for these days already</source>
        <translation>توجد عضوية لهذه الأيام من قبل</translation>
    </message>
    <message>
        <source>There is more than one record holds.</source>
        <translation>هذا أكثر مما يتسع له سجل واحد.</translation>
    </message>
    <message>
        <source>There is no community here yet</source>
        <translation>لا مجتمع هنا بعد</translation>
    </message>
    <message>
        <source>There is no event in it.</source>
        <translation>لا موعد فيه.</translation>
    </message>
    <message>
        <source>There is no room for everybody with {name}</source>
        <translation>لا مكان لكل من مع {name}</translation>
    </message>
    <message>
        <source>There is no such sheet in the workbook</source>
        <translation>لا ورقة بهذا الاسم في المصنف</translation>
    </message>
    <message>
        <source>There is no {time} that day</source>
        <translation>لا توجد الساعة {time} في ذلك اليوم</translation>
    </message>
    <message>
        <source>There is nobody else to bring together.</source>
        <translation>لا أحد آخر ليُجمع معه.</translation>
    </message>
    <message>
        <source>There is not enough room beside {file}. An earlier backup is as it was.</source>
        <translation>لا مكان كافيًا بجانب {file}. النسخة السابقة كما كانت.</translation>
    </message>
    <message>
        <source>There is not enough: {item}</source>
        <translation>لا يكفي الموجود: {item}</translation>
    </message>
    <message>
        <source>There is not one row in it.</source>
        <translation>ليس فيه أي صف.</translation>
    </message>
    <message>
        <source>There is nothing to import in it.</source>
        <translation>ليس فيه ما يُستورد.</translation>
    </message>
    <message>
        <source>There is nothing to undo today</source>
        <translation>لا شيء اليوم للتراجع عنه</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n.</source>
        <comment>parts of a kit</comment>
        <translation>
            <numerusform>لا مكان فيه لأي قطعة.</numerusform>
            <numerusform>المكان يتسع لقطعة واحدة.</numerusform>
            <numerusform>المكان يتسع لقطعتين.</numerusform>
            <numerusform>المكان يتسع إلى %n قطع.</numerusform>
            <numerusform>المكان يتسع إلى %n قطعة.</numerusform>
            <numerusform>المكان يتسع إلى %n قطعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are one skill already</source>
        <translation>هذه مهارة واحدة من قبل</translation>
    </message>
    <message>
        <source>These hours overlap others of the same day</source>
        <translation>هذه الساعات تتداخل مع ساعات أخرى في اليوم نفسه</translation>
    </message>
    <message>
        <source>These opening hours do not fit together</source>
        <translation>ساعات الفتح هذه غير متوافقة</translation>
    </message>
    <message>
        <source>These two are no pair any more</source>
        <translation>لم يعد هذان ثنائيًّا</translation>
    </message>
    <message>
        <source>These two are one person already</source>
        <translation>هذان شخص واحد من قبل</translation>
    </message>
    <message>
        <source>They have it by now, or left the line.</source>
        <translation>وصلت الأداة إلى صاحب الدور، أو انتهى الانتظار.</translation>
    </message>
    <message numerus="yes">
        <source>They said: %n time(s) a month at most.</source>
        <translation>
            <numerusform>قال: ولا مرة في الشهر.</numerusform>
            <numerusform>قال: مرة واحدة في الشهر على الأكثر.</numerusform>
            <numerusform>قال: مرتان في الشهر على الأكثر.</numerusform>
            <numerusform>قال: %n مرات في الشهر على الأكثر.</numerusform>
            <numerusform>قال: %n مرة في الشهر على الأكثر.</numerusform>
            <numerusform>قال: %n مرة في الشهر على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This Skillshare cannot open locked data</source>
        <translation>لا يستطيع Skillshare هذا فتح بيانات مقفلة</translation>
    </message>
    <message>
        <source>This action is not on this laptop</source>
        <translation>هذا العمل ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>This booking is over</source>
        <translation>هذا الحجز انتهى</translation>
    </message>
    <message>
        <source>This card is from another community</source>
        <translation>هذه البطاقة من مجتمع آخر</translation>
    </message>
    <message>
        <source>This card is not genuine</source>
        <translation>هذه البطاقة غير صحيحة</translation>
    </message>
    <message>
        <source>This certificate is not known here</source>
        <translation>هذه الشهادة غير معروفة هنا</translation>
    </message>
    <message>
        <source>This class has too many people</source>
        <translation>في هذا الدرس أشخاص أكثر مما يتسع له</translation>
    </message>
    <message>
        <source>This code has a slip in it</source>
        <translation>في هذا الرمز زلة</translation>
    </message>
    <message>
        <source>This community has no recovery sheet</source>
        <translation>ليس لهذا المجتمع ورقة استرداد</translation>
    </message>
    <message>
        <source>This contact is not recorded here</source>
        <translation>هذا التواصل غير مسجّل هنا</translation>
    </message>
    <message>
        <source>This counts for nobody as it is</source>
        <translation>هذا لا يُحسب لأحد كما هو</translation>
    </message>
    <message>
        <source>This does not stand any more</source>
        <translation>لم يعد هذا قائمًا</translation>
    </message>
    <message>
        <source>This duty is not on the list</source>
        <translation>هذه المهمة ليست في القائمة</translation>
    </message>
    <message>
        <source>This file asks for nothing</source>
        <translation>هذا الملف لا يطلب شيئًا</translation>
    </message>
    <message>
        <source>This file is no invitation</source>
        <translation>هذا الملف ليس دعوة</translation>
    </message>
    <message>
        <source>This file is not a calendar</source>
        <translation>هذا الملف ليس تقويمًا</translation>
    </message>
    <message>
        <source>This file is not a table</source>
        <translation>هذا الملف ليس جدولًا</translation>
    </message>
    <message>
        <source>This file may not be opened here</source>
        <translation>لا يُسمح بفتح هذا الملف هنا</translation>
    </message>
    <message>
        <source>This folder holds other things</source>
        <translation>في هذا المجلد أشياء أخرى</translation>
    </message>
    <message>
        <source>This gives no time</source>
        <translation>لا وقت يُعطى هنا</translation>
    </message>
    <message>
        <source>This invitation has run out</source>
        <translation>انتهت مدة هذه الدعوة</translation>
    </message>
    <message>
        <source>This invitation is used up</source>
        <translation>استُعملت هذه الدعوة</translation>
    </message>
    <message>
        <source>This invitation was taken back</source>
        <translation>سُحبت هذه الدعوة</translation>
    </message>
    <message>
        <source>This is a file, not a folder</source>
        <translation>هذا ملف لا مجلد</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>هذا مجلد لا ملف</translation>
    </message>
    <message>
        <source>This is more than a day</source>
        <translation>هذا أكثر من يوم</translation>
    </message>
    <message>
        <source>This is no backup of Skillshare</source>
        <translation>هذه ليست نسخة احتياطية من Skillshare</translation>
    </message>
    <message>
        <source>This is no certificate card</source>
        <translation>هذه ليست بطاقة شهادة</translation>
    </message>
    <message>
        <source>This is not done on this laptop</source>
        <translation>لا يُنجَز هذا على هذا الحاسوب</translation>
    </message>
    <message>
        <source>This is not saved. What was saved before is as it was.</source>
        <translation>هذا غير محفوظ. وما حُفظ من قبل كما هو.</translation>
    </message>
    <message>
        <source>This is taken back already</source>
        <translation>سُحب هذا من قبل</translation>
    </message>
    <message>
        <source>This is undone already</source>
        <translation>تم التراجع عن هذا من قبل</translation>
    </message>
    <message>
        <source>This item is not in the catalogue</source>
        <translation>هذه الأداة ليست في الفهرس</translation>
    </message>
    <message>
        <source>This kind of membership is not on offer</source>
        <translation>نوع العضوية هذا غير متاح</translation>
    </message>
    <message>
        <source>This kit is not in the catalogue</source>
        <translation>هذا الطقم ليس في الفهرس</translation>
    </message>
    <message>
        <source>This laptop asks another community</source>
        <translation>هذا الحاسوب يطلب الدخول إلى مجتمع آخر</translation>
    </message>
    <message>
        <source>This laptop does not belong to the community</source>
        <translation>هذا الحاسوب لا ينتمي إلى المجتمع</translation>
    </message>
    <message>
        <source>This laptop has run out of memory</source>
        <translation>نفدت ذاكرة هذا الحاسوب</translation>
    </message>
    <message>
        <source>This laptop holds {name} already</source>
        <translation>على هذا الحاسوب {name} من قبل</translation>
    </message>
    <message>
        <source>This laptop is a copy of the other one</source>
        <translation>هذا الحاسوب نسخة من الآخر</translation>
    </message>
    <message>
        <source>This laptop is not let in yet</source>
        <translation>لم يُسمح لهذا الحاسوب بالدخول بعد</translation>
    </message>
    <message>
        <source>This laptop needs to be added anew</source>
        <translation>يجب إضافة هذا الحاسوب من جديد</translation>
    </message>
    <message>
        <source>This laptop was removed from the community</source>
        <translation>أُخرج هذا الحاسوب من المجتمع</translation>
    </message>
    <message>
        <source>This laptop was removed from the community {day}</source>
        <translation>أُزيل هذا الحاسوب من المجتمع {day}</translation>
    </message>
    <message>
        <source>This laptop was restored and waits to be let in</source>
        <translation>استُعيد هذا الحاسوب وينتظر إدخاله</translation>
    </message>
    <message>
        <source>This line takes another one back</source>
        <translation>هذا السطر يسحب سطرًا آخر</translation>
    </message>
    <message>
        <source>This loan is not recorded here</source>
        <translation>هذه الإعارة غير مسجّلة هنا</translation>
    </message>
    <message>
        <source>This loan is renewed as often as the rules allow</source>
        <translation>جُدّدت هذه الإعارة بقدر ما تسمح به القواعد</translation>
    </message>
    <message>
        <source>This never takes place</source>
        <translation>لن يُعقد هذا أبدًا</translation>
    </message>
    <message>
        <source>This one is older and leaves it untouched.</source>
        <translation>هذا الإصدار أقدم ويتركها كما هي.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup</source>
        <translation>عبارة المرور هذه لا تفتح النسخة</translation>
    </message>
    <message>
        <source>This passphrase does not open the data</source>
        <translation>عبارة المرور هذه لا تفتح البيانات</translation>
    </message>
    <message>
        <source>This passphrase is too short</source>
        <translation>عبارة المرور هذه قصيرة جدًا</translation>
    </message>
    <message>
        <source>This person is not on the list</source>
        <translation>هذا الشخص ليس في القائمة</translation>
    </message>
    <message>
        <source>This person is not signed up here</source>
        <translation>هذا الشخص غير مسجَّل هنا</translation>
    </message>
    <message>
        <source>This person was erased</source>
        <translation>مُحيت بيانات هذا الشخص</translation>
    </message>
    <message>
        <source>This place in the line is gone</source>
        <translation>هذا الدور لم يعد في الانتظار</translation>
    </message>
    <message>
        <source>This reservation is over</source>
        <translation>هذا الحجز انتهى</translation>
    </message>
    <message>
        <source>This series has no end</source>
        <translation>ليس لهذه السلسلة نهاية</translation>
    </message>
    <message>
        <source>This series has no session then</source>
        <translation>ليس لهذه السلسلة لقاء في ذلك الوقت</translation>
    </message>
    <message>
        <source>This session is for another age</source>
        <translation>هذه الجلسة لأعمار أخرى</translation>
    </message>
    <message>
        <source>This session is not recorded here</source>
        <translation>هذا اللقاء غير مسجل هنا</translation>
    </message>
    <message>
        <source>This sheet belongs to another community</source>
        <translation>هذه الورقة لمجتمع آخر</translation>
    </message>
    <message>
        <source>This skill is not on the list</source>
        <translation>هذه المهارة ليست في القائمة</translation>
    </message>
    <message>
        <source>This space is not recorded here</source>
        <translation>هذا المكان غير مسجَّل هنا</translation>
    </message>
    <message>
        <source>This time ends before it begins</source>
        <translation>هذا الوقت ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>This time is not recorded here</source>
        <translation>هذا الوقت غير مسجل هنا</translation>
    </message>
    <message>
        <source>This waits for the other side</source>
        <translation>هذا في انتظار الطرف الآخر</translation>
    </message>
    <message>
        <source>Tick who came, then settle it.</source>
        <translation>أشّر على من حضر، ثم سوِّ الوقت.</translation>
    </message>
    <message>
        <source>Tick who was there first.</source>
        <translation>سجّل أولًا من كان حاضرًا.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time credits</source>
        <translation>أرصدة الوقت</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>وقت معطى</translation>
    </message>
    <message>
        <source>Time goes from one person to another.</source>
        <translation>ينتقل الوقت من شخص إلى آخر.</translation>
    </message>
    <message numerus="yes">
        <source>Time of a class: {time}, from %n (person|people)</source>
        <translation>
            <numerusform>وقت صف: {time}، من لا أحد</numerusform>
            <numerusform>وقت صف: {time}، من شخص واحد</numerusform>
            <numerusform>وقت صف: {time}، من شخصين</numerusform>
            <numerusform>وقت صف: {time}، من %n أشخاص</numerusform>
            <numerusform>وقت صف: {time}، من %n شخصًا</numerusform>
            <numerusform>وقت صف: {time}، من %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Time taken back: {time}</source>
        <translation>وقت تم التراجع عنه: {time}</translation>
    </message>
    <message>
        <source>Time that counted for nobody set aside</source>
        <translation>استُبعد وقت لم يُحسب لأحد</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Times of the week</source>
        <translation>أوقات الأسبوع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Today is {day}, and something lent now comes back today at the earliest.</source>
        <translation>اليوم {day}، وما يُعار الآن يرجع اليوم على الأقرب.</translation>
    </message>
    <message>
        <source>Today is {day}.</source>
        <translation>اليوم هو {day}.</translation>
    </message>
    <message>
        <source>Told of a place: {signup}</source>
        <translation>إبلاغ بمكان: {signup}</translation>
    </message>
    <message>
        <source>Too many programs are open at once. Nothing is lost.</source>
        <translation>برامج كثيرة مفتوحة معًا. لم يضِع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Took %n of {item}</source>
        <translation>
            <numerusform>أخذ %n من {item}</numerusform>
            <numerusform>أخذ %n من {item}</numerusform>
            <numerusform>أخذ %n من {item}</numerusform>
            <numerusform>أخذ %n من {item}</numerusform>
            <numerusform>أخذ %n من {item}</numerusform>
            <numerusform>أخذ %n من {item}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, make a backup on another disk today.</source>
        <translation>جرّب من جديد. إن تكرر ذلك، فاصنع نسخة احتياطية على قرص آخر اليوم.</translation>
    </message>
    <message>
        <source>Try again. If it is forgotten, restore a backup or join from another laptop.</source>
        <translation>حاول مرة أخرى. إن نُسيت، فاستعد نسخة احتياطية أو انضم من حاسوب آخر.</translation>
    </message>
    <message>
        <source>Two records of one person brought together</source>
        <translation>جُمع سجلان لشخص واحد</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Type digits only, for example 12.</source>
        <translation>اكتب أرقامًا فقط، مثل 12.</translation>
    </message>
    <message>
        <source>Type how long it took, or swap who gave and who got.</source>
        <translation>اكتب كم استغرق، أو بدّل بين من أعطى ومن أخذ.</translation>
    </message>
    <message>
        <source>Type how many minutes it was.</source>
        <translation>اكتب كم دقيقة دام.</translation>
    </message>
    <message>
        <source>Type it again, or ask whoever made the backup.</source>
        <translation>اكتبها من جديد، أو اسأل من أنشأ النسخة.</translation>
    </message>
    <message>
        <source>Type the day once more, with its year.</source>
        <translation>اكتب اليوم مرة أخرى مع سنته.</translation>
    </message>
    <message>
        <source>Type the passphrase, or restore a backup if it is forgotten.</source>
        <translation>اكتب عبارة المرور، أو استعد نسخة احتياطية إن نُسيت.</translation>
    </message>
    <message>
        <source>Type what you asked everybody.</source>
        <translation>اكتب ما سألتم الجميع عنه.</translation>
    </message>
    <message>
        <source>Undo that first, or record one person by hand.</source>
        <translation>تراجع عن ذلك أولًا، أو سجّل شخصًا واحدًا يدويًا.</translation>
    </message>
    <message>
        <source>Undo the cancelling, or plan a new session.</source>
        <translation>تراجع عن الإلغاء، أو خطّط لقاءً جديدًا.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>تم التراجع: {what}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Unlock it, or log in as whoever locked the folder. Else restore a backup, or join from another laptop.</source>
        <translation>افتح قفله، أو سجّل الدخول باسم من أقفل المجلد. وإلا فاستعد نسخة احتياطية أو انضم من حاسوب آخر.</translation>
    </message>
    <message>
        <source>Up to {limit} rows can be read at once.</source>
        <translation>يُقرأ حتى {limit} صف معًا.</translation>
    </message>
    <message>
        <source>Use another stick.</source>
        <translation>استعمل ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Version {version} is the one that counts.</source>
        <translation>النسخة المعتمدة هي {version}.</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>تطوّع</translation>
    </message>
    <message>
        <source>Wait in the line, or bring one more chair with a reason.</source>
        <translation>انتظر الدور، أو أضف كرسيًا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>انتظر حتى ينتهي، ثم جرّب من جديد.</translation>
    </message>
    <message>
        <source>Waits again: {signup}</source>
        <translation>عودة إلى الانتظار: {signup}</translation>
    </message>
    <message>
        <source>Waits for a place in {session}</source>
        <translation>في انتظار مكان في {session}</translation>
    </message>
    <message>
        <source>Walked in: {signup}</source>
        <translation>حضور بلا تسجيل: {signup}</translation>
    </message>
    <message>
        <source>Was helped by {name}: {time}</source>
        <translation>مساعدة من {name}: {time}</translation>
    </message>
    <message>
        <source>Was not there after all: {signup}</source>
        <translation>لم يكن حاضرًا: {signup}</translation>
    </message>
    <message>
        <source>Was there: {signup}</source>
        <translation>حضور: {signup}</translation>
    </message>
    <message>
        <source>Weekly opening changed</source>
        <translation>تغيّر موعد فتح أسبوعي</translation>
    </message>
    <message>
        <source>Weekly opening taken out</source>
        <translation>أُزيل موعد فتح أسبوعي</translation>
    </message>
    <message>
        <source>Went on against a rule</source>
        <translation>متابعة رغم قاعدة</translation>
    </message>
    <message>
        <source>Went out with all its parts</source>
        <translation>خرجت مع كل ملحقاتها</translation>
    </message>
    <message>
        <source>Went out without {parts}</source>
        <translation>خرجت بدون {parts}</translation>
    </message>
    <message>
        <source>What an author had seen is not stored as it was signed.</source>
        <translation>ما كان معروفًا عند الكتابة مخزن على غير ما وُقّع.</translation>
    </message>
    <message>
        <source>What is recorded here counts nowhere else any more.</source>
        <translation>ما يُسجَّل هنا لم يعد يُحتسب في أي مكان آخر.</translation>
    </message>
    <message>
        <source>What is said for somebody else can be read by all.</source>
        <translation>ما يُقال نيابةً عن غيرك يقرؤه الجميع.</translation>
    </message>
    <message>
        <source>What it holds is here to read. What is recorded on it counts nowhere any more.</source>
        <translation>ما عليه متاح للقراءة. وما يُسجَّل عليه لم يعد يُحسب في أي مكان.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ما يلزم إحضاره</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>أي أيام</translation>
    </message>
    <message>
        <source>While it is open there, nobody else can read it.</source>
        <translation>ما دام مفتوحًا هناك، لا يقرؤه غيره.</translation>
    </message>
    <message>
        <source>Whoever finds the file has all the time there is to try.</source>
        <translation>من يجد الملف عنده كل الوقت ليحاول.</translation>
    </message>
    <message>
        <source>Whoever loses a certificate may read why.</source>
        <translation>من تُسحب شهادته يحق له أن يعرف السبب.</translation>
    </message>
    <message>
        <source>With {kit}, {name} has more than the rules allow</source>
        <translation>مع {kit} يصير عند {name} أكثر مما تسمح به القواعد</translation>
    </message>
    <message numerus="yes">
        <source>Without a name nobody would know where {item} and %n more are.</source>
        <translation>
            <numerusform>من دون اسم لن يعرف أحد أين {item} (و%n غيره).</numerusform>
            <numerusform>من دون اسم لن يعرف أحد أين {item} وشيء آخر.</numerusform>
            <numerusform>من دون اسم لن يعرف أحد أين {item} وشيئان آخران.</numerusform>
            <numerusform>من دون اسم لن يعرف أحد أين {item} و%n أشياء أخرى.</numerusform>
            <numerusform>من دون اسم لن يعرف أحد أين {item} و%n شيئًا آخر.</numerusform>
            <numerusform>من دون اسم لن يعرف أحد أين {item} و%n شيء آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name nobody would know where {item} is.</source>
        <translation>من دون اسم لن يعرف أحد أين {item}.</translation>
    </message>
    <message>
        <source>Without it nobody can say when something is due.</source>
        <translation>بدونها لا يمكن الإخبار بالمواعيد.</translation>
    </message>
    <message>
        <source>Without it nobody could make a laptop a keeper.</source>
        <translation>من دونه لا يستطيع أحد أن يجعل حاسوبًا أمينًا.</translation>
    </message>
    <message>
        <source>Without it nothing new can be signed. What is recorded is safe.</source>
        <translation>بدونه لا يُوقَّع جديد. وما سُجّل سليم.</translation>
    </message>
    <message>
        <source>Without the induction no loan at all</source>
        <translation>لا إعارة أبدًا بلا تدريب</translation>
    </message>
    <message>
        <source>Without this action it would be in two places, or nowhere.</source>
        <translation>بدون هذا العمل تكون في مكانين، أو في لا مكان.</translation>
    </message>
    <message>
        <source>Workshop host</source>
        <translation>استضافة ورش</translation>
    </message>
    <message>
        <source>Worn, still works</source>
        <translation>فيها أثر استعمال، وتعمل</translation>
    </message>
    <message>
        <source>Would like to learn {skill}</source>
        <translation>يودّ تعلّم {skill}</translation>
    </message>
    <message>
        <source>Write a few words, then take it back.</source>
        <translation>اكتب بضع كلمات، ثم اسحبها.</translation>
    </message>
    <message>
        <source>Write down the contact first, then what came of it.</source>
        <translation>سجّل التواصل أولًا، ثم ما نتج عنه.</translation>
    </message>
    <message>
        <source>Write those three letters, or leave it empty.</source>
        <translation>اكتب هذه الأحرف الثلاثة، أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>Write what the learner wants to be able to do.</source>
        <translation>اكتب ما يريد المتعلّم أن يقدر عليه.</translation>
    </message>
    <message>
        <source>Your data is safe.</source>
        <translation>البيانات سليمة.</translation>
    </message>
    <message>
        <source>a house duty</source>
        <translation>واجب في الدار</translation>
    </message>
    <message>
        <source>a kit</source>
        <translation>طقم</translation>
    </message>
    <message>
        <source>a room or bench</source>
        <translation>غرفة أو طاولة عمل</translation>
    </message>
    <message>
        <source>a series</source>
        <translation>سلسلة لقاءات</translation>
    </message>
    <message>
        <source>a session</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>a skill</source>
        <translation>مهارة</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>كله موجود</translation>
    </message>
    <message>
        <source>an induction</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>أداة</translation>
    </message>
    <message>
        <source>borrowing stopped</source>
        <translation>أُوقفت الإعارة</translation>
    </message>
    <message>
        <source>card taken back</source>
        <translation>استُرجعت البطاقة</translation>
    </message>
    <message>
        <source>card {card}</source>
        <translation>البطاقة {card}</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>يتغيّر</translation>
    </message>
    <message>
        <source>condition changed</source>
        <comment>an item&apos;s condition</comment>
        <translation>تغيّرت حالتها</translation>
    </message>
    <message>
        <source>contact changed</source>
        <translation>تغيّرت بيانات الاتصال</translation>
    </message>
    <message>
        <source>contact changed: {fields}</source>
        <translation>تغيّرت بيانات الاتصال: {fields}</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>اليوم {number}</translation>
    </message>
    <message>
        <source>day {number} from the end</source>
        <translation>اليوم {number} من النهاية</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %n أيام</numerusform>
            <numerusform>كل %n يومًا</numerusform>
            <numerusform>كل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s) on {weekdays}</source>
        <translation>
            <numerusform>كل أسبوع: {weekdays}</numerusform>
            <numerusform>كل أسبوع: {weekdays}</numerusform>
            <numerusform>كل أسبوعين: {weekdays}</numerusform>
            <numerusform>كل %n أسابيع: {weekdays}</numerusform>
            <numerusform>كل %n أسبوعًا: {weekdays}</numerusform>
            <numerusform>كل %n أسبوع: {weekdays}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s) on {day}</source>
        <translation>
            <numerusform>كل سنة في {day}</numerusform>
            <numerusform>كل سنة في {day}</numerusform>
            <numerusform>كل سنتين في {day}</numerusform>
            <numerusform>كل %n سنوات في {day}</numerusform>
            <numerusform>كل %n سنة في {day}</numerusform>
            <numerusform>كل %n سنة في {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>every second {weekdays}</source>
        <translation>كل أسبوعين: {weekdays}</translation>
    </message>
    <message>
        <source>every year on {day}</source>
        <translation>كل سنة في {day}</translation>
    </message>
    <message>
        <source>every {weekdays}</source>
        <translation>كل أسبوع: {weekdays}</translation>
    </message>
    <message>
        <source>further columns changed</source>
        <translation>تغيّرت أعمدة أخرى</translation>
    </message>
    <message>
        <source>goes to repair</source>
        <comment>an item&apos;s condition</comment>
        <translation>إلى الإصلاح</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how an item came back</comment>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>good for children</source>
        <translation>مناسب للأطفال</translation>
    </message>
    <message>
        <source>hearing loop</source>
        <translation>حلقة سمعية</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>موجود هنا</translation>
    </message>
    <message>
        <source>house rules accepted</source>
        <translation>قُبلت قواعد الدار</translation>
    </message>
    <message>
        <source>in use again</source>
        <comment>an item&apos;s condition</comment>
        <translation>عادت إلى الخدمة</translation>
    </message>
    <message>
        <source>is now called {name}</source>
        <translation>الاسم الآن {name}</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translation>محجوزة حتى {day}</translation>
    </message>
    <message>
        <source>languages or photo changed</source>
        <translation>تغيّرت اللغات أو الصورة</translation>
    </message>
    <message>
        <source>leaves: {roles}</source>
        <translation>انتهى دور: {roles}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>next when a place falls free</source>
        <translation>التالي حين يخلو مكان</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>بلا درجات</translation>
    </message>
    <message>
        <source>on chosen days</source>
        <translation>في أيام مختارة</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>parking at the door</source>
        <translation>موقف عند الباب</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>takes on: {roles}</source>
        <translation>دور جديد: {roles}</translation>
    </message>
    <message>
        <source>the fifth {weekday}</source>
        <translation>{weekday} الخامس</translation>
    </message>
    <message>
        <source>the first {weekday}</source>
        <translation>{weekday} الأول</translation>
    </message>
    <message>
        <source>the fourth {weekday}</source>
        <translation>{weekday} الرابع</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>the last {weekday}</source>
        <translation>{weekday} الأخير</translation>
    </message>
    <message>
        <source>the second {weekday}</source>
        <translation>{weekday} الثاني</translation>
    </message>
    <message>
        <source>the third {weekday}</source>
        <translation>{weekday} الثالث</translation>
    </message>
    <message>
        <source>until {day}</source>
        <comment>how long something repeats</comment>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>wheelchair toilet</source>
        <translation>مرحاض للكراسي المتحركة</translation>
    </message>
    <message>
        <source>{duty} is not due {day}</source>
        <translation>لا يحين دور {duty} {day}</translation>
    </message>
    <message>
        <source>{duty} is taken {day}</source>
        <translation>{duty}: هناك من تولاها {day}</translation>
    </message>
    <message>
        <source>{helper} helped {helped}</source>
        <translation>مساعدة من {helper} إلى {helped}</translation>
    </message>
    <message>
        <source>{helper} helped {helped}: {time}</source>
        <translation>مساعدة من {helper} إلى {helped}: {time}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>time given: whole hours</comment>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>time given</comment>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{induction} for {person}</source>
        <comment>a certificate</comment>
        <translation>{induction}، {person}</translation>
    </message>
    <message>
        <source>{item} for {person}</source>
        <comment>a reservation</comment>
        <translation>{item} لـ {person}</translation>
    </message>
    <message>
        <source>{item} is reserved</source>
        <translation>‏{item} محجوزة</translation>
    </message>
    <message>
        <source>{mentor} mentors {learner}: {skill}</source>
        <translation>{mentor} يرشد {learner}: {skill}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>time given</comment>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{name} confirmed the time</source>
        <translation>أُكِّد الوقت من {name}</translation>
    </message>
    <message>
        <source>{name} has it {when}.</source>
        <comment>a reservation</comment>
        <translation>‏{name} حجزها {when}.</translation>
    </message>
    <message>
        <source>{name} has no part in this</source>
        <translation>لا شأن لـ {name} بهذا</translation>
    </message>
    <message>
        <source>{name} has not confirmed it yet</source>
        <translation>لم يؤكَّد بعد من {name}</translation>
    </message>
    <message>
        <source>{name} has said it already, and the other one confirms.</source>
        <translation>قال {name} ذلك من قبل، والطرف الآخر هو من يؤكد.</translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n (person|people)</source>
        <translation>
            <numerusform>{name} لا يتسع لأحد</numerusform>
            <numerusform>{name} يتسع لشخص واحد</numerusform>
            <numerusform>{name} يتسع لشخصين</numerusform>
            <numerusform>{name} يتسع إلى %n أشخاص</numerusform>
            <numerusform>{name} يتسع إلى %n شخصًا</numerusform>
            <numerusform>{name} يتسع إلى %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is no member on that day</source>
        <translation>{name} ليس عضوًا في ذلك اليوم</translation>
    </message>
    <message numerus="yes">
        <source>{name} is not free on %n of {count} days</source>
        <translation>
            <numerusform>{name} متاح في كل الأيام وعددها {count}</numerusform>
            <numerusform>{name} غير متاح في يوم واحد من {count}</numerusform>
            <numerusform>{name} غير متاح في يومين من {count}</numerusform>
            <numerusform>{name} غير متاح في %n أيام من {count}</numerusform>
            <numerusform>{name} غير متاح في %n يومًا من {count}</numerusform>
            <numerusform>{name} غير متاح في %n يوم من {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not on {duty} {day}</source>
        <translation>{name} ليس في {duty} {day}</translation>
    </message>
    <message>
        <source>{name} is on {duty} {day} already</source>
        <translation>{name} في {duty} {day} من قبل</translation>
    </message>
    <message>
        <source>{name} stands on both sides</source>
        <translation>{name} على الجانبين</translation>
    </message>
    <message>
        <source>{name} would be at {time}</source>
        <translation>سيصبح رصيد {name} {time}</translation>
    </message>
    <message>
        <source>{name}&apos;s certificate for “{on}” does not count any more</source>
        <translation>لم تعد شهادة {name} في «{on}» سارية</translation>
    </message>
    <message>
        <source>{name}&apos;s certificate for “{on}” has run out</source>
        <translation>انتهت شهادة {name} في «{on}»</translation>
    </message>
    <message>
        <source>{name}: time changed</source>
        <translation>{name}: تغيّر الوقت</translation>
    </message>
    <message>
        <source>{often} {until}</source>
        <comment>how often, and until when</comment>
        <translation>{often} {until}</translation>
    </message>
    <message>
        <source>{people} met</source>
        <translation>التقى {people}</translation>
    </message>
    <message>
        <source>{people}: a day is arranged</source>
        <translation>{people}: اتُّفق على يوم</translation>
    </message>
    <message>
        <source>{people}: goal or last day changed</source>
        <translation>{people}: تغيّر الهدف أو آخر يوم</translation>
    </message>
    <message>
        <source>{people}: no answer yet</source>
        <translation>{people}: لا جواب بعد</translation>
    </message>
    <message>
        <source>{people}: not now</source>
        <translation>{people}: ليس الآن</translation>
    </message>
    <message>
        <source>{people}: something came of it</source>
        <translation>{people}: نتج عنه شيء</translation>
    </message>
    <message>
        <source>{people}: they met</source>
        <translation>{people}: التقوا</translation>
    </message>
    <message>
        <source>{person} changed what they say about {skill}</source>
        <translation>{person}: تغيّر ما يُقال عن {skill}</translation>
    </message>
    <message>
        <source>{person} comes to {session} every time</source>
        <translation>{person}: حضور دائم في {session}</translation>
    </message>
    <message>
        <source>{person} does {duty} after all</source>
        <translation>‏{person} يقوم بـ {duty} رغم ذلك</translation>
    </message>
    <message>
        <source>{person} does {duty} instead of {other}</source>
        <translation>‏{person} يقوم بـ {duty} بدلًا من {other}</translation>
    </message>
    <message>
        <source>{person} for {session}</source>
        <comment>a sign-up</comment>
        <translation>{person}، {session}</translation>
    </message>
    <message>
        <source>{person} gives {duty} back</source>
        <translation>‏{person} يعتذر عن {duty}</translation>
    </message>
    <message>
        <source>{person} needs a stand-in for {duty}</source>
        <translation>‏{person} يحتاج إلى بديل في {duty}</translation>
    </message>
    <message>
        <source>{person} no longer offers {skill}</source>
        <translation>لم يعد {person} يقدّم {skill}</translation>
    </message>
    <message>
        <source>{person} no longer wants to learn {skill}</source>
        <translation>لم يعد {person} يودّ تعلّم {skill}</translation>
    </message>
    <message>
        <source>{person} offers {skill}</source>
        <translation>{person} يقدّم {skill}</translation>
    </message>
    <message>
        <source>{person} passed the induction: {induction}</source>
        <translation>{person}: اجتياز التدريب {induction}</translation>
    </message>
    <message>
        <source>{person} signed up</source>
        <translation>تسجيل {person}</translation>
    </message>
    <message>
        <source>{person} signed up for {session}</source>
        <translation>تسجيل {person} في {session}</translation>
    </message>
    <message>
        <source>{person} takes {duty}</source>
        <translation>‏{person} يتكفل بـ {duty}</translation>
    </message>
    <message>
        <source>{person} waits for a place</source>
        <translation>{person} في انتظار مكان</translation>
    </message>
    <message>
        <source>{person} waits for a place in {session}</source>
        <translation>{person} في انتظار مكان في {session}</translation>
    </message>
    <message>
        <source>{person} would like to learn {skill}</source>
        <translation>{person} يودّ تعلّم {skill}</translation>
    </message>
    <message>
        <source>{space} for {what}</source>
        <comment>a booking</comment>
        <translation>{space} لـ {what}</translation>
    </message>
    <message>
        <source>{taken} were told of a place as “{role}”, and there are {places}.</source>
        <translation>الموعودون بمكان «{role}» عددهم {taken}، والأماكن {places}.</translation>
    </message>
    <message>
        <source>{time} is between two steps</source>
        <translation>{time} بين خطوتين</translation>
    </message>
    <message>
        <source>{time} waits to be confirmed</source>
        <translation>{time} بانتظار التأكيد</translation>
    </message>
    <message numerus="yes">
        <source>{which} every %n month(s)</source>
        <translation>
            <numerusform>{which} من كل شهر</numerusform>
            <numerusform>{which} من كل شهر</numerusform>
            <numerusform>{which} كل شهرين</numerusform>
            <numerusform>{which} كل %n أشهر</numerusform>
            <numerusform>{which} كل %n شهرًا</numerusform>
            <numerusform>{which} كل %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>{which} of each month</source>
        <translation>{which} من كل شهر</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has %n place(s)</source>
        <translation>
            <numerusform>«{name}» بلا أماكن</numerusform>
            <numerusform>في «{name}» مكان واحد</numerusform>
            <numerusform>في «{name}» مكانان</numerusform>
            <numerusform>في «{name}» %n أماكن</numerusform>
            <numerusform>في «{name}» %n مكانًا</numerusform>
            <numerusform>في «{name}» %n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has no places</source>
        <translation>لا أماكن في «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is cancelled</source>
        <translation>أُلغي «{name}»</translation>
    </message>
    <message>
        <source>“{name}” stays on {day}, and would stand there twice.</source>
        <translation>يبقى «{name}» في {day}، وسيظهر هناك مرتين.</translation>
    </message>
    <message>
        <source>“{text}” is no rhythm of days, weeks, months or years.</source>
        <translation>«{text}» ليس تكرارًا بالأيام أو الأسابيع أو الأشهر أو السنوات.</translation>
    </message>
    <message>
        <source>“{title}” and others: {days}.</source>
        <translation>«{title}» وغيره: {days}.</translation>
    </message>
    <message>
        <source>“{title}” is there on {days}.</source>
        <translation>«{title}» هناك في {days}.</translation>
    </message>
    <message>
        <source>“{title}” is there {when}.</source>
        <translation>«{title}» هناك {when}.</translation>
    </message>
    <message>
        <source>may borrow again</source>
        <translation>الاستعارة ممكنة من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) (stays|stay) out; below it says why.</source>
        <translation>
            <numerusform>لا موعد متروك.</numerusform>
            <numerusform>بقي موعد واحد خارجًا؛ السبب أدناه.</numerusform>
            <numerusform>بقي موعدان خارجًا؛ السبب أدناه.</numerusform>
            <numerusform>بقيت %n مواعيد خارجًا؛ السبب أدناه.</numerusform>
            <numerusform>بقي %n موعدًا خارجًا؛ السبب أدناه.</numerusform>
            <numerusform>بقي %n موعد خارجًا؛ السبب أدناه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The membership “{said}” is not here yet.</source>
        <translation>العضوية «{said}» غير موجودة هنا بعد.</translation>
    </message>
    <message>
        <source>Use the window that is open, or end whatever runs there first.</source>
        <translation>استعمل النافذة المفتوحة، أو أنهِ أولًا ما يعمل هناك.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n place(s) as “{role}”; free: {free}.</source>
        <translation>
            <numerusform>لا ينتظر أي مكان «{role}»؛ الخالي: {free}.</numerusform>
            <numerusform>ينتظر مكانًا واحدًا «{role}»؛ الخالي: {free}.</numerusform>
            <numerusform>ينتظر مكانين «{role}»؛ الخالي: {free}.</numerusform>
            <numerusform>ينتظر %n أماكن «{role}»؛ الخالي: {free}.</numerusform>
            <numerusform>ينتظر %n مكانًا «{role}»؛ الخالي: {free}.</numerusform>
            <numerusform>ينتظر %n مكان «{role}»؛ الخالي: {free}.</numerusform>
        </translation>
    </message>
    <message>
        <source>membership changed</source>
        <translation>تغيّرت العضوية</translation>
    </message>
    <message>
        <source>membership taken back</source>
        <translation>سُحبت العضوية</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <source>needs repair</source>
        <comment>how an item came back</comment>
        <translation>تحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>note pinned</source>
        <translation>ثُبّتت ملاحظة</translation>
    </message>
    <message>
        <source>noted as missing</source>
        <comment>an item&apos;s condition</comment>
        <translation>سُجّلت مفقودة</translation>
    </message>
    <message>
        <source>pinned note taken off</source>
        <translation>أُزيلت الملاحظة المثبّتة</translation>
    </message>
    <message>
        <source>retired</source>
        <comment>an item&apos;s condition</comment>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>الصف {row}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>was kept until {day}</source>
        <translation>كانت محجوزة حتى {day}</translation>
    </message>
    <message>
        <source>what they do here changed</source>
        <translation>تغيّر الدور هنا</translation>
    </message>
    <message numerus="yes">
        <source>with %n (child|children)</source>
        <translation>
            <numerusform>بلا أطفال</numerusform>
            <numerusform>مع طفل واحد</numerusform>
            <numerusform>مع طفلين</numerusform>
            <numerusform>مع %n أطفال</numerusform>
            <numerusform>مع %n طفلًا</numerusform>
            <numerusform>مع %n طفل</numerusform>
        </translation>
    </message>
    <message>
        <source>worn, still works</source>
        <comment>how an item came back</comment>
        <translation>فيها أثر استعمال، وتعمل</translation>
    </message>
    <message>
        <source>{count} times a month does not work</source>
        <translation>العدد {count} في الشهر لا يصلح</translation>
    </message>
    <message>
        <source>{day} is over</source>
        <translation>انقضى {day}</translation>
    </message>
    <message>
        <source>{day} is too far away</source>
        <translation>{day} بعيد جدًا</translation>
    </message>
    <message>
        <source>{field} is now {value}</source>
        <comment>Shelf is now B 3</comment>
        <translation>{field} الآن {value}</translation>
    </message>
    <message>
        <source>{file} cannot be reached; a stick may have been pulled out.</source>
        <translation>لا يمكن الوصول إلى {file}؛ ربما سُحبت ذاكرة.</translation>
    </message>
    <message>
        <source>{file} holds something else.</source>
        <translation>يحوي {file} شيئًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>{item} and %n more are past their day.</source>
        <comment>late items</comment>
        <translation>
            <numerusform>فات موعد {item}.</numerusform>
            <numerusform>فات موعد {item} وأداة أخرى.</numerusform>
            <numerusform>فات موعد {item} وأداتين أخريين.</numerusform>
            <numerusform>فات موعد {item} و%n أدوات أخرى.</numerusform>
            <numerusform>فات موعد {item} و%n أداة أخرى.</numerusform>
            <numerusform>فات موعد {item} و%n أداة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>{item} cannot be part of a kit</source>
        <translation>لا يصح في طقم: {item}</translation>
    </message>
    <message>
        <source>{item} is being repaired</source>
        <translation>{item} قيد الإصلاح</translation>
    </message>
    <message>
        <source>{item} is being repaired.</source>
        <translation>{item} قيد الإصلاح.</translation>
    </message>
    <message>
        <source>{item} is in another kit</source>
        <translation>{item} في طقم آخر</translation>
    </message>
    <message>
        <source>{item} is kept for {name}</source>
        <translation>{item} في الحجز باسم {name}</translation>
    </message>
    <message>
        <source>{item} is no longer lent.</source>
        <translation>{item} خارج الخدمة.</translation>
    </message>
    <message>
        <source>{item} is not out</source>
        <translation>ليس على {item} إعارة جارية</translation>
    </message>
    <message>
        <source>{item} is not reserved for a time</source>
        <translation>{item} لا يُحجز لوقت معيَّن</translation>
    </message>
    <message>
        <source>{item} is noted as missing</source>
        <translation>{item} في قائمة المفقودات</translation>
    </message>
    <message>
        <source>{item} is noted as missing.</source>
        <translation>{item} في قائمة المفقودات.</translation>
    </message>
    <message>
        <source>{item} is out again by now</source>
        <translation>{item} في إعارة جديدة الآن</translation>
    </message>
    <message>
        <source>{item} is out already</source>
        <translation>{item} في إعارة جارية</translation>
    </message>
    <message>
        <source>{item} is out and due {day}.</source>
        <translation>{item} في إعارة جارية، والموعد {day}.</translation>
    </message>
    <message>
        <source>{item} is out.</source>
        <translation>{item} في إعارة جارية.</translation>
    </message>
    <message>
        <source>{item} is past its day.</source>
        <translation>فات موعد {item}.</translation>
    </message>
    <message>
        <source>{item} is retired</source>
        <translation>{item} خارج الخدمة</translation>
    </message>
    <message>
        <source>{item} stays here for now</source>
        <translation>تبقى هنا الآن: {item}</translation>
    </message>
    <message>
        <source>{item} went out without {parts}</source>
        <translation>{item}: خرجت بدون {parts}</translation>
    </message>
    <message>
        <source>{kit} is a kit itself</source>
        <translation>{kit} طقم بنفسه</translation>
    </message>
    <message>
        <source>{laptop} (last heard {day})</source>
        <translation>{laptop} (آخر خبر منه {day})</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>the end of a list of names</comment>
        <translation>{names} و{last}</translation>
    </message>
    <message>
        <source>{name} belongs already</source>
        <translation>{name} ينتمي إلى المجتمع من قبل</translation>
    </message>
    <message>
        <source>{name} cannot be removed from here</source>
        <translation>لا يمكن إخراج {name} من هنا</translation>
    </message>
    <message>
        <source>{name} comes without an adult</source>
        <translation>يأتي {name} دون شخص بالغ</translation>
    </message>
    <message>
        <source>{name} does not show who it is</source>
        <translation>{name} لا يُثبت هويته</translation>
    </message>
    <message>
        <source>{name} founded the community</source>
        <translation>{name} هو مؤسس المجتمع</translation>
    </message>
    <message>
        <source>{name} has as many items as the rules allow</source>
        <translation>عند {name} كل ما تسمح به القواعد</translation>
    </message>
    <message>
        <source>{name} has been asked enough this month</source>
        <translation>سُئل {name} بما يكفي هذا الشهر</translation>
    </message>
    <message>
        <source>{name} has it.</source>
        <translation>هو عند {name}.</translation>
    </message>
    <message>
        <source>{name} has no parts</source>
        <translation>لا قطع في {name}</translation>
    </message>
    <message>
        <source>{name} has not accepted the house rules yet</source>
        <translation>قواعد الدار تنتظر قبول {name}</translation>
    </message>
    <message>
        <source>{name} has not done the induction</source>
        <translation>لم يُجرِ {name} التدريب</translation>
    </message>
    <message>
        <source>{name} has too many parts</source>
        <translation>قطع {name} كثيرة جدًا</translation>
    </message>
    <message>
        <source>{name} is closed at that time</source>
        <translation>{name} مغلق في ذلك الوقت</translation>
    </message>
    <message>
        <source>{name} is not a member yet</source>
        <translation>لا عضوية باسم {name} بعد</translation>
    </message>
    <message>
        <source>{name} is not free at that time</source>
        <translation>{name} ليس متاحًا في ذلك الوقت</translation>
    </message>
    <message>
        <source>{name} is reserved for days to come.</source>
        <translation>يُحجز {name} لأيام قادمة.</translation>
    </message>
    <message>
        <source>{name} is signed up already</source>
        <translation>{name} مسجَّل من قبل</translation>
    </message>
    <message>
        <source>{name} is still in use</source>
        <translation>{name} ما زال مستعمَلًا</translation>
    </message>
    <message>
        <source>{name} is taken at that time</source>
        <translation>{name} مشغول في ذلك الوقت</translation>
    </message>
    <message>
        <source>{name} is the last keeper</source>
        <translation>{name} هو آخر أمين</translation>
    </message>
    <message>
        <source>{name} learns this from {mentor} already</source>
        <translation>{name} يتعلّم هذا من {mentor} من قبل</translation>
    </message>
    <message>
        <source>{name} may not borrow for now</source>
        <translation>الإعارة إلى {name} موقوفة الآن</translation>
    </message>
    <message>
        <source>{name} offers {skill} already</source>
        <translation>{name} يعرض {skill} من قبل</translation>
    </message>
    <message>
        <source>{name} still has something that is due</source>
        <translation>عند {name} أداة فات موعدها</translation>
    </message>
    <message>
        <source>{name} still has things at home</source>
        <translation>لدى {name} أشياء في بيته بعد</translation>
    </message>
    <message>
        <source>{name} uses it.</source>
        <translation>البطاقة عند {name}.</translation>
    </message>
    <message>
        <source>{name} waits for {item} already</source>
        <translation>{name} في انتظار {item} من قبل</translation>
    </message>
    <message>
        <source>{name} would like to learn {skill} already</source>
        <translation>{name} يرغب في تعلّم {skill} من قبل</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <comment>a person, and what changed</comment>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{other} has the card {said} too.</source>
        <translation>البطاقة {said} في {other} أيضًا.</translation>
    </message>
    <message>
        <source>{other} has the number {said} too.</source>
        <translation>الرقم {said} في {other} أيضًا.</translation>
    </message>
    <message>
        <source>{other} here has the card {said}.</source>
        <translation>البطاقة {said} هنا عند {other}.</translation>
    </message>
    <message>
        <source>{other} here has the number {said}.</source>
        <translation>الرقم {said} هنا عند {other}.</translation>
    </message>
    <message>
        <source>{parts} missing</source>
        <comment>parts that did not come back</comment>
        <translation>ينقصها {parts}</translation>
    </message>
    <message>
        <source>{person} joined the line</source>
        <translation>انضمام إلى الانتظار: {person}</translation>
    </message>
    <message>
        <source>{person} left the line</source>
        <translation>خروج من الانتظار: {person}</translation>
    </message>
    <message>
        <source>{person} left the line for {item}</source>
        <translation>خروج من انتظار {item}: {person}</translation>
    </message>
    <message>
        <source>{person} waits for {item}</source>
        <translation>{person} في انتظار {item}</translation>
    </message>
    <message>
        <source>{rule} is now {value}</source>
        <comment>a rule</comment>
        <translation>{rule} الآن {value}</translation>
    </message>
    <message>
        <source>{said} has no phone, e-mail or address.</source>
        <translation>لا هاتف ولا بريد ولا عنوان: {said}.</translation>
    </message>
    <message>
        <source>{session} has other kinds of places.</source>
        <translation>في {session} أنواع أخرى من الأماكن.</translation>
    </message>
    <message>
        <source>{session} is called off</source>
        <translation>أُلغي موعد {session}</translation>
    </message>
    <message>
        <source>{session} is full</source>
        <translation>اكتمل العدد في {session}</translation>
    </message>
    <message>
        <source>{session} is over</source>
        <translation>انتهى موعد {session}</translation>
    </message>
    <message>
        <source>{session} needs the induction “{certificate}”, and no valid certificate is recorded.</source>
        <translation>يتطلب {session} التدريب «{certificate}»، ولا شهادة سارية مسجلة.</translation>
    </message>
    <message>
        <source>{title}.</source>
        <comment>a title as a sentence</comment>
        <translation>{title}.</translation>
    </message>
    <message>
        <source>{what} ({reason})</source>
        <comment>what happened, and why</comment>
        <translation>{what} ({reason})</translation>
    </message>
    <message>
        <source>{what}, {also}</source>
        <comment>what happened, and what came with it</comment>
        <translation>{what}، {also}</translation>
    </message>
    <message>
        <source>{what}, {time}</source>
        <comment>what was done, and when</comment>
        <translation>{what} {time}</translation>
    </message>
    <message>
        <source>{what}: {found}</source>
        <comment>an item, and how it is</comment>
        <translation>{what}: {found}</translation>
    </message>
    <message>
        <source>“skillshare node” or another command uses this data.</source>
        <translation>يستعمل «skillshare node» أو أمر آخر هذه البيانات.</translation>
    </message>
    <message>
        <source>“{field}” has too many entries</source>
        <translation>في «{field}» بنود أكثر مما يتسع</translation>
    </message>
    <message>
        <source>“{field}” is too long</source>
        <translation>‏«{field}» طويل جدًا</translation>
    </message>
    <message>
        <source>“{field}” needs a whole number</source>
        <translation>‏«{field}» يحتاج إلى عدد صحيح</translation>
    </message>
    <message>
        <source>“{name}” is on the list already</source>
        <translation>«{name}» في القائمة من قبل</translation>
    </message>
    <message>
        <source>“{role}” has no places here</source>
        <translation>لا أماكن هنا لـ«{role}»</translation>
    </message>
    <message>
        <source>“{said}” cannot be a number.</source>
        <translation>‏«{said}» لا يصلح رقمًا.</translation>
    </message>
    <message>
        <source>“{said}” is neither yes nor no.</source>
        <translation>‏«{said}» ليس نعم ولا لا.</translation>
    </message>
    <message>
        <source>“{said}” is no count.</source>
        <translation>‏«{said}» ليس عددًا.</translation>
    </message>
    <message>
        <source>“{said}” is no date.</source>
        <translation>‏«{said}» ليس تاريخًا.</translation>
    </message>
    <message>
        <source>“{said}” is no e-mail address.</source>
        <translation>‏«{said}» ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>“{said}” is no number of days.</source>
        <translation>‏«{said}» ليس عدد أيام.</translation>
    </message>
    <message>
        <source>“{said}” is no phone number.</source>
        <translation>‏«{said}» ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>“{text}” is no currency</source>
        <translation>‏«{text}» ليست عملة</translation>
    </message>
    <message>
        <source>“{text}” is none, or too large.</source>
        <translation>‏«{text}» ليس كذلك، أو هو كبير جدًا.</translation>
    </message>
</context>
</TS>
