using Newsroom;

namespace NewsSite.Languages;

/// <summary>The words of the site in Persian.</summary>
internal static class PersianWords
{
    public static SiteWords Words { get; } =
        new()
        {
            Language = "fa",
            SkipToContent = "رفتن به متن",
            Search = "جستجو",
            Sections = "بخش‌ها",
            Speakers = "گویندگان",
            Authors = "نویسندگان",
            Tags = "موضوع‌ها",
            Languages = "زبان‌ها",
            OtherLanguages = "به زبان‌های دیگر",
            Feeds = "خوراک‌ها",
            Invented = "این روزنامه، مکان‌هایش و بیشتر آدم‌هایش خیالی‌اند.",
            MostQuoted = "بیشترین نقل‌قول‌ها",
            MoreArticles = "مقاله‌های دیگر",
            NameOfSection = static folder =>
                folder switch
                {
                    "culture" => "فرهنگ",
                    "harbour" => "بندر",
                    "reviews" => "نقد",
                    "world" => "جهان",
                    _ => null,
                },
            By = "نوشتهٔ ",
            Separator = "، ",
            LastSeparator = " و ",
            Updated = "به‌روزرسانی: ",
            Reporting = "گزارش: ",
            Photos = "عکس: ",
            From = static source => $"منبع: {source}",
            MinutesToRead = static minutes => $"زمان خواندن: {Number(minutes)} دقیقه",
            Contents = "در این مقاله",
            WhoSaidWhat = "چه کسی چه گفت",
            Corrected = static date => $"این مقاله در {date} اصلاح شد.",
            WhatWasWrong = "چه چیزی نادرست بود",
            Corrections = "اصلاحیه‌ها",
            Related = "مرتبط",
            ReferredToBy = "مقاله‌هایی که به این مقاله اشاره می‌کنند",
            Similar = "مقاله‌های مشابه",
            Previous = "مقالهٔ پیشین",
            Next = "مقالهٔ بعدی",
            Verdict = "ارزیابی",
            Stars = static stars => $"{Number(stars)} ستاره از ۵",
            CuisineLabel = "آشپزی",
            Cuisine = static cuisine =>
                cuisine switch
                {
                    Cuisine.Seafood => "غذای دریایی",
                    Cuisine.NewNordic => "نوردیک نو",
                    _ => "دیگر",
                },
            Dishes = "خوردیم",
            Opens = "ساعت گشایش",
            Articles = static count => $"{Number(count)} مقاله",
            QuotationsIn = static (quotes, articles) => $"{Number(quotes)} نقل‌قول در {Number(articles)} مقاله",
            InTheArticle = "در متن مقاله",
            AlsoSpeaking = "دیگر گویندگان این مقاله‌ها",
            WrittenBy = "نوشته‌های",
            Tag = "موضوع",
            Section = "بخش",
            InTheirWords = "به گفتهٔ خودشان",
            NotFound = "صفحه پیدا نشد",
            DidYouMean = "شاید منظورتان این بود",
            Latest = "تازه‌ترین مقاله‌ها",
            Found = static count => $"{Number(count)} مقاله پیدا شد",
            NothingFound = "چیزی پیدا نشد. واژه‌های کمتر یا دیگری را امتحان کنید.",
            SearchNeedsScript = "اگر نتیجه‌ای نمی‌بینید، این نسخهٔ سایت از پرونده‌ها ساخته شده است و جستجوی آن به جاوااسکریپت نیاز دارد.",
            NoSearchHere = "این نسخهٔ سایت جستجو ندارد.",
        };

    private static string Number(int number) => LocalDate.Number(number, "fa");
}
