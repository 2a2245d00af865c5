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
                        "7\u10AE!\u1A21\u18EB\u24C2\u0624\u0602\u70407\u0221\u4110\u4A44\u0D22h "
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
                "7\u112C!\u1221\u10CB\u24C2\u53D8\u0087\u6852\u4938\u272C\u41E5\u6D25,\u102F\u0848\u2422\u3232\u09D1\u4081"
                    + "A\u792F\u4221\u0830\u0B68\u1A82\u0569\u644D\u6821\u4038\u506A\u2020\u2226\u0232\u34FB\u2840\u47B6\u0444\u39DE\u4AA0 "
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
