namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>The closed classes of German: articles, prepositions, pronouns, auxiliaries, and common adverbs.</summary>
/// <remarks>Compiled for this project from general knowledge of the language; MIT like the rest of it.</remarks>
internal static class GermanFunctionWords
{
    public static void AddTo(LanguageProfile profile) => profile
        .Add(WordTraits.Determiner, """
            der die das dem den des ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene jenes jeder jede jedes
            sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren unser unsere mein meine kein keine keiner
            zwei drei vier fünf sechs sieben acht neun zehn viele mehrere einige manche alle beide mancher solche welche
            """)
        .Add(WordTraits.Oblique, "dem den des einem einen eines diesem diesen dieses jenem seinem seinen seines ihrem ihren ihres ihm ihn ihnen")
        .Add(WordTraits.Preposition, """
            in im ins an am ans auf aufs aus bei beim bis durch für gegen gegenüber mit nach neben ohne seit trotz über um unter unterm
            vom von vor vorm während wegen zu zum zur zwischen hinter anlässlich angesichts aufgrund bezüglich hinsichtlich innerhalb
            außerhalb seitens mittels namens per statt anstelle infolge mithilfe als wie
            """)
        .Add(WordTraits.Conjunction, "und oder aber denn sondern sowie beziehungsweise bzw")
        .Add(WordTraits.Subordinator, "weil obwohl während nachdem bevor als wenn da sobald solange damit indem falls sofern wobei wodurch wonach")
        .Add(WordTraits.Complementizer, "dass daß ob wie warum weshalb wo was")
        .Add(WordTraits.Auxiliary, """
            hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wäre wären wird werden wurde wurden werde würde würden worden
            kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse soll sollen sollte sollten solle will wollen
            wollte wollten wolle darf dürfen durfte dürfe mag möge möchte
            """)
        .Add(WordTraits.Passive | WordTraits.Auxiliary, "wird werden wurde wurden werde worden")
        .Add(WordTraits.ReportedMood, """
            sei seien habe hätten werde würden könne könnten müsse müssten solle wolle dürfe möge gebe gehe komme stehe bleibe lasse liege
            mache nehme sehe brauche gelte handle handele bestehe führe stelle zeige wisse halte finde spreche wäre wären hätte würde
            drohe bedeute diene fehle gehöre heiße glaube bringe trage verstehe verhalte betreffe biete
            """)
        .Add(WordTraits.Adverb, """
            auch noch schon bereits nun jetzt dann danach daraufhin dabei dazu darauf darüber damit daran davon dafür dagegen
            hierzu hier dort nur nicht nie niemals immer wieder weiter weiterhin ferner zudem außerdem überdies hingegen jedoch allerdings
            dennoch trotzdem gleichzeitig zugleich zuvor vorher später schließlich zunächst zuletzt bisher derzeit heute gestern morgen
            unterdessen inzwischen indes derweil so also ebenfalls ebenso selbst sogar etwa rund knapp mehr sehr ganz eher vielmehr
            weiters wörtlich erneut abschließend ergänzend kürzlich offenbar angeblich laut ausdrücklich öffentlich deutlich klar
            entsprechend demnach demzufolge daher deshalb darum insbesondere vor allem einmal oft mehrfach sich ihm ihn ihnen ihr
            """)
        .Add(WordTraits.Time, """
            montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august
            september oktober november dezember montags dienstags mittwochs donnerstags freitags samstags sonntags anfang mitte ende
            morgen vormittag mittag nachmittag abend nacht uhr jahr jahre jahren jahres monat monate woche wochen tag tage tagen tages
            stunde stunden minuten sekunden prozent euro dollar millionen milliarden mio mrd kilometer meter tonnen
            """)
        .Add(WordTraits.Pronoun, "er sie es wir ich man")
        .Add(WordTraits.Pronoun, "er", Gender.Male)
        .Add(WordTraits.Pronoun, "sie", Gender.Female)
        .Add(WordTraits.Affiliation, """
            deutsche deutschen deutscher deutsches internationale internationalen internationaler internationales europäische europäischen
            europäischer europäisches vereinte vereinten nationale nationalen amerikanische amerikanischen französische französischen
            russische russischen chinesische chinesischen britische britischen italienische italienischen österreichische
            österreichischen schweizer grüne grünen
            """)
        .Add(WordTraits.SourceMarker, "laut so zufolge gemäß")
        .Add(WordTraits.Distancing, "sogenannte sogenannten sogenannter sogenanntes sogenanntem genannt genannte genannten betitelt namens titel motto kurz alias")
        .Add(WordTraits.NameParticle, "von van de der den zu zur vom di da del el al bin ibn")
        .AddAbbreviations("dr prof st hl nr bzw ca usw etc dipl ing med jun sen abs art mio mrd geb gest");
}
