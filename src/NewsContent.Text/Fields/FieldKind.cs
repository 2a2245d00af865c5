namespace NewsContent.Text.Fields;

/// <summary>What the value of a field is.</summary>
internal enum FieldKind
{
    /// <summary>The C# type does not compile: whatever is written is taken, and no value is made of it.</summary>
    Unknown,

    Text,
    Boolean,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Decimal,
    Double,
    Single,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A date and a time with its zone.</summary>
    Moment,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>An address.</summary>
    Uri,

    /// <summary>One of the names that the definition lists.</summary>
    Choice,

    /// <summary>Another article, by its slug.</summary>
    Reference,
}
