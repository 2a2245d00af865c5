using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Resolution;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Cues;

/// <summary>The fourth stage: whom each sentence is about, and who says something in it.</summary>
internal static class ArticleCues
{
    private const int MostWordsBeforeOwned = 2;

    /// <summary>Gives each sentence its subject and its cues, and each name that says something the proof that it is a person's.</summary>
    /// <param name="article">The article, its mentions found and its names resolved.</param>
    /// <param name="cancellation">Honoured at each word.</param>
    public static void Read(ArticleSentences article, CancellationToken cancellation)
    {
        var reporters = new List<NamedEntity>();
        var unintroduced = new UnintroducedNames(article);
        foreach (var sentence in article.Outside)
        {
            cancellation.ThrowIfCancellationRequested();
            sentence.TakeSubject(article.Language.Cues.MainSubject(sentence));
            sentence.TakeSayings(article.Language.Cues.Read(sentence, cancellation));
            foreach (var saying in sentence.Sayings)
            {
                if (!ShowsPerson(saying) || saying.Speaker is not { } mention)
                    continue;
                unintroduced.Take(mention);
                if (mention.Entity is not { } speaker)
                    continue;
                if (speaker is { Thing: MentionedThing.Unknown, IsEvidentPerson: false, Name.Length: 1 } && IsLikeBody(saying))
                    reporters.Add(speaker);
                else
                    speaker.IsEvidentPerson = true;
            }
        }

        // One word that nothing shows to be a person, and that only ever speaks as newspapers and companies do.
        foreach (var reporter in reporters)
        {
            if (!reporter.IsEvidentPerson)
                reporter.Thing = MentionedThing.Body;
        }

        unintroduced.MakeBodies(cancellation);
    }

    // "Tidings reported that", "Nordfon said in its report"
    private static bool IsLikeBody(Saying saying)
    {
        if (saying.Reports)
            return true;
        for (var i = saying.Last + 1; i <= saying.Last + MostWordsBeforeOwned; i++)
        {
            if (saying.Sentence.At(i)?.Has(WordUse.ThingPossessive) == true)
                return true;
        }

        return false;
    }

    private static bool ShowsPerson(Saying saying) =>
        saying is { Meaning: VerbMeaning.Speech or VerbMeaning.Judgement, Form: SayingForm.SpeakerFirst or SayingForm.VerbFirst };
}
