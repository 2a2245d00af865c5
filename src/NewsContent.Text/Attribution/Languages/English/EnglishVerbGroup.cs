using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>A verb that can be a cue, with the auxiliaries and adverbs before it: "has not yet said".</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Verb">Index of the verb.</param>
/// <param name="Start">Index of the group's first token.</param>
/// <param name="Auxiliary">The auxiliary nearest to the verb; null without one.</param>
internal readonly record struct EnglishVerbGroup(Sentence Sentence, int Verb, int Start, Token? Auxiliary)
{
    private const int LongestGroup = 8;

    /// <summary>The verb's form.</summary>
    public VerbForm Form => Sentence.Tokens[Verb].Verb!;

    /// <summary>The token before the group; null at the sentence's head.</summary>
    public Token? Previous => Sentence.At(Start - 1);

    /// <summary>Whether the auxiliary is a form of "be".</summary>
    public bool HasPassiveAuxiliary => Auxiliary?.Has(WordTraits.Passive) == true;

    /// <summary>"to say", "to have said".</summary>
    public bool IsInfinitive => Previous?.Key == "to" && ((Form.Shape & VerbShape.Base) != 0 || Auxiliary?.Key == "have");

    /// <summary>"saying", "having said"; and not "is saying".</summary>
    public bool IsParticiple => Form.IsPresentParticiple && !HasPassiveAuxiliary || Auxiliary?.Key == "having";

    /// <summary>The group of the verb at a place: back over adverbs, auxiliaries and "not".</summary>
    [MethodImpl(HotPath.Options)]
    public static EnglishVerbGroup At(Sentence sentence, int verb)
    {
        Token? auxiliary = null;
        var i = verb - 1;
        for (var step = 0; step < LongestGroup && i >= 0; step++, i--)
        {
            var token = sentence.Tokens[i];
            if (sentence.MentionAt(i) is not null || token.Kind is not (TokenKind.Word or TokenKind.Possessive))
                break;
            if (token.Has(WordTraits.Auxiliary) || IsShortAuxiliary(sentence, i))
                auxiliary ??= token;
            else if (!token.Has(WordTraits.Adverb) || token.Has(WordTraits.Conjunction | WordTraits.Relative))
                break;
        }

        return new EnglishVerbGroup(sentence, verb, i + 1, auxiliary);
    }

    // "he's said"
    private static bool IsShortAuxiliary(Sentence sentence, int i) =>
        sentence.Tokens[i].Kind == TokenKind.Possessive && sentence.At(i - 1)?.Has(WordTraits.Pronoun) == true;
}
