namespace NewsContent.Text.Header.Languages;

/// <content>Languages in other letters and signs. Where months have numbers (7月) they need no names.</content>
internal static partial class HeaderLanguages
{
    private static HeaderLanguage[] OtherScripts() =>
        [
            new(
                "ar",
                "يناير كانون-الثاني جانفي; فبراير شباط فيفري; مارس آذار; أبريل ابريل نيسان أفريل; مايو أيار ماي; يونيو حزيران جوان; "
                    + "يوليو تموز جويلية; أغسطس آب أوت; سبتمبر أيلول; أكتوبر اكتوبر تشرين-الأول; نوفمبر تشرين-الثاني; ديسمبر كانون-الأول",
                (HeaderFields.By, "الكاتب; كاتب; المؤلف; بقلم"),
                (HeaderFields.Kicker, "القسم; قسم; التصنيف; الفئة"),
                (HeaderFields.Language, "اللغة; لغة"),
                (HeaderFields.Updated, "آخر تحديث; تحديث; محدث"),
                (HeaderFields.Location, "المكان; الموقع; المدينة"),
                (HeaderFields.Source, "المصدر; مصدر; الوكالة"),
                (HeaderFields.Tags, "الوسوم; كلمات مفتاحية; الكلمات المفتاحية"),
                (HeaderFields.Speakers, "المتحدثون; المتحدثين"),
                (HeaderFields.Correction, "تصحيح")
            ),
            new(
                "bg",
                "януари; февруари; март; април; май; юни; юли; август; септември; октомври; ноември; декември",
                (HeaderFields.By, "автор; автори"),
                (HeaderFields.Language, "език"),
                (HeaderFields.Correction, "поправка")
            )
            {
                Conjunctions = [" и "],
            },
            new(
                "el",
                "ιανουαρίου; φεβρουαρίου; μαρτίου; απριλίου; μαΐου; ιουνίου; ιουλίου; αυγούστου; σεπτεμβρίου; οκτωβρίου; νοεμβρίου; "
                    + "δεκεμβρίου",
                (HeaderFields.By, "συγγραφέας; συντάκτης"),
                (HeaderFields.Kicker, "στήλη"),
                (HeaderFields.Language, "γλώσσα"),
                (HeaderFields.Updated, "ενημέρωση"),
                (HeaderFields.Location, "τόπος"),
                (HeaderFields.Source, "πηγή"),
                (HeaderFields.Tags, "ετικέτες"),
                (HeaderFields.Correction, "διόρθωση")
            )
            {
                Conjunctions = [" και "],
            },
            new(
                "fa",
                "ژانویه; فوریه; مارس; آوریل; مه; ژوئن; ژوئیه; اوت; سپتامبر; اکتبر; نوامبر; دسامبر",
                (HeaderFields.By, "نویسنده"),
                (HeaderFields.Language, "زبان"),
                (HeaderFields.Correction, "تصحیح")
            ),
            new(
                "he",
                "ינואר בינואר; פברואר בפברואר; מרץ מרס במרץ במרס; אפריל באפריל; מאי במאי; יוני ביוני; "
                    + "יולי ביולי; אוגוסט באוגוסט; ספטמבר בספטמבר; אוקטובר באוקטובר; נובמבר בנובמבר; דצמבר בדצמבר",
                (HeaderFields.By, "מאת; כתב; כתבה"),
                (HeaderFields.Kicker, "מדור"),
                (HeaderFields.Language, "שפה"),
                (HeaderFields.Updated, "עודכן"),
                (HeaderFields.Location, "מקום"),
                (HeaderFields.Source, "מקור"),
                (HeaderFields.Tags, "תגיות"),
                (HeaderFields.Correction, "תיקון")
            ),
            new(
                "hi",
                "जनवरी; फ़रवरी फरवरी; मार्च; अप्रैल; मई; जून; जुलाई; अगस्त; सितंबर सितम्बर; अक्टूबर अक्तूबर; नवंबर नवम्बर; "
                    + "दिसंबर दिसम्बर",
                (HeaderFields.By, "लेखक; लेखिका; संवाददाता"),
                (HeaderFields.Kicker, "श्रेणी"),
                (HeaderFields.Language, "भाषा"),
                (HeaderFields.Updated, "अपडेट"),
                (HeaderFields.Location, "स्थान"),
                (HeaderFields.Source, "स्रोत"),
                (HeaderFields.Tags, "टैग")
            ),
            new(
                "ja",
                "",
                (HeaderFields.By, "文; 執筆; 著者; 記者"),
                (HeaderFields.Language, "言語"),
                (HeaderFields.Updated, "更新; 更新日"),
                (HeaderFields.Location, "場所"),
                (HeaderFields.Source, "出典"),
                (HeaderFields.Tags, "タグ"),
                (HeaderFields.Correction, "訂正")
            ),
            new(
                "ko",
                "",
                (HeaderFields.By, "글; 기자; 작성자"),
                (HeaderFields.Kicker, "분류"),
                (HeaderFields.Language, "언어"),
                (HeaderFields.Updated, "수정; 업데이트"),
                (HeaderFields.Location, "장소"),
                (HeaderFields.Source, "출처"),
                (HeaderFields.Tags, "태그"),
                (HeaderFields.Correction, "정정")
            ),
            new(
                "ru",
                "января январь; февраля февраль; марта март; апреля апрель; мая май; июня июнь; июля июль; августа август; "
                    + "сентября сентябрь; "
                    + "октября октябрь; ноября ноябрь; декабря декабрь",
                (HeaderFields.By, "автор; авторы"),
                (HeaderFields.Kicker, "рубрика"),
                (HeaderFields.Language, "язык"),
                (HeaderFields.Updated, "обновлено"),
                (HeaderFields.Location, "место; город"),
                (HeaderFields.Source, "источник"),
                (HeaderFields.Tags, "теги; ключевые слова"),
                (HeaderFields.Correction, "исправление; поправка")
            )
            {
                Conjunctions = [" и "],
            },
            new(
                "uk",
                "січня; лютого; березня; квітня; травня; червня; липня; серпня; вересня; жовтня; листопада; грудня",
                (HeaderFields.By, "автор; автори"),
                (HeaderFields.Kicker, "рубрика"),
                (HeaderFields.Language, "мова"),
                (HeaderFields.Updated, "оновлено"),
                (HeaderFields.Location, "місце; локація"),
                (HeaderFields.Source, "джерело"),
                (HeaderFields.Tags, "теги; ключові слова"),
                (HeaderFields.Correction, "виправлення")
            )
            {
                Conjunctions = [" і ", " та ", " й "],
            },
            new(
                "zh",
                "",
                (HeaderFields.By, "作者; 记者; 記者; 文; 撰文; 撰稿"),
                (HeaderFields.Kicker, "栏目; 欄目"),
                (HeaderFields.Language, "语言; 語言"),
                (HeaderFields.Updated, "更新; 更新日"),
                (HeaderFields.Location, "地点; 地點"),
                (HeaderFields.Source, "来源; 來源"),
                (HeaderFields.Tags, "标签; 標籤"),
                (HeaderFields.Correction, "更正")
            ),
        ];
}
