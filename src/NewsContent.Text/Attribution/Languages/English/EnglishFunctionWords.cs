namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>The closed classes of English: articles, prepositions, pronouns, auxiliaries, and common adverbs.</summary>
/// <remarks>Compiled for this project from general knowledge of the language; MIT like the rest of it.</remarks>
internal static class EnglishFunctionWords
{
    public static void AddTo(LanguageProfile profile) => profile
        .Add(WordTraits.Determiner, """
            the a an this these those its his her their my our your some any no every each another one two three four five six seven
            eight nine ten several many most few all both other such more
            """)
        .Add(WordTraits.Preposition, """
            of in on at for to from with by about against into over under between among through during before after since until
            near within without toward towards behind beyond across along around despite per via outside inside onto upon amid
            alongside above below than like as regarding concerning following throughout including except besides off out
            """)
        .Add(WordTraits.Conjunction, "and but or nor yet so plus")
        .Add(WordTraits.Subordinator, "when while because if although though unless whereas where once as since until after before whenever")
        .Add(WordTraits.Complementizer, "that whether how why what")
        .Add(WordTraits.Relative, "who which whom whose")
        .Add(WordTraits.Auxiliary, """
            has have had having will would shall should may might must can could do does did won't wouldn't can't couldn't didn't
            doesn't don't hasn't haven't hadn't shouldn't cannot 'd 'll 've
            """)
        .Add(WordTraits.Auxiliary | WordTraits.Passive, "is are was were be been being am isn't aren't wasn't weren't got gets 're 'm")
        .Add(WordTraits.Adverb, """
            also later then again already still now even just only not never always often once twice here there too well instead
            however meanwhile moreover furthermore nevertheless nonetheless thus therefore hence recently repeatedly famously
            quickly reportedly simply clearly publicly privately previously earlier first further rather quite almost perhaps
            maybe indeed eventually finally soon ever yet sometimes likewise similarly additionally elsewhere together ago
            aloud alone afterward afterwards long far very anyway besides otherwise actually originally initially apparently
            subsequently specifically essentially basically ultimately briefly bluntly flatly sarcastically jokingly
            """)
        .Add(WordTraits.Time, """
            monday tuesday wednesday thursday friday saturday sunday mondays sundays january february march april may june july
            august september october november december jan feb mar apr jun jul aug sept oct nov dec
            today yesterday tomorrow tonight morning afternoon evening night week month year weekend day noon midnight
            spring summer autumn winter last next years months weeks days hours minutes
            """)
        .Add(WordTraits.Pronoun, "he she they it i we you")
        .Add(WordTraits.Pronoun, "he", Gender.Male)
        .Add(WordTraits.Pronoun, "she", Gender.Female)
        .Add(WordTraits.ObjectPronoun, "him them me us himself herself themselves itself myself ourselves hers theirs")
        .Add(WordTraits.SourceMarker, "according")
        .Add(WordTraits.Distancing, "so-called titled entitled dubbed nicknamed known headlined rated marked stamped code-named codenamed proverbial")
        .Add(WordTraits.NameParticle, "de del della der den di da dos das du la le van von vander bin bint ibn ben al el ter ten zu y e")
        .Add(WordTraits.OtherVerb, """
            went came took made gave met left arrived became began ran won lost led sat stood walked visited attended appeared
            spent signed seemed looked used moved turned played returned followed faced joined built bought sold fell rose grew
            drew broke pushed pulled worked lived died served held kept brought sent received opened closed helped tried failed
            stopped started happened remains remained includes included covers covered shows showed goes comes takes makes gives
            gets leads runs wins loses lies lay sits stands helps works lives plans needs says seems appears becomes
            marked imposed passed approved rejected voted raised filed elected fired hired chose ended reached
            launched set cut put let got hit shot
            """)
        .AddAbbreviations("""
            mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr adm maj pvt rev fr hon pres amb sec st jr sr
            atty insp supt det messrs mme no vs etc inc corp co ltd bros dept est jan feb mar apr jun jul aug sept sep oct nov dec
            mass conn calif ariz colo fla ill ind kan md mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ga la ky
            miss ark ala del
            """);
}
