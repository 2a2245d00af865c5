using System.Collections.Generic;
using NewsContent;
using NewsContent.CompilerServices;

namespace CSharp8Consumer
{
    /// <summary>
    /// Written by hand in the shape of generated code: stores, an article with named sections and quotes, a plain one, and the catalog.
    /// </summary>
    public static class Articles
    {
        private static readonly ArticleStore Store = new ArticleStore(2);
        private static readonly CatalogStore Catalog = new CatalogStore();

        public static Article<TalksSections, TalksQuotes> Talks =>
            Store.Find(0) as Article<TalksSections, TalksQuotes> ?? Store.Keep(0, MakeTalks());

        public static Article Weekly =>
            Store.Find(1)
            ?? Store.Keep(
                1,
                new Article(
                    ArticleContent.Unpack(
                        "9\u10B0!\u1A21\u18EB\u24C2\u0322\u0351\u3830+\u4120\u0627\u4271\u1088\u0822\u2020 "
                            + "\u001FArticles/weekly.txtweeklyThe WeekA quiet week.en"
                    )
                )
            );

        public static ArticleCatalog All => Catalog.GetOrAdd(ListAll);

        private static IEnumerable<Article> ListAll()
        {
            yield return Talks;
            yield return Weekly;
        }

        private static Article<TalksSections, TalksQuotes> MakeTalks()
        {
            var content = ArticleContent.Unpack(
                "9\u112E!\u1221\u10CB\u24C2\u53D8\u0087\u6852\u4938\u13A6\u210A\u76A2\u4026\u0827\u4434\u1221\u1929\u04F8"
                    + "\u6023\u0421\u07E8\u3E30\u0460\u407A\u20F3\u084A\u2741\u3760\u0620\u62A2\u2920\u0130\u1830\u49C6\u6D61"
                    + "\u025C\u5841\u11ED\u7A74 "
                    + "\u001FArticles/talks.txttalksWORLD NEWSTalks ResumeA “good start.”It was “a good start,” he said."
                    + "Regional TensionsHe spoke of a “doctrine of domination” there."
                    + "enMuscatJane DoeAbbas AraghchiForeign Ministersaidspoke of"
            );
            return new Article<TalksSections, TalksQuotes>(content, new TalksSections(content), new TalksQuotes(content));
        }

        public sealed class TalksSections : SectionList
        {
            public readonly Section RegionalTensions;

            public TalksSections(ArticleContent content)
                : base(content.Sections)
            {
                RegionalTensions = this[0];
            }
        }

        public sealed class TalksQuotes : QuoteList
        {
            public readonly Quote AGoodStart;
            public readonly Quote DoctrineOfDomination;

            public TalksQuotes(ArticleContent content)
                : base(content.Quotes)
            {
                AGoodStart = this[0];
                DoctrineOfDomination = this[1];
            }
        }
    }

    /// <summary>An app's own code in the same language version.</summary>
    public static class App
    {
        public static string? FirstSpeaker() => Articles.Talks.Quotes.DoctrineOfDomination.Speaker?.Name;

        public static string Heading() => Articles.Talks.Sections.RegionalTensions.Heading;

        public static int QuotesSeenAsPlainArticle()
        {
            Article article = Articles.Talks;
            var count = 0;
            foreach (var quote in Articles.Talks.Quotes)
                count += quote.Text.Length > 0 ? 1 : 0;
            return count + article.Quotes.Count;
        }

        public static Article MadeByHand() =>
            new Article(
                "Headline",
                new System.DateOnly(2026, 2, 7),
                "by-hand",
                new[] { new Paragraph("He said “yes.”", new Quote("yes.", new Speaker("Jane Doe"))) },
                new[] { new Section("Later", new Paragraph("More.")) }
            );
    }
}
