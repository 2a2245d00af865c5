namespace NewsContent;

/// <summary>The direction in which a language is written.</summary>
public enum TextDirection
{
    /// <summary>As Latin and most scripts: <c>dir="ltr"</c> in HTML.</summary>
    LeftToRight,

    /// <summary>As Arabic and Hebrew: <c>dir="rtl"</c> in HTML.</summary>
    RightToLeft,
}
