<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>vitrine::AboutPage</name>
    <message>
        <source>About</source>
        <translation>درباره</translation>
    </message>
    <message>
        <source>About this catalogue</source>
        <translation>دربارهٔ این فهرست</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>تصحیح</translation>
    </message>
    <message>
        <source>If something here is wrong, please tell the staff.</source>
        <translation>اگر چیزی در اینجا نادرست است، لطفاً به کارکنان بگویید.</translation>
    </message>
    <message>
        <source>If something here is wrong, please write to %1.</source>
        <translation>اگر چیزی در اینجا نادرست است، لطفاً به %1 بنویسید.</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>از کجا می‌دانیم؟</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>هنوز چیزی در اینجا نوشته نشده است.</translation>
    </message>
</context>
<context>
    <name>vitrine::Archive</name>
    <message>
        <source>The archive “%1” is damaged and cannot be read; nothing was changed. Use another copy of it.</source>
        <translation>بایگانی «%1» آسیب دیده است و خوانده نمی‌شود؛ چیزی تغییر نکرد. رونوشت دیگری از آن به کار ببرید.</translation>
    </message>
    <message>
        <source>The archive “%1” could not be written: the disk is full or not writable. No half archive was left; make room and try again.</source>
        <translation>بایگانی «%1» نوشته نشد: دیسک پر است یا نوشتنی نیست. بایگانی نیمه‌کاره‌ای نماند؛ جا باز کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>There is no file “%1”; nothing was changed.</source>
        <translation>فایل «%1» وجود ندارد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>متوقف شد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The archive “%1” cannot be written here; nothing was changed. Choose another place.</source>
        <translation>بایگانی «%1» را اینجا نمی‌توان نوشت؛ چیزی تغییر نکرد. جای دیگری برگزینید.</translation>
    </message>
</context>
<context>
    <name>vitrine::BagWords</name>
    <message>
        <source>%1: “%2” stands in the bag as “%3”.</source>
        <translation>%1: «%2» در بسته با نام «%3» آمده است.</translation>
    </message>
    <message>
        <source>%1: “%2”, a file of the system, is not there.</source>
        <translation>%1: «%2»، فایلی از سیستم، آنجا نیست.</translation>
    </message>
    <message>
        <source>“%1” is still to be fetched, as fetch.txt says; the bag is not complete.</source>
        <translation>«%1» به گفتهٔ fetch.txt هنوز باید گرفته شود؛ بسته کامل نیست.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing from the bag.</source>
        <translation>%1: «%2» در بسته نیست.</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the payload (data/).</source>
        <translation>%1: «%2» در محتوا (data/) نیست.</translation>
    </message>
    <message>
        <source>%1: “%2” is listed twice.</source>
        <translation>%1: «%2» دو بار آمده است.</translation>
    </message>
    <message>
        <source>%1: “%2” and “%3” differ only in case or in the composition of letters.</source>
        <translation>%1: «%2» و «%3» تنها در بزرگی یا ترکیب حروف فرق دارند.</translation>
    </message>
    <message>
        <source>%1: this kind of digest is not known and was not checked.</source>
        <translation>%1: این گونه چکیده شناخته نیست و بررسی نشد.</translation>
    </message>
    <message>
        <source>There is no manifest of the payload that can be checked.</source>
        <translation>سیاهه‌ای از محتوا که بتوان بررسی کرد نیست.</translation>
    </message>
    <message>
        <source>“%1” is in the bag, but not in %2.</source>
        <translation>«%1» در بسته هست، ولی در %2 نیست.</translation>
    </message>
    <message>
        <source>bag-info.txt promises %1 bytes in %2 files, the payload has %3 in %4.</source>
        <translation>bag-info.txt نوید %1 بایت در %2 فایل می‌دهد، محتوا %3 بایت در %4 فایل دارد.</translation>
    </message>
    <message>
        <source>“%1” is not what %2 says: its bytes have changed.</source>
        <translation>«%1» همان نیست که %2 می‌گوید: بایت‌هایش تغییر کرده‌اند.</translation>
    </message>
    <message>
        <source>bagit.txt is missing.</source>
        <translation>bagit.txt نیست.</translation>
    </message>
    <message>
        <source>The bag read back is not what was written; it was thrown away. Check the disk and export again.</source>
        <translation>بستهٔ بازخوانده همان نیست که نوشته شد؛ دور انداخته شد. دیسک را بررسی کنید و دوباره صادر کنید.</translation>
    </message>
    <message>
        <source>A preservation package keeps everything, so no fields or languages can be left out of it. Nothing was written; choose another format.</source>
        <translation>بستهٔ نگهداری همه‌چیز را نگه می‌دارد و هیچ فیلد یا زبانی از آن کنار گذاشته نمی‌شود. چیزی نوشته نشد؛ قالب دیگری برگزینید.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads out of the bag.</source>
        <translation>«%1» پیوندی است که به بیرون بسته می‌رود.</translation>
    </message>
    <message>
        <source>“%1” in the bag cannot be read.</source>
        <translation>«%1» در بسته خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>متوقف شد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>“%1” in the archive leads out of its folder.</source>
        <translation>«%1» در بایگانی به بیرون پوشهٔ آن می‌رود.</translation>
    </message>
    <message>
        <source>“%1” stands in the archive twice.</source>
        <translation>«%1» دو بار در بایگانی آمده است.</translation>
    </message>
    <message>
        <source>There is no bag “%1”; nothing was changed.</source>
        <translation>بستهٔ «%1» وجود ندارد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>%1: “%2” leads out of the bag.</source>
        <translation>%1: «%2» به بیرون بسته می‌رود.</translation>
    </message>
    <message>
        <source>%1: “%2” is written with a needless “./”.</source>
        <translation>%1: «%2» با «./» زائد نوشته شده است.</translation>
    </message>
    <message>
        <source>bagit.txt begins with a byte-order mark, which is not allowed.</source>
        <translation>bagit.txt با نشان ترتیب بایت آغاز می‌شود که مجاز نیست.</translation>
    </message>
    <message>
        <source>bagit.txt does not hold exactly the version and the encoding of tag files.</source>
        <translation>bagit.txt دقیقاً نسخه و کدگذاری فایل‌های توصیفی را ندارد.</translation>
    </message>
    <message>
        <source>bagit.txt names the version %1; 0.93 to 1.0 can be read.</source>
        <translation>bagit.txt نسخهٔ %1 را نام می‌برد؛ نسخه‌های ۰٫۹۳ تا ۱٫۰ خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>bagit.txt has blanks where none are allowed.</source>
        <translation>bagit.txt در جایی که نباید، فاصله دارد.</translation>
    </message>
    <message>
        <source>The encoding “%1” of the tag files is not known.</source>
        <translation>کدگذاری «%1» فایل‌های توصیفی شناخته نیست.</translation>
    </message>
    <message>
        <source>%1 is not written in %2, as bagit.txt says.</source>
        <translation>%1 به %2 که bagit.txt می‌گوید نوشته نشده است.</translation>
    </message>
    <message>
        <source>%1, line %2: not a digest and a path.</source>
        <translation>%1، سطر %2: چکیده و مسیر نیست.</translation>
    </message>
    <message>
        <source>%1, line %2: the “*” of md5sum stands before the path.</source>
        <translation>%1، سطر %2: «*» برنامهٔ md5sum پیش از مسیر آمده است.</translation>
    </message>
    <message>
        <source>%1, line %2: not an address, a length and a path.</source>
        <translation>%1، سطر %2: نشانی، درازا و مسیر نیست.</translation>
    </message>
    <message>
        <source>%1, line %2: not a label and a value.</source>
        <translation>%1، سطر %2: برچسب و مقدار نیست.</translation>
    </message>
    <message>
        <source>The original “%1” cannot be read; nothing was exported.</source>
        <translation>اصل «%1» خوانده نمی‌شود؛ چیزی صادر نشد.</translation>
    </message>
</context>
<context>
    <name>vitrine::BulkPane</name>
    <message>
        <source>+ Another field</source>
        <translation>+ فیلدی دیگر</translation>
    </message>
    <message>
        <source>Show before and after</source>
        <translation>نمایش پیش و پس</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>بازگشت به فرم</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s) together</source>
        <translation>
            <numerusform>ویرایش هم‌زمان %Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited together: %1 records</source>
        <extracomment>a step of undo: %1 is how many</extracomment>
        <translation>ویرایش هم‌زمان: %1 مدخل</translation>
    </message>
</context>
<context>
    <name>vitrine::BulkRuleBox</name>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>What is done to it</source>
        <translation>با آن چه می‌شود</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>زبان متن</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>حذف این سطر</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>برابر با</translation>
    </message>
    <message>
        <source>add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>خالی کردن</translation>
    </message>
    <message>
        <source>Value for: %1</source>
        <extracomment>for screen readers: the value that a field is set to</extracomment>
        <translation>مقدار برای: %1</translation>
    </message>
    <message>
        <source>%1: nothing is written there yet. To empty the field, choose “clear”.</source>
        <translation>%1: هنوز چیزی نوشته نشده است. برای خالی کردن فیلد، «خالی کردن» را برگزینید.</translation>
    </message>
</context>
<context>
    <name>vitrine::CardView</name>
    <message>
        <source>Cards</source>
        <translation>کارت‌ها</translation>
    </message>
</context>
<context>
    <name>vitrine::CatalogueWords</name>
    <message>
        <source>The media folder of the catalogue may not be written; nothing was changed.</source>
        <translation>پوشهٔ رسانه‌های فهرست نوشتنی نیست؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The file “%1” is not the one described: its bytes have another digest. It was not taken up.</source>
        <translation>فایل «%1» همان فایل وصف‌شده نیست: اثر انگشت آن فرق دارد. پذیرفته نشد.</translation>
    </message>
    <message>
        <source>Another program is editing this catalogue; nothing was changed. Close it there and try again.</source>
        <translation>برنامهٔ دیگری این فهرست را ویرایش می‌کند؛ چیزی تغییر نکرد. آن را ببندید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The catalogue may not be written here; nothing was changed. Copy it to a folder of your own.</source>
        <translation>فهرست در اینجا نوشتنی نیست؛ چیزی تغییر نکرد. آن را در پوشه‌ای از آنِ خودتان کپی کنید.</translation>
    </message>
    <message>
        <source>Something of this name exists here already; it was left as it is. Choose another name.</source>
        <translation>چیزی با این نام در اینجا هست؛ دست‌نخورده ماند. نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as fr, en or fa; nothing was made.</source>
        <translation>«%1» نشانهٔ زبان مانند fr، en یا fa نیست؛ چیزی ساخته نشد.</translation>
    </message>
    <message>
        <source>The folder cannot be made here; nothing was made. Choose a place where you may write.</source>
        <translation>پوشه را نمی‌توان در اینجا ساخت؛ چیزی ساخته نشد. جایی را برگزینید که اجازهٔ نوشتن دارید.</translation>
    </message>
    <message>
        <source>There is no catalogue here; nothing was changed. Check the name of the folder.</source>
        <translation>فهرستی در اینجا نیست؛ چیزی تغییر نکرد. نام پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>There is no setting “%1”; nothing was changed. The settings are: %2.</source>
        <translation>تنظیمی با نام «%1» نیست؛ چیزی تغییر نکرد. تنظیم‌ها: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as fr, en or fa; nothing was changed.</source>
        <translation>«%1» نشانهٔ زبان مانند fr، en یا fa نیست؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>It refers to a record that is not in the catalogue; nothing was changed.</source>
        <translation>به رکوردی اشاره می‌کند که در فهرست نیست؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>پایگاه داده آسیب دیده است: %1</translation>
    </message>
    <message>
        <source>A row of “%1” refers to a record that is not there.</source>
        <translation>سطری از «%1» به رکوردی اشاره می‌کند که نیست.</translation>
    </message>
    <message>
        <source>%1: the original “%2” is missing.</source>
        <translation>%1: اصلِ «%2» نیست.</translation>
    </message>
    <message>
        <source>%1: the original “%2” has another size than when it was taken up.</source>
        <translation>%1: اندازهٔ اصلِ «%2» با زمان پذیرش آن فرق دارد.</translation>
    </message>
    <message>
        <source>%1: the bytes of the original “%2” have changed.</source>
        <translation>%1: محتوای اصلِ «%2» تغییر کرده است.</translation>
    </message>
    <message>
        <source>The custody log was altered at entry %1.</source>
        <translation>دفتر نگهداری در مدخل %1 دست خورده است.</translation>
    </message>
    <message>
        <source>The search index does not fit the records; repair it with --repair-index.</source>
        <translation>نمایهٔ جست‌وجو با رکوردها نمی‌خواند؛ آن را با --repair-index درست کنید.</translation>
    </message>
    <message>
        <source>This number belonged to a deleted entry and is never given again; nothing was changed. Choose another number.</source>
        <translation>این شماره از آنِ مدخلی حذف‌شده بود و دیگر داده نمی‌شود؛ چیزی تغییر نکرد. شمارهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Another entry has this number; nothing was changed. Choose another number.</source>
        <translation>مدخل دیگری این شماره را دارد؛ چیزی تغییر نکرد. شمارهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>A record of this identity is in the catalogue already; nothing was changed.</source>
        <translation>رکوردی با این شناسه در فهرست هست؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This entry is not in the catalogue any more; nothing was changed.</source>
        <translation>این مدخل دیگر در فهرست نیست؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile; your change was not written. Look at theirs and try again.</source>
        <translation>در این میان کس دیگری این مدخل را تغییر داد؛ تغییر شما نوشته نشد. تغییر او را ببینید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The file “%1” is not there; nothing was changed.</source>
        <translation>فایل «%1» نیست؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read; nothing was changed.</source>
        <translation>فایل «%1» خوانده نمی‌شود؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The file “%1” could not be copied; nothing was changed. Check the room on the disk.</source>
        <translation>فایل «%1» کپی نشد؛ چیزی تغییر نکرد. جای خالی دیسک را بررسی کنید.</translation>
    </message>
    <message>
        <source>citations: %1</source>
        <translation>استنادها: %1</translation>
    </message>
    <message>
        <source>narrower terms: %1</source>
        <translation>اصطلاح‌های زیرمجموعه: %1</translation>
    </message>
    <message>
        <source>places: %1</source>
        <translation>مکان‌ها: %1</translation>
    </message>
    <message>
        <source>exhibitions: %1</source>
        <translation>نمایشگاه‌ها: %1</translation>
    </message>
    <message>
        <source>events: %1</source>
        <translation>رویدادها: %1</translation>
    </message>
    <message>
        <source>participations: %1</source>
        <translation>مشارکت‌ها: %1</translation>
    </message>
    <message>
        <source>programmes: %1</source>
        <translation>برنامه‌ها: %1</translation>
    </message>
    <message>
        <source>statements: %1</source>
        <translation>گفته‌ها: %1</translation>
    </message>
    <message>
        <source>quantities: %1</source>
        <translation>شمارها: %1</translation>
    </message>
    <message>
        <source>declarations: %1</source>
        <translation>بیانیه‌ها: %1</translation>
    </message>
    <message>
        <source>signatures: %1</source>
        <translation>امضاها: %1</translation>
    </message>
    <message>
        <source>items: %1</source>
        <translation>آثار: %1</translation>
    </message>
    <message>
        <source>related items: %1</source>
        <translation>آثار مرتبط: %1</translation>
    </message>
    <message>
        <source>sections: %1</source>
        <translation>بخش‌ها: %1</translation>
    </message>
    <message>
        <source>media: %1</source>
        <translation>رسانه‌ها: %1</translation>
    </message>
    <message>
        <source>Other records need this one (%1); nothing was changed. Take it out there first.</source>
        <translation>رکوردهای دیگری به این رکورد نیاز دارند (%1)؛ چیزی تغییر نکرد. نخست آن را از آن‌ها بردارید.</translation>
    </message>
    <message>
        <source>The demonstrations were removed.</source>
        <translation>نمونه‌های نمایشی برداشته شدند.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile; their words were kept and yours were not written. Look at theirs and try again.</source>
        <translation>در این میان کس دیگری این را تغییر داده است؛ نوشتهٔ او ماند و نوشتهٔ شما ثبت نشد. نوشتهٔ او را ببینید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>بازگردانده</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>پس گرفته شد.</translation>
    </message>
    <message>
        <source>The history does not know this deed; nothing was changed.</source>
        <translation>تاریخچه این کار را نمی‌شناسد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The history knows no deleted entry of this name; nothing was changed.</source>
        <translation>تاریخچه مدخل حذف‌شده‌ای به این نام نمی‌شناسد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>%1: the search index holds other words than the record; repair it with --repair-index.</source>
        <translation>%1: نمایهٔ جست‌وجو واژه‌هایی جز واژه‌های رکورد دارد؛ آن را با --repair-index درست کنید.</translation>
    </message>
    <message>
        <source>This catalogue was written by an older version of Vitrine and is read only after it is brought up to date; nothing was changed. Open it once to write, as with “vitrinectl check --repair-index”: a copy of it as it was is kept.</source>
        <translation>این فهرست با نگارش کهنه‌تری از ویترین نوشته شده و تنها پس از روزآمد شدن خوانده می‌شود؛ چیزی تغییر نکرد. یک بار آن را برای نوشتن باز کنید، مثلاً با «vitrinectl check --repair-index»: نسخه‌ای از آن چنان‌که بود نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>متوقف شد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The database is damaged (“vitrinectl check” tells where); nothing was written and older backups were kept.</source>
        <translation>پایگاه داده آسیب دیده است («vitrinectl check» جای آن را می‌گوید)؛ چیزی نوشته نشد و پشتیبان‌های پیشین مانده‌اند.</translation>
    </message>
    <message>
        <source>A backup inside the catalogue&apos;s own folder would be lost with it; nothing was written. Choose another place.</source>
        <translation>پشتیبانی که در پوشهٔ خود فهرست باشد با آن از دست می‌رود؛ چیزی نوشته نشد. جای دیگری برگزینید.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not a whole backup; it was left as it is. Choose another name.</source>
        <translation>«%1» از پیش هست و پشتیبان کاملی نیست؛ همان‌گونه ماند. نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The backup could not be put in its place; an older one was kept. Check the disk and try again.</source>
        <translation>پشتیبان در جای خود گذاشته نشد؛ پشتیبان پیشین مانده است. دیسک را بررسی کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>دیسک پر است؛ چیزی تغییر نکرد. جا باز کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The restored catalogue could not be put in its place; nothing was changed. Check the permissions of the folder.</source>
        <translation>فهرست بازگردانده در جای خود گذاشته نشد؛ چیزی تغییر نکرد. مجوزهای پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>Backup to %1</source>
        <translation>پشتیبان‌گیری در %1</translation>
    </message>
    <message>
        <source>The backup is whole, but the custody log of the catalogue could not be written.</source>
        <translation>پشتیبان کامل است، ولی در دفتر نگهداری فهرست چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Restored from %1</source>
        <translation>بازگردانده از %1</translation>
    </message>
    <message>
        <source>“%1” is not a backup of a catalogue; nothing was changed.</source>
        <translation>«%1» پشتیبان یک فهرست نیست؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged: “%2” in it is not what was put there. Nothing was changed; use another backup.</source>
        <translation>پشتیبان «%1» آسیب دیده است: «%2» در آن همان نیست که گذاشته شده بود. چیزی تغییر نکرد؛ پشتیبان دیگری به کار ببرید.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Vitrine; nothing was changed. Install the newer version to restore it.</source>
        <translation>این پشتیبان با نسخهٔ تازه‌تری از Vitrine ساخته شده است؛ چیزی تغییر نکرد. برای بازگرداندن آن نسخهٔ تازه‌تر را نصب کنید.</translation>
    </message>
    <message>
        <source>The original of this file has changed or is missing, so it cannot be published; nothing was changed. Put the original back and check again with --fixity.</source>
        <translation>اصل این فایل تغییر کرده یا گم شده است و منتشر نمی‌شود؛ چیزی تغییر نکرد. اصل را سر جایش بگذارید و با --fixity دوباره بررسی کنید.</translation>
    </message>
    <message>
        <source>“%1” stands where the work is to be done; nothing was changed. Move it away and try again.</source>
        <translation>«%1» در جایی است که کار باید انجام شود؛ چیزی تغییر نکرد. آن را جابه‌جا کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The same work is under way in another program; nothing was changed. Wait until it is done.</source>
        <translation>همین کار در برنامهٔ دیگری در جریان است؛ چیزی تغییر نکرد. تا پایان آن صبر کنید.</translation>
    </message>
    <message>
        <source>Only people and organisations, terms and places are merged; nothing was changed.</source>
        <translation>تنها اشخاص و سازمان‌ها، اصطلاح‌ها و مکان‌ها یکی می‌شوند؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>A record cannot be merged with itself; nothing was changed.</source>
        <translation>مدخل را نمی‌توان با خودش یکی کرد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>These terms are of different vocabularies; nothing was changed. Give them the same one first.</source>
        <translation>این اصطلاح‌ها از واژگان‌های متفاوت‌اند؛ چیزی تغییر نکرد. نخست واژگان یکسان به آن‌ها بدهید.</translation>
    </message>
    <message>
        <source>Merged into another record.</source>
        <translation>با مدخل دیگری یکی شد.</translation>
    </message>
    <message>
        <source>made from another medium</source>
        <translation>ساخته‌شده از رسانه‌ای دیگر</translation>
    </message>
    <message>
        <source>medium %1 was made from it, SHA-256 %2</source>
        <translation>رسانهٔ %1 از آن ساخته شد، SHA-256 %2</translation>
    </message>
    <message>
        <source>Contributors write what is not public yet; this was kept as it was. Ask an editor to publish it, or to take it out of the public first.</source>
        <translation>همکاران تنها آنچه را هنوز همگانی نیست می‌نویسند؛ این همان‌گونه که بود ماند. از ویراستاری بخواهید آن را منتشر کند یا نخست از دید همگان بردارد.</translation>
    </message>
    <message>
        <source>Only administrators may change this; nothing was changed. Ask one of them.</source>
        <translation>تنها مدیران می‌توانند این را تغییر دهند؛ چیزی تغییر نکرد. از یکی از ایشان بخواهید.</translation>
    </message>
    <message>
        <source>This catalogue wants to know who publishes; everything is kept and nothing was published. Say who you are, and publish again.</source>
        <translation>این فهرست می‌خواهد بداند چه کسی منتشر می‌کند؛ همه چیز نگه داشته شد و چیزی منتشر نشد. بگویید که هستید و دوباره منتشر کنید.</translation>
    </message>
    <message>
        <source>You changed this since it was public last, and this catalogue wants a second person; your changes are kept and it was not published. Ask a colleague who did not change it to publish it.</source>
        <translation>شما این مدخل را از آخرین باری که همگانی بود تغییر داده‌اید و این فهرست نفر دومی می‌خواهد؛ تغییرهایتان نگه داشته شد و چیزی منتشر نشد. از همکاری که آن را تغییر نداده بخواهید منتشرش کند.</translation>
    </message>
    <message>
        <source>“%1” is no way of approving; nothing was changed. “second” asks for a second person, nothing asks for none.</source>
        <translation>«%1» شیوه‌ای برای تأیید نیست؛ چیزی تغییر نکرد. «second» نفر دومی می‌خواهد و خالی هیچ‌کس را.</translation>
    </message>
    <message>
        <source>%1: the rights ran out on %2, and visitors do not see its media any more. Renew the rights, or take the media out.</source>
        <translation>%1: حقوق آن در %2 به پایان رسید و بازدیدکنندگان دیگر رسانه‌هایش را نمی‌بینند. حقوق را تمدید کنید یا رسانه‌ها را بردارید.</translation>
    </message>
    <message>
        <source>Somebody else changed this note meanwhile; their words were kept and yours were not written.</source>
        <translation>کس دیگری در این میان این یادداشت را تغییر داد؛ نوشتهٔ او نگه داشته شد و نوشتهٔ شما ثبت نشد.</translation>
    </message>
    <message>
        <source>A note needs words, and no more than %1 letters; nothing was written.</source>
        <translation>یادداشت به نوشته نیاز دارد و نه بیش از %1 نویسه؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>This person is not in the catalogue any more; nothing was changed.</source>
        <translation>این شخص دیگر در فهرست نیست؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>A person needs a name of no more than %1 letters; nothing was changed.</source>
        <translation>هر کس به نامی با حداکثر %1 نویسه نیاز دارد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Somebody here has this name already; nothing was changed. Choose another one, so that the history can tell them apart.</source>
        <translation>کسی در اینجا این نام را دارد؛ چیزی تغییر نکرد. نام دیگری برگزینید تا تاریخچه آنان را از هم بازشناسد.</translation>
    </message>
    <message>
        <source>This is the last administrator; nothing was changed. Make somebody else one first.</source>
        <translation>این آخرین مدیر است؛ چیزی تغییر نکرد. نخست کس دیگری را مدیر کنید.</translation>
    </message>
    <message>
        <source>“%1” does not work here any more; nobody was changed. Ask an administrator.</source>
        <translation>«%1» دیگر اینجا کار نمی‌کند؛ چیزی تغییر نکرد. از مدیری بپرسید.</translation>
    </message>
    <message>
        <source>Stopped; what was checked until now is recorded, and the next check goes on from there.</source>
        <translation>متوقف شد؛ آنچه تا کنون بررسی شده ثبت است و بررسی بعدی از همان‌جا ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>“%1” is no number of days, such as 90; nothing was changed.</source>
        <translation>«%1» شمار روز نیست، مانند ۹۰؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>A place needs a name, such as “Depot &gt; Shelf 4”; nothing was changed.</source>
        <translation>هر محل نامی می‌خواهد، مانند «انبار &gt; قفسهٔ ۴»؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The label “%1” is that of “%2” already; nothing was changed. Give each place its own.</source>
        <translation>برچسب «%1» از آنِ «%2» است؛ چیزی تغییر نکرد. به هر محل برچسب خودش را بدهید.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” still holds %Ln entries; nothing was changed. Move them first.</source>
        <translation>
            <numerusform>در «%1» هنوز %Ln مدخل هست؛ چیزی تغییر نکرد. نخست آن‌ها را جابه‌جا کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are places inside “%1”; nothing was changed. Take them away first.</source>
        <translation>درون «%1» محل‌های دیگری هست؛ چیزی تغییر نکرد. نخست آن‌ها را بردارید.</translation>
    </message>
    <message>
        <source>A place cannot stand inside itself; nothing was changed.</source>
        <translation>هیچ محلی درون خودش نیست؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>%1 is in the register already; nothing was written. What is wrong there is put right by a correcting line.</source>
        <translation>%1 پیش‌تر در دفتر ثبت شده است؛ چیزی نوشته نشد. نادرستی آن با سطر اصلاحی درست می‌شود.</translation>
    </message>
    <message>
        <source>The register has no such line of %1; nothing was written.</source>
        <translation>دفتر چنین سطری برای %1 ندارد؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>There is no such stocktake; nothing was written.</source>
        <translation>چنین موجودی‌برداری‌ای نیست؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>“%1” is closed; nothing was written. Begin a new stocktake.</source>
        <translation>«%1» بسته شده است؛ چیزی نوشته نشد. موجودی‌برداری تازه‌ای آغاز کنید.</translation>
    </message>
    <message>
        <source>A stocktake needs a name; nothing was begun.</source>
        <translation>موجودی‌برداری نامی می‌خواهد؛ چیزی آغاز نشد.</translation>
    </message>
    <message>
        <source>There is nothing to look for; nothing was begun. Choose entries, or a list that has some.</source>
        <translation>چیزی برای جست‌وجو نیست؛ چیزی آغاز نشد. چند مدخل یا فهرستی که مدخل دارد برگزینید.</translation>
    </message>
    <message>
        <source>A number is needed; nothing was written.</source>
        <translation>شماره‌ای لازم است؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>“%1” is not on the list of this stocktake; nothing was written.</source>
        <translation>«%1» در فهرست این موجودی‌برداری نیست؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>“%1” goes on; nothing was moved. Close it first.</source>
        <translation>«%1» هنوز ادامه دارد؛ چیزی جابه‌جا نشد. نخست آن را ببندید.</translation>
    </message>
    <message>
        <source>There is a place “%1” already; nothing was changed.</source>
        <translation>محلی به نام «%1» از پیش هست؛ چیزی تغییر نکرد.</translation>
    </message>
</context>
<context>
    <name>vitrine::ChipGroup</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a value that can be chosen, and how many objects have it</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>vitrine::CsvDescription</name>
    <message>
        <source>Date in EDTF (ISO 8601-2), in the numbers of its calendar</source>
        <translation>تاریخ به EDTF (ISO 8601-2)، با عددهای تقویم خودش</translation>
    </message>
    <message>
        <source>Calendar of the date; empty: Gregorian</source>
        <translation>تقویم تاریخ؛ خالی: میلادی</translation>
    </message>
    <message>
        <source>Language of the wording of the date</source>
        <translation>زبان عبارت تاریخ</translation>
    </message>
    <message>
        <source>File beside the table, or address, of a picture</source>
        <translation>پرونده‌ای کنار جدول، یا نشانی، برای تصویر</translation>
    </message>
    <message>
        <source>Who may read the record</source>
        <translation>چه کسی می‌تواند رکورد را بخواند</translation>
    </message>
    <message>
        <source>State of the record</source>
        <translation>وضعیت رکورد</translation>
    </message>
    <message>
        <source>“true” for a demonstration record, which describes no real object</source>
        <translation>«true» برای رکورد نمایشی، که هیچ شیء واقعی را وصف نمی‌کند</translation>
    </message>
    <message>
        <source>Kept from an earlier import</source>
        <translation>مانده از درون‌برد پیشین</translation>
    </message>
</context>
<context>
    <name>vitrine::CsvExport</name>
    <message>
        <source>There is no field “%1”. Nothing was written; “vitrinectl export --help” lists the fields.</source>
        <translation>فیلدی با نام «%1» نیست. چیزی نوشته نشد؛ «vitrinectl export --help» فیلدها را برمی‌شمرد.</translation>
    </message>
</context>
<context>
    <name>vitrine::CsvImport</name>
    <message>
        <source>An item has one place; the first was taken and the others are kept in the extra field “otherPlaces”.</source>
        <translation>هر اثر یک مکان دارد؛ نخستین گرفته شد و بقیه در فیلد افزودهٔ «otherPlaces» نگه داشته شد.</translation>
    </message>
    <message>
        <source>“%1” is none of public, internal, restricted, sealed; the row is kept internal.</source>
        <translation>«%1» هیچ‌یک از public، internal، restricted و sealed نیست؛ سطر داخلی ماند.</translation>
    </message>
    <message>
        <source>“%1” is none of draft, inReview, published; the status was not changed.</source>
        <translation>«%1» هیچ‌یک از draft، inReview و published نیست؛ وضعیت تغییر نکرد.</translation>
    </message>
    <message>
        <source>“%1” is not a date in EDTF; the wording was read instead.</source>
        <translation>«%1» تاریخ EDTF نیست؛ به جای آن عبارت تاریخ خوانده شد.</translation>
    </message>
    <message>
        <source>“%1” could not be read as a date; it is kept as text and not sorted by.</source>
        <translation>«%1» به صورت تاریخ خوانده نشد؛ به صورت متن نگه داشته شد و در ترتیب به کار نمی‌رود.</translation>
    </message>
    <message>
        <source>The file “%1” lies outside the folder of the table and was not taken; its name is kept.</source>
        <translation>فایل «%1» بیرون از پوشهٔ جدول است و گرفته نشد؛ نام آن نگه داشته شد.</translation>
    </message>
    <message>
        <source>The file “%1” is not beside the table; its name is kept. Put the file there and import again.</source>
        <translation>فایل «%1» کنار جدول نیست؛ نام آن نگه داشته شد. فایل را آنجا بگذارید و دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2; the missing ones were taken as empty.</source>
        <translation>این سطر %1 خانه دارد و سرستون %2؛ خانه‌های کم خالی گرفته شد.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2; the surplus is kept as extra fields.</source>
        <translation>این سطر %1 خانه دارد و سرستون %2؛ خانه‌های اضافی در فیلدهای افزوده نگه داشته شد.</translation>
    </message>
    <message>
        <source>The table is empty: it has not even a header. Nothing was imported.</source>
        <translation>جدول خالی است: حتی سرستون ندارد. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1252. Look at the accented letters before you publish.</source>
        <translation>فایل UTF-8 نیست؛ به صورت Windows-1252 خوانده شد. پیش از انتشار، حرف‌های نشانه‌دار را ببینید.</translation>
    </message>
    <message>
        <source>No column holds the number of the items, so no row can be taken. Name one “number”, or say which it is with --key.</source>
        <translation>هیچ ستونی شمارهٔ آثار را ندارد، پس هیچ سطری گرفته نمی‌شود. ستونی را «number» بنامید یا با --key نشانش دهید.</translation>
    </message>
    <message>
        <source>The column “%1” names a field that an earlier column holds already; its values are kept as extra fields.</source>
        <translation>ستون «%1» فیلدی را می‌نامد که ستون پیشین دارد؛ مقدارهایش در فیلدهای افزوده نگه داشته شد.</translation>
    </message>
    <message>
        <source>The column “%1” is not known; its values are kept as extra fields of that name.</source>
        <translation>ستون «%1» شناخته نیست؛ مقدارهایش در فیلدهای افزوده‌ای با همین نام نگه داشته شد.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed: everything from here to the end of the file would be one cell. The row was left out; close the quotation mark and import again.</source>
        <translation>گیومه‌ای بسته نشده است: از اینجا تا پایان فایل یک خانه می‌شد. این سطر کنار گذاشته شد؛ گیومه را ببندید و دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>The row holds a NUL character, which no text has. The row was left out; save the file as text again.</source>
        <translation>این سطر نویسهٔ NUL دارد که در هیچ متنی نیست. کنار گذاشته شد؛ فایل را دوباره به صورت متن ذخیره کنید.</translation>
    </message>
    <message>
        <source>A cell has more than %1 characters. The row was left out.</source>
        <translation>خانه‌ای بیش از %1 نویسه دارد. این سطر کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The row has no number, so it cannot be told from others. It was left out; give it a number and import again.</source>
        <translation>این سطر شماره ندارد و از دیگران بازشناخته نمی‌شود. کنار گذاشته شد؛ به آن شماره بدهید و دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>The number “%1” was used in row %2 already. This row was left out; the first was kept.</source>
        <translation>شمارهٔ «%1» پیش‌تر در سطر %2 آمده است. این سطر کنار گذاشته شد؛ نخستین ماند.</translation>
    </message>
    <message>
        <source>The import was stopped. The catalogue is as it was before.</source>
        <translation>ورود داده متوقف شد. فهرست همان است که بود.</translation>
    </message>
    <message>
        <source>The row has no title.</source>
        <translation>این سطر عنوان ندارد.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>فایل «%1» خوانده نمی‌شود. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>There is no item with the number “%1”; the row was taken without a parent.</source>
        <translation>اثری با شمارهٔ «%1» نیست؛ این سطر بدون مجموعهٔ بالاتر گرفته شد.</translation>
    </message>
    <message>
        <source>The mapping names a column “%1” that the table does not have.</source>
        <translation>نگاشت از ستون «%1» نام می‌برد که جدول ندارد.</translation>
    </message>
    <message>
        <source>The column “%1” is left out, as the mapping says.</source>
        <translation>ستون «%1» کنار گذاشته شد، چنان‌که نگاشت می‌گوید.</translation>
    </message>
    <message>
        <source>There is no item with the number “%1”; the row was taken without the relation to it.</source>
        <translation>اثری با شمارهٔ «%1» نیست؛ سطر بدون این پیوند برداشته شد.</translation>
    </message>
    <message>
        <source>Records that point to media: %1. The file does not hold them and none were taken; import a folder of them, or attach them.</source>
        <translation>رکوردهایی که به رسانه اشاره دارند: %1. فایل آن‌ها را ندارد و هیچ‌یک برداشته نشد؛ پوشه‌ای از آن‌ها را وارد کنید یا پیوستشان کنید.</translation>
    </message>
    <message>
        <source>The table is larger than %1 MB. Nothing was imported; split it.</source>
        <translation>جدول از %1 مگابایت بزرگ‌تر است. چیزی وارد نشد؛ آن را چند تکه کنید.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Nothing was imported; split it.</source>
        <translation>جدول بیش از %1 سطر دارد. چیزی وارد نشد؛ آن را چند تکه کنید.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1256. Look at the Persian letters before you publish.</source>
        <translation>فایل UTF-8 نیست؛ به‌صورت Windows-1256 خوانده شد. پیش از انتشار به حرف‌های فارسی نگاه کنید.</translation>
    </message>
    <message>
        <source>The row has bytes that are no letters in the encoding that was chosen. The row was left out; choose another encoding.</source>
        <translation>این سطر بایت‌هایی دارد که در کدگذاری برگزیده حرف نیستند. سطر کنار گذاشته شد؛ کدگذاری دیگری برگزینید.</translation>
    </message>
</context>
<context>
    <name>vitrine::DateField</name>
    <message>
        <source>as it is written: around 1990, summer 1367 …</source>
        <translation>همان‌گونه که نوشته می‌شود: حدود ۱۹۹۰، تابستان ۱۳۶۷…</translation>
    </message>
    <message>
        <source>Keep the words without a date</source>
        <translation>نگه داشتن نوشته، بی تاریخ</translation>
    </message>
    <message>
        <source>understood: %1 · %2</source>
        <extracomment>%1 is a date in both calendars, %2 its notation for machines</extracomment>
        <translation>فهمیده شد: %1 · %2</translation>
    </message>
    <message>
        <source>kept as it is written, without a day to sort by</source>
        <translation>همان‌گونه که نوشته شده می‌ماند، بی روزی برای مرتب‌سازی</translation>
    </message>
    <message>
        <source>or is it %1?</source>
        <translation>یا %1 است؟</translation>
    </message>
</context>
<context>
    <name>vitrine::DateParse</name>
    <message>
        <source>There is no date here yet. Write one, or “undated”.</source>
        <translation>هنوز تاریخی در اینجا نیست. تاریخی بنویسید، یا «بدون تاریخ».</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not understood as part of a date. Write it like 28 November 2017, summer 1988, around 1905 or 1985–1988.</source>
        <translation>«%1» در «%2» بخشی از تاریخ فهمیده نشد. مانند این بنویسید: ۷ آذر ۱۳۹۶، تابستان ۱۳۶۷، حدود ۱۲۸۴ یا ۱۳۶۴–۱۳۶۷.</translation>
    </message>
    <message>
        <source>The number %1 is neither a day nor a year. Write the year with up to four digits.</source>
        <translation>عدد %1 نه روز است و نه سال. سال را با حداکثر چهار رقم بنویسید.</translation>
    </message>
    <message>
        <source>The lunar calendar cannot be converted to the day. Write the Solar Hijri or the Gregorian date; the wording of the source has its own field.</source>
        <translation>تقویم قمری را نمی‌توان تا روز دقیق برگرداند. تاریخ خورشیدی یا میلادی را بنویسید؛ عبارت منبع فیلد خود را دارد.</translation>
    </message>
    <message>
        <source>“%1” names two calendars. Choose one.</source>
        <translation>«%1» دو تقویم را نام می‌برد. یکی را برگزینید.</translation>
    </message>
    <message>
        <source>“%1” holds no year. Write the year in full.</source>
        <translation>«%1» سال ندارد. سال را کامل بنویسید.</translation>
    </message>
    <message>
        <source>The day of the week in “%1” does not go with the date. Check both, or leave the weekday out.</source>
        <translation>روز هفته در «%1» با تاریخ نمی‌خواند. هر دو را بررسی کنید، یا روز هفته را ننویسید.</translation>
    </message>
    <message>
        <source>Before or after a season names no day. Write a month or a year in “%1”.</source>
        <translation>پیش یا پس از یک فصل روزی را نشان نمی‌دهد. در «%1» ماه یا سال بنویسید.</translation>
    </message>
    <message>
        <source>“%1” does not name two dates. Write both, such as 1985–1988.</source>
        <translation>«%1» دو تاریخ را نام نمی‌برد. هر دو را بنویسید، مانند ۱۳۶۴–۱۳۶۷.</translation>
    </message>
    <message>
        <source>The end of “%1” can be read in more than one way. Write it in full, such as 1985–1988 or December 1988 – February 1989.</source>
        <translation>پایان «%1» را چند جور می‌توان خواند. آن را کامل بنویسید، مانند ۱۳۶۴–۱۳۶۷ یا دی ۱۳۶۶ – اردیبهشت ۱۳۶۷.</translation>
    </message>
    <message>
        <source>The start of “%1” has no year. Write it in full.</source>
        <translation>آغاز «%1» سال ندارد. آن را کامل بنویسید.</translation>
    </message>
    <message>
        <source>The year in “%1” is not complete. Write it with all its digits.</source>
        <translation>سال در «%1» کامل نیست. آن را با همهٔ رقم‌ها بنویسید.</translation>
    </message>
    <message>
        <source>“%1” mixes two calendars. Write it in one.</source>
        <translation>«%1» دو تقویم را در هم آمیخته است. آن را در یک تقویم بنویسید.</translation>
    </message>
    <message>
        <source>The year in “%1” is not a Solar Hijri year. Write the year of the same calendar as the month.</source>
        <translation>سال در «%1» سال خورشیدی نیست. سال را در همان تقویم ماه بنویسید.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a date. Write it like 28 November 2017, summer 1988, around 1905 or 1985–1988.</source>
        <translation>«%1» تاریخ فهمیده نشد. مانند این بنویسید: ۷ آذر ۱۳۹۶، تابستان ۱۳۶۷، حدود ۱۲۸۴ یا ۱۳۶۴–۱۳۶۷.</translation>
    </message>
    <message>
        <source>“%1” does not say which century. Write the decade in full, such as 1980s.</source>
        <translation>«%1» نمی‌گوید کدام سده. دهه را کامل بنویسید، مانند دههٔ ۱۳۶۰.</translation>
    </message>
    <message>
        <source>“%1” is not a decade. A decade begins with a year that ends in 0.</source>
        <translation>«%1» دهه نیست. دهه با سالی آغاز می‌شود که به ۰ پایان می‌یابد.</translation>
    </message>
    <message>
        <source>“%1” may mean ten years or a hundred. Write %2–%3 or %2–%4.</source>
        <translation>«%1» می‌تواند ده سال یا صد سال باشد. بنویسید %2–%3 یا %2–%4.</translation>
    </message>
    <message>
        <source>“%1” can be read in more than one way. Write the month by its name or both years in full.</source>
        <translation>«%1» را چند جور می‌توان خواند. نام ماه را بنویسید، یا هر دو سال را کامل.</translation>
    </message>
    <message>
        <source>“%1” may be a month or two years. Write the month by its name or both years in full.</source>
        <translation>«%1» می‌تواند ماه باشد یا دو سال. نام ماه را بنویسید، یا هر دو سال را کامل.</translation>
    </message>
    <message>
        <source>“%1” may mean day %2 of month %3 or day %3 of month %2. Write the month by its name.</source>
        <translation>«%1» می‌تواند روز %2 از ماه %3 باشد یا روز %3 از ماه %2. نام ماه را بنویسید.</translation>
    </message>
    <message>
        <source>There is no such day as “%1”. Check the day and the month.</source>
        <translation>روزی مانند «%1» نیست. روز و ماه را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>vitrine::DeclarationPage</name>
    <message>
        <source>This declaration is not shown here any more.</source>
        <translation>این بیانیه دیگر در اینجا نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>تاریخ گفته نشده</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>صادرکننده: %1</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>از کجا می‌دانیم؟</translation>
    </message>
    <message>
        <source>Summary, not the wording</source>
        <translation>خلاصه، نه عین متن</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>عین متن</translation>
    </message>
    <message>
        <source>Number of signatories, as stated</source>
        <translation>شمار امضاکنندگان، چنان‌که گفته شده</translation>
    </message>
    <message>
        <source>According to %1</source>
        <translation>بنا بر %1</translation>
    </message>
</context>
<context>
    <name>vitrine::DeletedPane</name>
    <message>
        <source>Deleted entries</source>
        <translation>مدخل‌های حذف‌شده</translation>
    </message>
    <message>
        <source>Restore with its links</source>
        <translation>بازگرداندن با پیوندهایش</translation>
    </message>
    <message>
        <source>Nothing has been deleted.</source>
        <translation>چیزی حذف نشده است.</translation>
    </message>
    <message>
        <source>They keep their numbers, and come back as they were.</source>
        <translation>شماره‌شان را نگه می‌دارند و همان‌گونه که بودند بازمی‌گردند.</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>بازگردانده شد: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::DeskFoot</name>
    <message>
        <source>How far it is</source>
        <translation>میزان پیشرفت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stop; nothing will have been changed</source>
        <translation>توقف؛ چیزی تغییر نخواهد کرد</translation>
    </message>
</context>
<context>
    <name>vitrine::DeskWindow</name>
    <message>
        <source>%1 – Vitrine</source>
        <translation>%1 – ویترین</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>مدخل‌های حذف‌شده</translation>
    </message>
    <message>
        <source>This entry is not in the catalogue any more: %1.</source>
        <translation>این مدخل دیگر در فهرست نیست: %1.</translation>
    </message>
    <message>
        <source>Something on the form could not be saved and waits there; mend it or undo it before going on.</source>
        <translation>چیزی در این برگه ذخیره نشد و همان‌جا مانده است؛ پیش از ادامه آن را درست کنید یا پس بگیرید.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>همه چیز ذخیره شده است.</translation>
    </message>
    <message>
        <source>Something on the form could not be saved; the reason stands beside the field.</source>
        <translation>چیزی در این برگه ذخیره نشد؛ دلیلش کنار خانه نوشته شده است.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>تازه: %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بی نام</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>حذف شد: %1</translation>
    </message>
    <message>
        <source>“%1” was deleted, and taken out of what referred to it. Undo brings both back.</source>
        <translation>«%1» حذف و از هر جا که به آن اشاره داشت برداشته شد. واگرد هر دو را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای پس گرفتن نیست.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>پس گرفته شد: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>چیزی برای انجام دوباره نیست.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>دوباره انجام شد: %1</translation>
    </message>
    <message>
        <source>Something on the form breaks a rule and is not saved. Mend it, or close again to leave without it.</source>
        <translation>چیزی در این برگه با قاعده نمی‌خواند و ذخیره نشده است. آن را درست کنید یا برای رفتن بدون آن دوباره ببندید.</translation>
    </message>
    <message>
        <source>Edit the chosen records together …</source>
        <translation>ویرایش هم‌زمان مدخل‌های برگزیده …</translation>
    </message>
    <message>
        <source>Many entries are being changed …</source>
        <translation>مدخل‌های بسیاری در حال تغییرند …</translation>
    </message>
    <message>
        <source>Choose records in the list first: with Ctrl and Shift, or all of them with Ctrl+A.</source>
        <translation>نخست مدخل‌ها را در فهرست برگزینید: با Ctrl و Shift، یا همه را با Ctrl+A.</translation>
    </message>
    <message>
        <source>Many entries are being changed. Wait for the end, or stop it: nothing will have been changed then.</source>
        <translation>مدخل‌های بسیاری در حال تغییرند. تا پایان صبر کنید، یا متوقف کنید: آنگاه چیزی تغییر نخواهد کرد.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed. Undo takes all of it back.</source>
        <translation>
            <numerusform>%Ln مدخل تغییر کرد. واگرد همه را بازمی‌گرداند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace …</source>
        <translation>یافتن و جایگزینی …</translation>
    </message>
    <message>
        <source>Merge the two chosen records …</source>
        <translation>یکی کردن دو مدخل برگزیده …</translation>
    </message>
    <message>
        <source>Choose two people or organisations, two terms or two places in the list, with Ctrl: these can be merged.</source>
        <translation>در فهرست با Ctrl دو شخص یا سازمان، دو اصطلاح یا دو مکان را برگزینید: این‌ها را می‌توان یکی کرد.</translation>
    </message>
    <message>
        <source>The two records are one now. Undo parts them again.</source>
        <translation>این دو مدخل اکنون یکی‌اند. واگرد آن‌ها را از هم جدا می‌کند.</translation>
    </message>
    <message>
        <source>This record was merged into another one, which is shown instead.</source>
        <translation>این مدخل با مدخل دیگری یکی شده است که به جای آن نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>A copy of “%1”</source>
        <translation>رونوشت «%1»</translation>
    </message>
    <message>
        <source>This is the copy. It is a draft, without media, and without what belonged to the one object alone.</source>
        <translation>این رونوشت است: پیش‌نویسی بدون رسانه و بدون آنچه تنها از آنِ همان شیء بود.</translation>
    </message>
    <message>
        <source>What is left to settle</source>
        <translation>آنچه هنوز باید سامان یابد</translation>
    </message>
    <message>
        <source>Open the form of the record that is to be deleted: in the table cells are emptied.</source>
        <translation>فرم مدخلی را که باید حذف شود باز کنید: در جدول خانه‌ها خالی می‌شوند.</translation>
    </message>
    <message>
        <source>Work list: notes, days, changes</source>
        <translation>فهرست کار: یادداشت‌ها، روزها، تغییرها</translation>
    </message>
    <message>
        <source>People of the desk</source>
        <translation>کارکنان این میز</translation>
    </message>
    <message>
        <source>Somebody else at the desk</source>
        <translation>کس دیگری پشت میز</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>روشن یا تیره</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>نقشهٔ طبقه‌ها</translation>
    </message>
</context>
<context>
    <name>vitrine::DigitPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>پاک کردن آخرین رقم</translation>
    </message>
    <message>
        <source>Show this object</source>
        <translation>نمایش این اثر</translation>
    </message>
</context>
<context>
    <name>vitrine::DocumentViewer</name>
    <message>
        <source>Page before</source>
        <translation>صفحهٔ پیش</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>صفحهٔ بعد</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>دو زبان</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>صفحهٔ %1 از %2</translation>
    </message>
    <message>
        <source>The picture of this page is missing here. Its text remains.</source>
        <translation>تصویر این صفحه در اینجا نیست. متن آن مانده است.</translation>
    </message>
</context>
<context>
    <name>vitrine::DublinCore</name>
    <message>
        <source>“%1” holds no Dublin Core record. Nothing was imported.</source>
        <translation>«%1» هیچ رکورد Dublin Core ندارد. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>پروندهٔ «%1» خوانده نمی‌شود. چیزی وارد نشد.</translation>
    </message>
</context>
<context>
    <name>vitrine::Ead</name>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>پروندهٔ «%1» خوانده نمی‌شود. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>“%1” holds no finding aid: no level of description is in it. Nothing was imported.</source>
        <translation>«%1» راهنمای بازیابی ندارد: هیچ سطح توصیفی در آن نیست. چیزی وارد نشد.</translation>
    </message>
</context>
<context>
    <name>vitrine::Editor</name>
    <message>
        <source>This catalogue is open for reading only; nothing was changed.</source>
        <translation>این فهرست تنها برای خواندن باز است؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Many entries are being changed; this was not written. Wait for the end, or stop it.</source>
        <translation>مدخل‌های بسیاری در حال تغییرند؛ این نوشته نشد. تا پایان صبر کنید یا آن را متوقف کنید.</translation>
    </message>
    <message>
        <source>Replaced by a new copy.</source>
        <translation>نسخه‌ای تازه جای آن را گرفت.</translation>
    </message>
    <message>
        <source>Something was written meanwhile, so nothing was taken back. Look at it, and try again.</source>
        <translation>در این میان چیزی نوشته شد، پس چیزی پس گرفته نشد. آن را ببینید و دوباره بکوشید.</translation>
    </message>
</context>
<context>
    <name>vitrine::Edtf</name>
    <message>
        <source>“%1” is an EDTF date of level 2. Such dates are kept as text; choose a simpler form to sort and search by.</source>
        <translation>«%1» تاریخ EDTF سطح ۲ است. این تاریخ‌ها به صورت متن نگه داشته می‌شوند؛ برای ترتیب و جست‌وجو شکل ساده‌تری برگزینید.</translation>
    </message>
    <message>
        <source>“%1” lies outside the years this catalogue keeps. Choose a year of up to four digits.</source>
        <translation>«%1» بیرون از سال‌هایی است که این فهرست نگه می‌دارد. سالی با حداکثر چهار رقم برگزینید.</translation>
    </message>
    <message>
        <source>There is no such day as “%1”. Check the day and the month.</source>
        <translation>روزی مانند «%1» نیست. روز و ماه را بررسی کنید.</translation>
    </message>
    <message>
        <source>In “%1” the end lies before the start. Exchange the two.</source>
        <translation>در «%1» پایان پیش از آغاز است. جای آن دو را عوض کنید.</translation>
    </message>
    <message>
        <source>“%1” is not a date in EDTF form. Write it like 1988, 1988-07, 1988-07-19 or 1985/1988.</source>
        <translation>«%1» تاریخی به شکل EDTF نیست. مانند این بنویسید: 1988، 1988-07، 1988-07-19 یا 1985/1988.</translation>
    </message>
</context>
<context>
    <name>vitrine::Encoding</name>
    <message>
        <source>The input cannot be read twice, so its encoding cannot be recognised; give a file instead.</source>
        <translation>ورودی را نمی‌توان دو بار خواند و رمزگذاری آن شناخته نمی‌شود؛ به جای آن فایلی بدهید.</translation>
    </message>
</context>
<context>
    <name>vitrine::EventPage</name>
    <message>
        <source>This event is not shown here any more.</source>
        <translation>این رویداد دیگر در اینجا نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>آنچه گفته شد</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>از کجا می‌دانیم؟</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>اشخاص و سازمان‌ها</translation>
    </message>
</context>
<context>
    <name>vitrine::EvidencePage</name>
    <message>
        <source>How do we know this?</source>
        <translation>از کجا می‌دانیم؟</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>پیش‌گفتار</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>This record is not shown here any more.</source>
        <translation>این رکورد دیگر در اینجا نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>This entry is a demonstration: it was made for this catalogue, to show how it works. It is not a real person&apos;s object, and its date and maker are part of the demonstration.</source>
        <translation>این مدخل نمونهٔ نمایشی است: برای این فهرست ساخته شده تا شیوهٔ کار آن را نشان دهد. از آنِ شخصی واقعی نیست و تاریخ و سازندهٔ آن بخشی از نمایش است.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>No source is recorded.</source>
        <translation>منبعی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>Publisher: %1</source>
        <translation>ناشر: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>تاریخ: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>نشانی: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a language, %2 the state of a text in it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportFile</name>
    <message>
        <source>The place “%1” cannot be written. Nothing was exported; choose another place.</source>
        <translation>در «%1» نمی‌توان نوشت. چیزی برون‌برد نشد؛ جای دیگری برگزینید.</translation>
    </message>
    <message>
        <source>There is something at “%1” already. Nothing was exported; name a folder that is not there yet.</source>
        <translation>در «%1» از پیش چیزی هست. چیزی برون‌برد نشد؛ پوشه‌ای را نام ببرید که هنوز نیست.</translation>
    </message>
    <message>
        <source>The export could not be written: the disk is full or not writable. Nothing in the catalogue changed and no half file was left; free some space and export again.</source>
        <translation>برون‌برد نوشته نشد: دیسک پر است یا نوشتنی نیست. چیزی در کاتالوگ تغییر نکرد و پروندهٔ ناتمامی نماند؛ جا باز کنید و دوباره برون‌برد کنید.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was left behind.</source>
        <translation>برون‌برد متوقف شد؛ پرونده‌ای نماند.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportItems</name>
    <message>
        <source>There is no field “%1”. Nothing was written; “vitrinectl export --help” lists the fields.</source>
        <translation>بخشی به نام «%1» نیست. چیزی نوشته نشد؛ «vitrinectl export --help» بخش‌ها را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as fr, en or fa. Nothing was written.</source>
        <translation>«%1» نشانهٔ زبانی مانند fr، en یا fa نیست. چیزی نوشته نشد.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportWords</name>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ویدئو</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>ضبط صدا</translation>
    </message>
    <message>
        <source>Handicraft</source>
        <translation>صنایع دستی</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>اثر هنری</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>فوند</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>سری</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>هنرمند</translation>
    </message>
    <message>
        <source>author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>پدیدآور</translation>
    </message>
    <message>
        <source>photographer</source>
        <translation>عکاس</translation>
    </message>
    <message>
        <source>videographer</source>
        <translation>تصویربردار</translation>
    </message>
    <message>
        <source>filmmaker</source>
        <translation>فیلم‌ساز</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>سخنران</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>امضاکننده</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>اهداکننده</translation>
    </message>
    <message>
        <source>unknown maker</source>
        <translation>سازندهٔ ناشناخته</translation>
    </message>
    <message>
        <source>maker&apos;s name withheld</source>
        <translation>نام سازنده گفته نمی‌شود</translation>
    </message>
    <message>
        <source>Demonstration: this record shows what the catalogue can do and describes no real object.</source>
        <translation>نمونهٔ نمایشی: این رکورد نشان می‌دهد که این فهرست چه می‌تواند بکند و هیچ شیء واقعی را وصف نمی‌کند.</translation>
    </message>
</context>
<context>
    <name>vitrine::FacetPanel</name>
    <message>
        <source>Clear all</source>
        <translation>پاک کردن همه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
</context>
<context>
    <name>vitrine::FacetSearch</name>
    <message>
        <source>Done</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>The first letters are enough</source>
        <translation>حرف‌های نخست بس است</translation>
    </message>
    <message>
        <source>None of the objects has such a value.</source>
        <translation>هیچ اثری چنین مقداری ندارد.</translation>
    </message>
</context>
<context>
    <name>vitrine::FacetWords</name>
    <message>
        <source>Kind</source>
        <translation>گونه</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>سازنده</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>دهه</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>ماده</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>شیوه</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>With</source>
        <translation>همراه با</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>دسترسی</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>A decade: %1 is its first year</extracomment>
        <translation>دههٔ %1</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فیلم</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Level of description</source>
        <translation>سطح توصیف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Lacks</source>
        <extracomment>Heading of what entries do not have: rights, a translation ...</extracomment>
        <translation>کمبودها</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>ترجمه</translation>
    </message>
    <message>
        <source>A source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>A rights statement</source>
        <translation>بیان حقوق</translation>
    </message>
    <message>
        <source>An alternative text</source>
        <translation>متن جایگزین</translation>
    </message>
    <message>
        <source>A sound original file</source>
        <translation>پروندهٔ اصلی سالم</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>اندازه‌ها</translation>
    </message>
    <message>
        <source>A place in the exhibition</source>
        <translation>جایی در نمایشگاه</translation>
    </message>
</context>
<context>
    <name>vitrine::FactList</name>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>سازنده</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>مواد</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>شیوه‌ها</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>اعتبار</translation>
    </message>
    <message>
        <source>Inscriptions</source>
        <translation>نوشته‌ها</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>رده‌بندی</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>موضوع‌ها</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>پیشینهٔ مالکیت</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>نگهدارنده</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>حقوق</translation>
    </message>
    <message>
        <source>Scope and content</source>
        <translation>دامنه و محتوا</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>چینش</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a qualifier such as &apos;workshop of&apos;, and a name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>attributed to %1</source>
        <translation>منسوب به %1</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldSheet</name>
    <message>
        <source>%1 of “%2”</source>
        <extracomment>a step of undo: %1 is a field&apos;s title, %2 that of the record</extracomment>
        <translation>%1 از «%2»</translation>
    </message>
    <message>
        <source>As before: %1 (Ctrl+&apos;)</source>
        <extracomment>%1 is a value that another record has; the keys take it over</extracomment>
        <translation>مانند پیش: %1 (Ctrl+&apos;)</translation>
    </message>
</context>
<context>
    <name>vitrine::FieldWords</name>
    <message>
        <source>Hosts</source>
        <translation>میزبانان</translation>
    </message>
    <message>
        <source>Text: a breath</source>
        <translation>متن: یک نفس</translation>
    </message>
    <message>
        <source>Text: a minute</source>
        <translation>متن: یک دقیقه</translation>
    </message>
    <message>
        <source>Text: everything</source>
        <translation>متن: همه</translation>
    </message>
    <message>
        <source>Sections, in order</source>
        <translation>بخش‌ها به ترتیب</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>About this catalogue</source>
        <translation>دربارهٔ این فهرست</translation>
    </message>
    <message>
        <source>The hang</source>
        <translation>چیدمان</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>شرح تصویر</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>متن جایگزین</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>متن پیاده‌شده</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>نام‌ها</translation>
    </message>
    <message>
        <source>Born or founded</source>
        <translation>تولد یا بنیاد</translation>
    </message>
    <message>
        <source>Died or dissolved</source>
        <translation>درگذشت یا انحلال</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>گونهٔ رویداد</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>شرکت‌کنندگان</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>به گفتهٔ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>کلمه به کلمه</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation>گفته‌شده در</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>میزان یقین</translation>
    </message>
    <message>
        <source>Number, or the lower one</source>
        <translation>عدد، یا عدد کمتر</translation>
    </message>
    <message>
        <source>The upper number</source>
        <translation>عدد بیشتر</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>قید</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>In the statement</source>
        <translation>در گفته</translation>
    </message>
    <message>
        <source>The text is a summary</source>
        <translation>متن خلاصه است</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرکننده</translation>
    </message>
    <message>
        <source>Stated number of signatories</source>
        <translation>شمار اعلام‌شدهٔ امضاکنندگان</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>امضاکنندگان</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>ارجاع</translation>
    </message>
    <message>
        <source>What it says, in our words</source>
        <translation>مضمون، به زبان ما</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Shares its text with</source>
        <translation>متن مشترک با</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>مختصات</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>عرض جغرافیایی</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>طول جغرافیایی</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>واژگان</translation>
    </message>
    <message>
        <source>Broader term</source>
        <translation>اصطلاح گسترده‌تر</translation>
    </message>
    <message>
        <source>Address in a public vocabulary</source>
        <translation>نشانی در واژگان عمومی</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>چه کسی می‌بیند</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>نمونهٔ نمایشی</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>Other fields, as they came</source>
        <translation>خانه‌های دیگر، همان‌گونه که آمده</translation>
    </message>
    <message>
        <source>Why fields are empty</source>
        <translation>چرا خانه‌ها خالی است</translation>
    </message>
    <message>
        <source>Who may see which field</source>
        <translation>چه کسی کدام خانه را می‌بیند</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>جای آن در منبع</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>As in the source, or by which scheme</source>
        <translation>مانند منبع، یا با کدام شیوه</translation>
    </message>
    <message>
        <source>Original or translation</source>
        <translation>اصلی یا ترجمه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>چه چیزی سنجیده شده</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>شخص یا سازمان</translation>
    </message>
    <message>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>اثر</translation>
    </message>
    <message>
        <source>Place in the room</source>
        <translation>جای آن در تالار</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>زیرنویس</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Few of the team</source>
        <translation>چند تن از گروه</translation>
    </message>
    <message>
        <source>Nobody without the passphrase</source>
        <translation>هیچ‌کس بی گذرواژه</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>در بازبینی</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منتشرشده</translation>
    </message>
    <message>
        <source>original</source>
        <translation>متن اصلی</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>ترجمه</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>نیست</translation>
    </message>
    <message>
        <source>to be proofread</source>
        <translation>بازخوانی‌نشده</translation>
    </message>
    <message>
        <source>proofread</source>
        <translation>بازخوانی‌شده</translation>
    </message>
    <message>
        <source>the source changed</source>
        <translation>کهنه: متن اصلی تغییر کرده</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>ساختهٔ</translation>
    </message>
    <message>
        <source>attributed to</source>
        <translation>منسوب به</translation>
    </message>
    <message>
        <source>maker unknown</source>
        <translation>سازنده ناشناس</translation>
    </message>
    <message>
        <source>name withheld</source>
        <translation>نام پوشیده</translation>
    </message>
    <message>
        <source>usual name</source>
        <translation>نام معمول</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>نام دیگر</translation>
    </message>
    <message>
        <source>in other letters</source>
        <translation>به خط دیگر</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>موضوع‌ها</translation>
    </message>
    <message>
        <source>materials</source>
        <translation>مواد</translation>
    </message>
    <message>
        <source>techniques</source>
        <translation>شیوه‌ها</translation>
    </message>
    <message>
        <source>advisories</source>
        <translation>هشدارها</translation>
    </message>
    <message>
        <source>kinds of events</source>
        <translation>گونه‌های رویداد</translation>
    </message>
    <message>
        <source>classifications</source>
        <translation>رده‌بندی‌ها</translation>
    </message>
    <message>
        <source>kinds of places</source>
        <translation>گونه‌های مکان</translation>
    </message>
    <message>
        <source>goes with</source>
        <translation>همراه با</translation>
    </message>
    <message>
        <source>is part of</source>
        <translation>بخشی از</translation>
    </message>
    <message>
        <source>is a version of</source>
        <translation>نسخه‌ای از</translation>
    </message>
    <message>
        <source>depicts</source>
        <translation>نشان می‌دهد</translation>
    </message>
    <message>
        <source>is documented by</source>
        <translation>مستند به</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>از چه</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>نمایشگاه</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>رسانه</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>گفته</translation>
    </message>
    <message>
        <source>Stated number</source>
        <translation>عدد اعلام‌شده</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>بیانیه</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>اصطلاح</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>فهرست ذخیره‌شده</translation>
    </message>
    <message>
        <source>Exhibitions</source>
        <translation>نمایشگاه‌ها</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>آثار</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>رسانه‌ها</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>اشخاص و سازمان‌ها</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>گفته‌ها</translation>
    </message>
    <message>
        <source>Stated numbers</source>
        <translation>عددهای اعلام‌شده</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>بیانیه‌ها</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>مکان‌ها</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>اصطلاح‌ها</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>فهرست‌های ذخیره‌شده</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Dates and places</source>
        <translation>تاریخ و مکان</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>مواد</translation>
    </message>
    <message>
        <source>Access and rights</source>
        <translation>دسترسی و حقوق</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلی</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Note to colleagues</source>
        <translation>یادداشت برای همکاران</translation>
    </message>
</context>
<context>
    <name>vitrine::FilmViewer</name>
    <message>
        <source>Silent film</source>
        <translation>فیلم صامت</translation>
    </message>
</context>
<context>
    <name>vitrine::FindPane</name>
    <message>
        <source>Whole words only</source>
        <translation>فقط واژه‌های کامل</translation>
    </message>
    <message>
        <source>Capitals as typed</source>
        <translation>حروف بزرگ همان‌گونه</translation>
    </message>
    <message>
        <source>In every spelling</source>
        <translation>با هر املا</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>واژه‌های جست‌وجو</translation>
    </message>
    <message>
        <source>Words to stand there instead</source>
        <translation>واژه‌های جایگزین</translation>
    </message>
    <message>
        <source>In which field</source>
        <translation>در کدام فیلد</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>به کدام زبان</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>همهٔ زبان‌ها</translation>
    </message>
    <message>
        <source>Without accents and vowel marks, and in every way a Persian letter is typed</source>
        <translation>بدون اعراب و نشانه‌ها، و با هر شیوهٔ نوشتن حرف‌های فارسی</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>بازگشت به فرم</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>جایگزین</translation>
    </message>
    <message>
        <source>Find and replace in all of the list</source>
        <translation>یافتن و جایگزینی در همهٔ فهرست</translation>
    </message>
    <message numerus="yes">
        <source>Find and replace in %n record(s)</source>
        <translation>
            <numerusform>یافتن و جایگزینی در %Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>همهٔ متن‌ها</translation>
    </message>
    <message>
        <source>Replaced in %1 records</source>
        <extracomment>a step of undo: %1 is how many</extracomment>
        <translation>جایگزینی در %1 مدخل</translation>
    </message>
</context>
<context>
    <name>vitrine::FolderImport</name>
    <message>
        <source>The import was stopped. The catalogue is as it was before.</source>
        <translation>ورود متوقف شد. فهرست همان است که بود.</translation>
    </message>
    <message>
        <source>The file “%1” has the same bytes as one of “%2”, which is there already; it was not taken again.</source>
        <translation>فایل «%1» بایت به بایت همان فایلی از «%2» است که از پیش هست؛ دوباره برداشته نشد.</translation>
    </message>
    <message>
        <source>“%1” is not a picture, film, sound or document known here. It was left out.</source>
        <translation>«%1» تصویر، فیلم، صدا یا سندی نیست که اینجا شناخته باشد. کنار گذاشته شد.</translation>
    </message>
</context>
<context>
    <name>vitrine::Format</name>
    <message>
        <source>There is no file “%1”. Nothing was imported.</source>
        <translation>فایل «%1» نیست. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The folder “%1” holds nothing that can be imported.</source>
        <translation>پوشهٔ «%1» چیزی برای وارد کردن ندارد.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>فایل «%1» خوانده نمی‌شود. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The format of “%1” is not one that can be imported; “vitrinectl formats” lists them. Nothing was imported.</source>
        <translation>قالب «%1» وارد کردنی نیست؛ «vitrinectl formats» قالب‌ها را برمی‌شمرد. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>Preservation package (BagIt) with originals, METS and PREMIS</source>
        <translation>بستهٔ نگهداری (BagIt) با اصل‌ها، METS و PREMIS</translation>
    </message>
    <message>
        <source>Linked Art as JSON-LD</source>
        <translation>Linked Art به شکل JSON-LD</translation>
    </message>
    <message>
        <source>LIDO 1.1, for museums and portals</source>
        <translation>LIDO ۱٫۱، برای موزه‌ها و درگاه‌ها</translation>
    </message>
    <message>
        <source>Dublin Core, a folder with one file an entry</source>
        <translation>Dublin Core، پوشه‌ای با یک فایل برای هر مدخل</translation>
    </message>
    <message>
        <source>An archival finding aid, EAD3</source>
        <translation>راهنمای بایگانی، EAD3</translation>
    </message>
    <message>
        <source>An archival finding aid, EAD 2002</source>
        <translation>راهنمای بایگانی، EAD ۲۰۰۲</translation>
    </message>
    <message>
        <source>Folder of pictures, films, recordings and documents</source>
        <translation>پوشه‌ای از تصویرها، فیلم‌ها، صداها و سندها</translation>
    </message>
    <message>
        <source>Printed lists, sheets, finding aids and labels (PDF)</source>
        <translation>فهرست‌ها، برگه‌ها، راهنماها و برچسب‌های چاپی (PDF)</translation>
    </message>
    <message>
        <source>Dublin Core terms as JSON-LD</source>
        <translation>اصطلاح‌های دوبلین کور به‌صورت JSON-LD</translation>
    </message>
    <message>
        <source>CSV, exact: table of items</source>
        <translation>CSV دقیق: جدول آثار</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet: table of items</source>
        <translation>CSV برای صفحه‌گسترده: جدول آثار</translation>
    </message>
    <message>
        <source>TSV: table of items, separated by tabs</source>
        <translation>TSV: جدول آثار، جداشده با جهش</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>کارپوشهٔ اکسل (XLSX)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (ODS)</source>
        <translation>صفحه‌گستردهٔ OpenDocument ‏(ODS)</translation>
    </message>
    <message>
        <source>JSON: the whole catalogue, without loss</source>
        <translation>JSON: همهٔ فهرست، بی‌کم‌وکاست</translation>
    </message>
    <message>
        <source>NDJSON: the whole catalogue, one record a line</source>
        <translation>NDJSON: همهٔ فهرست، هر خط یک مدخل</translation>
    </message>
    <message>
        <source>HTML: a folder to read in any browser, with search</source>
        <translation>HTML: پوشه‌ای که در هر مرورگری خوانده می‌شود، با جست‌وجو</translation>
    </message>
</context>
<context>
    <name>vitrine::GapWords</name>
    <message>
        <source>%1: not yet in this language: %2</source>
        <translation>%1: هنوز به این زبان نیست: %2</translation>
    </message>
    <message>
        <source>%1: the source changed since this translation: %2</source>
        <translation>%1: متن اصلی پس از این ترجمه تغییر کرده است: %2</translation>
    </message>
    <message>
        <source>The file of this medium is missing.</source>
        <translation>فایل این رسانه نیست.</translation>
    </message>
    <message>
        <source>This medium cannot be shown or played: its file is none of the kinds known here.</source>
        <translation>این رسانه را نمی‌توان نشان داد یا پخش کرد: فایل آن از گونه‌های شناخته‌شده نیست.</translation>
    </message>
    <message>
        <source>The rights are not stated.</source>
        <translation>حقوق بیان نشده است.</translation>
    </message>
    <message>
        <source>Nobody has said yet whether a content advisory is needed.</source>
        <translation>هنوز کسی نگفته است که هشدار محتوا لازم است یا نه.</translation>
    </message>
    <message>
        <source>The rights ran out on %1: visitors do not see the media any more.</source>
        <translation>حقوق در %1 به پایان رسید: بازدیدکنندگان دیگر رسانه‌ها را نمی‌بینند.</translation>
    </message>
    <message>
        <source>The rights run out soon: %1 is the last day.</source>
        <translation>حقوق به‌زودی پایان می‌یابد: %1 آخرین روز است.</translation>
    </message>
    <message>
        <source>Under embargo: visitors see it from %1 on, not before, even when it is published.</source>
        <translation>در منع نمایش: بازدیدکنندگان آن را تنها از %1 به بعد می‌بینند، حتی اگر منتشر شده باشد.</translation>
    </message>
</context>
<context>
    <name>vitrine::HangField</name>
    <message>
        <source>add …</source>
        <translation>افزودن…</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>Position of the chosen line</source>
        <translation>جایگاه سطر برگزیده</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: افزودن</translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryPane</name>
    <message>
        <source>Changes, the newest first</source>
        <translation>تغییرها، تازه‌ترین نخست</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کی</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>که</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>خانه</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از تغییر</translation>
    </message>
    <message>
        <source>After</source>
        <translation>پس از تغییر</translation>
    </message>
    <message>
        <source>Restore the value before</source>
        <translation>بازگرداندن مقدار پیشین</translation>
    </message>
    <message>
        <source>An earlier value of: %1</source>
        <translation>مقدار پیشین: %1</translation>
    </message>
    <message>
        <source>Two lines, chosen with Ctrl, are compared: the record as it was after each of them</source>
        <translation>دو سطر که با Ctrl برگزیده شوند با هم سنجیده می‌شوند: مدخل آن‌گونه که پس از هر یک بود</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>آن‌گونه که در %1 بود</translation>
    </message>
    <message>
        <source>The two versions are equal.</source>
        <translation>دو نسخه برابرند.</translation>
    </message>
    <message>
        <source>Restore the older version</source>
        <translation>بازگرداندن نسخهٔ قدیمی‌تر</translation>
    </message>
    <message>
        <source>The version of %1</source>
        <translation>نسخهٔ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::HomePage</name>
    <message>
        <source>The conference</source>
        <translation>کنفرانس</translation>
    </message>
    <message>
        <source>The declaration</source>
        <translation>بیانیه</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>نمایشگاه</translation>
    </message>
    <message>
        <source>This catalogue has no published exhibition yet.</source>
        <translation>این فهرست هنوز نمایشگاه منتشرشده‌ای ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) and organisation(s)</source>
        <translation>
            <numerusform>%Ln شخص یا سازمان</numerusform>
        </translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>همهٔ آثار</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>از کجا می‌دانیم؟</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>گاه‌شماری</translation>
    </message>
    <message>
        <source>Number on the wall</source>
        <translation>شمارهٔ روی دیوار</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>مکان‌ها</translation>
    </message>
    <message>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <source>About</source>
        <translation>درباره</translation>
    </message>
</context>
<context>
    <name>vitrine::HtmlExport</name>
    <message>
        <source>All entries</source>
        <translation>همهٔ مدخل‌ها</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>مدخل‌های پیشین</translation>
    </message>
    <message>
        <source>Further entries</source>
        <translation>مدخل‌های بعدی</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>نمونهٔ نمایشی</translation>
    </message>
    <message>
        <source>Show the pictures</source>
        <translation>نشان دادن تصویرها</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>The exhibition</source>
        <translation>نمایشگاه</translation>
    </message>
    <message>
        <source>All entries and search</source>
        <translation>همهٔ مدخل‌ها و جست‌وجو</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>گفته‌ها</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>Some texts on this page are translations that nobody has reviewed yet.</source>
        <translation>برخی متن‌های این صفحه ترجمه‌هایی است که هنوز کسی بازبینی نکرده است.</translation>
    </message>
    <message>
        <source>According to %1:</source>
        <translation>به گفتهٔ %1:</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportFiles</name>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>پروندهٔ «%1» خوانده نمی‌شود. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The table has no row %1 that could be its header. Nothing was imported.</source>
        <translation>جدول سطر %1 ندارد که سرستون آن باشد. چیزی وارد نشد.</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportReport</name>
    <message>
        <source>“%1” is new; it is possibly the same as “%2”, which is there already. Both are kept until somebody says so.</source>
        <translation>«%1» تازه است و شاید همان «%2» باشد که از پیش هست. تا کسی چیزی نگوید هر دو می‌مانند.</translation>
    </message>
    <message>
        <source>“%1” was to be the same as “%2”, which is not in the catalogue; it is taken as a new one.</source>
        <translation>«%1» باید همان «%2» می‌بود که در فهرست نیست؛ تازه به شمار آمد.</translation>
    </message>
    <message>
        <source>“%1” is taken as “%2”, as you said.</source>
        <translation>«%1» همان‌گونه که گفتید «%2» گرفته شد.</translation>
    </message>
    <message>
        <source>The report could not be written to %1; choose another place.</source>
        <translation>گزارش در %1 نوشته نشد؛ جای دیگری برگزینید.</translation>
    </message>
    <message>
        <source>“%1” is taken as “%2”, as you said, and is one of its names from now on.</source>
        <translation>«%1» همان‌گونه که گفتید «%2» گرفته شد و از این پس یکی از نام‌های آن است.</translation>
    </message>
    <message>
        <source>“%1” is taken as “%2”, as you said. It does not become one of its names: more people see those than this row.</source>
        <translation>«%1» همان‌گونه که گفتید «%2» گرفته شد. به نام‌های آن افزوده نمی‌شود: کسان بیشتری آن نام‌ها را می‌بینند تا این ردیف را.</translation>
    </message>
    <message>
        <source>“%1” is taken as “%2”, as you said. It does not become one of its names: “%2” is published, and you write what is not public yet.</source>
        <translation>«%1» همان «%2» گرفته شد، چنان‌که گفتید. به نام‌های آن افزوده نمی‌شود: «%2» منتشر شده است و شما چیزی را می‌نویسید که هنوز همگانی نیست.</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemField</name>
    <message>
        <source>Number</source>
        <translation>شمارهٔ ثبت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>گونه</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>بخشی از</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>چگونه ساخته شد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>رده‌بندی</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>مواد</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>شیوه‌ها</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>موضوع‌ها</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Inscriptions</source>
        <translation>نوشته‌ها</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Scope and content</source>
        <translation>دامنه و محتوا</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>چینش</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>سازنده</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>پیشینهٔ مالکیت</translation>
    </message>
    <message>
        <source>Rights statement</source>
        <translation>بیان حقوق</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>حقوق</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>عبارت اعتبار</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>نگهدارنده</translation>
    </message>
    <message>
        <source>Content advisory</source>
        <translation>هشدار محتوا</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Related items</source>
        <translation>آثار مرتبط</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>نشانی‌ها</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>جای نگهداری</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ارزش</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>بیمه</translation>
    </message>
    <message>
        <source>Remarks of the donor</source>
        <translation>گفته‌های اهداکننده</translation>
    </message>
    <message>
        <source>Persons depicted</source>
        <translation>اشخاص تصویر</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>مکان دقیق</translation>
    </message>
    <message>
        <source>Rights until</source>
        <translation>حقوق تا</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>منع نمایش تا</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemLabel</name>
    <message>
        <source>Related objects</source>
        <translation>آثار مرتبط</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemPage</name>
    <message>
        <source>%1 › %2 of %3</source>
        <extracomment>%1 is a section&apos;s title, %2 and %3 are numbers: &quot;Handmade objects › 2 of 8&quot;</extracomment>
        <translation>%1 › %2 از %3</translation>
    </message>
    <message>
        <source>This object is not shown here any more.</source>
        <translation>این اثر دیگر در اینجا نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Go back, or start again from the exhibition.</source>
        <translation>بازگردید، یا دوباره از نمایشگاه آغاز کنید.</translation>
    </message>
    <message>
        <source>Before you see this</source>
        <translation>پیش از دیدن</translation>
    </message>
    <message>
        <source>You can open it, read a description instead, or skip it.</source>
        <translation>می‌توانید آن را باز کنید، به‌جای آن شرحی بخوانید، یا از آن بگذرید.</translation>
    </message>
    <message>
        <source>Read the document</source>
        <translation>خواندن سند</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Read a description</source>
        <translation>خواندن شرح</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>گذشتن</translation>
    </message>
    <message numerus="yes">
        <source>A document of %n page(s).</source>
        <translation>
            <numerusform>سندی در %Ln صفحه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s).</source>
        <translation>
            <numerusform>%Ln تصویر.</numerusform>
        </translation>
    </message>
    <message>
        <source>A film of %1.</source>
        <translation>فیلمی به مدت %1.</translation>
    </message>
    <message>
        <source>A sound of %1.</source>
        <translation>صدایی به مدت %1.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Show it after all</source>
        <translation>با این حال نشان بده</translation>
    </message>
    <message>
        <source>This page has not been transcribed yet.</source>
        <translation>این صفحه هنوز رونویسی نشده است.</translation>
    </message>
    <message>
        <source>Original text · %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>متن اصلی · %1</translation>
    </message>
    <message>
        <source>Translation · %1</source>
        <translation>ترجمه · %1</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>از کجا می‌دانیم؟</translation>
    </message>
    <message>
        <source>This picture is missing here. The words beside it remain.</source>
        <translation>این تصویر در اینجا نیست. نوشته‌های کنار آن مانده است.</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemSteps</name>
    <message>
        <source>Previous object</source>
        <translation>اثر پیش</translation>
    </message>
    <message>
        <source>Next object</source>
        <translation>اثر بعد</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemsPage</name>
    <message>
        <source>All objects</source>
        <translation>همهٔ آثار</translation>
    </message>
    <message>
        <source>Nothing is shown here yet.</source>
        <translation>هنوز چیزی در اینجا نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>No object has all of these. Take a filter away.</source>
        <translation>هیچ اثری همهٔ این‌ها را ندارد. یک پالایه را بردارید.</translation>
    </message>
</context>
<context>
    <name>vitrine::JsonExport</name>
    <message>
        <source>The media could not be copied to “%1”: the disk is full or not writable.</source>
        <translation>رسانه‌ها در «%1» کپی نشد: دیسک پر است یا نوشتنی نیست.</translation>
    </message>
    <message>
        <source>This format is the one that loses nothing, so no fields or languages can be left out of it. Nothing was written; choose another format.</source>
        <translation>این قالب همانی است که هیچ از دست نمی‌دهد، پس بخش یا زبانی را نمی‌توان از آن کنار گذاشت. چیزی نوشته نشد؛ قالب دیگری برگزینید.</translation>
    </message>
</context>
<context>
    <name>vitrine::JsonFiles</name>
    <message>
        <source>The file “%1” that a record names is not there. Nothing was imported.</source>
        <translation>فایل «%1» که رکوردی نام می‌برد نیست. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The file “%1” lies outside the folder of the catalogue and was not read. Nothing was imported.</source>
        <translation>فایل «%1» بیرون از پوشهٔ فهرست است و خوانده نشد. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>فایل «%1» خوانده نمی‌شود. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The page “%1” of a transcript is not there. Nothing was imported.</source>
        <translation>صفحهٔ «%1» از یک رونوشت نیست. چیزی وارد نشد.</translation>
    </message>
</context>
<context>
    <name>vitrine::JsonImport</name>
    <message>
        <source>The folder “%1” holds no JSON files. Nothing was imported.</source>
        <translation>پوشهٔ «%1» فایل JSON ندارد. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>فایل «%1» خوانده نمی‌شود. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but not a catalogue: its “format” is not “vitrine-catalogue”. Nothing was imported.</source>
        <translation>«%1» به قالب JSON است، اما فهرست نیست: «format» آن «vitrine-catalogue» نیست. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of the program. Nothing was imported; use that version.</source>
        <translation>«%1» را نسخهٔ تازه‌تری از برنامه نوشته است. چیزی وارد نشد؛ آن نسخه را به کار ببرید.</translation>
    </message>
    <message>
        <source>“%1” does not say which version of the format it has. Nothing was imported.</source>
        <translation>«%1» نسخهٔ قالب خود را نمی‌گوید. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The import was stopped. The catalogue is as it was before.</source>
        <translation>ورود داده متوقف شد. فهرست همان است که بود.</translation>
    </message>
    <message>
        <source>“%1” is not a type of record known here. The record was left out.</source>
        <translation>«%1» از گونه‌های رکورد شناخته‌شده نیست. این رکورد کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>%1 The record %2 was left out.</source>
        <translation>%1 رکورد %2 کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The original of the medium “%1” is not in the media folder; the medium is described but has no file.</source>
        <translation>اصلِ رسانهٔ «%1» در پوشهٔ رسانه‌ها نیست؛ رسانه وصف شده اما فایل ندارد.</translation>
    </message>
</context>
<context>
    <name>vitrine::JsonLdExport</name>
    <message>
        <source>JSON-LD needs an address for each record, and the catalogue has none to begin them with. Nothing was written; set baseUri to an address of yours (https://...) and export again.</source>
        <translation>JSON-LD برای هر رکورد نشانی می‌خواهد و فهرست نشانی آغازینی ندارد. چیزی نوشته نشد؛ baseUri را نشانی‌ای از آنِ خودتان بگذارید (https://...) و دوباره برون‌بری کنید.</translation>
    </message>
</context>
<context>
    <name>vitrine::JsonRecords</name>
    <message>
        <source>The text is not valid JSON at line %1, column %2: %3. Nothing was imported.</source>
        <translation>متن در سطر %1، ستون %2 به قالب JSON درست نیست: %3. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>متن زود به پایان می‌رسد</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>رشته‌ای بسته نشده است</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>مقداری نیست</translation>
    </message>
    <message>
        <source>objects and lists stand more than %1 deep in each other</source>
        <translation>شیءها و فهرست‌ها بیش از %1 لایه در هم‌اند</translation>
    </message>
    <message>
        <source>a bracket closes that was never opened</source>
        <translation>کروشه‌ای بسته می‌شود که باز نشده بود</translation>
    </message>
    <message>
        <source>“records” must be a list</source>
        <translation>«records» باید فهرست باشد</translation>
    </message>
    <message>
        <source>a comma or the end of the list is missing</source>
        <translation>ویرگول یا پایان فهرست نیست</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>نامی در گیومه نیست</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>دونقطه نیست</translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation>ویرگول یا آکولاد بسته نیست</translation>
    </message>
    <message>
        <source>a catalogue or a record begins with a brace</source>
        <translation>فهرست یا رکورد با آکولاد آغاز می‌شود</translation>
    </message>
    <message>
        <source>something follows after the end</source>
        <translation>پس از پایان چیزی آمده است</translation>
    </message>
    <message>
        <source>The text is UTF-16; JSON must be UTF-8. Save it as UTF-8 and import again.</source>
        <translation>متن UTF-16 است؛ JSON باید UTF-8 باشد. آن را به صورت UTF-8 ذخیره و دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>a text of this record holds half a letter (a lone surrogate) or a NUL</source>
        <translation>متنی از این رکورد نیمهٔ یک حرف (جانشین تنها) یا NUL دارد</translation>
    </message>
</context>
<context>
    <name>vitrine::KeyPanel</name>
    <message>
        <source>half-space</source>
        <translation>نیم‌فاصله</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>حرف بزرگ</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>پاک کردن آخرین حرف</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>پایان</translation>
    </message>
</context>
<context>
    <name>vitrine::KioskWindow</name>
    <message>
        <source>Everything was set back to the start.</source>
        <translation>همه چیز به آغاز برگشت.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Vitrine</source>
        <translation>ویترین</translation>
    </message>
    <message>
        <source>Light for reading, dark for looking.</source>
        <translation>روشن برای خواندن، تیره برای دیدن.</translation>
    </message>
    <message>
        <source>Always light.</source>
        <translation>همیشه روشن.</translation>
    </message>
    <message>
        <source>Always dark.</source>
        <translation>همیشه تیره.</translation>
    </message>
    <message>
        <source>High contrast, dark on white.</source>
        <translation>تضاد زیاد، تیره بر سفید.</translation>
    </message>
    <message>
        <source>High contrast, white on dark.</source>
        <translation>تضاد زیاد، سفید بر تیره.</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>اندازهٔ متن %1٪</translation>
    </message>
</context>
<context>
    <name>vitrine::LevelSwitch</name>
    <message>
        <source>A breath</source>
        <translation>کوتاه</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>یک دقیقه</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>متن کامل</translation>
    </message>
</context>
<context>
    <name>vitrine::Lido</name>
    <message>
        <source>The file “%1” cannot be read. Nothing was imported.</source>
        <translation>پروندهٔ «%1» خوانده نمی‌شود. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>“%1” holds no LIDO record. Nothing was imported.</source>
        <translation>«%1» هیچ رکورد LIDO ندارد. چیزی وارد نشد.</translation>
    </message>
</context>
<context>
    <name>vitrine::MediaFacts</name>
    <message>
        <source>The file is not there.</source>
        <translation>فایل نیست.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>فایل باز نمی‌شود.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>فایل تا پایان خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
</context>
<context>
    <name>vitrine::MediaPane</name>
    <message>
        <source>Add files …</source>
        <translation>افزودن فایل…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>or drop files or a folder here</source>
        <translation>یا فایل یا پوشه‌ای اینجا بیندازید</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>افزودن فایل</translation>
    </message>
    <message>
        <source>The files are being read …</source>
        <translation>فایل‌ها خوانده می‌شوند…</translation>
    </message>
    <message>
        <source>The order of the media</source>
        <translation>ترتیب رسانه‌ها</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>برداشته شد: %1</translation>
    </message>
    <message>
        <source>Redact …</source>
        <translation>پوشاندن…</translation>
    </message>
    <message>
        <source>Something in the words below could not be saved; mend it first.</source>
        <translation>بخشی از نوشته‌های زیر ذخیره نشد؛ نخست آن را درست کنید.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stop reading the files; nothing will have been added</source>
        <translation>توقف خواندن فایل‌ها؛ چیزی افزوده نخواهد شد</translation>
    </message>
    <message>
        <source>How many files have been read</source>
        <translation>شمار فایل‌های خوانده‌شده</translation>
    </message>
    <message>
        <source>Files that were left out, and why</source>
        <translation>فایل‌های کنار گذاشته‌شده و دلیل آن</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n file(s), with the reason below.</source>
        <extracomment>%n files stand in the list below, each with its reason</extracomment>
        <translation>
            <numerusform>کنار گذاشته شد: %Ln فایل، با دلیل آن در زیر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtitles, transcript …</source>
        <translation>زیرنویس، متن پیاده‌شده …</translation>
    </message>
    <message>
        <source>Transcribe …</source>
        <translation>رونویسی …</translation>
    </message>
    <message>
        <source>What the file says …</source>
        <translation>آنچه پرونده می‌گوید …</translation>
    </message>
    <message>
        <source>Dates, captions, makers, keywords and rights that a camera or a program wrote into it</source>
        <translation>تاریخ، شرح، پدیدآور، کلیدواژه و حقوقی که دوربین یا برنامه‌ای در آن نوشته است</translation>
    </message>
</context>
<context>
    <name>vitrine::MergePane</name>
    <message>
        <source>Merge</source>
        <translation>یکی کردن</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>یکی کردن دو مدخل</translation>
    </message>
    <message>
        <source>Let the other one stay</source>
        <translation>ماندن دیگری</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>بازگشت به فرم</translation>
    </message>
    <message>
        <source>“%1” stays; “%2” goes, and everything that refers to it will refer to the first. Whoever asks for its old identity is led there.</source>
        <translation>«%1» می‌ماند؛ «%2» می‌رود و هرچه به آن اشاره دارد به نخستین اشاره خواهد کرد. هر که شناسهٔ پیشین آن را بخواهد به آنجا راه می‌یابد.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>The one that stays</source>
        <translation>آنکه می‌ماند</translation>
    </message>
    <message>
        <source>The one that goes</source>
        <translation>آنکه می‌رود</translation>
    </message>
    <message>
        <source>What the one that stays will have</source>
        <translation>آنچه ماندنی خواهد داشت</translation>
    </message>
    <message>
        <source>They differ in nothing else.</source>
        <translation>در چیز دیگری تفاوت ندارند.</translation>
    </message>
    <message>
        <source>%1: what the one that stays will have</source>
        <translation>%1: آنچه ماندنی خواهد داشت</translation>
    </message>
    <message>
        <source>what it has</source>
        <translation>آنچه خودش دارد</translation>
    </message>
    <message>
        <source>what the other has</source>
        <translation>آنچه دیگری دارد</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>هر دو با هم</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>یکی شد: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>vitrine::MissingDecoder</name>
    <message>
        <source>Files in %1 cannot be played: install the package %2.</source>
        <translation>فایل‌های %1 پخش نمی‌شوند: بستهٔ %2 را نصب کنید.</translation>
    </message>
</context>
<context>
    <name>vitrine::NumberField</name>
    <message>
        <source>A number such as 48.85 is expected here.</source>
        <translation>اینجا عددی مانند ۴۸٫۸۵ لازم است.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>اینجا عددی صحیح لازم است.</translation>
    </message>
</context>
<context>
    <name>vitrine::NumberPadPage</name>
    <message>
        <source>Number on the wall</source>
        <translation>شمارهٔ روی دیوار</translation>
    </message>
    <message>
        <source>Each label beside an object has a number. Type its last digits to see the object here.</source>
        <translation>برچسب کنار هر اثر شماره‌ای دارد. رقم‌های آخر آن را بزنید تا اثر را در اینجا ببینید.</translation>
    </message>
    <message>
        <source>No object has this number. Look at the label again, or try the search.</source>
        <translation>هیچ اثری این شماره را ندارد. دوباره به برچسب نگاه کنید، یا جست‌وجو کنید.</translation>
    </message>
    <message>
        <source>Several objects have this number. Which one?</source>
        <translation>چند اثر این شماره را دارند. کدام یک؟</translation>
    </message>
</context>
<context>
    <name>vitrine::PageKit</name>
    <message>
        <source>Shown in %1: not translated yet.</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>به زبان %1 نشان داده می‌شود: هنوز ترجمه نشده است.</translation>
    </message>
    <message>
        <source>There is no transcript of this recording.</source>
        <translation>از این ضبط رونوشتی نیست.</translation>
    </message>
</context>
<context>
    <name>vitrine::PartField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::PartsField</name>
    <message>
        <source>+ Add</source>
        <translation>+ افزودن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>بالا بردن</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>پایین بردن</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: افزودن</translation>
    </message>
</context>
<context>
    <name>vitrine::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>اشخاص و سازمان‌ها</translation>
    </message>
    <message>
        <source>Those whom the published source names in their public role, as they were at the time.</source>
        <translation>کسانی که منبع منتشرشده در نقش عمومی آن زمانشان از آنان نام می‌برد.</translation>
    </message>
    <message>
        <source>Nobody is named here.</source>
        <translation>در اینجا از کسی نام برده نشده است.</translation>
    </message>
    <message>
        <source>Many people are named here; these are the first %1. The search finds the others.</source>
        <translation>نام‌های بسیاری در اینجا آمده است؛ این‌ها %1 نام نخست‌اند. با جستجو دیگران را بیابید.</translation>
    </message>
</context>
<context>
    <name>vitrine::PersonPage</name>
    <message>
        <source>This person is not shown here any more.</source>
        <translation>این شخص دیگر در اینجا نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>How do we know this?</source>
        <translation>از کجا می‌دانیم؟</translation>
    </message>
    <message>
        <source>No statement by them is recorded here.</source>
        <translation>گفته‌ای از ایشان در اینجا ثبت نشده است.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>آثار</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>همهٔ آثار</translation>
    </message>
</context>
<context>
    <name>vitrine::Picture</name>
    <message>
        <source>This file is not a picture that can be shown.</source>
        <translation>این فایل تصویری نمایش‌پذیر نیست.</translation>
    </message>
    <message>
        <source>The picture is not there.</source>
        <translation>تصویر نیست.</translation>
    </message>
    <message>
        <source>The picture cannot be opened.</source>
        <translation>تصویر باز نمی‌شود.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown: it has more than 200 million pixels.</source>
        <translation>تصویر بزرگ‌تر از آن است که نشان داده شود: بیش از ۲۰۰ میلیون پیکسل دارد.</translation>
    </message>
    <message>
        <source>There is not enough memory to show this picture.</source>
        <translation>حافظه برای نمایش این تصویر کافی نیست.</translation>
    </message>
</context>
<context>
    <name>vitrine::PictureViewer</name>
    <message>
        <source>There is no picture of this object here.</source>
        <translation>از این اثر تصویری در اینجا نیست.</translation>
    </message>
</context>
<context>
    <name>vitrine::PillSwitch</name>
    <message>
        <source>In brief</source>
        <translation>کوتاه</translation>
    </message>
    <message>
        <source>One minute</source>
        <translation>یک دقیقه</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>متن کامل</translation>
    </message>
</context>
<context>
    <name>vitrine::PlacesPage</name>
    <message>
        <source>Places</source>
        <translation>مکان‌ها</translation>
    </message>
    <message>
        <source>Where the exhibition and the conference were held, and the places that the records name.</source>
        <translation>جایی که نمایشگاه و کنفرانس برگزار شد، و مکان‌هایی که رکوردها نام می‌برند.</translation>
    </message>
    <message>
        <source>No place is recorded here.</source>
        <translation>مکانی در اینجا ثبت نشده است.</translation>
    </message>
    <message>
        <source>Objects from here</source>
        <translation>آثار این مکان</translation>
    </message>
</context>
<context>
    <name>vitrine::PlanModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a text and its state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>پذیرفته نشد: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>تغییر می‌کند</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>مدخل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش</translation>
    </message>
    <message>
        <source>After</source>
        <translation>پس</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>سرانجام</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>a record that will be made</comment>
        <translation>%1 (تازه)</translation>
    </message>
</context>
<context>
    <name>vitrine::PlanView</name>
    <message>
        <source>All lines</source>
        <translation>همهٔ سطرها</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>آنچه تغییر می‌کند</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>آنچه پذیرفته نشد</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>کدام سطرها</translation>
    </message>
    <message>
        <source>How far the rehearsal is</source>
        <translation>میزان پیشرفت آزمایش</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Before and after, a line for each change</source>
        <translation>پیش و پس، هر تغییر در یک سطر</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will change</source>
        <translation>
            <numerusform>%Ln مدخل تغییر می‌کند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <translation>
            <numerusform>%Ln از پیش چنین است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused</source>
        <translation>
            <numerusform>%Ln سطر پذیرفته نشد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%Ln سطر کنار گذاشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>تغییر %Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
</context>
<context>
    <name>vitrine::PlanWords</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>متوقف شد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This is sealed and stays as it is.</source>
        <translation>این مُهر شده است و همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>Numbers stay valid for ever; this one stays as it is.</source>
        <translation>شماره‌ها همیشه معتبر می‌مانند؛ این هم همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>The text would be longer than %L1 characters; it stays as it is.</source>
        <extracomment>%L1 is the greatest number of characters a text may have</extracomment>
        <translation>متن از %L1 نویسه درازتر می‌شد؛ همان‌گونه می‌ماند.</translation>
    </message>
</context>
<context>
    <name>vitrine::Player</name>
    <message>
        <source>Films and sound cannot be played: the GStreamer part of Qt Multimedia is not in use.</source>
        <translation>فیلم و صدا پخش نمی‌شود: بخش GStreamer از Qt Multimedia به کار گرفته نشده است.</translation>
    </message>
    <message>
        <source>This film cannot be played: there is no decoder for its picture.</source>
        <translation>این فیلم پخش نمی‌شود: رمزگشای تصویر آن نیست.</translation>
    </message>
    <message>
        <source>This film cannot be played: there is no decoder for its sound.</source>
        <translation>این فیلم پخش نمی‌شود: رمزگشای صدای آن نیست.</translation>
    </message>
    <message>
        <source>This film cannot be played: no picture comes from it.</source>
        <translation>این فیلم پخش نمی‌شود: تصویری از آن نمی‌آید.</translation>
    </message>
    <message>
        <source>This film cannot be played: it stands still.</source>
        <translation>این فیلم پخش نمی‌شود: پیش نمی‌رود.</translation>
    </message>
    <message>
        <source>This film is damaged: it breaks off before its end.</source>
        <translation>این فیلم آسیب دیده است: پیش از پایان می‌ایستد.</translation>
    </message>
    <message>
        <source>This film cannot be played: its file is damaged or of an unknown kind.</source>
        <translation>این فیلم پخش نمی‌شود: فایل آن آسیب دیده یا از گونه‌ای ناشناخته است.</translation>
    </message>
    <message>
        <source>This recording cannot be played: there is no decoder for its sound.</source>
        <translation>این صدا پخش نمی‌شود: رمزگشای آن نیست.</translation>
    </message>
    <message>
        <source>This recording cannot be played: it stands still.</source>
        <translation>این صدا پخش نمی‌شود: پیش نمی‌رود.</translation>
    </message>
    <message>
        <source>This recording is damaged: it breaks off before its end.</source>
        <translation>این صدا آسیب دیده است: پیش از پایان می‌ایستد.</translation>
    </message>
    <message>
        <source>This recording cannot be played: its file is damaged or of an unknown kind.</source>
        <translation>این صدا پخش نمی‌شود: فایل آن آسیب دیده یا از گونه‌ای ناشناخته است.</translation>
    </message>
</context>
<context>
    <name>vitrine::PlayerEngine</name>
    <message>
        <source>There is no sound device: the film plays without sound.</source>
        <translation>دستگاه صدا نیست: فیلم بی‌صدا پخش می‌شود.</translation>
    </message>
    <message>
        <source>There is no sound device: the recording plays, but cannot be heard.</source>
        <translation>دستگاه صدا نیست: صدا پخش می‌شود اما شنیده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>vitrine::PreviewPane</name>
    <message>
        <source>With drafts</source>
        <translation>با پیش‌نویس‌ها</translation>
    </message>
    <message>
        <source>As visitors see it</source>
        <translation>از دید بازدیدکننده</translation>
    </message>
    <message>
        <source>Preview: for whom</source>
        <translation>پیش‌نمایش: برای که</translation>
    </message>
    <message>
        <source>Preview: language</source>
        <translation>پیش‌نمایش: زبان</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودی</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>افقی</translation>
    </message>
    <message>
        <source>Preview: shape of the screen</source>
        <translation>پیش‌نمایش: شکل صفحه</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Preview: size of the text</source>
        <translation>پیش‌نمایش: اندازهٔ متن</translation>
    </message>
    <message>
        <source>Visitors do not see this yet.</source>
        <translation>بازدیدکنندگان هنوز این را نمی‌بینند.</translation>
    </message>
    <message>
        <source>Visitors meet this on the pages of other entries.</source>
        <translation>بازدیدکنندگان این را در صفحهٔ مدخل‌های دیگر می‌بینند.</translation>
    </message>
</context>
<context>
    <name>vitrine::ProblemPage</name>
    <message>
        <source>The exhibition is not here. Please tell the staff.</source>
        <translation>نمایشگاه در اینجا نیست. لطفاً به کارکنان بگویید.</translation>
    </message>
    <message>
        <source>The catalogue %1 is not here. Please tell the staff.</source>
        <translation>فهرست %1 در اینجا نیست. لطفاً به کارکنان بگویید.</translation>
    </message>
    <message>
        <source>The catalogue %1 was made by a newer version of this program. Nothing was changed; please tell the staff.</source>
        <translation>فهرست %1 با نسخهٔ تازه‌تری از این برنامه ساخته شده است. چیزی تغییر نکرد؛ لطفاً به کارکنان بگویید.</translation>
    </message>
    <message>
        <source>The catalogue %1 may not be opened here as it is. Nothing was changed; please tell the staff.</source>
        <translation>فهرست %1 را نمی‌توان در اینجا به همین شکل باز کرد. چیزی تغییر نکرد؛ لطفاً به کارکنان بگویید.</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be read: it is damaged, or it is not a catalogue. Nothing was changed; please tell the staff.</source>
        <translation>فهرست %1 خوانده نمی‌شود: آسیب دیده یا فهرست نیست. چیزی تغییر نکرد؛ لطفاً به کارکنان بگویید.</translation>
    </message>
</context>
<context>
    <name>vitrine::ProgressRing</name>
    <message>
        <source>Loading</source>
        <translation>در حال بارگذاری</translation>
    </message>
</context>
<context>
    <name>vitrine::QtPlayer</name>
    <message>
        <source>The file of this film is missing.</source>
        <translation>فایل این فیلم نیست.</translation>
    </message>
    <message>
        <source>The file of this recording is missing.</source>
        <translation>فایل این صدا نیست.</translation>
    </message>
</context>
<context>
    <name>vitrine::ReadinessPane</name>
    <message>
        <source>Publish</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>What is left to settle</source>
        <translation>آنچه مانده است</translation>
    </message>
    <message>
        <source>Ask for review</source>
        <translation>درخواست بازبینی</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>بازگشت به پیش‌نویس</translation>
    </message>
    <message>
        <source>No advisory is needed</source>
        <translation>هشداری لازم نیست</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>لازم: %1</translation>
    </message>
    <message>
        <source>A reminder: %1</source>
        <translation>یادآوری: %1</translation>
    </message>
    <message>
        <source>Now: %1, seen by: %2.</source>
        <translation>اکنون: %1، دیده می‌شود برای: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) keep this from being published; choose one to go there.</source>
        <translation>
            <numerusform>%Ln مورد مانع انتشار است؛ یکی را برگزینید تا به آنجا بروید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to settle.</source>
        <translation>چیزی برای رسیدگی نمانده است.</translation>
    </message>
    <message>
        <source>This can be published; what is listed are reminders.</source>
        <translation>می‌توان منتشر کرد؛ آنچه آمده یادآوری است.</translation>
    </message>
    <message>
        <source>“%1” is now: %2</source>
        <translation>«%1» اکنون: %2</translation>
    </message>
    <message>
        <source>Show this one to visitors</source>
        <translation>این یکی را به بازدیدکنندگان نشان بده</translation>
    </message>
    <message>
        <source>Visitors see this exhibition.</source>
        <translation>بازدیدکنندگان این نمایشگاه را می‌بینند.</translation>
    </message>
    <message>
        <source>Only a published exhibition can be shown to visitors.</source>
        <translation>تنها نمایشگاهی که منتشر شده است به بازدیدکنندگان نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Visitors see “%1”</source>
        <translation>بازدیدکنندگان «%1» را می‌بینند</translation>
    </message>
    <message>
        <source>Approve and publish</source>
        <translation>تأیید و انتشار</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>درخواست تأیید</translation>
    </message>
    <message>
        <source>You write what is not public yet; an editor publishes it.</source>
        <translation>شما آنچه را هنوز همگانی نیست می‌نویسید؛ ویراستاری آن را منتشر می‌کند.</translation>
    </message>
    <message>
        <source>%1 asked for approval on %2.</source>
        <comment>who, when</comment>
        <translation>%1 در %2 درخواست تأیید کرد.</translation>
    </message>
    <message>
        <source>Published by %1 on %2. Whoever changes it sends it back into review.</source>
        <comment>who, when</comment>
        <translation>%1 آن را در %2 منتشر کرد. هر تغییری آن را به بازبینی بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>It holds what it held when it was public last: anybody may publish it.</source>
        <translation>همان را دارد که هنگام همگانی بودن داشت: هر کس می‌تواند منتشرش کند.</translation>
    </message>
    <message>
        <source>You changed it, so somebody else publishes it.</source>
        <translation>شما آن را تغییر داده‌اید؛ پس کس دیگری منتشرش می‌کند.</translation>
    </message>
    <message>
        <source>Changed by: %1. You may approve it.</source>
        <translation>تغییر از: %1. می‌توانید آن را تأیید کنید.</translation>
    </message>
</context>
<context>
    <name>vitrine::ReadyJudge</name>
    <message>
        <source>Not ready to publish. %1</source>
        <translation>آمادهٔ انتشار نیست. %1</translation>
    </message>
    <message>
        <source>You changed it, so somebody else publishes it.</source>
        <translation>شما آن را تغییر داده‌اید؛ پس کس دیگری منتشرش می‌کند.</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordForm</name>
    <message>
        <source>Ready to publish?</source>
        <translation>آمادهٔ انتشار؟</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>هنوز ذخیره نشده</translation>
    </message>
    <message>
        <source>something could not be saved</source>
        <translation>چیزی ذخیره نشد</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>ذخیره شد</translation>
    </message>
    <message>
        <source>for reading only</source>
        <translation>تنها برای خواندن</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Beside others</source>
        <translation>در کنار دیگران</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
</context>
<context>
    <name>vitrine::RecordList</name>
    <message>
        <source>Which records</source>
        <translation>کدام مدخل‌ها</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>همهٔ گونه‌ها</translation>
    </message>
    <message>
        <source>Which kind of item</source>
        <translation>کدام گونه از آثار</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>جست‌وجو (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>جست‌وجو در فهرست</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>مدخل‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>گزینش همه</translation>
    </message>
    <message>
        <source>Choose all records of the list</source>
        <translation>گزینش همهٔ مدخل‌های فهرست</translation>
    </message>
    <message>
        <source>Ctrl+A; with Ctrl and Shift some of them</source>
        <translation>Ctrl+A؛ با Ctrl و Shift برخی از آن‌ها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how many records, how many of them are chosen</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln برگزیده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RecordPage</name>
    <message>
        <source>Stated number: %1</source>
        <translation>عدد گفته‌شده: %1</translation>
    </message>
    <message>
        <source>Stated number: %1 (%2)</source>
        <translation>عدد گفته‌شده: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the title of a source, %2 the place in it such as &quot;paragraph 3&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>According to %1</source>
        <extracomment>%1 is a source and the place in it</extracomment>
        <translation>بنا بر %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ReferenceField</name>
    <message>
        <source>Choose one from the list, or empty the field.</source>
        <translation>یکی را از فهرست برگزینید یا خانه را خالی کنید.</translation>
    </message>
</context>
<context>
    <name>vitrine::ReferenceInput</name>
    <message>
        <source>New: “%1”</source>
        <translation>تازه: «%1»</translation>
    </message>
</context>
<context>
    <name>vitrine::ReferencesField</name>
    <message>
        <source>add …</source>
        <translation>افزودن…</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <comment>a value that can be taken away</comment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>برداشتن: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ResultsPane</name>
    <message>
        <source>Close filters</source>
        <translation>بستن پالایه‌ها</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>پالایه‌ها</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>As hung</source>
        <translation>به ترتیب چیدمان</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>به ترتیب شماره</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>به ترتیب عنوان</translation>
    </message>
    <message>
        <source>By date, latest first</source>
        <translation>به ترتیب تاریخ، تازه‌ترین نخست</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>به ترتیب تاریخ</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1 is another spelling of what was typed</extracomment>
        <translation>آیا منظورتان «%1» بود؟</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>نزدیک‌ترین نخست</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation>تازه‌ترین تغییرها</translation>
    </message>
</context>
<context>
    <name>vitrine::ScrollArea</name>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
</context>
<context>
    <name>vitrine::SearchField</name>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>پاک کردن جست‌وجو</translation>
    </message>
</context>
<context>
    <name>vitrine::SearchPage</name>
    <message>
        <source>What was said</source>
        <translation>آنچه گفته شد</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>A word, a name, a number</source>
        <translation>یک واژه، یک نام، یک شماره</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer letters, or another word.</source>
        <translation>چیزی یافت نشد. با حرف‌های کمتر یا واژه‌ای دیگر بیازمایید.</translation>
    </message>
    <message>
        <source>No object has all of these. Take a filter away.</source>
        <translation>هیچ اثری همهٔ این‌ها را ندارد. یک پالایه را بردارید.</translation>
    </message>
</context>
<context>
    <name>vitrine::Sheets</name>
    <message>
        <source>none: everything</source>
        <translation>هیچ: همه چیز</translation>
    </message>
    <message>
        <source>The data as of</source>
        <translation>داده‌ها تا</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>پالایه</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>مدخل‌ها</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>برگه‌ها</translation>
    </message>
    <message>
        <source>“Items” holds everything and can be imported again; the others are for reading.</source>
        <translation>«Items» همه چیز را دارد و می‌توان آن را دوباره وارد کرد؛ برگه‌های دیگر برای خواندن‌اند.</translation>
    </message>
    <message>
        <source>Demonstrations</source>
        <translation>نمونه‌های نمایشی</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>مرا بخوانید</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>A sheet holds no more than %1 entries. Nothing was written; filter the list, or choose CSV or JSON.</source>
        <translation>یک برگه بیش از %1 مدخل نمی‌گیرد. چیزی نوشته نشد؛ فهرست را محدود کنید، یا CSV یا JSON را برگزینید.</translation>
    </message>
</context>
<context>
    <name>vitrine::StatementsPage</name>
    <message>
        <source>What was said</source>
        <translation>آنچه گفته شد</translation>
    </message>
    <message>
        <source>Statements are shown as reported, each with who said it and where we read it. The catalogue does not judge them.</source>
        <translation>گفته‌ها چنان‌که گزارش شده آمده است، هر یک با نام گوینده و جایی که آن را خوانده‌ایم. فهرست دربارهٔ آن‌ها داوری نمی‌کند.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>No statement is recorded here.</source>
        <translation>گفته‌ای در اینجا ثبت نشده است.</translation>
    </message>
</context>
<context>
    <name>vitrine::StillHere</name>
    <message numerus="yes">
        <source>This screen starts again in %n second(s).</source>
        <translation>
            <numerusform>این صفحه تا %Ln ثانیهٔ دیگر از نو آغاز می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>هنوز اینجا هستید؟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>آغاز دوباره</translation>
    </message>
</context>
<context>
    <name>vitrine::StorageWords</name>
    <message>
        <source>There is no catalogue here; nothing was changed. Check the name of the folder.</source>
        <translation>فهرستی در اینجا نیست؛ چیزی تغییر نکرد. نام پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>This folder is not a catalogue: its catalogue.sqlite is not a file; nothing was changed.</source>
        <translation>این پوشه فهرست نیست: catalogue.sqlite آن فایل نیست؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This account may not read the catalogue; nothing was changed.</source>
        <translation>این حساب اجازهٔ خواندن فهرست را ندارد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s file is empty; nothing was changed. Restore it from a backup.</source>
        <translation>فایل فهرست خالی است؛ چیزی تغییر نکرد. آن را از پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>A catalogue exists here already; it was left as it is.</source>
        <translation>فهرستی در اینجا هست؛ دست‌نخورده ماند.</translation>
    </message>
    <message>
        <source>The catalogue may not be written here; nothing was changed. Copy it to a folder of your own.</source>
        <translation>فهرست در اینجا نوشتنی نیست؛ چیزی تغییر نکرد. آن را در پوشه‌ای از آنِ خودتان کپی کنید.</translation>
    </message>
    <message>
        <source>This file is not a Vitrine catalogue; nothing was changed.</source>
        <translation>این فایل فهرست ویترین نیست؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This catalogue was written by a newer version of Vitrine; nothing was changed. Install the newer version to open it.</source>
        <translation>این فهرست را نسخهٔ تازه‌تری از ویترین نوشته است؛ چیزی تغییر نکرد. برای گشودن آن، نسخهٔ تازه را نصب کنید.</translation>
    </message>
    <message>
        <source>The catalogue could not answer; nothing was changed.</source>
        <translation>فهرست پاسخ نداد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This entry is not in the catalogue.</source>
        <translation>این مدخل در فهرست نیست.</translation>
    </message>
    <message>
        <source>It refers to a record that is not in the catalogue; nothing was changed.</source>
        <translation>به رکوردی اشاره می‌کند که در فهرست نیست؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Another program is writing to the catalogue; nothing was changed. Try again in a moment.</source>
        <translation>برنامهٔ دیگری در فهرست می‌نویسد؛ چیزی تغییر نکرد. کمی بعد دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s file cannot be opened; nothing was changed. Check the permissions of its folder.</source>
        <translation>فایل فهرست باز نمی‌شود؛ چیزی تغییر نکرد. اجازه‌های پوشهٔ آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The disk is full; the catalogue is as it was before. Make room and try again.</source>
        <translation>دیسک پر است؛ فهرست همان است که بود. جا باز کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The disk did not take the data; the catalogue is as it was before. Check the disk and try again.</source>
        <translation>دیسک داده را نپذیرفت؛ فهرست همان است که بود. دیسک را بررسی کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>This file is damaged or is not a catalogue; nothing was changed. Restore it from a backup.</source>
        <translation>این فایل آسیب دیده یا فهرست نیست؛ چیزی تغییر نکرد. آن را از پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>The change breaks a rule of the catalogue; nothing was changed.</source>
        <translation>این تغییر با قاعده‌ای از فهرست ناسازگار است؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The entry with this number was deleted; the number stays its own.</source>
        <translation>مدخل این شماره حذف شده است؛ شماره برای همان می‌ماند.</translation>
    </message>
    <message>
        <source>No entry has this number.</source>
        <translation>هیچ مدخلی این شماره را ندارد.</translation>
    </message>
    <message>
        <source>The file of this entry is missing. Please tell the staff.</source>
        <translation>فایل این مدخل نیست. لطفاً به کارکنان بگویید.</translation>
    </message>
    <message>
        <source>The history is for the desks.</source>
        <translation>تاریخچه ویژهٔ میزهای کار است.</translation>
    </message>
    <message>
        <source>The catalogue has to be brought up to date, but no copy of it could be made first; nothing was changed. Make room on the disk and try again.</source>
        <translation>این فهرست باید روزآمد شود، ولی پیش از آن نسخه‌ای از آن گرفته نشد؛ چیزی تغییر نکرد. روی دیسک جا باز کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The catalogue could not be brought up to date; nothing in it was lost, and “%1” beside it holds it as it was. Make room on the disk and try again.</source>
        <translation>فهرست روزآمد نشد؛ چیزی از آن از دست نرفت و «%1» در کنار آن، همان را چنان‌که بود نگه می‌دارد. روی دیسک جا باز کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>There is no field “%1” to sort by.</source>
        <translation>فیلدی به نام «%1» برای مرتب‌سازی نیست.</translation>
    </message>
    <message>
        <source>Whoever wrote this catalogue last was interrupted; nothing is lost. Somebody who may write it has to open it once.</source>
        <translation>کار آخرین نویسندهٔ این فهرست نیمه‌کاره ماند؛ چیزی از دست نرفته است. کسی که اجازهٔ نوشتن دارد باید آن را یک بار باز کند.</translation>
    </message>
</context>
<context>
    <name>vitrine::Subtitles</name>
    <message>
        <source>This file holds no subtitles in the SubRip format.</source>
        <translation>این فایل زیرنویسی به قالب SubRip ندارد.</translation>
    </message>
    <message>
        <source>The subtitle file is too large: at most 1 MB and 5000 subtitles are read.</source>
        <translation>فایل زیرنویس بسیار بزرگ است: حداکثر ۱ مگابایت و ۵۰۰۰ زیرنویس خوانده می‌شود.</translation>
    </message>
    <message>
        <source>This file holds no subtitles in the WebVTT format.</source>
        <translation>این فایل زیرنویسی به قالب WebVTT ندارد.</translation>
    </message>
</context>
<context>
    <name>vitrine::TableMapping</name>
    <message>
        <source>The mapping is not one: its “format” is not “vitrine-mapping”. Nothing was imported; --save-mapping writes one.</source>
        <translation>این پرونده نگاشت نیست: «format» آن «vitrine-mapping» نیست. چیزی وارد نشد؛ --save-mapping یکی می‌نویسد.</translation>
    </message>
    <message>
        <source>The mapping was written by a newer version of the program. Nothing was imported; use that version.</source>
        <translation>نگاشت را نسخهٔ تازه‌تری از برنامه نوشته است. چیزی وارد نشد؛ آن نسخه را به کار ببرید.</translation>
    </message>
    <message>
        <source>“%1” in the mapping is not a language tag such as fr, en or fa. Nothing was imported.</source>
        <translation>«%1» در نگاشت، کد زبانی مانند fr، en یا fa نیست. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The mapping sends the column “%1” to “%2”, which is no field. Nothing was imported; write “extra:%2” to keep it under that name.</source>
        <translation>نگاشت ستون «%1» را به «%2» می‌فرستد که فیلد نیست. چیزی وارد نشد؛ برای نگه‌داشتن آن با همین نام «extra:%2» بنویسید.</translation>
    </message>
</context>
<context>
    <name>vitrine::TextColumn</name>
    <message>
        <source>Take out what nobody can see</source>
        <translation>زدودن نویسه‌های نادیدنی</translation>
    </message>
    <message>
        <source>Original, to be proofread</source>
        <translation>متن اصلی، بازخوانی‌نشده</translation>
    </message>
    <message>
        <source>Original, proofread</source>
        <translation>متن اصلی، بازخوانی‌شده</translation>
    </message>
    <message>
        <source>Translation, to be proofread</source>
        <translation>ترجمه، بازخوانی‌نشده</translation>
    </message>
    <message>
        <source>Translation, proofread</source>
        <translation>ترجمه، بازخوانی‌شده</translation>
    </message>
    <message>
        <source>Turn the writing direction (Ctrl+Shift+D)</source>
        <translation>برگرداندن جهت نوشتن (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>original, to be proofread</source>
        <translation>متن اصلی، بازخوانی‌نشده</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change ي and ك to ی and ک</source>
        <translation>تبدیل «ی» و «ک» عربی به فارسی</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>vitrine::TextLimits</name>
    <message>
        <source>This is %1 characters long and would be saved only up to %2: please shorten it. What was saved before is kept.</source>
        <translation>این متن %1 نویسه دارد و بیشینه %2 است: لطفاً کوتاهش کنید. آنچه پیش‌تر ذخیره شده می‌ماند.</translation>
    </message>
    <message>
        <source>This holds characters that nobody can see and that may turn the reading order; it is saved once they are taken out.</source>
        <translation>اینجا نویسه‌های نادیدنی هست که می‌توانند ترتیب خواندن را برگردانند؛ پس از زدودن آن‌ها ذخیره می‌شود.</translation>
    </message>
</context>
<context>
    <name>vitrine::TileSource</name>
    <message>
        <source>The enlargements of this picture cannot be kept; it can be looked at all the same.</source>
        <translation>بزرگ‌نمایی‌های این تصویر نگه داشته نمی‌شود؛ با این حال می‌توان آن را دید.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>تصویر آسیب دیده است.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
</context>
<context>
    <name>vitrine::TimeEntry</name>
    <message>
        <source>date not stated</source>
        <translation>تاریخ گفته نشده</translation>
    </message>
</context>
<context>
    <name>vitrine::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>گاه‌شماری</translation>
    </message>
    <message>
        <source>%1 (demonstration)</source>
        <extracomment>%1 is a title</extracomment>
        <translation>%1 (نمونهٔ نمایشی)</translation>
    </message>
    <message>
        <source>No date is recorded yet.</source>
        <translation>هنوز تاریخی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Of very many dated objects a choice stands here; the gallery has them all.</source>
        <translation>از میان آثار تاریخ‌دارِ بسیار، گزیده‌ای در اینجا آمده است؛ همهٔ آثار در صفحهٔ «همهٔ آثار» هست.</translation>
    </message>
</context>
<context>
    <name>vitrine::TopBar</name>
    <message>
        <source>Start again</source>
        <translation>شروع دوباره</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>روشن، تیره یا تضاد زیاد</translation>
    </message>
</context>
<context>
    <name>vitrine::Translations</name>
    <message>
        <source>A sheet for translators is written as xlsx, csv or tsv. Nothing was written.</source>
        <translation>برگهٔ مترجمان با قالب xlsx، csv یا tsv نوشته می‌شود. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>The source text has changed: it was “%1”, it is now “%2”. The translation “%3” was not taken; accept this row if it still fits.</source>
        <translation>متن مبدأ تغییر کرده است: «%1» بود و اکنون «%2» است. ترجمهٔ «%3» برداشته نشد؛ اگر هنوز درست است، این سطر را بپذیرید.</translation>
    </message>
    <message>
        <source>Somebody else has translated this: it was “%1”, it is now “%2”. The translation “%3” was not taken; accept this row if it is better.</source>
        <translation>کس دیگری این را ترجمه کرده است: «%1» بود و اکنون «%2» است. ترجمهٔ «%3» برداشته نشد؛ اگر بهتر است، این سطر را بپذیرید.</translation>
    </message>
    <message>
        <source>Source and translation have both changed: now they are “%1” and “%2”. The translation “%3” was not taken; accept this row if it is better.</source>
        <translation>متن مبدأ و ترجمه هر دو تغییر کرده‌اند: اکنون «%1» و «%2» هستند. ترجمهٔ «%3» برداشته نشد؛ اگر بهتر است، این سطر را بپذیرید.</translation>
    </message>
    <message>
        <source>The text of this row is not in the catalogue any more. It was left out.</source>
        <translation>متن این سطر دیگر در فهرست نیست. کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>This is not a sheet for translators: its columns are not those that “export --untranslated” writes. Nothing was imported.</source>
        <translation>این برگهٔ مترجمان نیست: ستون‌هایش آن‌هایی نیستند که «export --untranslated» می‌نویسد. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The row does not say which text it is of: its first columns were changed. It was left out.</source>
        <translation>سطر نمی‌گوید از آنِ کدام متن است: ستون‌های نخستش تغییر کرده‌اند. کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The row says number “%1”, but its text is one of “%2”: its first columns were changed, or the entry was. It was left out; export the sheet again.</source>
        <translation>سطر شمارهٔ «%1» را دارد، اما متنش از «%2» است: ستون‌های نخستش تغییر کرده‌اند یا خود مدخل. سطر کنار گذاشته شد؛ برگه را دوباره صادر کنید.</translation>
    </message>
    <message>
        <source>“%1” is not a language this text can be translated to here: the column “language” was changed. The row was left out.</source>
        <translation>«%1» زبانی نیست که این متن اینجا به آن ترجمه شود: ستون «language» تغییر کرده است. سطر کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Row %1 has a translation of the same text already. This row was left out; the first was kept.</source>
        <translation>سطر %1 از پیش ترجمه‌ای از همین متن دارد. این سطر کنار گذاشته شد؛ نخستین نگه داشته شد.</translation>
    </message>
</context>
<context>
    <name>vitrine::TransportBar</name>
    <message>
        <source>Ten seconds back</source>
        <translation>ده ثانیه به عقب</translation>
    </message>
    <message>
        <source>Ten seconds forward</source>
        <translation>ده ثانیه به جلو</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>جای پخش</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>بلندی صدا</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>زیرنویس</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>پخش</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>بدون زیرنویس</translation>
    </message>
</context>
<context>
    <name>vitrine::Validation</name>
    <message>
        <source>A title is needed before publication.</source>
        <translation>پیش از انتشار عنوان لازم است.</translation>
    </message>
    <message>
        <source>An item hangs twice in the same section.</source>
        <translation>اثری دو بار در یک بخش آمده است.</translation>
    </message>
    <message>
        <source>An item needs a number.</source>
        <translation>هر اثر به شمارهٔ ثبت نیاز دارد.</translation>
    </message>
    <message>
        <source>An item needs a kind.</source>
        <translation>گونهٔ هر اثر باید معلوم باشد.</translation>
    </message>
    <message>
        <source>Only items and parts have a kind; fonds, series and files have none.</source>
        <translation>تنها قطعه‌ها و بخش‌ها گونه دارند؛ مجموعه، سری و پرونده ندارند.</translation>
    </message>
    <message>
        <source>An item cannot be its own parent.</source>
        <translation>هیچ اثری نمی‌تواند زیرمجموعهٔ خودش باشد.</translation>
    </message>
    <message>
        <source>A dimension needs a plain number such as 12.5 and a unit.</source>
        <translation>اندازه به عددی ساده مانند ۱۲٫۵ و یک یکا نیاز دارد.</translation>
    </message>
    <message>
        <source>A known maker names a person; an unknown or withheld one does not.</source>
        <translation>سازندهٔ شناخته شخصی را نام می‌برد؛ سازندهٔ ناشناخته یا اعلام‌نشده نه.</translation>
    </message>
    <message>
        <source>The rights statement is an address that begins with http:// or https://.</source>
        <translation>بیان حقوق نشانی‌ای است که با http:// یا https:// آغاز می‌شود.</translation>
    </message>
    <message>
        <source>A medium belongs to an item.</source>
        <translation>هر رسانه از آنِ یک اثر است.</translation>
    </message>
    <message>
        <source>A medium needs the SHA-256 of its original, 64 hexadecimal digits.</source>
        <translation>هر رسانه به SHA-256 اصل خود نیاز دارد: ۶۴ رقم شانزده‌شانزدهی.</translation>
    </message>
    <message>
        <source>Sizes and positions are not negative.</source>
        <translation>اندازه‌ها و جایگاه‌ها منفی نیستند.</translation>
    </message>
    <message>
        <source>An alternative text is needed before publication.</source>
        <translation>پیش از انتشار متن جایگزین لازم است.</translation>
    </message>
    <message>
        <source>A person or organisation needs a name.</source>
        <translation>شخص یا سازمان به نام نیاز دارد.</translation>
    </message>
    <message>
        <source>A statement cannot be public before it says who makes it.</source>
        <translation>گفته‌ای که گوینده‌اش معلوم نیست نمی‌تواند عمومی باشد.</translation>
    </message>
    <message>
        <source>A statement cannot be public without a source and the place in it.</source>
        <translation>گفته‌ای بدون منبع و جای آن در منبع نمی‌تواند عمومی باشد.</translation>
    </message>
    <message>
        <source>What was said is missing.</source>
        <translation>آنچه گفته شد نیامده است.</translation>
    </message>
    <message>
        <source>A quantity needs a number.</source>
        <translation>شمار به عدد نیاز دارد.</translation>
    </message>
    <message>
        <source>The upper number is smaller than the lower one.</source>
        <translation>عدد بالا از عدد پایین کوچک‌تر است.</translation>
    </message>
    <message>
        <source>A number cannot be public before it says who states it.</source>
        <translation>عددی که گوینده‌اش معلوم نیست نمی‌تواند عمومی باشد.</translation>
    </message>
    <message>
        <source>A source needs a title or a citation.</source>
        <translation>منبع به عنوان یا ارجاع نیاز دارد.</translation>
    </message>
    <message>
        <source>A place needs a name.</source>
        <translation>مکان به نام نیاز دارد.</translation>
    </message>
    <message>
        <source>Latitude lies between -90 and 90, longitude between -180 and 180.</source>
        <translation>عرض جغرافیایی میان منفی ۹۰ و ۹۰ است و طول جغرافیایی میان منفی ۱۸۰ و ۱۸۰.</translation>
    </message>
    <message>
        <source>A term needs a label.</source>
        <translation>اصطلاح به نام نیاز دارد.</translation>
    </message>
    <message>
        <source>A saved list needs a name.</source>
        <translation>سیاههٔ ذخیره‌شده به نام نیاز دارد.</translation>
    </message>
    <message>
        <source>This record is marked a demonstration and cites a source; it can be only one of the two.</source>
        <translation>این رکورد هم نمونهٔ نمایشی است و هم منبع دارد؛ تنها یکی از این دو می‌تواند باشد.</translation>
    </message>
    <message>
        <source>This record has neither a source with a place in it nor the demonstration mark.</source>
        <translation>این رکورد نه منبعی با جای مشخص دارد و نه نشان نمونهٔ نمایشی.</translation>
    </message>
    <message>
        <source>Numbers that begin with DEMO- are for demonstrations, and demonstrations have no others.</source>
        <translation>شماره‌هایی که با DEMO- آغاز می‌شوند ویژهٔ نمونه‌های نمایشی‌اند، و این نمونه‌ها شمارهٔ دیگری ندارند.</translation>
    </message>
    <message>
        <source>Rights end on a day, written such as 2027-12-31.</source>
        <translation>حقوق در روزی پایان می‌یابد که چنین نوشته می‌شود: 2027-12-31.</translation>
    </message>
    <message>
        <source>An embargo ends on a day, written such as 2027-12-31.</source>
        <translation>منع نمایش در روزی پایان می‌یابد که چنین نوشته می‌شود: 2027-12-31.</translation>
    </message>
</context>
<context>
    <name>vitrine::VideoView</name>
    <message>
        <source>Film</source>
        <translation>فیلم</translation>
    </message>
</context>
<context>
    <name>vitrine::VisitorOptions</name>
    <message>
        <source>The configuration file %1 cannot be read.</source>
        <translation>فایل پیکربندی %1 خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be understood.</source>
        <translation>فایل پیکربندی %1 فهمیده نمی‌شود.</translation>
    </message>
    <message>
        <source>Only one catalogue can be opened at a time; see vitrine --help.</source>
        <translation>هر بار تنها یک فهرست را می‌توان گشود؛ vitrine --help را ببینید.</translation>
    </message>
    <message>
        <source>usage: vitrine [CATALOGUE] [--kiosk] [--config FILE] [--language fr|en|fa]
       vitrine curate [CATALOGUE] [--language fr|en|fa]
       vitrine archive [CATALOGUE] [--language fr|en|fa]
Opens the visitor&apos;s window on a catalogue (a folder NAME.vitrine); without one, on the
bundled exhibition. With “curate”, opens the curator&apos;s desk on it, with “archive” the archivist&apos;s.
  --kiosk          full screen, and back to the welcome page when nobody touches it
  --config FILE    times of the kiosk and the size of the screen
  --language TAG   the language at the start
  --help, --version
</source>
        <translation>کاربرد: vitrine [CATALOGUE] [--kiosk] [--config FILE] [--language fr|en|fa]
       vitrine curate [CATALOGUE] [--language fr|en|fa]
       vitrine archive [CATALOGUE] [--language fr|en|fa]
پنجرهٔ بازدیدکننده را بر فهرستی (پوشهٔ NAME.vitrine) می‌گشاید؛ بدون نام، بر
نمایشگاه همراه برنامه. با «curate» میز کار نمایشگاه‌دار را می‌گشاید و با «archive» میز کار بایگان را.
  --kiosk          تمام‌صفحه، و بازگشت به آغاز وقتی کسی به آن دست نمی‌زند
  --config FILE    زمان‌های کیوسک و اندازهٔ صفحه
  --language TAG   زبان آغازین
  --help, --version
</translation>
    </message>
</context>
<context>
    <name>vitrine::VolumePanel</name>
    <message>
        <source>Softer</source>
        <translation>آرام‌تر</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>بلندتر</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>بی‌صدا</translation>
    </message>
    <message>
        <source>Loudness %1 of %2</source>
        <translation>بلندی صدا %1 از %2</translation>
    </message>
</context>
<context>
    <name>vitrine::Words</name>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فیلم</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Handmade object</source>
        <translation>صنایع دستی</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>اثر هنری</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>مجموعهٔ بایگانی</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>سری</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>قطعه</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>رو</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پشت</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>پهلو</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>مقیاس</translation>
    </message>
    <message>
        <source>Page %1</source>
        <comment>a page of a document</comment>
        <translation>صفحهٔ %1</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Still image</source>
        <translation>تصویر ثابت</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ناشناخته</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>ثبت نشده</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>اعلام نشده</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>بی‌مورد</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>منسوب</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>مورد اختلاف</translation>
    </message>
    <message>
        <source>certainty unknown</source>
        <translation>میزان اطمینان نامعلوم</translation>
    </message>
    <message>
        <source>host</source>
        <translation>میزبان</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>co-sponsor</source>
        <translation>حامی مشترک</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>سخنران</translation>
    </message>
    <message>
        <source>author of a message</source>
        <translation>فرستندهٔ پیام</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>امضاکننده</translation>
    </message>
    <message>
        <source>testified</source>
        <translation>شهادت داد</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>شرکت کرد</translation>
    </message>
    <message>
        <source>Published by an organiser</source>
        <translation>منتشرشده از سوی برگزارکننده</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>سازمان غیردولتی</translation>
    </message>
    <message>
        <source>State</source>
        <translation>دولت</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>دادگاه</translation>
    </message>
    <message>
        <source>United Nations body</source>
        <translation>نهاد سازمان ملل</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>مطبوعات</translation>
    </message>
    <message>
        <source>Scholarly work</source>
        <translation>پژوهش دانشگاهی</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>خانواده</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>منبع دیگر</translation>
    </message>
    <message>
        <source>original, not yet proofread</source>
        <translation>اصل، هنوز بازخوانی نشده</translation>
    </message>
    <message>
        <source>original</source>
        <translation>اصل</translation>
    </message>
    <message>
        <source>translation, proofread</source>
        <translation>ترجمه، بازخوانی‌شده</translation>
    </message>
    <message>
        <source>translation, older than its original</source>
        <translation>ترجمه، قدیمی‌تر از اصل</translation>
    </message>
    <message>
        <source>translation, not yet proofread</source>
        <translation>ترجمه، هنوز بازخوانی نشده</translation>
    </message>
    <message>
        <source>no translation yet</source>
        <translation>هنوز ترجمه نشده</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>نمونهٔ نمایشی</translation>
    </message>
    <message>
        <source>One moment: the lists of this catalogue are being made ready.</source>
        <translation>لحظه‌ای صبر کنید: سیاهه‌های این فهرست آماده می‌شوند.</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%Ln اثر</numerusform>
        </translation>
    </message>
    <message>
        <source>height</source>
        <translation>بلندی</translation>
    </message>
    <message>
        <source>width</source>
        <translation>پهنا</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>ژرفا</translation>
    </message>
    <message>
        <source>diameter</source>
        <translation>قطر</translation>
    </message>
    <message>
        <source>length</source>
        <translation>درازا</translation>
    </message>
    <message>
        <source>thickness</source>
        <translation>ضخامت</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>French</source>
        <translation>فرانسوی</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
    <message>
        <source>German</source>
        <translation>آلمانی</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>بی‌کلام</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>صفحهٔ %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>بند %1</translation>
    </message>
    <message>
        <source>pages %1–%2</source>
        <translation>صفحه‌های %1–%2</translation>
    </message>
    <message>
        <source>paragraphs %1–%2</source>
        <translation>بندهای %1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a size such as 20 × 30, %2 its unit such as cm</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a size such as 20 × 30 cm, %2 what was measured such as height × width</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>میلی‌متر</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>سانتی‌متر</translation>
    </message>
    <message>
        <source>m</source>
        <translation>متر</translation>
    </message>
    <message>
        <source>g</source>
        <translation>گرم</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>کیلوگرم</translation>
    </message>
    <message>
        <source>paragraphs %1</source>
        <extracomment>%1 are numbers: &quot;paragraphs 1, 11&quot;</extracomment>
        <translation>بندهای %1</translation>
    </message>
</context>
<context>
    <name>vitrine::WordsField</name>
    <message>
        <source>several, parted by |</source>
        <translation>چندتا، جداشده با |</translation>
    </message>
</context>
<context>
    <name>vitrine::Xlsx</name>
    <message>
        <source>The workbook “%1” has no sheet. Nothing was imported.</source>
        <translation>کارپوشهٔ «%1» هیچ برگه‌ای ندارد. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. Nothing was imported.</source>
        <translation>کارپوشه برگه‌ای به نام «%1» ندارد. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>Above the header stands, and was not taken: %1</source>
        <translation>بالای سرستون‌ها این آمده است و برداشته نشد: %1</translation>
    </message>
    <message>
        <source>The sheet “%1” was read; these were not: %2</source>
        <translation>برگهٔ «%1» خوانده شد؛ این‌ها خوانده نشدند: %2</translation>
    </message>
    <message>
        <source>The cell in column %1 holds a formula without a result; it was taken as empty. Open the file in a spreadsheet, save it and import again.</source>
        <translation>خانهٔ ستون %1 فرمولی بی‌نتیجه دارد؛ خالی شمرده شد. فایل را در صفحه‌گسترده باز و ذخیره کنید و دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>The cell in column %1 holds the error “%2”; that is what was taken.</source>
        <translation>خانهٔ ستون %1 خطای «%2» دارد؛ همان برداشته شد.</translation>
    </message>
    <message>
        <source>The sheet has cells beyond the last row or column a spreadsheet can have. Nothing was imported; save the file again.</source>
        <translation>برگه خانه‌هایی فراتر از آخرین سطر یا ستون ممکن در صفحه‌گسترده دارد. چیزی وارد نشد؛ فایل را دوباره ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>vitrine::XmlGuard</name>
    <message>
        <source>it declares entities or a document type, which are not read</source>
        <translation>موجودیت یا نوع سند تعریف می‌کند، که خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>its elements are nested deeper than %1</source>
        <translation>عنصرهایش بیش از %1 لایه تودرتو هستند</translation>
    </message>
    <message>
        <source>The XML was refused: %1. Nothing was imported.</source>
        <translation>XML پذیرفته نشد: %1. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The XML is broken in line %1. Nothing was imported; save the file again.</source>
        <translation>XML در خط %1 خراب است. چیزی وارد نشد؛ فایل را دوباره ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>vitrine::YearRange</name>
    <message>
        <source>Years</source>
        <translation>سال‌ها</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>از سال</translation>
    </message>
    <message>
        <source>To the year</source>
        <translation>تا سال</translation>
    </message>
    <message>
        <source>None of these has a date.</source>
        <translation>هیچ‌یک از این‌ها تاریخ ندارد.</translation>
    </message>
</context>
<context>
    <name>vitrine::ZipReader</name>
    <message>
        <source>“%1” is damaged: it cannot be unpacked. Nothing was imported; save it again.</source>
        <translation>«%1» آسیب دیده است: باز نمی‌شود. چیزی وارد نشد؛ آن را دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>“%1” would grow beyond all measure when unpacked. Nothing was imported; ask where it comes from.</source>
        <translation>«%1» هنگام باز شدن بیش از اندازه بزرگ می‌شود. چیزی وارد نشد؛ بپرسید از کجا آمده است.</translation>
    </message>
    <message>
        <source>“%1” holds a file that would leave its folder. Nothing was imported; ask where it comes from.</source>
        <translation>«%1» فایلی دارد که از پوشهٔ خود بیرون می‌رود. چیزی وارد نشد؛ بپرسید از کجا آمده است.</translation>
    </message>
    <message>
        <source>A part of the file is missing or cannot be unpacked. Nothing was imported; save it again.</source>
        <translation>بخشی از فایل نیست یا باز نمی‌شود. چیزی وارد نشد؛ آن را دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Nothing was imported; open it in a spreadsheet, save it without the password and import again.</source>
        <translation>«%1» با گذرواژه قفل است. چیزی وارد نشد؛ آن را در صفحه‌گسترده باز کنید، بی گذرواژه ذخیره کنید و دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of the old kind (XLS). Nothing was imported; open it in a spreadsheet and save it as XLSX.</source>
        <translation>«%1» صفحه‌گسترده‌ای از گونهٔ قدیمی (XLS) است. چیزی وارد نشد؛ آن را در صفحه‌گسترده باز کنید و به‌صورت XLSX ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>vitrine::ZoomView</name>
    <message>
        <source>Smaller</source>
        <translation>کوچک‌تر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>تصویر کامل</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
</context>
<context>
    <name>vitrine::cli::CliWords</name>
    <message>
        <source>There is no file “%1”. Nothing was attached.</source>
        <translation>فایل «%1» نیست. چیزی پیوست نشد.</translation>
    </message>
    <message>
        <source>“%1” is not a picture, film, sound or document known here. Nothing was attached.</source>
        <translation>«%1» تصویر، فیلم، صدا یا سند شناخته‌ای نیست. چیزی پیوست نشد.</translation>
    </message>
    <message>
        <source>“%1” is not a role of a medium.</source>
        <translation>«%1» نقش رسانه نیست.</translation>
    </message>
    <message>
        <source>“%1” is none of public, internal, restricted, sealed.</source>
        <translation>«%1» هیچ‌یک از public، internal، restricted و sealed نیست.</translation>
    </message>
    <message>
        <source>%1 files were attached to “%2”.</source>
        <translation>%1 فایل به «%2» پیوست شد.</translation>
    </message>
    <message>
        <source>adds media to an item</source>
        <translation>رسانه‌هایی به اثری می‌افزاید</translation>
    </message>
    <message>
        <source>front, back, side, detail, scale, page, recording, transcript, poster or view.</source>
        <translation>front، back، side، detail، scale، page، recording، transcript، poster یا view.</translation>
    </message>
    <message>
        <source>Who may see them; public also publishes. Without this internal.</source>
        <translation>چه کسانی می‌توانند ببینند؛ public منتشر هم می‌کند. بدون آن internal.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>خطا: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>هشدار: %1</translation>
    </message>
    <message>
        <source>The catalogue “%1” is sound.</source>
        <translation>فهرست «%1» سالم است.</translation>
    </message>
    <message>
        <source>The catalogue “%1” has %2 faults; nothing was changed.</source>
        <translation>فهرست «%1» %2 ایراد دارد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Also asks that every record is sourced or a demonstration, never both, never neither.</source>
        <translation>همچنین می‌خواهد هر رکورد یا منبع داشته باشد یا نمونهٔ نمایشی باشد، نه هر دو و نه هیچ‌یک.</translation>
    </message>
    <message>
        <source>Builds the search index anew.</source>
        <translation>نمایهٔ جست‌وجو را از نو می‌سازد.</translation>
    </message>
    <message>
        <source>vitrinectl works on exhibition catalogues without a window. A catalogue is a folder NAME.vitrine.</source>
        <translation>vitrinectl بدون پنجره با فهرست‌های نمایشگاه کار می‌کند. فهرست پوشه‌ای است با نام NAME.vitrine.</translation>
    </message>
    <message>
        <source>Usage: vitrinectl COMMAND [CATALOGUE] ... [OPTIONS]</source>
        <translation>کاربرد: vitrinectl COMMAND [CATALOGUE] ... [OPTIONS]</translation>
    </message>
    <message>
        <source>“vitrinectl COMMAND --help” tells more about a command; “vitrinectl --version” the version.</source>
        <translation>«vitrinectl COMMAND --help» دربارهٔ هر فرمان بیشتر می‌گوید؛ «vitrinectl --version» نسخه را.</translation>
    </message>
    <message>
        <source>Commands that read take the bundled catalogue when none is named.</source>
        <translation>فرمان‌های خواندن، اگر فهرستی نام برده نشود، فهرست همراه برنامه را می‌گیرند.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 done with findings, 2 wrong usage, 3 cannot be read, 4 refused, 130 stopped by Ctrl-C.</source>
        <translation>کدهای پایان: ۰ انجام شد، ۱ انجام شد با یافته‌ها، ۲ کاربرد نادرست، ۳ خواندنی نیست، ۴ رد شد، ۱۳۰ با Ctrl-C متوقف شد.</translation>
    </message>
    <message>
        <source>Tells how the command is used.</source>
        <translation>شیوهٔ کاربرد فرمان را می‌گوید.</translation>
    </message>
    <message>
        <source>Tells the version.</source>
        <translation>نسخه را می‌گوید.</translation>
    </message>
    <message>
        <source>Usage: vitrinectl %1 %2 [OPTIONS]</source>
        <translation>کاربرد: vitrinectl %1 %2 [OPTIONS]</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>«%1» به %2 نیاز دارد.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>«%1» نمی‌داند با «%2» چه کند.</translation>
    </message>
    <message>
        <source>Writes one JSON document.</source>
        <translation>یک سند JSON می‌نویسد.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>فرمانی نیامده است.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>فرمانی با نام «%1» نیست.</translation>
    </message>
    <message>
        <source>Say --remove to remove every demonstration record.</source>
        <translation>برای برداشتن همهٔ رکوردهای نمایشی --remove را بیفزایید.</translation>
    </message>
    <message>
        <source>%1 demonstration records were removed.</source>
        <translation>%1 رکورد نمایشی برداشته شد.</translation>
    </message>
    <message>
        <source>removes the demonstration records</source>
        <translation>رکوردهای نمایشی را برمی‌دارد</translation>
    </message>
    <message>
        <source>Removes every demonstration record and its media.</source>
        <translation>هر رکورد نمایشی و رسانه‌هایش را برمی‌دارد.</translation>
    </message>
    <message>
        <source>“%1” is none of public, internal, restricted. Nothing was written.</source>
        <translation>«%1» هیچ‌یک از public، internal و restricted نیست. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>“%1” is not a separator; take a comma, a semicolon or “tab”. Nothing was written.</source>
        <translation>«%1» جداکننده نیست؛ ویرگول، نقطه‌ویرگول یا «tab» را برگزینید. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>%1 of %2 records were written to “%3”.</source>
        <translation>%1 رکورد از %2 در «%3» نوشته شد.</translation>
    </message>
    <message>
        <source>not in this format: %1 (%2 records)</source>
        <translation>در این قالب نیست: %1 (%2 رکورد)</translation>
    </message>
    <message>
        <source>%1 items are not public and published, or beyond --access, and were left out.</source>
        <translation>%1 اثر عمومی و منتشرشده نیست، یا فراتر از --access است، و کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>“%1” is not a format that can be exported; “vitrinectl formats” lists them.</source>
        <translation>«%1» قالب برون‌بری نیست؛ «vitrinectl formats» قالب‌ها را برمی‌شمرد.</translation>
    </message>
    <message>
        <source>Say with --output where the export goes.</source>
        <translation>با --output بگویید برون‌بری کجا برود.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برون‌بری</translation>
    </message>
    <message>
        <source>How far: public (and published; without this), internal or restricted, each with those before it.</source>
        <translation>تا کجا: public (و منتشرشده؛ پیش‌گزیده)، internal یا restricted، هر یک با پیشینیانش.</translation>
    </message>
    <message>
        <source>writes a catalogue or a list of items to a file</source>
        <translation>فهرست یا سیاههٔ آثار را در فایلی می‌نویسد</translation>
    </message>
    <message>
        <source>Only items with these words.</source>
        <translation>تنها آثار دارای این واژه‌ها.</translation>
    </message>
    <message>
        <source>Only items of this kind; may be repeated.</source>
        <translation>تنها آثار این گونه؛ تکرارپذیر.</translation>
    </message>
    <message>
        <source>Of csv-spreadsheet: comma, semicolon or tab.</source>
        <translation>برای csv-spreadsheet: یکی از comma، semicolon یا tab.</translation>
    </message>
    <message>
        <source>what can be read, what can be written</source>
        <translation>آنچه خواندنی است و آنچه نوشتنی است</translation>
    </message>
    <message>
        <source>“%1” is none of public, internal, restricted, sealed. Nothing was imported.</source>
        <translation>«%1» هیچ‌یک از public، internal، restricted و sealed نیست. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>“%1” is none of the six kinds. Nothing was imported.</source>
        <translation>«%1» هیچ‌یک از شش گونه نیست. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>“%1” is not a format that can be imported. Nothing was imported; “vitrinectl formats” lists them.</source>
        <translation>«%1» قالب وارد کردنی نیست. چیزی وارد نشد؛ «vitrinectl formats» قالب‌ها را برمی‌شمرد.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>سطر %1: %2</translation>
    </message>
    <message>
        <source>row %1, warning: %2</source>
        <translation>سطر %1، هشدار: %2</translation>
    </message>
    <message>
        <source>%1 more; --report FILE keeps them all.</source>
        <translation>%1 مورد دیگر؛ --report FILE همه را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>%1 read, %2 added, %3 updated, %4 unchanged, %5 rejected.</source>
        <translation>خوانده: %1، افزوده: %2، به‌روز: %3، بی‌تغییر: %4، ردشده: %5.</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was changed.</source>
        <translation>این تمرین بود: چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ورود داده</translation>
    </message>
    <message>
        <source>The header of the column that holds the number, which tells rows apart.</source>
        <translation>سرستونِ ستون شماره که سطرها را از هم بازمی‌شناساند.</translation>
    </message>
    <message>
        <source>takes records from files</source>
        <translation>رکوردها را از فایل‌ها می‌گیرد</translation>
    </message>
    <message>
        <source>Of text whose header names no language; without this the catalogue&apos;s first.</source>
        <translation>زبان متنی که سرستونش زبانی را نام نمی‌برد؛ بدون آن، زبان نخست فهرست.</translation>
    </message>
    <message>
        <source>Of items whose type says no kind; without this artwork.</source>
        <translation>گونهٔ آثاری که نوعشان گونه‌ای را نمی‌گوید؛ بدون آن artwork.</translation>
    </message>
    <message>
        <source>Of records that carry no level of their own; public also publishes.</source>
        <translation>سطح رکوردهایی که سطحی از خود ندارند؛ public منتشر هم می‌کند.</translation>
    </message>
    <message>
        <source>%1 items, %2, schema version %3</source>
        <translation>%1 اثر، %2، نسخهٔ طرح‌واره %3</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>رکوردها</translation>
    </message>
    <message>
        <source>Texts (of these drafts; missing)</source>
        <translation>متن‌ها (از این میان پیش‌نویس؛ نیامده)</translation>
    </message>
    <message>
        <source>counts what a catalogue holds</source>
        <translation>محتوای فهرست را می‌شمرد</translation>
    </message>
    <message>
        <source>“%1” is not a kind; the kinds are %2.</source>
        <translation>«%1» گونه نیست؛ گونه‌ها: %2.</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE; the fields are %2.</source>
        <translation>«%1» به شکل FIELD=VALUE نیست؛ فیلدها: %2.</translation>
    </message>
    <message>
        <source>“%1” says no day.</source>
        <translation>«%1» روزی را نمی‌گوید.</translation>
    </message>
    <message>
        <source>“%1” is not an order; the orders are %2.</source>
        <translation>«%1» ترتیب نیست؛ ترتیب‌ها: %2.</translation>
    </message>
    <message>
        <source>The catalogue “%1” is made.</source>
        <translation>فهرست «%1» ساخته شد.</translation>
    </message>
    <message>
        <source>makes an empty catalogue</source>
        <translation>فهرستی خالی می‌سازد</translation>
    </message>
    <message>
        <source>The catalogue&apos;s title.</source>
        <translation>عنوان فهرست.</translation>
    </message>
    <message>
        <source>Its languages, the first one is the default; without this fr,en,fa.</source>
        <translation>زبان‌های آن، نخستین پیش‌گزیده است؛ بدون آن fr,en,fa.</translation>
    </message>
    <message>
        <source>The bundled catalogue is not there; build the program again, or name a catalogue.</source>
        <translation>فهرست همراه برنامه نیست؛ برنامه را دوباره بسازید، یا فهرستی را نام ببرید.</translation>
    </message>
    <message>
        <source>Nothing was done; see “vitrinectl --help”.</source>
        <translation>کاری انجام نشد؛ «vitrinectl --help» را ببینید.</translation>
    </message>
    <message>
        <source>The report “%1” could not be written; the rest was done.</source>
        <translation>گزارش «%1» نوشته نشد؛ بقیه انجام شد.</translation>
    </message>
    <message>
        <source>“%1” is not a number from 0 upwards.</source>
        <translation>«%1» عددی از ۰ به بالا نیست.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>finds items</source>
        <translation>آثار را می‌یابد</translation>
    </message>
    <message>
        <source>A word is a whole word, word* a beginning. All words must be found.</source>
        <translation>واژه یعنی واژهٔ کامل، واژه* یعنی آغاز آن. همهٔ واژه‌ها باید یافت شوند.</translation>
    </message>
    <message>
        <source>Counts the values of every facet.</source>
        <translation>مقدارهای هر وجه را می‌شمرد.</translation>
    </message>
    <message>
        <source>Only items that may be of this date or later.</source>
        <translation>تنها آثاری که ممکن است از این تاریخ یا پس از آن باشند.</translation>
    </message>
    <message>
        <source>Only items that may be of this date or earlier.</source>
        <translation>تنها آثاری که ممکن است از این تاریخ یا پیش از آن باشند.</translation>
    </message>
    <message>
        <source>The language of titles.</source>
        <translation>زبان عنوان‌ها.</translation>
    </message>
    <message>
        <source>At most so many items; without this 100.</source>
        <translation>حداکثر شمار آثار؛ بدون آن ۱۰۰.</translation>
    </message>
    <message>
        <source>Leaves out so many at the start.</source>
        <translation>این شمار را از آغاز کنار می‌گذارد.</translation>
    </message>
    <message>
        <source>Without VALUE the setting is told, without KEY all of them.</source>
        <translation>بدون VALUE همان تنظیم گفته می‌شود، بدون KEY همهٔ آن‌ها.</translation>
    </message>
    <message>
        <source>Access: %1, %2</source>
        <translation>دسترسی: %1، %2</translation>
    </message>
    <message>
        <source>Medium %1: %2, %3, %4 bytes</source>
        <translation>رسانهٔ %1: %2، %3، %4 بایت</translation>
    </message>
    <message>
        <source>“show” needs the number of an item.</source>
        <translation>«show» به شمارهٔ یک اثر نیاز دارد.</translation>
    </message>
    <message>
        <source>There is no saved list “%1” in this catalogue. Nothing was written.</source>
        <translation>فهرست ذخیره‌شدهٔ «%1» در این کاتالوگ نیست. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as fr, en or fa. Nothing was written.</source>
        <translation>«%1» نشانهٔ زبانی مانند fr، en یا fa نیست. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>the format wants, and %2 records do not have: %1 (%3)</source>
        <translation>این قالب می‌خواهد و %2 رکورد ندارد: %1 (%3)</translation>
    </message>
    <message>
        <source>records of another type, not in this format: %1 (%2 records)</source>
        <translation>رکوردهایی از نوع دیگر، که در این قالب نیست: %1 (%2 رکورد)</translation>
    </message>
    <message>
        <source>The file or folder to write.</source>
        <translation>پرونده یا پوشه‌ای که نوشته می‌شود.</translation>
    </message>
    <message>
        <source>The items, columns and order of a saved list.</source>
        <translation>آثار، ستون‌ها و ترتیب یک فهرست ذخیره‌شده.</translation>
    </message>
    <message>
        <source>Only these fields, by key, with commas; in a table in this order.</source>
        <translation>تنها این بخش‌ها، با کلیدشان و جدا با ویرگول؛ در جدول به همین ترتیب.</translation>
    </message>
    <message>
        <source>Of texts: all, or tags with commas.</source>
        <translation>برای متن‌ها: all، یا نشانه‌ها جدا با ویرگول.</translation>
    </message>
    <message>
        <source>With csv, csv-spreadsheet and tsv: writes what each column means to FILE.columns.csv.</source>
        <translation>با csv، csv-spreadsheet و tsv: معنای هر ستون را در FILE.columns.csv می‌نویسد.</translation>
    </message>
    <message>
        <source>With json and ndjson: copies the originals to FILE.media.</source>
        <translation>با json و ndjson: اصل‌ها را در FILE.media رونوشت می‌کند.</translation>
    </message>
    <message>
        <source>Writes what was left out and what is lacking, as JSON.</source>
        <translation>آنچه کنار گذاشته شده و آنچه کم است را به JSON می‌نویسد.</translation>
    </message>
    <message>
        <source>Fields: %1.</source>
        <translation>بخش‌ها: %1.</translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be read. Nothing was imported.</source>
        <translation>نگاشت «%1» خوانده نمی‌شود. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>A file that says which column goes to which field, before the headers are asked.</source>
        <translation>پرونده‌ای که می‌گوید هر ستون به کدام فیلد می‌رود، پیش از سرستون‌ها.</translation>
    </message>
    <message>
        <source>Shows row by row what would be added, changed and refused, and changes nothing.</source>
        <translation>سطر به سطر نشان می‌دهد چه افزوده، دگرگون و رد می‌شد و چیزی را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <source>row %1 (line %2)</source>
        <translation>سطر %1 (خط %2)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>سطر %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>افزوده</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بی‌تغییر</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>رد شد: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>دگرگون</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>دگرگون: %1</translation>
    </message>
    <message>
        <source>column “%1” is taken as %2</source>
        <translation>ستون «%1» به‌عنوان %2 گرفته شد</translation>
    </message>
    <message>
        <source>The catalogue that was there is kept as “%1”.</source>
        <translation>فهرستی که آنجا بود با نام «%1» مانده است.</translation>
    </message>
    <message>
        <source>Say with --output where the backup goes.</source>
        <translation>با --output بگویید پشتیبان کجا برود.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>The catalogue and %1 originals were copied to “%2” (%3 bytes) and read back.</source>
        <translation>فهرست و %1 اصل در «%2» رونوشت شد (%3 بایت) و بازخوانی شد.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>The catalogue and %1 originals were restored to “%2”.</source>
        <translation>فهرست و %1 اصل در «%2» بازگردانده شد.</translation>
    </message>
    <message>
        <source>copies a catalogue into one file, also while it is in use</source>
        <translation>فهرست را در یک فایل رونوشت می‌کند، حتی هنگام کار با آن</translation>
    </message>
    <message>
        <source>The backup is read back and checked before it replaces an older one of the same name.</source>
        <translation>پشتیبان پیش از آنکه جای پشتیبان هم‌نام پیشین را بگیرد بازخوانی و بررسی می‌شود.</translation>
    </message>
    <message>
        <source>The backup file.</source>
        <translation>فایل پشتیبان.</translation>
    </message>
    <message>
        <source>makes a catalogue anew from a backup</source>
        <translation>فهرست را از پشتیبان از نو می‌سازد</translation>
    </message>
    <message>
        <source>Where a catalogue is there already: keeps it aside under another name. Otherwise it is refused.</source>
        <translation>اگر فهرستی آنجا باشد، آن را با نام دیگری نگه می‌دارد. بدون این گزینه پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Fixity</source>
        <translation>درستی اصل‌ها</translation>
    </message>
    <message>
        <source>The outcome of the fixity check was not recorded: the catalogue is open in another program or may not be written.</source>
        <translation>نتیجهٔ بررسی درستی ثبت نشد: فهرست در برنامهٔ دیگری باز است یا نوشتنی نیست.</translation>
    </message>
    <message>
        <source>Reads every original and compares its digest; records the outcome, and withdraws from publication what has changed.</source>
        <translation>هر اصل را می‌خواند و چکیده‌اش را می‌سنجد؛ نتیجه را ثبت می‌کند و آنچه را تغییر کرده از انتشار برمی‌دارد.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 افزوده شد</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 حذف شد</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: از %2 به %3</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(حذف‌شده)</translation>
    </message>
    <message>
        <source>What happened to the originals:</source>
        <translation>آنچه بر اصل‌ها گذشته است:</translation>
    </message>
    <message>
        <source>success</source>
        <translation>موفق</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>“%1” needs the number of an item.</source>
        <translation>«%1» شمارهٔ یک اثر را لازم دارد.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>The bag “%1” is sound.</source>
        <translation>بستهٔ «%1» درست است.</translation>
    </message>
    <message>
        <source>The bag “%1” has %2 faults; nothing was changed.</source>
        <translation>بستهٔ «%1» %2 ایراد دارد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>checks a catalogue (database, links, media, rules) or a BagIt bag</source>
        <translation>فهرست (پایگاه داده، پیوندها، رسانه‌ها، قاعده‌ها) یا بستهٔ BagIt را بررسی می‌کند</translation>
    </message>
    <message>
        <source>%1; recognised by content unless given.</source>
        <translation>%1؛ اگر داده نشود از محتوا شناخته می‌شود.</translation>
    </message>
    <message>
        <source>Of a workbook; without this the first that has a column with numbers.</source>
        <translation>از کارپوشه؛ پیش‌فرض نخستین برگه‌ای است که ستون شماره دارد.</translation>
    </message>
    <message>
        <source>A table needs a column with the number of each item. Headers are understood in English and French, in any order; “title@fr” is
the title in French, “|” stands between several values. Unknown columns are kept as extra fields. An empty cell changes nothing.
A JSON import may name several files or a folder. In a folder of media each name is an item; its number is the name without its suffix.</source>
        <translation>جدول به ستونی با شمارهٔ هر اثر نیاز دارد. سرستون‌ها به انگلیسی و فرانسوی و با هر ترتیبی فهمیده می‌شوند؛ «title@fr»
عنوان فرانسوی است و «|» میان چند مقدار می‌آید. ستون‌های ناشناخته در فیلدهای افزوده می‌مانند. خانهٔ خالی چیزی را تغییر نمی‌دهد.
برای JSON می‌توان چند فایل یا یک پوشه را نام برد. در پوشهٔ رسانه‌ها هر نام یک اثر است؛ شماره‌اش همان نام بی پسوند است.</translation>
    </message>
    <message>
        <source>With xlsx, csv and tsv: a sheet for translators, of all texts that have none in this language or a stale one.</source>
        <translation>همراه xlsx، csv و tsv: برگه‌ای برای مترجمان، از همهٔ متن‌هایی که به این زبان نیستند یا ترجمه‌شان کهنه شده است.</translation>
    </message>
    <message>
        <source>“%1” is none of clean, all or the numbers of rows with commas. Nothing was imported.</source>
        <translation>«%1» نه clean است، نه all و نه شمارهٔ سطرها با ویرگول. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>Of a sheet that “export --untranslated” wrote: clean (what nobody changed meanwhile; without this), all, or clean and these rows, with commas.</source>
        <translation>از برگه‌ای که «export --untranslated» نوشته: clean (آنچه در این میان کسی تغییر نداده؛ پیش‌فرض)، all، یا clean و این سطرها، با ویرگول.</translation>
    </message>
    <message>
        <source>There is no entry of this number or identity.</source>
        <translation>مدخلی با این شماره یا شناسه نیست.</translation>
    </message>
    <message>
        <source>This identity was merged into another record, which is shown instead.</source>
        <translation>این شناسه با مدخل دیگری یکی شده است که به جای آن نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>shows one item by its number, or any record by its uid, whole</source>
        <translation>یک اثر را با شماره‌اش، یا هر مدخل را با شناسه‌اش، کامل نشان می‌دهد</translation>
    </message>
    <message>
        <source>With pdf, what is printed: %1.</source>
        <translation>با pdf، آنچه چاپ می‌شود: %1.</translation>
    </message>
    <message>
        <source>With pdf: %1.</source>
        <translation>با pdf: %1.</translation>
    </message>
    <message>
        <source>With pdf: the paper lies.</source>
        <translation>با pdf: کاغذ خوابیده است.</translation>
    </message>
    <message>
        <source>With pdf: prints also pictures that stand behind a content advisory.</source>
        <translation>با pdf: تصویرهای پشت هشدار محتوا را هم چاپ می‌کند.</translation>
    </message>
    <message>
        <source>This catalogue wants a second person before anything is public: %1 records are kept in review. Let a colleague publish them.</source>
        <translation>این فهرست پیش از همگانی شدن هر چیز نفر دومی می‌خواهد: %1 رکورد در بازبینی ماند. بگذارید همکاری آن‌ها را منتشر کند.</translation>
    </message>
    <message>
        <source>%1 Nothing was attached.</source>
        <translation>%1 چیزی پیوست نشد.</translation>
    </message>
    <message>
        <source>Only items with this value; may be repeated. “lacks” takes translation, source, rights, altText, media, dimensions or exhibition: what entries still need.</source>
        <translation>تنها آثار دارای این مقدار؛ تکرارپذیر. «lacks» یکی از translation، source، rights، altText، media، dimensions یا exhibition را می‌گیرد: آنچه مدخل‌ها هنوز کم دارند.</translation>
    </message>
    <message>
        <source>hang, number, title, date, relevance, changed, kind, or any field of items; -date is the other way round.</source>
        <translation>hang، number، title، date، relevance، changed، kind یا هر فیلد آثار؛ -date وارونه است.</translation>
    </message>
    <message>
        <source>The list of numbers “%1” cannot be read. Nothing was written.</source>
        <translation>فهرست شماره‌های «%1» خوانده نمی‌شود. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>There is no item “%1” that this export may show. Nothing was written.</source>
        <translation>قلم «%1» نیست یا این برون‌بری نباید آن را نشان دهد. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Only the items whose numbers stand in this file, one a line.</source>
        <translation>تنها اقلامی که شماره‌شان در این پرونده است، در هر سطر یکی.</translation>
    </message>
    <message>
        <source>tells or changes a setting: title, languages, institution, repository, baseUri, corrections, numberPattern, welcome, exhibition, fixityEvery</source>
        <translation>تنظیمی را می‌گوید یا تغییر می‌دهد: title، languages، institution، repository، baseUri، corrections، numberPattern، welcome، exhibition، fixityEvery</translation>
    </message>
    <message>
        <source>--due goes with --fixity: only what has not been checked for long is read.</source>
        <translation>--due همراه --fixity می‌آید: تنها آنچه دیری است بررسی نشده خوانده می‌شود.</translation>
    </message>
    <message>
        <source>With --fixity: only originals not checked within the days of the setting fixityEvery (90 unless set); stopped, it goes on from there.</source>
        <translation>همراه --fixity: تنها پرونده‌های اصلی که در روزهای تنظیم fixityEvery بررسی نشده‌اند (بی تنظیم ۹۰)؛ اگر متوقف شود از همان‌جا ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>There is no entry “%1” to look below.</source>
        <translation>مدخل «%1» نیست تا زیر آن جست‌وجو شود.</translation>
    </message>
    <message>
        <source>Only the entry of this number and what stands below it.</source>
        <translation>تنها مدخل این شماره و آنچه زیر آن است.</translation>
    </message>
    <message>
        <source>Only what is kept in this place or inside it.</source>
        <translation>تنها آنچه در این جا یا درون آن نگهداری می‌شود.</translation>
    </message>
    <message>
        <source>The export is whole, but the custody log of the catalogue could not say so: %1</source>
        <translation>برون‌برد کامل است، اما دفتر نگهداری کاتالوگ نتوانست آن را ثبت کند: %1</translation>
    </message>
    <message>
        <source>With the sheet register: only what came in this year. With the sheet stocktake: the name of one; without this, the last.</source>
        <translation>با برگهٔ register: تنها آنچه در این سال آمده. با برگهٔ stocktake: نام یکی از آن‌ها؛ بی آن، آخرین.</translation>
    </message>
    <message>
        <source>“%1” is about the whole catalogue and takes no number.</source>
        <translation>«%1» دربارهٔ همهٔ فهرست است و شماره نمی‌گیرد.</translation>
    </message>
    <message>
        <source>The custody log tells of no export of this catalogue.</source>
        <translation>دفتر نگهداری از هیچ برون‌بری این فهرست نمی‌گوید.</translation>
    </message>
    <message>
        <source>tells who changed what from what to what, or who exported what</source>
        <translation>می‌گوید چه کسی چه را از چه به چه تغییر داده، یا چه را برون‌بری کرده است</translation>
    </message>
    <message>
        <source>Instead of an item: the lists that went out of the catalogue, the newest first.</source>
        <translation>به جای یک شیء: فهرست‌هایی که از کاتالوگ بیرون رفته‌اند، تازه‌ترین نخست.</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>برچسب %1</translation>
    </message>
    <message>
        <source>No entry of this catalogue says where it is kept, and no place is entered.</source>
        <translation>هیچ مدخلی از این فهرست نمی‌گوید کجا نگه‌داری می‌شود و محلی ثبت نشده است.</translation>
    </message>
    <message>
        <source>tells the places where things are kept, with how many entries each holds</source>
        <translation>محل‌های نگه‌داری را با شمار مدخل‌های هر یک می‌گوید</translation>
    </message>
    <message>
        <source>“%1” is not a year such as 2017.</source>
        <translation>«%1» سالی مانند ۲۰۱۷ نیست.</translation>
    </message>
    <message>
        <source>The accession register has no such line yet.</source>
        <translation>دفتر ثبت ورود هنوز چنین سطری ندارد.</translation>
    </message>
    <message>
        <source>tells the accession register, each line with what corrects it</source>
        <translation>دفتر ثبت ورود را می‌گوید، هر سطر با آنچه اصلاحش می‌کند</translation>
    </message>
    <message>
        <source>To print it: vitrinectl export CATALOGUE --format pdf --sheet register --access restricted --output FILE</source>
        <translation>برای چاپ: vitrinectl export CATALOGUE --format pdf --sheet register --access restricted --output FILE</translation>
    </message>
    <message>
        <source>Only lines of what came in this year.</source>
        <translation>تنها سطرهای آنچه در این سال آمده است.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>closed on %1; %2 of %3 not found</source>
        <translation>بسته شد در %1؛ %2 از %3 پیدا نشد</translation>
    </message>
    <message>
        <source>goes on; %1 of %2 checked</source>
        <translation>ادامه دارد؛ %1 از %2 بررسی شد</translation>
    </message>
    <message>
        <source>No stocktake was begun in this catalogue.</source>
        <translation>در این فهرست موجودی‌برداری‌ای آغاز نشده است.</translation>
    </message>
    <message>
        <source>seen in %1, not in %2</source>
        <translation>در %1 دیده شد، نه در %2</translation>
    </message>
    <message>
        <source>There is no stocktake “%1” in this catalogue; “vitrinectl stocktake CATALOGUE” lists them.</source>
        <translation>در این فهرست موجودی‌برداری «%1» نیست؛ «vitrinectl stocktake CATALOGUE» آن‌ها را می‌شمارد.</translation>
    </message>
    <message>
        <source>tells the stocktakes, or what one of them found</source>
        <translation>موجودی‌برداری‌ها را می‌گوید، یا آنچه یکی از آن‌ها یافته است</translation>
    </message>
    <message>
        <source>To print one: vitrinectl export CATALOGUE --format pdf --sheet stocktake --about NAME --access restricted --output FILE</source>
        <translation>برای چاپ یکی: vitrinectl export CATALOGUE --format pdf --sheet stocktake --about NAME --access restricted --output FILE</translation>
    </message>
    <message>
        <source>Stopped. Nothing was attached.</source>
        <translation>متوقف شد. چیزی افزوده نشد.</translation>
    </message>
    <message>
        <source>With pdf, for object and box labels: a sheet of labels of this size: %1.</source>
        <translation>با pdf، برای برچسب اشیا و جعبه‌ها: برگهٔ برچسب به این اندازه: %1.</translation>
    </message>
    <message>
        <source>With --labels: the place of the first label on a sheet of which some are used up.</source>
        <translation>با ‎--labels: جای نخستین برچسب روی برگه‌ای که بخشی از آن مصرف شده است.</translation>
    </message>
    <message>
        <source>The list of names “%1” cannot be read. Nothing was imported.</source>
        <translation>فهرست نام‌های «%1» خوانده نمی‌شود. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>“%1” is none of %2. Nothing was imported.</source>
        <translation>«%1» هیچ‌یک از این‌ها نیست: %2. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a row. Nothing was imported.</source>
        <translation>«%1» شمارهٔ سطر نیست. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>“%1” is no list of the numbers of rows with commas. Nothing was imported.</source>
        <translation>«%1» فهرستی از شمارهٔ سطرها با ویرگول نیست. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>Of a table as text: %1. Recognised unless given.</source>
        <translation>برای جدول متنی: %1. اگر داده نشود بازشناخته می‌شود.</translation>
    </message>
    <message>
        <source>Of a table as text: comma, semicolon, tab or pipe. Recognised unless given.</source>
        <translation>برای جدول متنی: comma، semicolon، tab یا pipe. اگر داده نشود بازشناخته می‌شود.</translation>
    </message>
    <message>
        <source>What stands around a cell with separators in it: double, single or none; without this double.</source>
        <translation>آنچه خانهٔ دارای جداکننده را در بر می‌گیرد: double، single یا none؛ بی این double.</translation>
    </message>
    <message>
        <source>Which row holds the headers, counted from 1; those above are not taken. Recognised unless given.</source>
        <translation>کدام سطر سرستون‌ها را دارد، از ۱ شمرده؛ سطرهای بالاتر گرفته نمی‌شوند. اگر داده نشود بازشناخته می‌شود.</translation>
    </message>
    <message>
        <source>Of such a sheet: rows that are not taken, with commas.</source>
        <translation>برای چنین برگه‌ای: سطرهایی که گرفته نمی‌شوند، با ویرگول.</translation>
    </message>
    <message>
        <source>A file that says which new names are those of known people, places and terms. Without it none is: what is alike is only told.</source>
        <translation>فایل‌ای که می‌گوید کدام نام‌های تازه از آنِ افراد، جاها و اصطلاح‌های شناخته‌شده‌اند. بی آن هیچ‌کدام: همانندی تنها گفته می‌شود.</translation>
    </message>
    <message>
        <source>Writes how the table was read, its columns understood and names decided, to be changed and used again.</source>
        <translation>می‌نویسد جدول چگونه خوانده شد، ستون‌ها چگونه فهمیده و نام‌ها چگونه تعیین شدند، تا تغییر یابد و دوباره به کار رود.</translation>
    </message>
    <message>
        <source>Writes what happened, row by row: as a table when its name ends in .csv, else as JSON.</source>
        <translation>آنچه رخ داد را سطر به سطر می‌نویسد: اگر نامش به ‎.csv پایان یابد به‌صورت جدول، وگرنه JSON.</translation>
    </message>
    <message>
        <source>%1 of %2 records would be written.</source>
        <translation>%1 رکورد از %2 نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Pictures and other files were looked for, but not opened: the export itself may find some that are damaged.</source>
        <translation>تصویرها و پرونده‌های دیگر جسته شدند، ولی باز نشدند: شاید خود برون‌برد پروندهٔ آسیب‌دیده‌ای بیابد.</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was written.</source>
        <translation>این تمرین بود: چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Shows what would be left out and what would be lacking, and writes no export; --output is not needed and not touched.</source>
        <translation>نشان می‌دهد چه کنار گذاشته می‌شود و چه کم است، و برون‌بردی نمی‌نویسد؛ ‎--output لازم نیست و دست نمی‌خورد.</translation>
    </message>
</context>
<context>
    <name>vitrine::fonts</name>
    <message>
        <source>This computer has no font with the Persian letters, so Persian is not offered. Install the package fonts-noto-core, then start Vitrine again.</source>
        <translation>این رایانه قلمی با حروف فارسی ندارد و زبان فارسی پیشنهاد نمی‌شود. بستهٔ fonts-noto-core را نصب و ویترین را دوباره اجرا کنید.</translation>
    </message>
</context>
<context>
    <name>vitrine::DeskBar</name>
    <message>
        <source>+ New</source>
        <translation>+ تازه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>گروهی</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Your name, written beside every change</source>
        <translation>نام شما، که کنار هر تغییر نوشته می‌شود</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>واگرد: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>ازنو: %1 (Ctrl+Y)</translation>
    </message>
    <message numerus="yes">
        <source>Publish … %n to settle</source>
        <extracomment>%n things keep a record from being published</extracomment>
        <translation>
            <numerusform>انتشار… %Ln مورد مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>انتشار…</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>نگاه‌کردن</translation>
    </message>
    <message>
        <source>A copy of this entry</source>
        <translation>رونوشتی از این مدخل</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>The list as a table (Ctrl+T)</source>
        <translation>فهرست به‌صورت جدول (Ctrl+T)</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>پشت میز</translation>
    </message>
    <message>
        <source>At the desk: %1. Somebody else takes over by “Look up”.</source>
        <translation>پشت میز: %1. کس دیگری از «نگاه‌کردن» جای او را می‌گیرد.</translation>
    </message>
</context>
<context>
    <name>vitrine::GapsPane</name>
    <message>
        <source>What is left to settle</source>
        <translation>آنچه هنوز باید سامان یابد</translation>
    </message>
    <message>
        <source>Reminders too</source>
        <translation>همراه با یادآوری‌ها</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>کجا جست‌وجو شود</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 entries</source>
        <translation>در حال جست‌وجو: %1 از %2 مدخل</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>همهٔ مدخل‌ها</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a thing to settle, and in how many entries</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>لازم: %1</translation>
    </message>
    <message>
        <source>A reminder: %1</source>
        <translation>یادآوری: %1</translation>
    </message>
    <message>
        <source>Nothing is left to settle here.</source>
        <translation>اینجا چیزی برای سامان‌دادن نمانده است.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle; open a line and choose an entry to go there.</source>
        <translation>
            <numerusform>%Ln مورد برای سامان‌دادن؛ سطری را باز کنید و مدخلی را برگزینید تا به آن بروید.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, title</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ArchiveWindow</name>
    <message>
        <source>%1 – lists – Vitrine</source>
        <translation>%1 – فهرست‌ها – ویترین</translation>
    </message>
    <message>
        <source>Search (Ctrl+F), for example material:glass date:1905 -copy</source>
        <translation>جستجو (Ctrl+F)، برای نمونه material:شیشه date:۱۲۸۴ -کپی</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>جست‌وجو در فهرست</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>ستون‌ها…</translation>
    </message>
    <message>
        <source>What divides the list</source>
        <translation>آنچه فهرست را بخش می‌کند</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <extracomment>how many entries the list shows, of how many in the catalogue</extracomment>
        <translation>
            <numerusform>%1 از %Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln برگزیده</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue is being written …</source>
        <translation>فهرست در حال نوشته شدن است…</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای پس گرفتن نیست.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>چیزی برای انجام دوباره نیست.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>پس گرفته شد: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>دوباره انجام شد: %1</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>واگرد: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>ازنو: %1 (Ctrl+Y)</translation>
    </message>
    <message>
        <source>The catalogue is being written. Wait for the end, or stop it: nothing will have been changed then.</source>
        <translation>فهرست در حال نوشته شدن است. تا پایان صبر کنید یا آن را متوقف کنید: در آن صورت چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>Saved lists …</source>
        <translation>فهرست‌های ذخیره‌شده…</translation>
    </message>
    <message>
        <source>The order of this list is not known here; its entries stand by number.</source>
        <translation>ترتیب این فهرست اینجا شناخته نیست؛ مدخل‌ها به ترتیب شماره آمده‌اند.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln entries …</source>
        <translation>
            <numerusform>برون‌بری %Ln مدخل…</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is under way. Wait for the end, or stop it: no half file will be left.</source>
        <translation>برون‌بری در جریان است. تا پایان صبر کنید یا آن را متوقف کنید: پروندهٔ نیمه‌کاره نمی‌ماند.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>درون‌بری…</translation>
    </message>
    <message>
        <source>Store-room …</source>
        <translation>مخزن…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>چاپ …</translation>
    </message>
    <message>
        <source>Sees the pages before they are printed (Ctrl+P)</source>
        <translation>دیدن صفحه‌ها پیش از چاپ (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pages are on their way to the printer or into a file. Wait for the end, or stop it: no half file will be left.</source>
        <translation>صفحه‌هایی در راه چاپگر یا فایل‌اند. تا پایان صبر کنید یا آن را متوقف کنید: هیچ فایل نیمه‌کاره‌ای نمی‌ماند.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+Shift+L)</source>
        <translation>روشن یا تیره (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Close what stands in place of the list first; light and dark are changed from there.</source>
        <translation>نخست آنچه را جای فهرست نشسته ببندید؛ روشن و تیره از آنجا عوض می‌شود.</translation>
    </message>
    <message>
        <source>What was scanned is being written to its stocktake. Wait a moment.</source>
        <translation>آنچه خوانده شده در موجودی‌برداری خودش نوشته می‌شود. کمی صبر کنید.</translation>
    </message>
</context>
<context>
    <name>vitrine::ChangeWords</name>
    <message>
        <source>made</source>
        <translation>ساخته شد</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حذف شد</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vitrine::ColumnsPane</name>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>What the list shows, and in which order.</source>
        <translation>آنچه فهرست نشان می‌دهد و به چه ترتیبی.</translation>
    </message>
    <message>
        <source>Nearer to the beginning of the line (Alt+Up)</source>
        <translation>نزدیک‌تر به آغاز سطر (Alt+بالا)</translation>
    </message>
    <message>
        <source>Nearer to the end of the line (Alt+Down)</source>
        <translation>نزدیک‌تر به پایان سطر (Alt+پایین)</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>مانند آغاز</translation>
    </message>
</context>
<context>
    <name>vitrine::DetailPane</name>
    <message>
        <source>The entry</source>
        <translation>مدخل</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>مدخل</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>نگهداری</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>چیزی باز نیست</translation>
    </message>
    <message>
        <source>This entry is not there any more</source>
        <translation>این مدخل دیگر نیست</translation>
    </message>
    <message>
        <source>Go through the list; what is known of an entry stands here.</source>
        <translation>در فهرست پیش بروید؛ آنچه از هر مدخل دانسته است اینجا می‌آید.</translation>
    </message>
</context>
<context>
    <name>vitrine::EntryPages</name>
    <message>
        <source>%1 · %2 · %3, %4</source>
        <extracomment>a field, the language of its text, original or translation, its state</extracomment>
        <translation>%1 · %2 · %3، %4</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>نام پرونده</translation>
    </message>
    <message>
        <source>Type and size</source>
        <translation>نوع و اندازه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>پیکسل</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>اصل</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>پرونده نیست.</translation>
    </message>
    <message>
        <source>No file stands with this entry.</source>
        <translation>هیچ پرونده‌ای همراه این مدخل نیست.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln change(s).</source>
        <translation>
            <numerusform>%Ln تغییر آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>پیش: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>پس: %1</translation>
    </message>
    <message>
        <source>The custody log says nothing of this entry.</source>
        <translation>دفتر نگهداری چیزی از این مدخل نمی‌گوید.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>done, all is well</source>
        <translation>انجام شد، همه چیز درست است</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ناموفق</translation>
    </message>
</context>
<context>
    <name>vitrine::FacetLine</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a value and how many items have it</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>vitrine::FacetList</name>
    <message>
        <source>Fewer</source>
        <translation>کمتر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemList</name>
    <message>
        <source>The list is being put together</source>
        <translation>فهرست در حال آماده شدن است</translation>
    </message>
    <message>
        <source>Nothing fits the words and the boxes. Take some of them away.</source>
        <translation>چیزی با واژه‌ها و خانه‌ها نمی‌خواند. چند تا از آن‌ها را بردارید.</translation>
    </message>
    <message>
        <source>The list cannot be put in order by this column; it stays as it is.</source>
        <translation>فهرست را نمی‌توان با این ستون مرتب کرد؛ همان‌گونه می‌ماند.</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemTableModel</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1، برگزیده</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1، برگزیده نشده</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>برگزیده</translation>
    </message>
    <message>
        <source>%1, in descending order</source>
        <translation>%1، به ترتیب نزولی</translation>
    </message>
    <message>
        <source>%1, in ascending order</source>
        <translation>%1، به ترتیب صعودی</translation>
    </message>
</context>
<context>
    <name>vitrine::ItemTableView</name>
    <message>
        <source>Items</source>
        <translation>مدخل‌ها</translation>
    </message>
    <message>
        <source>The space bar chooses an item, Ctrl+A all of the list.</source>
        <translation>کلید فاصله یک مدخل را برمی‌گزیند و Ctrl+A همهٔ فهرست را.</translation>
    </message>
</context>
<context>
    <name>vitrine::PaneHead</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Close this pane (Esc)</source>
        <translation>بستن این بخش (Esc)</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>بستن: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::TableColumns</name>
    <message>
        <source>Access</source>
        <translation>دسترسی</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a field and the language its text is in</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vitrine::Print</name>
    <message>
        <source>There is no entry to print.</source>
        <translation>هیچ مدخلی برای چاپ نیست.</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>فهرست اشیا</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>نمونهٔ نمایشی</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>جست‌وجو: %1</translation>
    </message>
    <message>
        <source>A selection of the catalogue</source>
        <translation>گزیده‌ای از فهرست</translation>
    </message>
    <message>
        <source>The whole catalogue</source>
        <translation>همهٔ فهرست</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>مدخل‌ها: %1</translation>
    </message>
    <message>
        <source>According to %1</source>
        <translation>به نقل از %1</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلی</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مهروموم‌شده</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحهٔ %1 از %2</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>شناسه</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>زمینه</translation>
    </message>
    <message>
        <source>Content and structure</source>
        <translation>محتوا و ساختار</translation>
    </message>
    <message>
        <source>Conditions of access and use</source>
        <translation>شرایط دسترسی و استفاده</translation>
    </message>
    <message>
        <source>Allied materials</source>
        <translation>منابع مرتبط</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Finding aid</source>
        <translation>راهنمای بازیابی</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>فهرست مطالب</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>این تصویر خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Further files, not printed: %1</source>
        <translation>پرونده‌های دیگر که چاپ نشده‌اند: %1</translation>
    </message>
    <message>
        <source>Object labels</source>
        <translation>برچسب‌های اشیا</translation>
    </message>
    <message>
        <source>Wall labels</source>
        <translation>برچسب‌های دیواری</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>چاپ درشت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type of object</source>
        <translation>نوع شیء</translation>
    </message>
    <message>
        <source>Materials and techniques</source>
        <translation>مواد و فنون</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>اندازه‌ها</translation>
    </message>
    <message>
        <source>Inscriptions and markings</source>
        <translation>نوشته‌ها و نشان‌ها</translation>
    </message>
    <message>
        <source>Distinguishing features</source>
        <translation>ویژگی‌های متمایز</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Date or period</source>
        <translation>تاریخ یا دوره</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>سازنده</translation>
    </message>
    <message>
        <source>Object ID sheet</source>
        <translation>برگهٔ شناسایی شیء (Object ID)</translation>
    </message>
    <message>
        <source>Location not recorded</source>
        <translation>جای نگهداری ثبت نشده</translation>
    </message>
    <message>
        <source>Box labels</source>
        <translation>برچسب‌های جعبه‌ها</translation>
    </message>
    <message>
        <source>Contents by location</source>
        <translation>محتوا به تفکیک جای نگهداری</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Title, and the description of today</source>
        <translation>عنوان، و شرح امروز</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>How, from whom</source>
        <translation>شیوه، از که</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Entered on, by</source>
        <translation>ثبت در، به دست</translation>
    </message>
    <message>
        <source>Accession register</source>
        <translation>دفتر ثبت ورود</translation>
    </message>
    <message>
        <source>Received in %1</source>
        <translation>دریافت در %1</translation>
    </message>
    <message>
        <source>Correcting lines: %1</source>
        <translation>سطرهای اصلاحی: %1</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>There is no stocktake “%1”. Nothing was written.</source>
        <translation>موجودی‌برداری «%1» نیست. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Should be in</source>
        <translation>باید در</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>دیده‌شده در</translation>
    </message>
    <message>
        <source>Checked on, by</source>
        <translation>بررسی در، به دست</translation>
    </message>
    <message>
        <source>Stocktaking report</source>
        <translation>گزارش موجودی‌برداری</translation>
    </message>
    <message>
        <source>Begun on %1 by %2</source>
        <translation>آغاز در %1 به دست %2</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>بسته شد در %1</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>ادامه دارد</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>جا و تاریخ</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>بررسی‌کننده</translation>
    </message>
    <message>
        <source>In charge of the collection</source>
        <translation>مسئول مجموعه</translation>
    </message>
    <message>
        <source>Begun on %1</source>
        <translation>آغاز در %1</translation>
    </message>
    <message>
        <source>the chosen fields as a table</source>
        <translation>فیلدهای برگزیده در یک جدول</translation>
    </message>
    <message>
        <source>nine facts and photographs by which a thing is known again; a sheet each</source>
        <translation>نُه دانسته و عکس‌هایی که شیء را با آن‌ها بازمی‌شناسند؛ یک برگه برای هر شیء</translation>
    </message>
    <message>
        <source>by levels, after ISAD(G), with contents and page numbers</source>
        <translation>به ترتیب سطح‌ها، طبق ISAD(G)، با فهرست مطالب و شمارهٔ صفحه</translation>
    </message>
    <message>
        <source>for the exhibition, the languages side by side</source>
        <translation>برای نمایشگاه، زبان‌ها کنار هم</translation>
    </message>
    <message>
        <source>number, title and QR code, to tie on or to stick on</source>
        <translation>شماره، عنوان و کد QR، برای بستن یا چسباندن</translation>
    </message>
    <message>
        <source>what the wall says, from 18 points; a sheet an entry and language</source>
        <translation>آنچه روی دیوار است، از ۱۸ پوینت؛ یک برگه برای هر مدخل و هر زبان</translation>
    </message>
    <message>
        <source>a label for each place in the store-room</source>
        <translation>یک برچسب برای هر جای مخزن</translation>
    </message>
    <message>
        <source>what lies where, with boxes to tick</source>
        <translation>چه چیزی کجاست، با خانه‌هایی برای علامت زدن</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (ادامه)</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>صفحهٔ %1</translation>
    </message>
    <message>
        <source>everything that came in, in its order</source>
        <translation>هر آنچه وارد شده، به ترتیب</translation>
    </message>
    <message>
        <source>of the last one: what was seen, what is missing</source>
        <translation>از آخرین بار: چه دیده شد، چه کم است</translation>
    </message>
</context>
<context>
    <name>vitrine::SheetKind</name>
    <message>
        <source>“%1” is no sheet that can be printed; there are %2. Nothing was written.</source>
        <translation>«%1» برگه‌ای نیست که چاپ شود؛ این‌ها هست: %2. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>“%1” is no paper that can be printed on; there are %2. Nothing was written.</source>
        <translation>روی «%1» نمی‌توان چاپ کرد؛ این‌ها هست: %2. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>“%1” is no sheet of labels; there are %2. Nothing was written.</source>
        <translation>«%1» برگهٔ برچسب نیست؛ این‌ها هستند: %2. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>“%1” is not printed on sheets of labels; object and box labels are. Nothing was written.</source>
        <translation>«%1» روی برگهٔ برچسب چاپ نمی‌شود؛ برچسب‌های اشیا و جعبه‌ها می‌شوند. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>A sheet of these labels has the places 1 to %1; there is no place %2. Nothing was written.</source>
        <translation>برگهٔ این برچسب‌ها جاهای ۱ تا %1 را دارد؛ جای %2 در آن نیست. چیزی نوشته نشد.</translation>
    </message>
</context>
<context>
    <name>vitrine::Redaction</name>
    <message>
        <source>Stopped; no copy was made and nothing was changed.</source>
        <translation>متوقف شد؛ نسخه‌ای ساخته نشد و چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The copy could not be written; nothing was changed. Make room on the disk and try again.</source>
        <translation>نسخه نوشته نشد؛ چیزی تغییر نکرد. روی دیسک جا باز کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The picture cannot be read to its end; no copy was made and nothing was changed.</source>
        <translation>تصویر تا پایان خوانده نمی‌شود؛ نسخه‌ای ساخته نشد و چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The copy did not come out black where it should be; it was thrown away and nothing was changed.</source>
        <translation>نسخه در همهٔ جاهای لازم سیاه نشد؛ دور انداخته شد و چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>No rectangle lies on the picture; no copy was made.</source>
        <translation>هیچ مستطیلی روی تصویر نیست؛ نسخه‌ای ساخته نشد.</translation>
    </message>
</context>
<context>
    <name>vitrine::RedactionCanvas</name>
    <message>
        <source>Insert adds a rectangle, the arrow keys move it, with Shift they size it, with Control by single pixels; Page Up and Page Down choose another one, Delete removes it; plus and minus enlarge and reduce the picture.</source>
        <translation>Insert مستطیلی می‌افزاید، کلیدهای جهت آن را جابه‌جا می‌کنند، همراه Shift اندازه‌اش را تغییر می‌دهند و همراه Ctrl پیکسل به پیکسل؛ Page Up و Page Down یکی دیگر را برمی‌گزینند و Delete آن را برمی‌دارد؛ مثبت و منفی تصویر را بزرگ و کوچک می‌کنند.</translation>
    </message>
    <message numerus="yes">
        <source>Picture with %n rectangle(s)</source>
        <translation>
            <numerusform>تصویر با %Ln مستطیل</numerusform>
        </translation>
    </message>
    <message>
        <source>Rectangle %1 of %2: %3 × %4 pixels, %5 from the left, %6 from above</source>
        <translation>مستطیل %1 از %2: %3 × %4 پیکسل، %5 از چپ، %6 از بالا</translation>
    </message>
</context>
<context>
    <name>vitrine::RedactionPane</name>
    <message>
        <source>Make the redacted copy</source>
        <translation>ساختن نسخهٔ پوشانده</translation>
    </message>
    <message>
        <source>The copy is being made: %1 %</source>
        <translation>نسخه ساخته می‌شود: ٪%1</translation>
    </message>
    <message>
        <source>Back to the media</source>
        <translation>بازگشت به رسانه‌ها</translation>
    </message>
    <message>
        <source>Add a rectangle</source>
        <translation>افزودن مستطیل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Undo the drawing</source>
        <translation>واگرد رسم</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>رسم دوباره</translation>
    </message>
    <message>
        <source>Rectangles</source>
        <translation>مستطیل‌ها</translation>
    </message>
    <message>
        <source>why, for the team alone</source>
        <translation>چرا، تنها برای گروه</translation>
    </message>
    <message>
        <source>Reason for the chosen rectangle, for the team alone</source>
        <translation>دلیل مستطیل برگزیده، تنها برای گروه</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Draw over what nobody is to see. The copy takes this picture’s place; the original stays as it is, for few.</source>
        <translation>روی آنچه کسی نباید ببیند بکشید. نسخه جای این تصویر را می‌گیرد؛ اصل همان‌گونه که هست می‌ماند، برای چند تن.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>کوچک‌تر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>همهٔ تصویر</translation>
    </message>
    <message>
        <source>Redaction: %1</source>
        <translation>پوشاندن: %1</translation>
    </message>
    <message>
        <source>The copy is being made. Wait for the end, or stop it.</source>
        <translation>نسخه در حال ساخته شدن است. تا پایان صبر کنید یا آن را متوقف کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the transcript under the rectangles were left out of the copy.</source>
        <translation>
            <numerusform>%Ln سطر رونوشت که زیر مستطیل‌ها بود در نسخه نیامد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the transcript lie under the rectangles; the copy will not have them.</source>
        <translation>
            <numerusform>%Ln سطر رونوشت زیر مستطیل‌هاست؛ نسخه آن را نخواهد داشت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The transcript does not say where on the page its lines stand, so the copy has none of it: %1.</source>
        <translation>رونوشت نمی‌گوید سطرهایش کجای صفحه‌اند؛ پس نسخه چیزی از آن ندارد: %1.</translation>
    </message>
    <message>
        <source>%1: %2 × %3 pixels</source>
        <translation>%1: %2 × %3 پیکسل</translation>
    </message>
    <message>
        <source>There is no room for the copy on this computer; nothing was changed.</source>
        <translation>روی این رایانه جایی برای نسخه نیست؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The copy is being made …</source>
        <translation>نسخه ساخته می‌شود …</translation>
    </message>
    <message>
        <source>The picture is not in the catalogue any more; no copy was made.</source>
        <translation>تصویر دیگر در فهرست نیست؛ نسخه‌ای ساخته نشد.</translation>
    </message>
    <message>
        <source>Redacted copy: %1</source>
        <translation>نسخهٔ پوشانده: %1</translation>
    </message>
    <message>
        <source>The redacted copy was made and stands here; the original is unchanged, and only few of the team see it now.</source>
        <translation>نسخهٔ پوشانده ساخته شد و اینجاست؛ اصل بی‌تغییر ماند و اکنون تنها چند تن از گروه آن را می‌بینند.</translation>
    </message>
    <message>
        <source>Attention: another medium has the same file and is seen by more people.</source>
        <translation>توجه: رسانه‌ای دیگر همین فایل را دارد و کسان بیشتری آن را می‌بینند.</translation>
    </message>
</context>
<context>
    <name>vitrine::UprightRows</name>
    <message>
        <source>This picture is too large to be worked on as a whole; nothing was changed. Bring it as a plain JPEG: those may be of any size.</source>
        <translation>این تصویر بزرگ‌تر از آن است که یک‌جا روی آن کار شود؛ چیزی تغییر نکرد. آن را به‌صورت JPEG ساده بیاورید: برای آن هر اندازه‌ای پذیرفته است.</translation>
    </message>
</context>
<context>
    <name>vitrine::ClaimsPane</name>
    <message>
        <source>Claims side by side</source>
        <translation>ادعاها در کنار هم</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>آنچه گفته شده</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>قطعیت</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Shares its text with</source>
        <translation>متن مشترک با</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کی</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>The first column is this one. Nothing is summed or weighed; press Enter in a column to open that claim.</source>
        <translation>ستون نخست همین است. چیزی جمع یا سنجیده نمی‌شود؛ برای بازکردن هر ادعا در ستون آن Enter را بزنید.</translation>
    </message>
    <message>
        <source>Nothing else is said about the same event or in the same source.</source>
        <translation>دربارهٔ همین رویداد یا در همین منبع چیز دیگری گفته نشده است.</translation>
    </message>
    <message>
        <source>No source: it cannot go public.</source>
        <translation>بدون منبع: نمی‌تواند همگانی شود.</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>کسی نام برده نشده</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, place in it</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>claimant, line of the table, words</comment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>vitrine::CellPane</name>
    <message>
        <source>Back to the table</source>
        <translation>بازگشت به جدول</translation>
    </message>
    <message numerus="yes">
        <source>Make new records for %n name(s) that the catalogue does not have</source>
        <translation>
            <numerusform>ساختن مدخل برای %Ln نامی که در کاتالوگ نیست</numerusform>
        </translation>
    </message>
    <message>
        <source>Make new records for names that the catalogue does not have</source>
        <translation>ساختن مدخل برای نام‌هایی که در کاتالوگ نیست</translation>
    </message>
</context>
<context>
    <name>vitrine::CellPlan</name>
    <message>
        <source>This always has a value; choose another one instead.</source>
        <translation>این خانه همیشه مقداری دارد؛ مقدار دیگری برگزینید.</translation>
    </message>
    <message>
        <source>This has parts of its own: it is changed on the form.</source>
        <translation>این مقدار چند بخش دارد و در فرم تغییر داده می‌شود.</translation>
    </message>
</context>
<context>
    <name>vitrine::CellReader</name>
    <message>
        <source>This has parts of its own: it is changed on the form.</source>
        <translation>این مقدار چند بخش دارد و در فرم تغییر داده می‌شود.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>«%1» هیچ‌یک از این‌ها نیست: %2.</translation>
    </message>
    <message>
        <source>“%1” is neither %2 nor %3.</source>
        <translation>«%1» نه «%2» است و نه «%3».</translation>
    </message>
    <message>
        <source>No item has the number “%1”.</source>
        <translation>هیچ شیئی شمارهٔ «%1» ندارد.</translation>
    </message>
    <message>
        <source>Several records are called “%1”: choose one on the form.</source>
        <translation>چند مدخل «%1» نام دارند: یکی را در فرم برگزینید.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”; possibly “%2” is meant.</source>
        <translation>چیزی «%1» نام ندارد؛ شاید «%2» منظور باشد.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue is called “%1”.</source>
        <translation>در کاتالوگ چیزی «%1» نام ندارد.</translation>
    </message>
</context>
<context>
    <name>vitrine::CellWishes</name>
    <message>
        <source>The block has %1 rows, and from here on the list has %2: the rest is left out.</source>
        <translation>بلوک %1 سطر دارد و فهرست از این‌جا به بعد %2 سطر: باقی کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>The block has %1 columns, and from here on the table has %2: the rest is left out.</source>
        <translation>بلوک %1 ستون دارد و جدول از این‌جا به بعد %2 ستون: باقی کنار گذاشته می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>Some rows of the block are shorter than others: %n cell(s) stay as they are.</source>
        <translation>
            <numerusform>برخی سطرهای بلوک کوتاه‌ترند: %Ln خانه همان‌گونه که هست می‌ماند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ColumnChooser</name>
    <message>
        <source>Columns of the table</source>
        <translation>ستون‌های جدول</translation>
    </message>
    <message>
        <source>Move a column by drag, or with Alt and the arrow keys.</source>
        <translation>ستون را با کشیدن یا با Alt و کلیدهای جهت‌نما جابه‌جا کنید.</translation>
    </message>
</context>
<context>
    <name>vitrine::GridModel</name>
    <message>
        <source>understood: %1</source>
        <translation>برداشت‌شده: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>vitrine::GridPane</name>
    <message>
        <source>This catalogue is open for reading only; nothing was changed.</source>
        <translation>این فهرست تنها برای خواندن باز است؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>What was written in the cell was not taken, and what stood there is kept. %1</source>
        <translation>آنچه در خانه نوشته شد پذیرفته نشد و نوشتهٔ پیشین ماند. %1</translation>
    </message>
    <message>
        <source>Choose the cell whose value is to go down, and the cells below it.</source>
        <translation>خانه‌ای را که مقدارش باید پایین برود با خانه‌های زیر آن برگزینید.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>پر کردن به پایین</translation>
    </message>
    <message>
        <source>Filled down in %1 records</source>
        <translation>پر کردن به پایین در %1 مدخل</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>خالی کردن خانه‌ها</translation>
    </message>
    <message>
        <source>Emptied cells of %1 records</source>
        <translation>خالی کردن خانه‌های %1 مدخل</translation>
    </message>
    <message>
        <source>These are too many cells for the clipboard, which takes %L1; nothing was copied. An export takes all of them.</source>
        <translation>شمار خانه‌ها برای بریده‌دان زیاد است (گنجایش: %L1)؛ چیزی رونوشت نشد. برون‌بری همه را می‌برد.</translation>
    </message>
    <message>
        <source>The cells are being copied …</source>
        <translation>خانه‌ها در حال رونوشت شدن‌اند…</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) copied.</source>
        <translation>
            <numerusform>%Ln خانه رونوشت شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cells are still being copied; paste again in a moment.</source>
        <translation>خانه‌ها هنوز در حال رونوشت شدن‌اند؛ کمی بعد دوباره بچسبانید.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that cells could take.</source>
        <translation>در بریده‌دان چیزی نیست که خانه‌ها بپذیرند.</translation>
    </message>
    <message>
        <source>What lies on the clipboard is too large for the table; nothing was changed. An import takes large files.</source>
        <translation>محتوای بریده‌دان برای جدول بیش از اندازه بزرگ است؛ چیزی تغییر نکرد. درون‌بری پرونده‌های بزرگ را می‌پذیرد.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسباندن</translation>
    </message>
    <message>
        <source>Pasted into %1 records</source>
        <translation>چسباندن در %1 مدخل</translation>
    </message>
    <message>
        <source>Table of records</source>
        <translation>جدول مدخل‌ها</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>ستون‌ها…</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>باز کردن فرم</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>بستن جدول</translation>
    </message>
    <message>
        <source>%1  (has parts of its own: it is changed on the form)</source>
        <translation>%1  (چند بخش دارد و در فرم تغییر داده می‌شود)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) chosen</source>
        <translation>
            <numerusform>%Ln خانه برگزیده شد</numerusform>
        </translation>
    </message>
    <message>
        <source>A table needs at least one column.</source>
        <translation>جدول دست‌کم یک ستون می‌خواهد.</translation>
    </message>
    <message>
        <source>Choose one block of cells: several apart are not copied or pasted together.</source>
        <translation>یک بلوک از خانه‌ها برگزینید: خانه‌های جدا از هم با هم رونوشت یا چسبانده نمی‌شوند.</translation>
    </message>
</context>
<context>
    <name>vitrine::Passphrase</name>
    <message>
        <source>There is not enough memory to protect the passphrase; nothing was changed. Close other programs and try again.</source>
        <translation>حافظه برای نگهداری گذرواژه بس نیست؛ چیزی تغییر نکرد. برنامه‌های دیگر را ببندید و دوباره بکوشید.</translation>
    </message>
</context>
<context>
    <name>vitrine::ForeignFile</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» خالی است.</translation>
    </message>
    <message>
        <source>“%1” is not what the end of its name says; name it as what it is.</source>
        <translation>«%1» آن چیزی نیست که پایان نامش می‌گوید؛ نامی بدهید که با محتوایش بخواند.</translation>
    </message>
    <message>
        <source>“%1” is broken, or no picture, film or sound known here.</source>
        <translation>«%1» خراب است یا تصویر، فیلم یا صدایی نیست که اینجا شناخته باشد.</translation>
    </message>
    <message>
        <source>“%1” is broken: it stops before its end.</source>
        <translation>«%1» خراب است: پیش از پایان قطع می‌شود.</translation>
    </message>
    <message>
        <source>“%1” is broken: it cannot be decoded.</source>
        <translation>«%1» خراب است: رمزگشایی نمی‌شود.</translation>
    </message>
    <message>
        <source>“%1” is too large: it has more than 200 million pixels.</source>
        <translation>«%1» بیش از اندازه بزرگ است: بیش از ۲۰۰ میلیون پیکسل دارد.</translation>
    </message>
    <message>
        <source>“%1” is too large: decoded it would fill more than 512 MB.</source>
        <translation>«%1» بیش از اندازه بزرگ است: پس از رمزگشایی بیش از ۵۱۲ مگابایت جا می‌گیرد.</translation>
    </message>
    <message>
        <source>“%1” is too long: it has more than 5000 pages.</source>
        <translation>«%1» بیش از اندازه بلند است: بیش از ۵۰۰۰ صفحه دارد.</translation>
    </message>
    <message>
        <source>“%1” is too long: it plays for more than four hours.</source>
        <translation>«%1» بیش از اندازه بلند است: بیش از چهار ساعت طول می‌کشد.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password; save it without one.</source>
        <translation>«%1» با گذرواژه قفل شده است؛ آن را بدون گذرواژه ذخیره کنید.</translation>
    </message>
    <message>
        <source>The words within “%1” cannot be read: it is broken.</source>
        <translation>نوشته‌های درون «%1» خوانده نمی‌شود: فایل خراب است.</translation>
    </message>
    <message>
        <source>“%1” is too large or broken: reading it needs more memory than a file may take.</source>
        <translation>«%1» بیش از اندازه بزرگ یا خراب است: خواندنش بیش از آنچه برای یک فایل مجاز است حافظه می‌خواهد.</translation>
    </message>
    <message>
        <source>“%1” is too large or broken: reading it took longer than a minute and was stopped.</source>
        <translation>«%1» بیش از اندازه بزرگ یا خراب است: خواندنش بیش از یک دقیقه طول کشید و متوقف شد.</translation>
    </message>
    <message>
        <source>“%1” is broken: reading it failed so badly that the program that reads such files ended.</source>
        <translation>«%1» خراب است: خواندنش چنان ناکام ماند که برنامهٔ خوانندهٔ این فایل‌ها بسته شد.</translation>
    </message>
    <message>
        <source>“%1” is broken or dangerous: while it was read, something tried to open a connection or to start a program.</source>
        <translation>«%1» خراب یا خطرناک است: هنگام خواندنش چیزی کوشید ارتباطی برقرار کند یا برنامه‌ای را اجرا کند.</translation>
    </message>
</context>
<context>
    <name>vitrine::ForeignReader</name>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>فایل «%1» آنجا نیست.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened.</source>
        <translation>فایل «%1» باز نمی‌شود.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
    <message>
        <source>The program vitrine-worker, which reads files from elsewhere, is missing. Nothing was taken; install Vitrine again.</source>
        <translation>برنامهٔ vitrine-worker که فایل‌های بیرونی را می‌خواند نیست. چیزی گرفته نشد؛ ویترین را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>Files from elsewhere are read with less protection than they should be: bubblewrap is not installed, or this system does not let it work.</source>
        <translation>فایل‌های بیرونی با حفاظتی کمتر از آنچه باید خوانده می‌شوند: bubblewrap نصب نیست یا این سیستم اجازهٔ کار به آن نمی‌دهد.</translation>
    </message>
    <message>
        <source>The program vitrine-worker, which reads files from elsewhere, cannot be started safely on this system. Nothing was taken.</source>
        <translation>برنامهٔ vitrine-worker که فایل‌های بیرونی را می‌خواند، روی این سیستم با ایمنی کافی اجرا نمی‌شود. چیزی گرفته نشد.</translation>
    </message>
</context>
<context>
    <name>vitrine::MediaIntake</name>
    <message>
        <source>Nothing was added.</source>
        <translation>چیزی افزوده نشد.</translation>
    </message>
    <message>
        <source>“%1” is no picture, film, sound or document known here.</source>
        <translation>«%1» تصویر، فیلم، صدا یا سندی نیست که اینجا شناخته باشد.</translation>
    </message>
    <message>
        <source>“%1” is here already, under this name or another.</source>
        <translation>«%1» از پیش اینجاست، با همین نام یا نامی دیگر.</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>متوقف شد؛ چیزی افزوده نشد.</translation>
    </message>
    <message>
        <source>There were no files in it.</source>
        <translation>فایلی در آن نبود.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) for “%1”</source>
        <translation>
            <numerusform>%Ln فایل برای «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>%Ln فایل افزوده شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::BoxLayer</name>
    <message>
        <source>Place of the line on the page: arrow keys move it, with Shift they size it</source>
        <translation>جای سطر روی صفحه: کلیدهای پیکان آن را می‌برند، با Shift اندازه‌اش را تغییر می‌دهند</translation>
    </message>
    <message>
        <source>Draw the place of the line. Arrow keys move it, Shift sizes it, Ctrl makes small steps, Delete takes it away, Enter goes on to the next line, Escape ends.</source>
        <translation>جای سطر را بکشید. کلیدهای پیکان آن را می‌برند، Shift اندازه‌اش را تغییر می‌دهد، Ctrl گام‌ها را کوچک می‌کند، Delete آن را برمی‌دارد، Enter به سطر بعد می‌رود، Escape پایان می‌دهد.</translation>
    </message>
</context>
<context>
    <name>vitrine::CueBox</name>
    <message>
        <source>Begins</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>When the subtitle appears. Arrow keys: a tenth of a second; F7: where the film stands</source>
        <translation>زمان پدیدار شدن زیرنویس. کلیدهای پیکان: یک دهم ثانیه؛ F7: جای کنونی فیلم</translation>
    </message>
    <message>
        <source>When it goes. Arrow keys: a tenth of a second; F8: where the film stands</source>
        <translation>زمان ناپدید شدن آن. کلیدهای پیکان: یک دهم ثانیه؛ F8: جای کنونی فیلم</translation>
    </message>
    <message>
        <source>This is no time. Write minutes and seconds, as 1:02.5.</source>
        <translation>این زمان نیست. دقیقه و ثانیه را بنویسید، مانند ۱:۰۲٫۵.</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down: the subtitle before and after. Ctrl+Shift+S: split here</source>
        <translation>Alt+بالا و Alt+پایین: زیرنویس پیشین و پسین. Ctrl+Shift+S: بریدن در اینجا</translation>
    </message>
    <message>
        <source>Words of the subtitle, %1</source>
        <translation>متن زیرنویس، %1</translation>
    </message>
    <message>
        <source>The same subtitle, %1</source>
        <translation>همان زیرنویس، %1</translation>
    </message>
    <message>
        <source>Take out what nobody can see</source>
        <translation>زدودن نویسه‌های نادیدنی</translation>
    </message>
    <message>
        <source>Change ي and ك to ی and ک</source>
        <translation>تبدیل «ی» و «ک» عربی به فارسی</translation>
    </message>
</context>
<context>
    <name>vitrine::CueModel</name>
    <message>
        <source>No.</source>
        <translation>ش.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>بازبینی</translation>
    </message>
</context>
<context>
    <name>vitrine::CuePane</name>
    <message>
        <source>Subtitles, one a line</source>
        <translation>زیرنویس‌ها، هر سطر یکی</translation>
    </message>
    <message>
        <source>Enter: to the words. Insert: a new subtitle where the film stands. Delete: take this one away.</source>
        <translation>Enter: رفتن به متن. Insert: زیرنویس تازه در جای کنونی فیلم. Delete: برداشتن این یکی.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>A new subtitle where the film stands</source>
        <translation>زیرنویس تازه در جای کنونی فیلم</translation>
    </message>
    <message>
        <source>Begins here</source>
        <translation>آغاز در اینجا</translation>
    </message>
    <message>
        <source>The subtitle begins where the film stands</source>
        <translation>زیرنویس در جای کنونی فیلم آغاز می‌شود</translation>
    </message>
    <message>
        <source>Ends here</source>
        <translation>پایان در اینجا</translation>
    </message>
    <message>
        <source>The subtitle ends where the film stands</source>
        <translation>زیرنویس در جای کنونی فیلم پایان می‌یابد</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>رفتن به آن</translation>
    </message>
    <message>
        <source>The film goes to the beginning of the subtitle</source>
        <translation>فیلم به آغاز زیرنویس می‌رود</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>بریدن</translation>
    </message>
    <message>
        <source>Two subtitles, parted at the cursor</source>
        <translation>دو زیرنویس، بریده در جای مکان‌نما</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>پیوستن</translation>
    </message>
    <message>
        <source>One subtitle with the next one</source>
        <translation>یکی شدن با زیرنویس بعدی</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Takes the subtitle away</source>
        <translation>زیرنویس را برمی‌دارد</translation>
    </message>
    <message>
        <source>This recording has no subtitles yet: begin them in a language, or import a file.</source>
        <translation>این ضبط هنوز زیرنویس ندارد: در یک زبان آغاز کنید یا پرونده‌ای وارد کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s)</source>
        <translation>
            <numerusform>%Ln زیرنویس</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two counts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln برای بازبینی</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) of “%3”</source>
        <translation>%1 (%2) از «%3»</translation>
    </message>
    <message>
        <source>These subtitles are more than 1 MB or 5000 and could not be shown. They are not saved; make them shorter or fewer.</source>
        <translation>این زیرنویس‌ها بیش از ۱ مگابایت یا ۵۰۰۰ تا هستند و نشان داده نمی‌شوند. ذخیره نشدند؛ کوتاه‌تر یا کمترشان کنید.</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>زیرنویس‌ها</translation>
    </message>
    <message>
        <source>No more than 5000 subtitles and 1 MB can be shown: nothing was changed.</source>
        <translation>بیش از ۵۰۰۰ زیرنویس و ۱ مگابایت نشان داده نمی‌شود: چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>A new subtitle</source>
        <translation>زیرنویس تازه</translation>
    </message>
    <message>
        <source>A subtitle split</source>
        <translation>بریدن یک زیرنویس</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the subtitle: there it is split.</source>
        <translation>مکان‌نما را میان دو واژهٔ زیرنویس بگذارید: همان‌جا بریده می‌شود.</translation>
    </message>
    <message>
        <source>Two subtitles joined</source>
        <translation>پیوستن دو زیرنویس</translation>
    </message>
    <message>
        <source>A subtitle taken away</source>
        <translation>برداشتن یک زیرنویس</translation>
    </message>
    <message>
        <source>The beginning of a subtitle</source>
        <translation>آغاز یک زیرنویس</translation>
    </message>
    <message>
        <source>The end of a subtitle</source>
        <translation>پایان یک زیرنویس</translation>
    </message>
    <message>
        <source>Subtitles shifted</source>
        <translation>جابه‌جایی زیرنویس‌ها</translation>
    </message>
    <message>
        <source>They were shifted as far as the beginning of the film.</source>
        <translation>تا آغاز فیلم جابه‌جا شدند.</translation>
    </message>
    <message>
        <source>Subtitles begun</source>
        <translation>آغاز زیرنویس‌ها</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read; nothing was changed.</source>
        <translation>پروندهٔ «%1» خوانده نمی‌شود؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed: %2</source>
        <comment>a sentence, the name of a file</comment>
        <translation>%1 چیزی تغییر نکرد: %2</translation>
    </message>
    <message>
        <source>Subtitles from “%1”</source>
        <translation>زیرنویس‌های «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) were read from “%1”.</source>
        <translation>
            <numerusform>%Ln زیرنویس از «%1» خوانده شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand in the place of those that were there; undo brings these back.</source>
        <translation>جای زیرنویس‌های پیشین را گرفتند؛ برگرداندن آن‌ها را بازمی‌آورد.</translation>
    </message>
    <message>
        <source>The subtitles were written to “%1”.</source>
        <translation>زیرنویس‌ها در «%1» نوشته شد.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full or not writable. Choose another place.</source>
        <translation>«%1» نوشته نشد: دیسک پر است یا نوشتنی نیست. جای دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Import subtitles</source>
        <translation>ورود زیرنویس</translation>
    </message>
    <message>
        <source>Subtitles (*.vtt *.srt)</source>
        <translation>زیرنویس (*.vtt *.srt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>خروج زیرنویس</translation>
    </message>
    <message>
        <source>State of the subtitles</source>
        <translation>وضعیت زیرنویس‌ها</translation>
    </message>
    <message>
        <source>Kind of the subtitles</source>
        <translation>گونهٔ زیرنویس‌ها</translation>
    </message>
    <message>
        <source>Subtitles taken away</source>
        <translation>برداشتن زیرنویس‌ها</translation>
    </message>
</context>
<context>
    <name>vitrine::CueWords</name>
    <message>
        <source>ends before it begins</source>
        <translation>پیش از آغازش پایان می‌یابد</translation>
    </message>
    <message>
        <source>ends after the film (%1 s)</source>
        <translation>پس از پایان فیلم (%1 ث) پایان می‌یابد</translation>
    </message>
    <message>
        <source>has no words yet</source>
        <translation>هنوز متنی ندارد</translation>
    </message>
    <message>
        <source>too fast to read: %1 characters a second (at most %2)</source>
        <translation>برای خواندن بسیار تند: %1 نویسه در ثانیه (بیشینه %2)</translation>
    </message>
    <message>
        <source>fast to read: %1 characters a second (%2 is comfortable)</source>
        <translation>برای خواندن تند: %1 نویسه در ثانیه (آسوده: %2)</translation>
    </message>
    <message>
        <source>a line of %1 characters (at most %2)</source>
        <translation>سطری با %1 نویسه (بیشینه %2)</translation>
    </message>
    <message>
        <source>%1 lines (at most %2)</source>
        <translation>%1 سطر (بیشینه %2)</translation>
    </message>
    <message>
        <source>too short: %1 s (at least %2 s)</source>
        <translation>بسیار کوتاه: %1 ث (کمینه %2 ث)</translation>
    </message>
    <message>
        <source>too long: %1 s (at most %2 s)</source>
        <translation>بسیار دراز: %1 ث (بیشینه %2 ث)</translation>
    </message>
    <message>
        <source>overlaps the next one by %1 s</source>
        <translation>%1 ث با زیرنویس بعدی هم‌پوشانی دارد</translation>
    </message>
    <message>
        <source>only %1 s before the next one (at least %2 s)</source>
        <translation>تنها %1 ث تا زیرنویس بعدی (کمینه %2 ث)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two warnings</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>The letters were read as Windows-1256 (Persian, Arabic): look whether they are right.</source>
        <translation>حرف‌ها با کدگذاری Windows-1256 (فارسی، عربی) خوانده شدند: ببینید درست‌اند یا نه.</translation>
    </message>
    <message>
        <source>The letters were read as Windows-1252 (western European): look whether they are right.</source>
        <translation>حرف‌ها با کدگذاری Windows-1252 (اروپای غربی) خوانده شدند: ببینید درست‌اند یا نه.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be read; a mark stands in their place.</source>
        <translation>
            <numerusform>%Ln حرف خوانده نشد؛ نشانه‌ای به جای آن آمده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that nobody can see were taken out.</source>
        <translation>
            <numerusform>%Ln نویسهٔ نادیدنی زدوده شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of font or colour were left out.</source>
        <translation>
            <numerusform>%Ln تغییر قلم یا رنگ کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on the screen were left out.</source>
        <translation>
            <numerusform>%Ln جای روی پرده کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) were left out: their times cannot be read.</source>
        <translation>
            <numerusform>%Ln زیرنویس کنار گذاشته شد: زمان‌هایش خوانده نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) are no subtitles; they are kept, but shown nowhere.</source>
        <translation>
            <numerusform>%Ln بخش زیرنویس نیست؛ نگه داشته می‌شود، اما جایی نشان داده نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) were put in the order of their times.</source>
        <translation>
            <numerusform>%Ln زیرنویس به ترتیب زمان چیده شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style(s) or region(s) are kept, but not drawn here.</source>
        <translation>
            <numerusform>%Ln سبک یا ناحیه نگه داشته می‌شود، اما اینجا کشیده نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) have a place or alignment that is kept, but not drawn here.</source>
        <translation>
            <numerusform>%Ln زیرنویس جا یا ترازی دارد که نگه داشته می‌شود، اما اینجا کشیده نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) have italics, voices or the like, which are kept, but drawn as plain words.</source>
        <translation>
            <numerusform>%Ln زیرنویس حرف خوابیده، نام گوینده یا مانند آن دارد که نگه داشته می‌شود، اما ساده کشیده می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtitles: what is said</source>
        <translation>زیرنویس: آنچه گفته می‌شود</translation>
    </message>
    <message>
        <source>Captions: what is said and heard</source>
        <translation>زیرنویس کم‌شنوایان: آنچه گفته و شنیده می‌شود</translation>
    </message>
    <message>
        <source>Descriptions of the picture</source>
        <translation>توصیف تصویر</translation>
    </message>
    <message>
        <source>%1 s, %2 characters a second</source>
        <translation>%1 ث، %2 نویسه در ثانیه</translation>
    </message>
</context>
<context>
    <name>vitrine::FilmBox</name>
    <message>
        <source>− 1 s</source>
        <translation>− ۱ ث</translation>
    </message>
    <message>
        <source>+ 1 s</source>
        <translation>+ ۱ ث</translation>
    </message>
    <message>
        <source>One second back (F3)</source>
        <translation>یک ثانیه به عقب (F3)</translation>
    </message>
    <message>
        <source>One second on (F4)</source>
        <translation>یک ثانیه به جلو (F4)</translation>
    </message>
    <message>
        <source>Play and pause (F5)</source>
        <translation>پخش و درنگ (F5)</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translation>جای پخش در فیلم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time of a film</comment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>درنگ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>پخش</translation>
    </message>
</context>
<context>
    <name>vitrine::LineDelegate</name>
    <message>
        <source>Line %1, %2</source>
        <translation>سطر %1، %2</translation>
    </message>
</context>
<context>
    <name>vitrine::LineModel</name>
    <message>
        <source>Its place on the page is marked.</source>
        <translation>جایش روی صفحه نشان شده است.</translation>
    </message>
    <message>
        <source>Its place on the page is not marked yet.</source>
        <translation>جایش روی صفحه هنوز نشان نشده است.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
</context>
<context>
    <name>vitrine::MediumStudio</name>
    <message>
        <source>Back to the media</source>
        <translation>بازگشت به رسانه‌ها</translation>
    </message>
    <message>
        <source>Back to the media (Alt+Home)</source>
        <translation>بازگشت به رسانه‌ها (Alt+Home)</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>زیرنویس‌ها</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>متن پیاده‌شده</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>vitrine::PagePane</name>
    <message>
        <source>Page before</source>
        <translation>صفحهٔ پیشین</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>صفحهٔ بعد</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>زبان صفحه</translation>
    </message>
    <message>
        <source>Language of the translation beside it</source>
        <translation>زبان ترجمهٔ کنار آن</translation>
    </message>
    <message>
        <source>Lines of the page, in two languages</source>
        <translation>سطرهای صفحه، به دو زبان</translation>
    </message>
    <message>
        <source>Write in a line; Enter goes on to the next one, F2 or Enter begins. Several lines are pasted line by line.</source>
        <translation>در سطر بنویسید؛ Enter به سطر بعد می‌رود، F2 یا Enter آغاز می‌کند. چند سطر، سطر به سطر چسبانده می‌شود.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Draw its place</source>
        <translation>کشیدن جایش</translation>
    </message>
    <message>
        <source>Draws where the line stands on the page, with the mouse or the arrow keys</source>
        <translation>جای سطر روی صفحه را با موشواره یا کلیدهای پیکان می‌کشد</translation>
    </message>
    <message>
        <source>Take its place away</source>
        <translation>برداشتن جایش</translation>
    </message>
    <message>
        <source>The line has no place on the page any more</source>
        <translation>سطر دیگر جایی روی صفحه ندارد</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر تازه</translation>
    </message>
    <message>
        <source>A new line after this one, in all languages</source>
        <translation>سطری تازه پس از این، در همهٔ زبان‌ها</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>بریدن</translation>
    </message>
    <message>
        <source>Two lines, parted at the cursor</source>
        <translation>دو سطر، بریده در جای مکان‌نما</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>پیوستن</translation>
    </message>
    <message>
        <source>One line with the next one, in all languages</source>
        <translation>یکی شدن با سطر بعد، در همهٔ زبان‌ها</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>The line changes places with the one before it</source>
        <translation>جای سطر با سطر پیشین عوض می‌شود</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>The line changes places with the next one</source>
        <translation>جای سطر با سطر بعد عوض می‌شود</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Takes the line away, in all languages</source>
        <translation>سطر را در همهٔ زبان‌ها برمی‌دارد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a page</comment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>State of the transcription</source>
        <translation>وضعیت رونویسی</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a language, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2) of “%3”</source>
        <translation>%1 (%2) از «%3»</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>رونویسی</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>سطر تازه</translation>
    </message>
    <message>
        <source>A line split</source>
        <translation>بریدن یک سطر</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the line: there it is split.</source>
        <translation>مکان‌نما را میان دو واژهٔ سطر بگذارید: همان‌جا بریده می‌شود.</translation>
    </message>
    <message>
        <source>Two lines joined</source>
        <translation>پیوستن دو سطر</translation>
    </message>
    <message>
        <source>A line moved</source>
        <translation>جابه‌جایی یک سطر</translation>
    </message>
    <message>
        <source>A line taken away</source>
        <translation>برداشتن یک سطر</translation>
    </message>
    <message>
        <source>Lines pasted</source>
        <translation>چسباندن سطرها</translation>
    </message>
    <message>
        <source>Change ي and ك to ی and ک</source>
        <translation>تبدیل «ی» و «ک» عربی به فارسی</translation>
    </message>
    <message>
        <source>Take out what nobody can see</source>
        <translation>زدودن نویسه‌های نادیدنی</translation>
    </message>
    <message>
        <source>A place on the page taken away</source>
        <translation>برداشتن جایی روی صفحه</translation>
    </message>
</context>
<context>
    <name>vitrine::ShiftBar</name>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> م‌ث</translation>
    </message>
    <message>
        <source>By how many milliseconds; less than zero is earlier</source>
        <translation>چند هزارم ثانیه؛ کمتر از صفر یعنی زودتر</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>همین یکی</translation>
    </message>
    <message>
        <source>this and all that follow</source>
        <translation>این و همهٔ بعدی‌ها</translation>
    </message>
    <message>
        <source>all</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Which are shifted</source>
        <translation>کدام‌ها جابه‌جا می‌شوند</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>جابه‌جا کردن</translation>
    </message>
    <message>
        <source>Shift in time. Alt+Left and Alt+Right: this one by a tenth of a second; with Shift: all that follow too</source>
        <translation>جابه‌جایی در زمان. Alt+چپ و Alt+راست: همین یکی به اندازهٔ یک دهم ثانیه؛ با Shift: همهٔ بعدی‌ها نیز</translation>
    </message>
</context>
<context>
    <name>vitrine::StateChip</name>
    <message>
        <source>Original, to be proofread</source>
        <translation>متن اصلی، بازخوانی‌نشده</translation>
    </message>
    <message>
        <source>Original, proofread</source>
        <translation>متن اصلی، بازخوانی‌شده</translation>
    </message>
    <message>
        <source>Translation, to be proofread</source>
        <translation>ترجمه، بازخوانی‌نشده</translation>
    </message>
    <message>
        <source>Translation, proofread</source>
        <translation>ترجمه، بازخوانی‌شده</translation>
    </message>
    <message>
        <source>original, to be proofread</source>
        <translation>متن اصلی، بازخوانی‌نشده</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::TrackBar</name>
    <message>
        <source>Which subtitles</source>
        <translation>کدام زیرنویس‌ها</translation>
    </message>
    <message>
        <source>What stands beside them</source>
        <translation>آنچه در کنارشان می‌آید</translation>
    </message>
    <message>
        <source>Begin, import, export …</source>
        <translation>آغاز، ورود، خروج …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nothing beside</source>
        <translation>بدون متن کناری</translation>
    </message>
    <message>
        <source>beside: %1</source>
        <translation>در کنار: %1</translation>
    </message>
    <message>
        <source>Import a file (WebVTT, SubRip) …</source>
        <translation>ورود از پرونده (WebVTT، SubRip) …</translation>
    </message>
    <message>
        <source>Begin without subtitles</source>
        <translation>آغاز بدون زیرنویس</translation>
    </message>
    <message>
        <source>Begin with the times of: %1</source>
        <translation>آغاز با زمان‌های: %1</translation>
    </message>
    <message>
        <source>Export as WebVTT …</source>
        <translation>خروج به WebVTT …</translation>
    </message>
    <message>
        <source>What these are</source>
        <translation>این‌ها چیستند</translation>
    </message>
    <message>
        <source>Take these away</source>
        <translation>برداشتن این زیرنویس‌ها</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>برون‌بری</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>for other programs; read back, it is the same</source>
        <translation>برای برنامه‌های دیگر؛ اگر بازخوانده شود همان است</translation>
    </message>
    <message>
        <source>opens well in Excel and LibreOffice; cells that look like formulas are made harmless</source>
        <translation>در Excel و LibreOffice درست باز می‌شود؛ فرمول‌ها بی‌خطر می‌شوند</translation>
    </message>
    <message>
        <source>text cells, header and filter, Persian from right to left, a sheet that explains</source>
        <translation>خانه‌های متنی، سرستون و پالایه، فارسی از راست به چپ، برگه‌ای برای توضیح</translation>
    </message>
    <message>
        <source>one file, read back and verified after writing</source>
        <translation>یک پرونده، پس از نوشتن بازخوانده و بررسی می‌شود</translation>
    </message>
    <message>
        <source>needs the base address that is set for the catalogue</source>
        <translation>نشانی پایه‌ای می‌خواهد که برای فهرست تعیین شده است</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>جهش</translation>
    </message>
    <message>
        <source>What the list shows: columns, order, filter.</source>
        <translation>آنچه فهرست نشان می‌دهد: ستون‌ها، ترتیب، پالایه.</translation>
    </message>
    <message>
        <source>the columns of the list</source>
        <translation>ستون‌های فهرست</translation>
    </message>
    <message>
        <source>everything the format has a place for</source>
        <translation>هر آنچه در این قالب جا دارد</translation>
    </message>
    <message>
        <source>with the original files</source>
        <translation>با پرونده‌های اصلی</translation>
    </message>
    <message>
        <source>with a table of what each column means</source>
        <translation>با جدولی از معنای هر ستون</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>برای چه کسی</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>فیلدها</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>جداکننده</translation>
    </message>
    <message>
        <source>Where the export goes</source>
        <translation>جای برون‌بری</translation>
    </message>
    <message>
        <source>Where to …</source>
        <translation>کجا…</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>پیشرفت برون‌بری</translation>
    </message>
    <message numerus="yes">
        <source>The list: %Ln entries</source>
        <translation>
            <numerusform>فهرست: %Ln مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chosen ones: %Ln entries</source>
        <translation>
            <numerusform>برگزیده‌ها: %Ln مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln entries</source>
        <translation>
            <numerusform>برون‌بری %Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a folder of this name already. Only an empty one is taken.</source>
        <translation>پوشه‌ای به این نام هست. تنها پوشهٔ خالی پذیرفته می‌شود.</translation>
    </message>
    <message>
        <source>There is a file of this name already. It will be replaced.</source>
        <translation>پرونده‌ای به این نام هست. جایگزین خواهد شد.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>جایگزین کردن</translation>
    </message>
    <message>
        <source>Kept ways of exporting</source>
        <translation>شیوه‌های نگه‌داشته</translation>
    </message>
    <message>
        <source>See what is left out</source>
        <translation>دیدن آنچه جا می‌ماند</translation>
    </message>
    <message>
        <source>Writes nothing: shows what this export would leave out and what would be lacking.</source>
        <translation>چیزی نمی‌نویسد: نشان می‌دهد که این برون‌برد چه را کنار می‌گذارد و چه کم دارد.</translation>
    </message>
    <message>
        <source>The web addresses of the records begin with %1 from now on; Ctrl+Z takes it back.</source>
        <translation>از این پس نشانی‌های وب رکوردها با %1 آغاز می‌شود؛ Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>vitrine::LossPane</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What the export says</source>
        <translation>گزارش برون‌بری</translation>
    </message>
    <message numerus="yes">
        <source>Choose the %Ln entries in the list</source>
        <translation>
            <numerusform>برگزیدن این %Ln مدخل در فهرست</numerusform>
        </translation>
    </message>
    <message>
        <source>texts in this language: %1</source>
        <translation>متن‌ها به این زبان: %1</translation>
    </message>
    <message>
        <source>files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>the original file</source>
        <translation>پروندهٔ اصلی</translation>
    </message>
    <message>
        <source>%1 of %2 were written to %3.</source>
        <translation>%1 از %2 در %3 نوشته شد.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>چیزی از دست نرفت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not for this circle and were left out.</source>
        <translation>
            <numerusform>%Ln مدخل برای این جمع نیست و کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This column has no place in the format: %1.</source>
        <translation>این ستون در قالب جایی ندارد: %1.</translation>
    </message>
    <message>
        <source>Not in the file: %1 (%2).</source>
        <translation>در پرونده نیست: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>The format asks for it, and these have none: %1 (%2).</source>
        <translation>قالب آن را می‌خواهد و این‌ها ندارند: %1 (%2).</translation>
    </message>
    <message>
        <source>Records of another kind, not in this format: %1 (%2).</source>
        <translation>رکوردهای گونه‌ای دیگر که در این قالب نیست: %1 (%2).</translation>
    </message>
    <message>
        <source>The custody log of the catalogue could not say that this list went out.</source>
        <translation>دفتر نگهداری کاتالوگ نتوانست این برون‌برد را ثبت کند.</translation>
    </message>
    <message>
        <source>which texts are reviewed, and which are originals</source>
        <translation>این‌که کدام متن‌ها بازبینی شده‌اند و کدام‌ها اصل‌اند</translation>
    </message>
    <message>
        <source>%1: names in other languages</source>
        <translation>%1: نام‌ها به زبان‌های دیگر</translation>
    </message>
    <message>
        <source>Shortened, for the label has no more room: %1 (%2).</source>
        <translation>کوتاه شده، چون برچسب جای بیشتری ندارد: %1 (%2).</translation>
    </message>
    <message>
        <source>Recorded, but not on this sheet: %1.</source>
        <translation>ثبت شده، ولی روی این برگه نیست: %1.</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 روی %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln صفحه</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that have no place on the sheet: %1.</source>
        <translation>ستون‌هایی که روی برگه جایی ندارند: %1.</translation>
    </message>
    <message>
        <source>Lacking: %1 (%2).</source>
        <translation>کم است: %1 (%2).</translation>
    </message>
    <message>
        <source>places of the store-room</source>
        <translation>محل‌های مخزن</translation>
    </message>
    <message>
        <source>stocktakes</source>
        <translation>موجودی‌برداری‌ها</translation>
    </message>
    <message>
        <source>lines of the accession register</source>
        <translation>سطرهای دفتر ثبت ورود</translation>
    </message>
    <message>
        <source>entries of the custody log</source>
        <translation>ثبت‌های دفتر نگهداری</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>نشان دادن جای آن</translation>
    </message>
    <message>
        <source>Nothing was written yet: this is what would be left out.</source>
        <translation>هنوز چیزی نوشته نشده است: این است آنچه کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>%1 of %2 would be written.</source>
        <translation>%1 از %2 نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Nothing would be lost.</source>
        <translation>چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Pictures and other files were looked for, but not opened: the export itself may find some that are damaged.</source>
        <translation>تصویرها و پرونده‌های دیگر جسته شدند، ولی باز نشدند: شاید خود برون‌برد پروندهٔ آسیب‌دیده‌ای بیابد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not for this circle and would be left out.</source>
        <translation>
            <numerusform>%Ln مدخل برای این جمع نیست و کنار گذاشته می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>a web address of its own</source>
        <translation>نشانی وب خودش</translation>
    </message>
</context>
<context>
    <name>vitrine::PaintedCopy</name>
    <message>
        <source>A picture could not be copied.</source>
        <translation>تصویری رونوشت نشد.</translation>
    </message>
</context>
<context>
    <name>vitrine::PresetBar</name>
    <message>
        <source>a name</source>
        <translation>یک نام</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه‌دار</translation>
    </message>
    <message>
        <source>Keeps what is chosen above under this name</source>
        <translation>گزینش‌های بالا را به این نام نگه می‌دارد</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>فراموش کن</translation>
    </message>
</context>
<context>
    <name>vitrine::SavedLists</name>
    <message>
        <source>Saved lists</source>
        <translation>فهرست‌های ذخیره‌شده</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Which entries, which columns, which order: as the list shows them now.</source>
        <translation>کدام مدخل‌ها، کدام ستون‌ها، به چه ترتیب: چنان‌که فهرست اکنون نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>نام فهرست</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>یک نام</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>گشودن</translation>
    </message>
    <message>
        <source>Save as a new list</source>
        <translation>ذخیره به نام فهرستی نو</translation>
    </message>
    <message>
        <source>Save over</source>
        <translation>ذخیرهٔ دوباره</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>New list: %1</source>
        <translation>فهرست نو: %1</translation>
    </message>
    <message>
        <source>The list “%1” was saved.</source>
        <translation>فهرست «%1» ذخیره شد.</translation>
    </message>
    <message>
        <source>List saved over: %1</source>
        <translation>فهرست از نو ذخیره شد: %1</translation>
    </message>
    <message>
        <source>List renamed: %1</source>
        <translation>نام فهرست عوض شد: %1</translation>
    </message>
    <message>
        <source>List deleted: %1</source>
        <translation>فهرست حذف شد: %1</translation>
    </message>
    <message>
        <source>The list “%1” was deleted. Undo brings it back.</source>
        <translation>فهرست «%1» حذف شد. واگرد آن را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>No list is kept yet. Search and choose columns, write a name below, and save: the list can be opened again, exported and printed.</source>
        <translation>هنوز فهرستی نگه داشته نشده است. جست‌وجو کنید، ستون‌ها را برگزینید، در پایین نامی بنویسید و ذخیره کنید: آن فهرست را می‌توان دوباره باز کرد، برون‌برد و چاپ کرد.</translation>
    </message>
</context>
<context>
    <name>vitrine::AdoptionPane</name>
    <message>
        <source>What the file says of itself</source>
        <translation>آنچه پرونده دربارهٔ خود می‌گوید</translation>
    </message>
    <message>
        <source>Back to the media</source>
        <translation>بازگشت به رسانه‌ها</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>پرونده خوانده می‌شود …</translation>
    </message>
    <message>
        <source>The file says nothing of itself that has a place here. All it holds stays with it, restricted.</source>
        <translation>پرونده چیزی دربارهٔ خود نمی‌گوید که اینجا جایی داشته باشد. هرچه در آن است با دسترسی محدود همراهش می‌ماند.</translation>
    </message>
    <message>
        <source>Choose with the space bar what is to be taken over. Where something stands already, nothing is chosen; all that the file holds stays with it, restricted.</source>
        <translation>با کلید فاصله برگزینید چه چیزی گرفته شود. جایی که از پیش چیزی هست، چیزی برگزیده نشده است؛ هرچه در پرونده است با دسترسی محدود همراهش می‌ماند.</translation>
    </message>
    <message>
        <source>%1 (something stands there already)</source>
        <translation>%1 (از پیش چیزی آنجا هست)</translation>
    </message>
    <message>
        <source>What “%1” says of itself</source>
        <translation>آنچه «%1» دربارهٔ خود می‌گوید</translation>
    </message>
    <message>
        <source>Taken over into “%1”. Undo takes all of it back.</source>
        <translation>در «%1» گرفته شد. واگرد همه را برمی‌گرداند.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n line(s)</source>
        <translation>
            <numerusform>گرفتن %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, language, text</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – a new entry will be made</source>
        <comment>field and text</comment>
        <translation>%1 – مدخلی تازه ساخته می‌شود</translation>
    </message>
</context>
<context>
    <name>vitrine::OwnWordsPopup</name>
    <message>
        <source>Words of the catalogue · %1</source>
        <translation>واژه‌های فهرست · %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Not a word of the catalogue any more: %1</source>
        <translation>دیگر واژهٔ فهرست نیست: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::SpellHelp</name>
    <message>
        <source>No dictionary of this language is on this computer, so the spelling is not checked: %1.</source>
        <translation>واژه‌نامه‌ای برای این زبان روی این رایانه نیست؛ پس املا بررسی نمی‌شود: %1.</translation>
    </message>
    <message>
        <source>The catalogue’s words …</source>
        <translation>واژه‌های فهرست…</translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <translation>در جست‌وجوی پیشنهاد…</translation>
    </message>
    <message>
        <source>Add “%1” to the catalogue’s words</source>
        <translation>افزودن «%1» به واژه‌های فهرست</translation>
    </message>
    <message>
        <source>Ignore “%1” here</source>
        <translation>نادیده گرفتن «%1» در اینجا</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>پیشنهادی نیست</translation>
    </message>
    <message>
        <source>New word of the catalogue: %1</source>
        <translation>واژهٔ تازهٔ فهرست: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::DayField</name>
    <message>
        <source>a day, in either calendar</source>
        <translation>یک روز، در یکی از دو گاه‌شمار</translation>
    </message>
    <message>
        <source>This is not one day; write the day, the month and the year.</source>
        <translation>این یک روز مشخص نیست؛ روز، ماه و سال را بنویسید.</translation>
    </message>
    <message>
        <source>understood: %1</source>
        <translation>فهمیده شد: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::PersonWords</name>
    <message>
        <source>Contributor</source>
        <translation>همکار</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>ویراستار</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدیر</translation>
    </message>
    <message>
        <source>Contributors write what is not public yet and ask for review.</source>
        <translation>همکاران آنچه را هنوز همگانی نیست می‌نویسند و بازبینی می‌خواهند.</translation>
    </message>
    <message>
        <source>Editors also publish, and change or delete what is public.</source>
        <translation>ویراستاران منتشر هم می‌کنند و آنچه را همگانی است تغییر می‌دهند یا حذف می‌کنند.</translation>
    </message>
    <message>
        <source>Administrators also keep the people and the settings of the catalogue.</source>
        <translation>مدیران به کارکنان و تنظیم‌های فهرست نیز رسیدگی می‌کنند.</translation>
    </message>
</context>
<context>
    <name>vitrine::StartPane</name>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>چه کسی پشت میز است؟</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase of this person; nobody was let in. Try again in %n second(s).</source>
        <translation>
            <numerusform>این گذرواژهٔ این شخص نیست؛ کسی وارد نشد. %Ln ثانیهٔ دیگر دوباره بکوشید.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was not the passphrase of this person. Try again.</source>
        <translation>این گذرواژهٔ این شخص نبود. دوباره بکوشید.</translation>
    </message>
</context>
<context>
    <name>vitrine::PeoplePane</name>
    <message>
        <source>Works here</source>
        <translation>اینجا کار می‌کند</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>شخص تازه</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>گذرواژهٔ کنونی</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>گذرواژهٔ تازه</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>گذرواژهٔ تازه، دوباره</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>گذاشتن گذرواژه</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>برداشتن گذرواژه</translation>
    </message>
    <message>
        <source>Publishing needs a second person, who did not change the entry</source>
        <translation>انتشار نفر دومی می‌خواهد که مدخل را تغییر نداده باشد</translation>
    </message>
    <message>
        <source>People of the desk</source>
        <translation>کارکنان این میز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>With nobody here, everybody may do everything under the name they type. The first person is an administrator; from then on the desk asks at its start who is there.</source>
        <translation>تا وقتی کسی در اینجا نیست، هر کس با نامی که می‌نویسد می‌تواند هر کاری بکند. نخستین شخص مدیر است؛ از آن پس میز در آغاز می‌پرسد چه کسی آنجاست.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (not here any more)</source>
        <translation>%1 (دیگر اینجا نیست)</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص تازه</translation>
    </message>
    <message>
        <source>New person %1</source>
        <translation>شخص تازهٔ %1</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«%1» ذخیره شد.</translation>
    </message>
    <message>
        <source>The new passphrase is empty or was not typed the same twice; nothing was changed.</source>
        <translation>گذرواژهٔ تازه خالی است یا دو بار یکسان نوشته نشد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This is not the passphrase until now; nothing was changed.</source>
        <translation>این گذرواژهٔ کنونی نیست؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>“%1” has no passphrase any more.</source>
        <translation>«%1» دیگر گذرواژه ندارد.</translation>
    </message>
    <message>
        <source>“%1” has a new passphrase.</source>
        <translation>«%1» گذرواژهٔ تازه‌ای دارد.</translation>
    </message>
</context>
<context>
    <name>vitrine::NotesPane</name>
    <message>
        <source>Leave the note</source>
        <translation>گذاشتن یادداشت</translation>
    </message>
    <message>
        <source>Notes, the newest first</source>
        <translation>یادداشت‌ها، تازه‌ترین نخست</translation>
    </message>
    <message>
        <source>Take the note away</source>
        <translation>برداشتن یادداشت</translation>
    </message>
    <message>
        <source>A note or something to do</source>
        <translation>یادداشت یا کاری برای انجام</translation>
    </message>
    <message>
        <source>for colleagues only; visitors never see it</source>
        <translation>تنها برای همکاران؛ بازدیدکنندگان هرگز آن را نمی‌بینند</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>برای که</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>برای همه</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>برای %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, for whom, when</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>کسی</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>انجام شد: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>باز: %1</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>باز کردن دوباره</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>A note on “%1”</source>
        <translation>یادداشتی دربارهٔ «%1»</translation>
    </message>
    <message>
        <source>A note is done</source>
        <translation>یادداشتی انجام شد</translation>
    </message>
    <message>
        <source>A note is open again</source>
        <translation>یادداشتی دوباره باز شد</translation>
    </message>
</context>
<context>
    <name>vitrine::WorkPane</name>
    <message>
        <source>Work list</source>
        <translation>فهرست کار</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>کدام فهرست</translation>
    </message>
    <message>
        <source>Open notes for me and for all</source>
        <translation>یادداشت‌های باز برای من و برای همه</translation>
    </message>
    <message>
        <source>All open notes</source>
        <translation>همهٔ یادداشت‌های باز</translation>
    </message>
    <message>
        <source>Rights and embargoes: 30 days</source>
        <translation>حقوق و منع نمایش: ۳۰ روز</translation>
    </message>
    <message>
        <source>Rights and embargoes: 90 days</source>
        <translation>حقوق و منع نمایش: ۹۰ روز</translation>
    </message>
    <message>
        <source>Changed since they were public last</source>
        <translation>تغییرکرده پس از آخرین انتشار</translation>
    </message>
    <message>
        <source>Changed in the last week</source>
        <translation>تغییرکرده در هفتهٔ گذشته</translation>
    </message>
    <message>
        <source>Changed in the last month</source>
        <translation>تغییرکرده در ماه گذشته</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>در حال جست‌وجو…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is waiting here.</source>
        <translation>اینجا چیزی در انتظار نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); choose one to go there.</source>
        <translation>
            <numerusform>%Ln سطر؛ یکی را برگزینید تا به آنجا بروید.</numerusform>
        </translation>
    </message>
    <message>
        <source>for all</source>
        <translation>برای همه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>مدخل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>For</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>The rights have run out</source>
        <translation>حقوق به پایان رسیده است</translation>
    </message>
    <message>
        <source>The rights run out</source>
        <translation>حقوق به پایان می‌رسد</translation>
    </message>
    <message>
        <source>The embargo has ended</source>
        <translation>منع نمایش پایان یافته است</translation>
    </message>
    <message>
        <source>The embargo ends</source>
        <translation>منع نمایش پایان می‌یابد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln تغییر</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تغییرها</translation>
    </message>
    <message>
        <source>By</source>
        <translation>از سوی</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>آخرین</translation>
    </message>
    <message>
        <source>Public since</source>
        <translation>همگانی از</translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsModel</name>
    <message>
        <source>as recorded</source>
        <translation>همان که ثبت شده</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>نیست</translation>
    </message>
    <message>
        <source>another size</source>
        <translation>اندازه‌ای دیگر</translation>
    </message>
    <message>
        <source>changed bytes</source>
        <translation>بایت‌های تغییرکرده</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافته</translation>
    </message>
</context>
<context>
    <name>vitrine::FindingsPane</name>
    <message>
        <source>Originals verified</source>
        <translation>اصل‌ها بررسی شد</translation>
    </message>
    <message>
        <source>Return leads to the entry.</source>
        <translation>کلید Enter به مدخل می‌برد.</translation>
    </message>
    <message>
        <source>What was found of each original</source>
        <translation>آنچه دربارهٔ هر اصل یافت شد</translation>
    </message>
    <message>
        <source>Every original is as recorded</source>
        <translation>همهٔ اصل‌ها همان است که ثبت شده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are not as recorded</source>
        <translation>
            <numerusform>%Ln اصل با ثبت نمی‌خواند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::FixityBar</name>
    <message>
        <source>How far the check is</source>
        <translation>پیشرفت بررسی</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>بررسی اکنون</translation>
    </message>
    <message>
        <source>Reads every original and compares it with its checksum</source>
        <translation>هر اصل را می‌خواند و با چکیده‌اش می‌سنجد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>خواندن %1</translation>
    </message>
    <message>
        <source>Checksums verified today: %1 of %2</source>
        <translation>چکیده‌های بررسی‌شدهٔ امروز: %1 از %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln ناموفق</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message numerus="yes">
        <source>Every original is as it was recorded: %Ln file(s).</source>
        <translation>
            <numerusform>همهٔ اصل‌ها همان است که ثبت شده: %Ln پرونده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are missing or changed and may not be published.</source>
        <translation>
            <numerusform>%Ln اصل نیست یا تغییر کرده و نباید منتشر شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing was written to the log, for the catalogue is open for reading only.</source>
        <translation>%1 چیزی در دفتر نوشته نشد، زیرا فهرست تنها برای خواندن باز است.</translation>
    </message>
    <message>
        <source>%1 It was not written to the log, for the catalogue is being changed; verify again later.</source>
        <translation>%1 در دفتر نوشته نشد، زیرا فهرست در حال تغییر است؛ بعداً دوباره بررسی کنید.</translation>
    </message>
    <message>
        <source>Originals verified</source>
        <translation>اصل‌ها بررسی شد</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطا</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>added</source>
        <translation>افزوده</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغییرکرده</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>بی‌تغییر</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>تغییر می‌دهد: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شمارهٔ ثبت</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>چه می‌شود</translation>
    </message>
    <message>
        <source>Why, and what to know</source>
        <translation>چرا، و آنچه باید دانست</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط پرونده</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportPane</name>
    <message>
        <source>Import</source>
        <translation>درون‌بری</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here. Nothing is changed before you have seen what would happen.</source>
        <translation>پرونده‌ای برگزینید یا اینجا رها کنید. پیش از آنکه ببینید چه خواهد شد، چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Show what would happen</source>
        <translation>نشان بده چه خواهد شد</translation>
    </message>
    <message>
        <source>The mapping was kept in %1.</source>
        <translation>تناظر در %1 نگه داشته شد.</translation>
    </message>
    <message>
        <source>The mapping could not be written to %1; choose another place.</source>
        <translation>تناظر در %1 نوشته نشد؛ جای دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read; the columns stay as they are.</source>
        <translation>تناظر %1 خوانده نمی‌شود؛ ستون‌ها همان‌اند که بودند.</translation>
    </message>
    <message>
        <source>texts that came back from a translator</source>
        <translation>متن‌های بازگشته از مترجم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln ستون</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>درون‌بری %1</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was changed.</source>
        <translation>این تمرین بود: چیزی تغییر نکرد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) wait in review: this catalogue wants a second person before anything is public.</source>
        <translation>
            <numerusform>%Ln رکورد در انتظار بازبینی است: این فهرست پیش از انتشار نفر دومی می‌خواهد.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تمرین</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Recognise anew</source>
        <translation>بازشناسی دوباره</translation>
    </message>
    <message>
        <source>Forgets what was kept of the last import of such a table</source>
        <translation>آنچه را از آخرین ورود چنین جدولی نگه داشته شده بود فراموش می‌کند</translation>
    </message>
    <message>
        <source>What you chose changes what would happen: show it again.</source>
        <translation>گزینش شما آنچه را رخ می‌دهد تغییر می‌دهد: دوباره نشان دهید.</translation>
    </message>
    <message>
        <source>The report was kept in %1.</source>
        <translation>گزارش در %1 نگه داشته شد.</translation>
    </message>
    <message>
        <source>read and mapped as the last such table</source>
        <translation>خوانده و تناظریافته مانند آخرین جدول همانند</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln translation(s)</source>
        <translation>
            <numerusform>پذیرفتن %Ln ترجمه</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not the one any more that was rehearsed. Nothing was imported; show again what would happen.</source>
        <translation>پرونده دیگر همانی نیست که تمرین شد. چیزی وارد نشد؛ دوباره نشان دهید چه می‌شود.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>نمایش دوباره</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>پرونده خوانده می‌شود …</translation>
    </message>
    <message>
        <source>The import is done: %1 added, %2 changed, %3 refused. Undo takes all of it back.</source>
        <translation>درون‌بری انجام شد: %1 افزوده، %2 دگرگون، %3 ردشده. واگرد همه را پس می‌گیرد.</translation>
    </message>
</context>
<context>
    <name>vitrine::Intake</name>
    <message>
        <source>The import was stopped. The catalogue is as it was before.</source>
        <translation>ورود داده متوقف شد. فهرست همان است که بود.</translation>
    </message>
</context>
<context>
    <name>vitrine::MappingTable</name>
    <message>
        <source>Which column goes to which field</source>
        <translation>کدام ستون به کدام فیلد می‌رود</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>ستون پرونده</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>برای نمونه</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>می‌رود به</translation>
    </message>
    <message>
        <source>A picture beside the file</source>
        <translation>تصویری کنار پرونده</translation>
    </message>
    <message>
        <source>Nowhere: it is left out</source>
        <translation>هیچ‌جا: کنار گذاشته می‌شود</translation>
    </message>
    <message>
        <source>%1 goes to</source>
        <translation>%1 می‌رود به</translation>
    </message>
    <message>
        <source>A field of its own: %1</source>
        <translation>فیلدی جداگانه: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::TableSample</name>
    <message>
        <source>There is no table in this file: its first line is missing. Nothing was imported.</source>
        <translation>جدولی در این پرونده نیست: سطر نخست آن وجود ندارد. چیزی درون برده نشد.</translation>
    </message>
</context>
<context>
    <name>vitrine::FloorPlan</name>
    <message>
        <source>The floor plan of this exhibition cannot be read; it was left as it is. It can be mended or taken away in the exhibition’s form, under “Other fields, as they came”.</source>
        <translation>نقشهٔ این نمایشگاه خوانده نمی‌شود و دست‌نخورده ماند. می‌توان آن را در برگهٔ نمایشگاه، زیر «خانه‌های دیگر، همان‌گونه که آمده»، درست کرد یا برداشت.</translation>
    </message>
</context>
<context>
    <name>vitrine::FloorDraft</name>
    <message>
        <source>Room %1</source>
        <translation>اتاق %1</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>طبقهٔ %1</translation>
    </message>
    <message>
        <source>The plan stayed as it was: it holds no more than %1 floors, and a floor no more than %2 rooms.</source>
        <translation>نقشه همان‌گونه ماند: بیش از %1 طبقه، و هر طبقه بیش از %2 اتاق نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Floor plan: a floor added</source>
        <translation>نقشه: طبقه‌ای افزوده شد</translation>
    </message>
    <message>
        <source>Floor plan: a floor removed</source>
        <translation>نقشه: طبقه‌ای برداشته شد</translation>
    </message>
    <message>
        <source>Floor plan: a room named</source>
        <translation>نقشه: اتاقی نام گرفت</translation>
    </message>
    <message>
        <source>Floor plan: a floor named</source>
        <translation>نقشه: طبقه‌ای نام گرفت</translation>
    </message>
    <message>
        <source>Floor plan: a room drawn</source>
        <translation>نقشه: اتاقی کشیده شد</translation>
    </message>
    <message>
        <source>Floor plan: a room moved</source>
        <translation>نقشه: اتاقی جابه‌جا شد</translation>
    </message>
    <message>
        <source>Floor plan: “%1” moved</source>
        <translation>نقشه: «%1» جابه‌جا شد</translation>
    </message>
    <message>
        <source>Floor plan: “%1” placed</source>
        <translation>نقشه: «%1» جای گرفت</translation>
    </message>
    <message>
        <source>Floor plan: a room removed</source>
        <translation>نقشه: اتاقی برداشته شد</translation>
    </message>
    <message>
        <source>Floor plan: a spot removed</source>
        <translation>نقشه: جایی برداشته شد</translation>
    </message>
    <message>
        <source>Floor plan: spots of what hangs no more removed</source>
        <translation>نقشه: جای آنچه دیگر در چیدمان نیست برداشته شد</translation>
    </message>
</context>
<context>
    <name>vitrine::FloorPlanCanvas</name>
    <message>
        <source>Tab goes from room to room and from spot to spot; the arrow keys move what is chosen, with Shift by ten steps, with Control they size a room. Insert draws a room, F2 names it, Delete removes what is chosen, Enter opens the item of a spot.</source>
        <translation>Tab از اتاقی به اتاق دیگر و از جایی به جای دیگر می‌رود؛ کلیدهای جهت آنچه را برگزیده شده جابه‌جا می‌کنند، با Shift ده گام، و با Ctrl اندازهٔ اتاق را تغییر می‌دهند. Insert اتاقی می‌کشد، F2 نامش را می‌گذارد، Delete برگزیده را برمی‌دارد و Enter اثر آن جا را باز می‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>Floor plan: %n room(s)</source>
        <translation>
            <numerusform>نقشه: %Ln اتاق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spot(s)</source>
        <translation>
            <numerusform>%Ln جا</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw a room: drag the mouse over the sheet, or press Insert.</source>
        <translation>اتاقی بکشید: موشی را روی برگه بکشید، یا Insert را بزنید.</translation>
    </message>
</context>
<context>
    <name>vitrine::FloorPlanPane</name>
    <message>
        <source>Floor plan</source>
        <translation>نقشهٔ طبقه‌ها</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>نمایشگاه</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>طبقه</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>افزودن طبقه</translation>
    </message>
    <message>
        <source>Remove the floor</source>
        <translation>برداشتن طبقه</translation>
    </message>
    <message>
        <source>Draw a room</source>
        <translation>کشیدن اتاق</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>برداشتن برگزیده</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>کوچک‌تر</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>از چپ</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>از بالا</translation>
    </message>
    <message>
        <source>The hang, section by section</source>
        <translation>چیدمان، بخش به بخش</translation>
    </message>
    <message>
        <source>Drag an item to its place, or choose it and click the place; Enter puts it in the chosen room.</source>
        <translation>اثر را به جایش بکشید، یا آن را برگزینید و روی جایش کلیک کنید؛ Enter آن را در اتاق برگزیده می‌گذارد.</translation>
    </message>
    <message>
        <source>Hangs no more</source>
        <translation>دیگر در چیدمان نیست</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n spot(s)</source>
        <translation>
            <numerusform>برداشتن %Ln جا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on the plan hang no more: their spots are kept, and not shown.</source>
        <translation>
            <numerusform>%Ln اثرِ نقشه دیگر در چیدمان نیست: جایشان نگه داشته شده و نشان داده نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>نام اتاق</translation>
    </message>
    <message>
        <source>Name of the floor</source>
        <translation>نام طبقه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>vitrine::CustodyWords</name>
    <message>
        <source>Accession</source>
        <translation>ثبت ورود</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>دریافت شد</translation>
    </message>
    <message>
        <source>Checksum calculated</source>
        <translation>چکیدهٔ رمزی حساب شد</translation>
    </message>
    <message>
        <source>Checksum verified</source>
        <translation>چکیدهٔ رمزی بررسی شد</translation>
    </message>
    <message>
        <source>Copy made</source>
        <translation>رونوشت ساخته شد</translation>
    </message>
    <message>
        <source>Description changed</source>
        <translation>شرح تغییر کرد</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منتشر شد</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حذف شد</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>رونویسی شد</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>جابه‌جا شد</translation>
    </message>
    <message>
        <source>List given out</source>
        <translation>فهرست بیرون داده شد</translation>
    </message>
    <message>
        <source>Stocktaking</source>
        <translation>موجودی‌برداری</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>هدیه</translation>
    </message>
    <message>
        <source>bequest</source>
        <translation>وصیت</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>خرید</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>امانت</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>سفارش</translation>
    </message>
    <message>
        <source>found in the collection</source>
        <translation>یافته‌شده در مجموعه</translation>
    </message>
    <message>
        <source>way not recorded</source>
        <translation>شیوهٔ ورود ثبت نشده است</translation>
    </message>
    <message>
        <source>to be looked for</source>
        <translation>هنوز جست‌وجو نشده</translation>
    </message>
    <message>
        <source>in its place</source>
        <translation>سر جای خود</translation>
    </message>
    <message>
        <source>in another place</source>
        <translation>در جای دیگر</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>پیدا نشد</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>بیرون از فهرست</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>نبودن در کاتالوگ</translation>
    </message>
    <message>
        <source>building</source>
        <translation>ساختمان</translation>
    </message>
    <message>
        <source>room</source>
        <translation>اتاق</translation>
    </message>
    <message>
        <source>shelf</source>
        <translation>قفسه</translation>
    </message>
    <message>
        <source>box</source>
        <translation>جعبه</translation>
    </message>
    <message>
        <source>other place</source>
        <translation>جای دیگر</translation>
    </message>
    <message>
        <source> › </source>
        <translation> › </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>corrects entry %1</source>
        <translation>سطر %1 را اصلاح می‌کند</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>به %1</translation>
    </message>
    <message>
        <source>from %1; nobody said where to</source>
        <translation>از %1؛ مقصد ثبت نشده است</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>از %1 به %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries as %1, “%2”</source>
        <translation>
            <numerusform>%Ln مدخل به صورت %1، «%2»</numerusform>
        </translation>
    </message>
    <message>
        <source>seen in %1, not in %2</source>
        <translation>در %1 دیده شد، نه در %2</translation>
    </message>
    <message>
        <source>SHA-256 as recorded: %1</source>
        <translation>SHA-256 همان است که ثبت شده: %1</translation>
    </message>
    <message>
        <source>the file is missing: %1</source>
        <translation>پرونده نیست: %1</translation>
    </message>
    <message>
        <source>the file has another size: %1</source>
        <translation>اندازهٔ پرونده فرق کرده است: %1</translation>
    </message>
    <message>
        <source>the bytes of the file have changed: %1</source>
        <translation>بایت‌های پرونده تغییر کرده‌اند: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::TreeModel</name>
    <message>
        <source>The whole catalogue</source>
        <translation>همهٔ کاتالوگ</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln directly below)</source>
        <translation>
            <numerusform>%1 (%Ln مورد درست زیر آن)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::TreePane</name>
    <message>
        <source>Hierarchy</source>
        <translation>سلسله‌مراتب</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>نشان دادن مدخل</translation>
    </message>
    <message>
        <source>Shows where the current entry stands (Ctrl+H)</source>
        <translation>نشان می‌دهد مدخل کنونی کجاست (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>vitrine::ArchiveEntrance</name>
    <message>
        <source>Archivist’s desk – Vitrine</source>
        <translation>میز بایگان – ویترین</translation>
    </message>
    <message>
        <source>Only read and export</source>
        <translation>فقط خواندن و برون‌بری</translation>
    </message>
    <message>
        <source>Nobody said who is at the desk: it reads and exports. Open it again to change entries.</source>
        <translation>کسی نگفت چه کسی پشت میز است: این میز می‌خواند و برون‌بری می‌کند. برای تغییر مدخل‌ها دوباره بازش کنید.</translation>
    </message>
</context>
<context>
    <name>vitrine::ConfirmBar</name>
    <message>
        <source>Not now</source>
        <translation>حالا نه</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
</context>
<context>
    <name>vitrine::GivenOutPane</name>
    <message>
        <source>Show what fits it now</source>
        <translation>آنچه اکنون با آن می‌خواند نشان داده شود</translation>
    </message>
    <message>
        <source>Lists given out</source>
        <translation>فهرست‌های بیرون‌رفته</translation>
    </message>
    <message>
        <source>Who exported what, and when, as the custody log tells it.</source>
        <translation>چه کسی چه چیزی را کی برون‌بری کرده است، به گفتهٔ دفتر نگهداری.</translation>
    </message>
    <message>
        <source>Lists that were exported, the newest first</source>
        <translation>فهرست‌هایی که برون‌بری شده‌اند، تازه‌ترین نخست</translation>
    </message>
    <message>
        <source>The entries of this list were chosen one by one, and the log does not name them; all entries are shown.</source>
        <translation>مدخل‌های این فهرست یکی‌یکی برگزیده شده بودند و دفتر نامشان را ندارد؛ همهٔ مدخل‌ها نشان داده می‌شوند.</translation>
    </message>
</context>
<context>
    <name>vitrine::PlacesPane</name>
    <message>
        <source>Places</source>
        <translation>محل‌ها</translation>
    </message>
    <message>
        <source>Choosing a place shows what is kept there.</source>
        <translation>با برگزیدن محل، آنچه آنجا نگه‌داری می‌شود نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>label of a place, or numbers to move there</source>
        <translation>برچسب یک محل، یا شماره‌هایی که به آنجا بروند</translation>
    </message>
    <message>
        <source>Scan or type: the label or the name of a place goes to it; numbers of entries, with commas between, are moved to the place that is chosen.</source>
        <translation>بخوانید یا بنویسید: برچسب یا نام یک محل به آن می‌رود؛ شماره‌های مدخل، با ویرگول میانشان، به محل برگزیده برده می‌شوند.</translation>
    </message>
    <message>
        <source>Label of a place, or numbers of entries to move there</source>
        <translation>برچسب یک محل، یا شمارهٔ مدخل‌هایی که به آنجا بروند</translation>
    </message>
    <message>
        <source>Places, each with those inside it</source>
        <translation>محل‌ها، هر یک با آنچه در آن است</translation>
    </message>
    <message>
        <source>Box labels …</source>
        <translation>برچسب جعبه‌ها…</translation>
    </message>
    <message>
        <source>Contents list …</source>
        <translation>فهرست محتوا…</translation>
    </message>
    <message>
        <source>Why the entries are moved</source>
        <translation>چرا مدخل‌ها جابه‌جا می‌شوند</translation>
    </message>
    <message>
        <source>why they are moved (may stay empty)</source>
        <translation>چرا جابه‌جا می‌شوند (می‌تواند خالی بماند)</translation>
    </message>
    <message>
        <source>Depot &gt; Shelf 4 &gt; Box 12</source>
        <translation>انبار &gt; قفسهٔ ۴ &gt; جعبهٔ ۱۲</translation>
    </message>
    <message>
        <source>From outside in</source>
        <translation>از بیرون به درون</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>گونه</translation>
    </message>
    <message>
        <source>On its label</source>
        <translation>روی برچسب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Save the place</source>
        <translation>ذخیرهٔ محل</translation>
    </message>
    <message>
        <source>New place …</source>
        <translation>محل تازه…</translation>
    </message>
    <message>
        <source>Take away …</source>
        <translation>برداشتن…</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>محلی تازه</translation>
    </message>
    <message>
        <source>No place is chosen</source>
        <translation>محلی برگزیده نشده است</translation>
    </message>
    <message>
        <source>Move chosen entries here …</source>
        <translation>آوردن مدخل‌های برگزیده به اینجا…</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln chosen entries here</source>
        <translation>
            <numerusform>آوردن %Ln مدخل برگزیده به اینجا</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a place “%1” already; nothing was changed.</source>
        <translation>محل «%1» از پیش هست؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The place “%1” is entered.</source>
        <translation>محل «%1» ثبت شد.</translation>
    </message>
    <message numerus="yes">
        <source>It is called “%1” now, with %Ln entries in it.</source>
        <translation>
            <numerusform>اکنون «%1» نام دارد، با %Ln مدخل در آن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place renamed: %1</source>
        <translation>نام محل تغییر کرد: %1</translation>
    </message>
    <message>
        <source>Take the entry of “%1” away? Its kind, its label and its note are not kept.</source>
        <translation>ثبتِ «%1» برداشته شود؟ گونه، برچسب و یادداشت آن نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>برداشته شود</translation>
    </message>
    <message>
        <source>The entry of “%1” was taken away.</source>
        <translation>ثبتِ «%1» برداشته شد.</translation>
    </message>
    <message numerus="yes">
        <source>This is no label and no number: it has %Ln letters. Nothing was changed.</source>
        <translation>
            <numerusform>این نه برچسب است نه شماره: %Ln نویسه دارد. چیزی تغییر نکرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>برگزیده: %1</translation>
    </message>
    <message>
        <source>“%1” is neither the label of a place nor the number of an entry. Nothing was changed.</source>
        <translation>«%1» نه برچسب محلی است نه شمارهٔ مدخلی. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This catalogue is open for reading only; nothing was moved.</source>
        <translation>این فهرست تنها برای خواندن باز است؛ چیزی جابه‌جا نشد.</translation>
    </message>
    <message>
        <source>No place is chosen; nothing was moved. Choose one, or scan its label first.</source>
        <translation>محلی برگزیده نشده است؛ چیزی جابه‌جا نشد. نخست یکی برگزینید یا برچسبش را بخوانید.</translation>
    </message>
    <message>
        <source>They are kept in %1 already; nothing was changed.</source>
        <translation>آن‌ها هم‌اکنون در %1 نگه‌داری می‌شوند؛ چیزی تغییر نکرد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in %1 now. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln مدخل اکنون در %1 است. «واگرد» آن‌ها را بازمی‌گرداند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>بردن به %1</translation>
    </message>
    <message>
        <source>Box labels</source>
        <translation>برچسب جعبه‌ها</translation>
    </message>
    <message>
        <source>Contents list</source>
        <translation>فهرست محتوا</translation>
    </message>
    <message>
        <source>Take stock here …</source>
        <translation>موجودی‌برداری اینجا…</translation>
    </message>
</context>
<context>
    <name>vitrine::QueryWords</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>در %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>زیر %1</translation>
    </message>
    <message>
        <source>below an entry that is gone</source>
        <translation>زیر مدخلی که دیگر نیست</translation>
    </message>
    <message>
        <source>in the section %1</source>
        <translation>در بخش %1</translation>
    </message>
    <message>
        <source>in a section that is gone</source>
        <translation>در بخشی که دیگر نیست</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>تا %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>vitrine::RegisterPane</name>
    <message>
        <source>Accession register</source>
        <translation>دفتر ثبت ورود</translation>
    </message>
    <message>
        <source>What is written here stays. What was wrong is put right by a correcting line below it.</source>
        <translation>آنچه اینجا نوشته شود می‌ماند. خطا با سطر اصلاحی زیر آن درست می‌شود.</translation>
    </message>
    <message>
        <source>words in number, title, source or note</source>
        <translation>واژه‌هایی از شماره، عنوان، آورنده یا یادداشت</translation>
    </message>
    <message>
        <source>Words to look for in the register</source>
        <translation>واژه‌هایی که در دفتر جست‌وجو شوند</translation>
    </message>
    <message>
        <source>The year in which it came in</source>
        <translation>سال ورود</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Lines of the accession register</source>
        <translation>سطرهای دفتر ثبت ورود</translation>
    </message>
    <message>
        <source>28 November 2017, autumn 2017 …</source>
        <translation>۷ آذر ۱۳۹۶، پاییز ۱۳۹۶…</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>شیوهٔ ورود</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>From (restricted)</source>
        <translation>از (محدود)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Correct this line …</source>
        <translation>اصلاح این سطر…</translation>
    </message>
    <message>
        <source>Do not correct it</source>
        <translation>اصلاح نشود</translation>
    </message>
    <message>
        <source>Choose what is not in the register yet</source>
        <translation>برگزیدن آنچه هنوز در دفتر نیست</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>همهٔ سال‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln ثبت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correcting lines</source>
        <translation>
            <numerusform>%Ln سطر اصلاحی</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no day that can be read; it is kept as it was typed.</source>
        <translation>این تاریخ خواندنی نیست؛ همان‌گونه که نوشته شده نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Write the correcting line</source>
        <translation>نوشتن سطر اصلاحی</translation>
    </message>
    <message>
        <source>Enter in the register …</source>
        <translation>ثبت در دفتر…</translation>
    </message>
    <message numerus="yes">
        <source>Enter %Ln entries in the register</source>
        <translation>
            <numerusform>ثبت %Ln مدخل در دفتر</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose entries in the list to enter them.</source>
        <translation>برای ثبت، مدخل‌ها را در فهرست برگزینید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are chosen in the list.</source>
        <translation>
            <numerusform>%Ln مدخل در فهرست برگزیده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>What should the line of %1 say?</source>
        <translation>سطر %1 چه باید بگوید؟</translation>
    </message>
    <message>
        <source>The correcting line is written.</source>
        <translation>سطر اصلاحی نوشته شد.</translation>
    </message>
    <message>
        <source>All of them are in the register already; nothing was written. Correct a line instead.</source>
        <translation>همه از پیش در دفترند؛ چیزی نوشته نشد. به جای آن سطری را اصلاح کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were entered in the register.</source>
        <translation>
            <numerusform>%Ln مدخل در دفتر ثبت شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln مدخل از پیش آنجا بود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was entered in the register.</source>
        <translation>متوقف شد؛ چیزی در دفتر ثبت نشد.</translation>
    </message>
    <message>
        <source>Every entry is in the register.</source>
        <translation>همهٔ مدخل‌ها در دفترند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not in the register yet; they are chosen in the list now.</source>
        <translation>
            <numerusform>%Ln مدخل هنوز در دفتر نیست؛ اکنون در فهرست برگزیده شده‌اند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is read …</source>
        <translation>دفتر ثبت خوانده می‌شود …</translation>
    </message>
</context>
<context>
    <name>vitrine::ReportRun</name>
    <message>
        <source>Written: %1</source>
        <translation>نوشته شد: %1</translation>
    </message>
    <message>
        <source>Written: %1. The custody log could not say so.</source>
        <translation>نوشته شد: %1. در دفتر نگهداری نوشته نشد.</translation>
    </message>
</context>
<context>
    <name>vitrine::StocktakeList</name>
    <message>
        <source>Open</source>
        <translation>گشودن</translation>
    </message>
    <message>
        <source>Stocktakes, the last begun first</source>
        <translation>موجودی‌برداری‌ها، تازه‌ترین نخست</translation>
    </message>
    <message>
        <source>Begin a stocktake</source>
        <translation>آغاز موجودی‌برداری</translation>
    </message>
    <message>
        <source>Depot, autumn 2026</source>
        <translation>انبار، پاییز ۱۴۰۵</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>نام آن</translation>
    </message>
    <message>
        <source>What is kept in a place:</source>
        <translation>آنچه در یک محل نگه‌داری می‌شود:</translation>
    </message>
    <message>
        <source>The place that is checked</source>
        <translation>محلی که بررسی می‌شود</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The list as it is shown: %Ln entries</source>
        <translation>
            <numerusform>فهرست، چنان‌که نشان داده می‌شود: %Ln مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is chosen in the list: %Ln entries</source>
        <translation>
            <numerusform>آنچه در فهرست برگزیده شده: %Ln مدخل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::StocktakePane</name>
    <message>
        <source>Stocktaking</source>
        <translation>موجودی‌برداری</translation>
    </message>
    <message>
        <source>Is everything where the catalogue says? Every scan is stored at once.</source>
        <translation>آیا هر چیز همان‌جاست که فهرست می‌گوید؟ هر خواندن بی‌درنگ ذخیره می‌شود.</translation>
    </message>
</context>
<context>
    <name>vitrine::StocktakeWork</name>
    <message>
        <source>The place where you stand</source>
        <translation>محلی که در آن ایستاده‌اید</translation>
    </message>
    <message>
        <source>I am standing at</source>
        <translation>ایستاده‌ام در</translation>
    </message>
    <message>
        <source>scan or type a number, or the label of a place</source>
        <translation>شماره‌ای را بخوانید یا بنویسید، یا برچسب یک محل را</translation>
    </message>
    <message>
        <source>Number of an entry, or label of a place</source>
        <translation>شمارهٔ یک مدخل، یا برچسب یک محل</translation>
    </message>
    <message>
        <source>The last scans</source>
        <translation>آخرین خواندن‌ها</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>As if the chosen scan had not been made; without a choice the last one (Ctrl+Backspace)</source>
        <translation>گویی خواندنِ برگزیده انجام نشده است؛ بی‌گزینش، آخرین آن‌ها (Ctrl+Backspace)</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>کدام سطرها</translation>
    </message>
    <message>
        <source>Lines of the stocktake</source>
        <translation>سطرهای موجودی‌برداری</translation>
    </message>
    <message>
        <source>a note for the next scan, or for what was not found</source>
        <translation>یادداشتی برای خواندن بعدی، یا برای آنچه پیدا نشد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>پیدا نشد</translation>
    </message>
    <message>
        <source>The chosen line was looked for and not found</source>
        <translation>سطر برگزیده جست‌وجو شد و پیدا نشد</translation>
    </message>
    <message>
        <source>All stocktakes</source>
        <translation>همهٔ موجودی‌برداری‌ها</translation>
    </message>
    <message>
        <source>Close it …</source>
        <translation>بستن…</translation>
    </message>
    <message>
        <source>Throw it away …</source>
        <translation>دور انداختن…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Stocktaking report</source>
        <translation>گزارش موجودی‌برداری</translation>
    </message>
    <message>
        <source>where each thing should be</source>
        <translation>همان‌جا که هر چیز باید باشد</translation>
    </message>
    <message>
        <source>%1 of %2 seen</source>
        <translation>%1 از %2 دیده شد</translation>
    </message>
    <message>
        <source>%1, %2 not found; closed on %3</source>
        <translation>%1، %2 پیدا نشد؛ بسته شد در %3</translation>
    </message>
    <message>
        <source>%1, %2 to look for</source>
        <translation>%1، %2 مانده است</translation>
    </message>
    <message>
        <source>All lines (%1)</source>
        <translation>همهٔ سطرها (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move what was seen elsewhere</source>
        <translation>جابه‌جاکردن آنچه جای دیگر دیده شد</translation>
    </message>
    <message>
        <source>What stood in another place than the catalogue says is kept there from now on; one step, which undo takes back</source>
        <translation>آنچه جایی جز گفتهٔ فهرست بود از این پس همان‌جا نگه‌داری می‌شود؛ یک گام، که «واگرد» پسش می‌گیرد</translation>
    </message>
    <message numerus="yes">
        <source>This is no label and no number: it has %Ln letters. Nothing was written.</source>
        <translation>
            <numerusform>این نه برچسب است نه شماره: %Ln نویسه دارد. چیزی نوشته نشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are standing at %1.</source>
        <translation>در %1 ایستاده‌اید.</translation>
    </message>
    <message>
        <source>%1: not written. %2</source>
        <translation>%1: نوشته نشد. %2</translation>
    </message>
    <message>
        <source>a place that nobody recorded</source>
        <translation>محلی که کسی ننوشته است</translation>
    </message>
    <message>
        <source>%1: in its place.</source>
        <translation>%1: در جای خود.</translation>
    </message>
    <message>
        <source>%1: in another place. It should be in %2.</source>
        <translation>%1: در محلی دیگر. باید در %2 باشد.</translation>
    </message>
    <message>
        <source>%1: not on the list. The catalogue has it in %2.</source>
        <translation>%1: در فهرستِ این موجودی‌برداری نیست. به گفتهٔ کاتالوگ در %2 است.</translation>
    </message>
    <message>
        <source>%1: this entry was deleted from the catalogue.</source>
        <translation>%1: این مدخل از فهرست حذف شده است.</translation>
    </message>
    <message>
        <source>%1: not in the catalogue.</source>
        <translation>%1: در فهرست نیست.</translation>
    </message>
    <message>
        <source>%1: not found.</source>
        <translation>%1: پیدا نشد.</translation>
    </message>
    <message>
        <source>%1 It was seen before, %2.</source>
        <translation>%1 پیش‌تر دیده شده بود، %2.</translation>
    </message>
    <message>
        <source>%1: taken back.</source>
        <translation>%1: پس گرفته شد.</translation>
    </message>
    <message>
        <source>Everything was looked for. Once it is closed, nothing of this stocktake changes any more.</source>
        <translation>همه چیز جست‌وجو شد. پس از بستن، دیگر چیزی از این موجودی‌برداری تغییر نمی‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were not looked for: they will count as not found. Once it is closed, nothing of this stocktake changes any more.</source>
        <translation>
            <numerusform>%Ln مدخل جست‌وجو نشد: پیدانشده به شمار می‌آید. پس از بستن، دیگر چیزی از این موجودی‌برداری تغییر نمی‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it for good</source>
        <translation>برای همیشه بسته شود</translation>
    </message>
    <message>
        <source>The stocktake is closed; the custody log tells what was found.</source>
        <translation>موجودی‌برداری بسته شد؛ دفتر نگهداری می‌گوید چه یافته شد.</translation>
    </message>
    <message>
        <source>Throw this stocktake away, with all that was scanned in it? Nobody can bring it back.</source>
        <translation>این موجودی‌برداری با هر چه در آن خوانده شده دور انداخته شود؟ کسی نمی‌تواند بازش گرداند.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>دور انداخته شود</translation>
    </message>
    <message>
        <source>The stocktake was thrown away; no entry was changed.</source>
        <translation>موجودی‌برداری دور انداخته شد؛ هیچ مدخلی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Moved to where it was seen: %1</source>
        <translation>بردن به جایی که دیده شد: %1</translation>
    </message>
    <message>
        <source>Everything is where the catalogue says already; nothing was changed.</source>
        <translation>همه چیز هم‌اکنون همان‌جاست که فهرست می‌گوید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are kept where they were seen now. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln مدخل اکنون همان‌جا که دیده شد نگه‌داری می‌شود. «واگرد» پسش می‌گیرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines are read …</source>
        <translation>سطرها خوانده می‌شوند …</translation>
    </message>
    <message>
        <source>%1: not written, for the stocktake could not be read. Open it again: it is kept until then.</source>
        <translation>%1: نوشته نشد، زیرا موجودی‌برداری خوانده نشد. دوباره آن را باز کنید؛ تا آن زمان نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>%1: typed and not written. It stands in the field again when that stocktake is opened.</source>
        <translation>%1: تایپ شد و نوشته نشد. وقتی آن موجودی‌برداری باز شود دوباره در خانه‌اش خواهد بود.</translation>
    </message>
</context>
<context>
    <name>vitrine::StoreRoomDesk</name>
    <message>
        <source>Places</source>
        <translation>محل‌ها</translation>
    </message>
    <message>
        <source>Accession register</source>
        <translation>دفتر ثبت ورود</translation>
    </message>
    <message>
        <source>Stocktaking</source>
        <translation>موجودی‌برداری</translation>
    </message>
    <message>
        <source>Lists given out</source>
        <translation>فهرست‌های بیرون‌رفته</translation>
    </message>
    <message>
        <source>Show the entries of all places again</source>
        <translation>مدخل‌های همهٔ محل‌ها دوباره نشان داده شود</translation>
    </message>
    <message>
        <source>In %1  ✕</source>
        <translation>در %1  ✕</translation>
    </message>
    <message>
        <source>Show more than what is kept in %1</source>
        <translation>بیش از آنچه در %1 نگه‌داری می‌شود نشان داده شود</translation>
    </message>
</context>
<context>
    <name>vitrine::GivenOutModel</name>
    <message>
        <source>everything</source>
        <translation>همه چیز</translation>
    </message>
    <message>
        <source>chosen one by one</source>
        <translation>یکی‌یکی برگزیده</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کی</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>مدخل‌ها</translation>
    </message>
    <message>
        <source>As</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>برای که</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>کدام مدخل‌ها</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
</context>
<context>
    <name>vitrine::PlaceTreeModel</name>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <translation>
            <numerusform>%1، %Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>گونه</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>مدخل‌ها</translation>
    </message>
</context>
<context>
    <name>vitrine::RegisterModel</name>
    <message>
        <source>corrects %1</source>
        <translation>اصلاح %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>How</source>
        <translation>شیوه</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>به دست</translation>
    </message>
</context>
<context>
    <name>vitrine::StocktakeModel</name>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Should be in</source>
        <translation>باید در</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>دیده‌شده در</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کی</translation>
    </message>
    <message>
        <source>By</source>
        <translation>به دست</translation>
    </message>
</context>
<context>
    <name>vitrine::StocktakesModel</name>
    <message>
        <source>goes on: %1 of %2 checked</source>
        <translation>ادامه دارد: %1 از %2 بررسی شد</translation>
    </message>
    <message>
        <source>closed on %1; nothing is missing</source>
        <translation>بسته شد در %1؛ چیزی کم نیست</translation>
    </message>
    <message numerus="yes">
        <source>closed on %1; %Ln not found</source>
        <translation>
            <numerusform>بسته شد در %1؛ %Ln پیدا نشد</numerusform>
        </translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>موجودی‌برداری</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>By</source>
        <translation>به دست</translation>
    </message>
</context>
<context>
    <name>vitrine::PrintPane</name>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Pages in small</source>
        <translation>صفحه‌ها، کوچک‌شده</translation>
    </message>
    <message>
        <source>The pages as they are printed</source>
        <translation>صفحه‌ها، همان‌گونه که چاپ می‌شوند</translation>
    </message>
    <message>
        <source>Make the preview again</source>
        <translation>ساختن دوبارهٔ پیش‌نمایش</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>میزان پیشرفت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>The pages are seen here as they come out of the printer.</source>
        <translation>صفحه‌ها اینجا همان‌گونه دیده می‌شوند که از چاپگر بیرون می‌آیند.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>چاپ …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>ذخیره به صورت PDF …</translation>
    </message>
    <message>
        <source>The PDF is written: %1</source>
        <translation>فایل PDF نوشته شد: %1</translation>
    </message>
    <message>
        <source>The pages were given to the printer %1.</source>
        <translation>صفحه‌ها به چاپگر %1 سپرده شد.</translation>
    </message>
    <message>
        <source>The pages are counted …</source>
        <translation>صفحه‌ها شمرده می‌شوند …</translation>
    </message>
    <message>
        <source>The PDF is written …</source>
        <translation>فایل PDF نوشته می‌شود …</translation>
    </message>
    <message>
        <source>The pages go to the printer …</source>
        <translation>صفحه‌ها به چاپگر می‌روند …</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln entries</source>
        <translation>
            <numerusform>چاپ %Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no entry to print. Show some in the list, or choose some of it.</source>
        <translation>هیچ مدخلی برای چاپ نیست. در فهرست چند مدخل را نمایش دهید یا برگزینید.</translation>
    </message>
    <message>
        <source>The preview was stopped before all pages were counted. Choose less, or make it again.</source>
        <translation>پیش‌نمایش پیش از شمردن همهٔ صفحه‌ها متوقف شد. کمتر برگزینید یا دوباره آن را بسازید.</translation>
    </message>
    <message>
        <source>Where the PDF goes</source>
        <translation>جای فایل PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The custody log of the catalogue could not say that these pages went out.</source>
        <translation>دفتر نگهداری کاتالوگ نتوانست بنویسد که این صفحه‌ها بیرون رفته‌اند.</translation>
    </message>
    <message>
        <source>Pages are on their way already. Wait for the end, or stop it, before more of them go out.</source>
        <translation>صفحه‌هایی هم‌اکنون در راه‌اند. پیش از بیرون فرستادن صفحه‌های دیگر، تا پایان صبر کنید یا آن را متوقف کنید.</translation>
    </message>
    <message>
        <source>The pages are made anew. Print or save them once they are there; nothing was printed or written.</source>
        <translation>صفحه‌ها از نو ساخته می‌شوند. وقتی آماده شدند چاپ یا ذخیره کنید؛ چیزی چاپ یا نوشته نشد.</translation>
    </message>
    <message>
        <source>The catalogue was changed meanwhile, so that these pages are not those of the preview any more. %1</source>
        <translation>در این میان کاتالوگ تغییر کرد و این صفحه‌ها دیگر همان صفحه‌های پیش‌نمایش نیستند. %1</translation>
    </message>
    <message>
        <source>Page %1 was given to the printer %2.</source>
        <translation>صفحهٔ %1 به چاپگر %2 سپرده شد.</translation>
    </message>
    <message>
        <source>Pages %1 to %2 were given to the printer %3.</source>
        <translation>صفحه‌های %1 تا %2 به چاپگر %3 سپرده شد.</translation>
    </message>
</context>
<context>
    <name>vitrine::PrintChoices</name>
    <message>
        <source>also pictures behind an advisory</source>
        <translation>تصویرهای پشت هشدار نیز</translation>
    </message>
    <message>
        <source>Kept ways of printing</source>
        <translation>شیوه‌های چاپ نگه‌داشته</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>ایستاده</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>خوابیده</translation>
    </message>
    <message>
        <source>plain paper, to be cut</source>
        <translation>کاغذ ساده، برای بریدن</translation>
    </message>
    <message>
        <source>On a sheet of which some labels are used up already, counted line by line from the side where reading begins</source>
        <translation>روی برگه‌ای که چند برچسبش مصرف شده؛ شمارش سطر به سطر از سویی که خواندن آغاز می‌شود</translation>
    </message>
    <message>
        <source>the columns of the list</source>
        <translation>ستون‌های فهرست</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>فیلدهای معمول</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>برای چه کسی</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>فیلدها</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>جای نخست</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message numerus="yes">
        <source>The list: %Ln entries</source>
        <translation>
            <numerusform>فهرست: %Ln مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chosen ones: %Ln entries</source>
        <translation>
            <numerusform>برگزیده‌ها: %Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 mm (%3)</source>
        <translation>%1 × %2 میلی‌متر (%3)</translation>
    </message>
</context>
<context>
    <name>vitrine::LanguageOrder</name>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>The first one gives the sheet its own words and its direction.</source>
        <translation>زبان نخست واژه‌های خود برگه و جهت آن را تعیین می‌کند.</translation>
    </message>
    <message>
        <source>Earlier on the sheet (Alt+Up)</source>
        <translation>زودتر روی برگه (Alt+بالا)</translation>
    </message>
    <message>
        <source>Later on the sheet (Alt+Down)</source>
        <translation>دیرتر روی برگه (Alt+پایین)</translation>
    </message>
</context>
<context>
    <name>vitrine::PrinterPane</name>
    <message>
        <source>all pages</source>
        <translation>همهٔ صفحه‌ها</translation>
    </message>
    <message>
        <source>some pages:</source>
        <translation>چند صفحه</translation>
    </message>
    <message>
        <source>on both sides of the paper</source>
        <translation>روی هر دو روی کاغذ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>چاپگرها</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>تعداد نسخه</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>از صفحهٔ</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>تا صفحهٔ</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>ذخیره به صورت PDF …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>جست‌وجوی دوباره</translation>
    </message>
    <message>
        <source>Looks for printers once more</source>
        <translation>بار دیگر چاپگرها را می‌جوید</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>در جست‌وجوی چاپگرها …</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the pages as a PDF and print it elsewhere, or set up a printer in the computer’s settings and look again.</source>
        <translation>هیچ چاپگری روی این رایانه نصب نیست. صفحه‌ها را به صورت PDF ذخیره کنید و جای دیگری چاپ کنید، یا در تنظیمات رایانه چاپگری نصب کنید و دوباره بجویید.</translation>
    </message>
    <message>
        <source>Pages %1 to %2 are printed.</source>
        <translation>صفحه‌های %1 تا %2 چاپ می‌شوند.</translation>
    </message>
</context>
<context>
    <name>vitrine::PageBar</name>
    <message>
        <source>Page before (Page Up)</source>
        <translation>صفحهٔ پیش (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>صفحهٔ بعد (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>کوچک‌تر (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>بزرگ‌تر (Ctrl++)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>صفحهٔ </translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>تمام پهنا</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>تمام صفحه</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> از %1</translation>
    </message>
</context>
<context>
    <name>vitrine::PagesModel</name>
    <message>
        <source>Page %1</source>
        <translation>صفحهٔ %1</translation>
    </message>
</context>
<context>
    <name>vitrine::SystemPrinters</name>
    <message>
        <source>The printer %1 did not take the pages. Nothing is printed; save them as a PDF instead, or ask who looks after it.</source>
        <translation>چاپگر %1 صفحه‌ها را نپذیرفت. چیزی چاپ نشد؛ آن‌ها را به صورت PDF ذخیره کنید یا از مسئول آن بپرسید.</translation>
    </message>
    <message>
        <source>The program “lp”, which gives pages to printers, is not on this computer. Nothing is printed; save the pages as a PDF instead.</source>
        <translation>برنامهٔ «lp» که صفحه‌ها را به چاپگر می‌سپارد روی این رایانه نیست. چیزی چاپ نشد؛ صفحه‌ها را به صورت PDF ذخیره کنید.</translation>
    </message>
    <message>
        <source>Stopped while the pages went to the printer %1: it may have them all the same. Look at what waits there, and take it back if need be.</source>
        <translation>هنگامی متوقف شد که صفحه‌ها به چاپگر %1 می‌رفت: شاید با این همه به آن رسیده باشد. صف چاپ آن را ببینید و در صورت نیاز پسش بگیرید.</translation>
    </message>
    <message>
        <source>The printer %1 gave no answer, and nobody waits for it any longer: it may have the pages all the same. Look at what waits there before they are printed again.</source>
        <translation>چاپگر %1 پاسخی نداد و دیگر منتظرش نمی‌مانیم: شاید با این همه صفحه‌ها به آن رسیده باشد. پیش از چاپ دوباره، صف چاپ آن را ببینید.</translation>
    </message>
    <message>
        <source>The program “lp”, which gives pages to printers, does not start. Nothing is printed; save the pages as a PDF instead.</source>
        <translation>برنامهٔ «lp» که صفحه‌ها را به چاپگر می‌سپارد اجرا نمی‌شود. چیزی چاپ نشد؛ صفحه‌ها را به صورت PDF ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportFileStep</name>
    <message>
        <source>The file to import</source>
        <translation>پروندهٔ درون‌بری</translation>
    </message>
    <message>
        <source>the path of a file or folder</source>
        <translation>نشانی پرونده یا پوشه</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>پرونده…</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>پوشه…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>چه چیزی درون برده شود</translation>
    </message>
    <message>
        <source>The first rows, as they are read:</source>
        <translation>نخستین ردیف‌ها، آن‌گونه که خوانده می‌شوند:</translation>
    </message>
</context>
<context>
    <name>vitrine::ReadingOptions</name>
    <message>
        <source>Separator</source>
        <translation>جداکننده</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>شناخته‌شده</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>جهش</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>خط عمودی</translation>
    </message>
    <message>
        <source>double</source>
        <translation>دوتایی</translation>
    </message>
    <message>
        <source>single</source>
        <translation>تکی</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>کدگذاری</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>گیومه‌ها</translation>
    </message>
    <message>
        <source>The headers are in row</source>
        <translation>سرستون‌ها در ردیف</translation>
    </message>
    <message>
        <source>recognised: %1</source>
        <translation>بازشناخته: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportColumnsStep</name>
    <message>
        <source>Texts without a language are in</source>
        <translation>متن‌های بی‌زبان به</translation>
    </message>
    <message>
        <source>Kind where none is said</source>
        <translation>گونه، اگر گفته نشده</translation>
    </message>
    <message>
        <source>For whom, where nothing is said</source>
        <translation>برای چه کسی، اگر گفته نشده</translation>
    </message>
    <message>
        <source>Use a kept mapping …</source>
        <translation>کاربرد تناظر نگه‌داشته…</translation>
    </message>
    <message>
        <source>Keep this mapping …</source>
        <translation>نگه داشتن این تناظر…</translation>
    </message>
    <message>
        <source>No column is taken as the number: choose one, or no row can be taken.</source>
        <translation>هیچ ستونی به‌عنوان شماره گرفته نشده است: یکی را برگزینید، وگرنه هیچ ردیفی پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Each column goes to the field beside it. An empty cell changes nothing.</source>
        <translation>هر ستون به فیلد کنارش می‌رود. خانهٔ خالی چیزی را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <source>This kind of file says itself what goes where. Choose what is meant where it says nothing.</source>
        <translation>این گونه پرونده خود می‌گوید هر چیز به کجا می‌رود. برای جایی که چیزی نمی‌گوید، برگزینید.</translation>
    </message>
    <message>
        <source>new ones internal, others as they are</source>
        <translation>تازه‌ها داخلی، دیگران همان‌گونه که هستند</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportRowsStep</name>
    <message>
        <source>What would become of each row</source>
        <translation>سرنوشت هر ردیف</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>همهٔ ردیف‌ها</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>افزوده</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییرکرده</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>With something to know</source>
        <translation>با نکته‌ای</translation>
    </message>
    <message>
        <source>%1 read: %2 added, %3 changed, %4 as they are, %5 refused</source>
        <translation>%1 خوانده شد: %2 افزوده، %3 تغییرکرده، %4 بی‌تغییر، %5 ردشده</translation>
    </message>
    <message>
        <source>Possibly the same: these names are new, and like ones that are known. Each is a new one unless you say otherwise; what you say is good for the whole file.</source>
        <translation>شاید یکی باشند: این نام‌ها تازه‌اند و به نام‌های شناخته‌شده می‌مانند. هرکدام تازه است مگر اینکه شما چیز دیگری بگویید؛ آنچه بگویید برای همهٔ پرونده است.</translation>
    </message>
    <message>
        <source>Keep this report …</source>
        <translation>نگه‌داشتن این گزارش…</translation>
    </message>
    <message>
        <source>What the translator wrote</source>
        <translation>آنچه مترجم نوشته است</translation>
    </message>
    <message>
        <source>Take those that still fit</source>
        <translation>پذیرفتن آنهایی که هنوز می‌خوانند</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>پذیرفتن همه</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>نپذیرفتن هیچ‌کدام</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>بدون تغییر</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>ترجمه‌ها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more name(s) are not shown and are new ones. The command “vitrinectl import --same” takes a file for them.</source>
        <translation>
            <numerusform>%Ln نام دیگر نشان داده نشده و تازه است. دستور «vitrinectl import --same» برای آنها فایلی می‌پذیرد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::LikenessTable</name>
    <message>
        <source>New names that are possibly known ones</source>
        <translation>نام‌های تازه‌ای که شاید شناخته‌شده باشند</translation>
    </message>
    <message>
        <source>New name in the file</source>
        <translation>نام تازه در پرونده</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>جای آن</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>این نام</translation>
    </message>
    <message>
        <source>material</source>
        <translation>ماده</translation>
    </message>
    <message>
        <source>technique</source>
        <translation>فن</translation>
    </message>
    <message>
        <source>kind of object</source>
        <translation>گونهٔ شیء</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1، ردیف %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln time(s)</source>
        <translation>
            <numerusform>%Ln بار به‌کار رفته</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 هست</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>تازه است</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>همان %1 است</translation>
    </message>
</context>
<context>
    <name>vitrine::TranslationModel</name>
    <message>
        <source>fits</source>
        <translation>می‌خواند</translation>
    </message>
    <message>
        <source>the source text has changed</source>
        <translation>متن اصلی تغییر کرده است</translation>
    </message>
    <message>
        <source>somebody else translated it</source>
        <translation>کس دیگری آن را ترجمه کرده است</translation>
    </message>
    <message>
        <source>both have changed</source>
        <translation>هر دو تغییر کرده‌اند</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>از پیش هست</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>پر نشده</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take row %1</source>
        <translation>پذیرفتن ردیف %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>مدخل</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Source text now</source>
        <translation>متن اصلی کنونی</translation>
    </message>
    <message>
        <source>Translation now</source>
        <translation>ترجمهٔ کنونی</translation>
    </message>
    <message>
        <source>The translator wrote</source>
        <translation>مترجم نوشته است</translation>
    </message>
    <message>
        <source>Does it still fit</source>
        <translation>هنوز می‌خواند؟</translation>
    </message>
</context>
<context>
    <name>vitrine::SidesTable</name>
    <message>
        <source>The chosen row, before and after</source>
        <translation>ردیف برگزیده، پیش و پس</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش</translation>
    </message>
    <message>
        <source>After</source>
        <translation>پس</translation>
    </message>
    <message>
        <source>When the sheet was written</source>
        <translation>هنگام نوشتن برگه</translation>
    </message>
    <message>
        <source>In the catalogue now</source>
        <translation>اکنون در فهرست</translation>
    </message>
    <message>
        <source>The translator wrote</source>
        <translation>مترجم نوشته است</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>متن اصلی</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ترجمه</translation>
    </message>
</context>
<context>
    <name>vitrine::StepBar</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>vitrine::TableReading</name>
    <message>
        <source>The mapping says “%1” for “%2”, which is not known. Nothing was imported.</source>
        <translation>فایلٔ تناظر برای «%2» می‌گوید «%1» که شناخته نیست. چیزی وارد نشد.</translation>
    </message>
</context>
<context>
    <name>vitrine::NameDecision</name>
    <message>
        <source>What is said of the name “%1” is not whole: it needs “type” (agent, place or term), a term its “vocabulary”, and “same”, a known name or null. Nothing was imported.</source>
        <translation>آنچه دربارهٔ نام «%1» گفته شده کامل نیست: «type» (agent، place یا term)، برای اصطلاح «vocabulary»، و «same» که نامی شناخته‌شده یا null است لازم است. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>This is no list of names that are the same. Nothing was imported; --save-mapping writes one.</source>
        <translation>این فهرست نام‌های یکسان نیست. چیزی وارد نشد؛ ‎--save-mapping‎ یکی می‌نویسد.</translation>
    </message>
</context>
<context>
    <name>vitrine::TranslatorSheet</name>
    <message>
        <source>For a translator: a sheet of all texts that are missing or out of date in one language. Filled in, it comes back here.</source>
        <translation>برای مترجم: برگه‌ای از همهٔ متن‌هایی که در یک زبان نیستند یا کهنه شده‌اند. پس از پر شدن، به همین‌جا بازمی‌گردد.</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>به کدام زبان</translation>
    </message>
    <message>
        <source>Write the sheet …</source>
        <translation>نوشتن برگه…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) to be translated were written to %1.</source>
        <translation>
            <numerusform>%Ln متن برای ترجمه در %1 نوشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>The custody log could not say so.</source>
        <translation>در دفتر نگهداری نوشته نشد.</translation>
    </message>
</context>
<context>
    <name>vitrine::OdsReader</name>
    <message>
        <source>“%1” is locked with a password. Nothing was imported; open it in a spreadsheet, save it without the password and import again.</source>
        <translation>«%1» با گذرواژه قفل است. چیزی وارد نشد؛ آن را در صفحه‌گسترده باز کنید، بی گذرواژه ذخیره کنید و دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet “%1”. Nothing was imported.</source>
        <translation>صفحه‌گسترده برگه‌ای به نام «%1» ندارد. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The sheet “%1” was read; these were not: %2</source>
        <translation>برگهٔ «%1» خوانده شد؛ این‌ها نه: %2</translation>
    </message>
    <message>
        <source>The sheet has more rows or columns than a list that somebody wrote. Nothing was imported; save the file again.</source>
        <translation>برگه بیش از فهرستی که کسی نوشته باشد سطر یا ستون دارد. چیزی وارد نشد؛ فایل را دوباره ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>vitrine::PreviewRun</name>
    <message>
        <source>Stopped: nothing was given to the printer.</source>
        <translation>متوقف شد: چیزی به چاپگر سپرده نشد.</translation>
    </message>
    <message>
        <source>Stopped: no PDF was written.</source>
        <translation>متوقف شد: هیچ PDFی نوشته نشد.</translation>
    </message>
</context>
<context>
    <name>vitrine::OrderedChecks</name>
    <message>
        <source>Forward</source>
        <translation>جلوتر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>عقب‌تر</translation>
    </message>
</context>
<context>
    <name>vitrine::OtherWriters</name>
    <message>
        <source>Another program changed the catalogue. What is chosen stays chosen.</source>
        <translation>برنامهٔ دیگری کاتالوگ را تغییر داده است. آنچه برگزیده شده برگزیده می‌ماند.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>بازخوانی</translation>
    </message>
    <message>
        <source>Another program changed the catalogue. The list shows it as it is now.</source>
        <translation>برنامهٔ دیگری کاتالوگ را تغییر داده است. فهرست آن را چنان‌که اکنون هست نشان می‌دهد.</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportRehearsal</name>
    <message>
        <source>There is not enough room for the rehearsal in “%1”. Nothing was written; free some space there, or export without it.</source>
        <translation>در «%1» جای کافی برای تمرین نیست. چیزی نوشته نشد؛ آنجا جا باز کنید، یا بی‌تمرین برون‌برد کنید.</translation>
    </message>
    <message>
        <source>The folder for temporary files, “%1”, cannot be written, so nothing could be rehearsed. Nothing was written; export without it, or have the folder mended.</source>
        <translation>در پوشهٔ پرونده‌های موقت، «%1»، نمی‌توان نوشت و تمرین انجام نشد. چیزی نوشته نشد؛ بی‌تمرین برون‌برد کنید، یا بخواهید آن پوشه درست شود.</translation>
    </message>
    <message>
        <source>The rehearsal was stopped; nothing was written.</source>
        <translation>تمرین متوقف شد؛ چیزی نوشته نشد.</translation>
    </message>
</context>
<context>
    <name>vitrine::DeedWords</name>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 از «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <translation>تازه: %1 «%2»</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>تازه: %1</translation>
    </message>
    <message>
        <source>Deleted: %1 “%2”</source>
        <translation>حذف: %1 «%2»</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>حذف: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2، %3</translation>
    </message>
    <message>
        <source>This was done on %1, not in this session, by somebody who gave no name: %2. Take it back?</source>
        <translation>این کار در %1 و نه در این نشست، به دست کسی انجام شده که نامی نگذاشته است: %2. پس گرفته شود؟</translation>
    </message>
    <message>
        <source>This was taken back on %1, not in this session, by somebody who gave no name: %2. Do it again?</source>
        <translation>این کار در %1 و نه در این نشست، به دست کسی پس گرفته شده که نامی نگذاشته است: %2. دوباره انجام شود؟</translation>
    </message>
    <message>
        <source>This was done by %1 on %2, not in this session: %3. Take it back?</source>
        <translation>این کار را %1 در %2 انجام داده است، نه در این نشست: %3. پس گرفته شود؟</translation>
    </message>
    <message>
        <source>This was taken back by %1 on %2, not in this session: %3. Do it again?</source>
        <translation>این کار را %1 در %2 پس گرفته است، نه در این نشست: %3. دوباره انجام شود؟</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>همان بماند</translation>
    </message>
</context>
<context>
    <name>vitrine::LateScans</name>
    <message>
        <source>%1: written to “%2”, where it was scanned.</source>
        <translation>%1: در «%2» که برای آن خوانده شده بود نوشته شد.</translation>
    </message>
    <message>
        <source>%1: scanned for another stocktake and not written there. %2 Open it again: it is tried once more.</source>
        <translation>%1: برای موجودی‌برداری دیگری خوانده شد و در آن نوشته نشد. %2 آن را دوباره باز کنید تا یک بار دیگر نوشته شود.</translation>
    </message>
    <message>
        <source>The stocktake is not there any more.</source>
        <translation>آن موجودی‌برداری دیگر نیست.</translation>
    </message>
    <message numerus="yes">
        <source>This is no label and no number: it has %Ln letters. Nothing was written.</source>
        <translation>
            <numerusform>این نه برچسب است نه شماره: %Ln نویسه دارد. چیزی نوشته نشد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::BaseAddress</name>
    <message>
        <source>Set</source>
        <translation>تعیین</translation>
    </message>
    <message>
        <source>Beginning of the web addresses</source>
        <translation>آغاز نشانی‌های وب</translation>
    </message>
    <message>
        <source>Sets it for the whole catalogue; Ctrl+Z takes it back.</source>
        <translation>برای همهٔ فهرست تعیین می‌شود؛ Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>With a web address to begin with, each entry gets one of its own in this format. It is best one that stays yours.</source>
        <translation>با یک نشانی آغازین، هر مدخل در این قالب نشانی وب خود را دارد. بهتر است نشانی‌ای باشد که از آن شما بماند.</translation>
    </message>
    <message>
        <source>This format gives each record a web address. With what do those of this catalogue begin? It is best one that stays yours.</source>
        <translation>این قالب به هر رکورد یک نشانی وب می‌دهد. نشانی‌های این فهرست با چه آغاز می‌شود؟ بهتر است نشانی‌ای باشد که از آن شما بماند.</translation>
    </message>
    <message>
        <source>This format gives each record a web address, and this catalogue has none to begin with. An administrator can set one where the catalogue may be written.</source>
        <translation>این قالب به هر رکورد یک نشانی وب می‌دهد و این فهرست نشانی آغازینی ندارد. مدیر فهرست می‌تواند آن را، جایی که فهرست نوشتنی است، تعیین کند.</translation>
    </message>
    <message>
        <source>“%1” is no web address: it begins with https://, then the name of a site, in Latin letters and without blanks. Nothing was changed.</source>
        <translation>«%1» نشانی وب نیست: با https://‎ آغاز می‌شود و سپس نام یک وبگاه، با حروف لاتین و بی‌فاصله. چیزی تغییر نکرد.</translation>
    </message>
</context>
<context>
    <name>vitrine::CatalogueSink</name>
    <message>
        <source>This number belonged to a deleted entry and is never given again; nothing was changed. Choose another number.</source>
        <translation>این شماره از آنِ مدخلی حذف‌شده بود و دیگر داده نمی‌شود؛ چیزی تغییر نکرد. شمارهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>A record of this identity is in the catalogue already; nothing was changed.</source>
        <translation>رکوردی با این شناسه در فهرست هست؛ چیزی تغییر نکرد.</translation>
    </message>
</context>
</TS>
