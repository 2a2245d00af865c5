using NewsContent.Text.Header;

namespace NewsContent.Text.Tests.Header;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("EN", "en")]
    [InlineData("en-gb", "en-GB")]
    [InlineData("PT-br", "pt-BR")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("fas", "fas")]
    [InlineData("es-419", "es-419")]
    [InlineData("zh-CMN-hans-CN", "zh-cmn-Hans-CN")]
    [InlineData("sl-ROZAJ-biske", "sl-rozaj-biske")]
    [InlineData("de-CH-1901", "de-CH-1901")]
    [InlineData("de-DE-u-CO-phonebk", "de-DE-u-co-phonebk")]
    [InlineData("en-x-Private", "en-x-private")]
    public void A_well_formed_tag_gets_its_customary_case(string tag, string normal) => Assert.Equal(normal, LanguageTag.Normalize(tag));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("e")]
    [InlineData("English")]
    [InlineData("en_GB")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("en--GB")]
    [InlineData("en GB")]
    [InlineData("12")]
    [InlineData("en-GB-US")]
    [InlineData("en-toolongsubtag")]
    [InlineData("en-a")]
    [InlineData("en-x")]
    [InlineData("فا")]
    public void Anything_else_has_no_normal_form(string tag) => Assert.Null(LanguageTag.Normalize(tag));
}
