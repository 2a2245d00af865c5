namespace NewsContent.Text.Quotations.Marks;

/// <summary>The marks that may open or close a quotation, by form. Double marks come first, then the single ones.</summary>
internal enum MarkKind : byte
{
    /// <summary>Not a quotation mark.</summary>
    None,

    /// <summary>U+201C “</summary>
    LeftCurly,

    /// <summary>U+201D ”</summary>
    RightCurly,

    /// <summary>U+201E „</summary>
    LowCurly,

    /// <summary>U+201F ‟</summary>
    ReversedCurly,

    /// <summary>U+00AB «</summary>
    LeftGuillemet,

    /// <summary>U+00BB »</summary>
    RightGuillemet,

    /// <summary>U+2039 ‹</summary>
    LeftSingleGuillemet,

    /// <summary>U+203A ›</summary>
    RightSingleGuillemet,

    /// <summary>U+0022 "</summary>
    Straight,

    /// <summary>U+FF02 ＂</summary>
    FullwidthStraight,

    /// <summary>Two of U+0027 in a row, as some wires write the double mark.</summary>
    TwoStraightSingles,

    /// <summary>Two of U+0060 in a row, which open what two straight singles close.</summary>
    TwoBackticks,

    /// <summary>Two of U+2018 in a row.</summary>
    TwoLeftSingles,

    /// <summary>Two of U+2019 in a row.</summary>
    TwoRightSingles,

    /// <summary>U+05F4 ״</summary>
    Gershayim,

    /// <summary>U+300C 「</summary>
    LeftCorner,

    /// <summary>U+300D 」</summary>
    RightCorner,

    /// <summary>U+300E 『</summary>
    LeftWhiteCorner,

    /// <summary>U+300F 』</summary>
    RightWhiteCorner,

    /// <summary>U+FF62 ｢</summary>
    LeftHalfwidthCorner,

    /// <summary>U+FF63 ｣</summary>
    RightHalfwidthCorner,

    /// <summary>U+FE41 ﹁</summary>
    LeftVerticalCorner,

    /// <summary>U+FE42 ﹂</summary>
    RightVerticalCorner,

    /// <summary>U+FE43 ﹃</summary>
    LeftVerticalWhiteCorner,

    /// <summary>U+FE44 ﹄</summary>
    RightVerticalWhiteCorner,

    /// <summary>U+301D 〝</summary>
    ReversedPrime,

    /// <summary>U+301E 〞</summary>
    HighPrime,

    /// <summary>U+301F 〟</summary>
    LowPrime,

    /// <summary>U+2018 ‘</summary>
    LeftSingle,

    /// <summary>U+2019 ’, which is the apostrophe too.</summary>
    RightSingle,

    /// <summary>U+201A ‚</summary>
    LowSingle,

    /// <summary>U+201B ‛</summary>
    ReversedSingle,

    /// <summary>U+0027 ', which is the apostrophe too.</summary>
    StraightSingle,

    /// <summary>U+FF07 ＇</summary>
    FullwidthStraightSingle,
}
