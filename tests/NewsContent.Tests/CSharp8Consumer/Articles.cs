using System.Collections.Generic;
using NewsContent;
using NewsContent.CompilerServices;

namespace CSharp8Consumer
{
    /// <summary>Written by hand in the shape of generated code: stores, an article with named sections and quotes, a plain one, and the catalog.</summary>
    public static class Articles
    {
        private static readonly ArticleStore Store = new ArticleStore(2);
        private static readonly CatalogStore Catalog = new CatalogStore();

        public static Article<TalksSections, TalksQuotes> Talks =>
            Store.Find(0) as Article<TalksSections, TalksQuotes> ?? Store.Keep(0, MakeTalks());

        public static Article Weekly =>
            Store.Find(1) ?? Store.Keep(1, new Article(ArticleContent.Unpack(
                "2\u001Fweekly\u001FArticles/weekly.txt\u001F\u001FThe Week\u001F\u001F2026-02-06\u001F\u001F\u001F\u001Fen\u001F\u001F\u001F0\u001F0\u001F0\u001F1\u001FA quiet week.\u001F0\u001F0")));

        public static ArticleCatalog All => Catalog.GetOrAdd(ListAll);

        private static IEnumerable<Article> ListAll()
        {
            yield return Talks;
            yield return Weekly;
        }

        private static Article<TalksSections, TalksQuotes> MakeTalks()
        {
            var content = ArticleContent.Unpack(
                "2\u001Ftalks\u001FArticles/talks.txt\u001FWORLD NEWS\u001FTalks Resume\u001FA “good start.”\u001F2026-02-07\u001F2026-02-07T09:30:00.0000000+03:30\u001F\u001F\u001Fen\u001FMuscat\u001F\u001F1\u001FJane Doe\u001F0"
                + "\u001F1\u001FAbbas Araghchi\u001FForeign Minister\u001F0"
                + "\u001F2\u001FIt was “a good start,” he said.\u001FHe spoke of a “doctrine of domination” there."
                + "\u001F1\u001FRegional Tensions\u001F1\u001F1"
                + "\u001F3\u001F-1 0 5 6 3 -1 3 10\u001F\u001F0 0 9 12 3 0 8 12\u001Fsaid\u001F1 0 13 6 3 1 15 22\u001Fspoke of");
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

        public static Article MadeByHand() => new Article(
            "Headline",
            new System.DateOnly(2026, 2, 7),
            "by-hand",
            new[] { new Paragraph("He said “yes.”", new Quote("yes.", new Speaker("Jane Doe"))) },
            new[] { new Section("Later", new Paragraph("More.")) });
    }
}
