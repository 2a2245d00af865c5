namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>English nouns for those who speak: titles, offices and trades, groups, bodies, and the papers that words stand in.</summary>
/// <remarks>Compiled for this project from general knowledge of the language; MIT like the rest of it.</remarks>
internal static class EnglishNouns
{
    private const string Offices = """
        president premier chancellor minister secretary senator congressman congresswoman representative governor mayor speaker
        chairman chairwoman chairperson chair director commissioner ambassador envoy diplomat attorney lawyer prosecutor judge
        justice sheriff marshal warden councilman councilwoman councillor councilor lawmaker legislator assemblyman
        assemblywoman delegate whip treasurer comptroller auditor ombudsman regent provost dean principal superintendent
        chief commander general admiral colonel captain major lieutenant sergeant corporal officer inspector detective constable
        king queen prince princess emperor pope bishop archbishop cardinal rabbi imam pastor priest reverend vicar minister
        leader head boss manager executive ceo cfo coo cto founder co-founder cofounder co-chair co-chairman owner coordinator
        administrator adviser advisor aide counsel counselor consultant strategist pollster operative staffer spokesman
        spokeswoman spokesperson host co-host anchor anchorman moderator reporter journalist correspondent columnist editor
        commentator analyst blogger writer author novelist poet biographer playwright critic reviewer producer publisher
        professor lecturer teacher instructor student scholar historian economist scientist researcher physicist chemist
        biologist sociologist psychologist psychiatrist philosopher political-scientist engineer architect designer developer
        programmer doctor physician surgeon neurosurgeon nurse pharmacist therapist dentist veterinarian expert specialist
        actor actress comedian singer musician composer conductor pianist guitarist artist painter sculptor filmmaker
        photographer dancer model rapper star celebrity athlete player coach trainer goalkeeper striker captain referee driver
        farmer fisherman worker employee employer clerk cashier waiter waitress cook chef baker butcher carpenter plumber
        electrician mechanic miner pilot sailor soldier marine veteran firefighter policeman policewoman police guard
        businessman businesswoman entrepreneur investor banker trader broker tycoon mogul billionaire millionaire financier
        candidate nominee contender hopeful front-runner frontrunner rival opponent incumbent challenger runner-up
        activist organizer campaigner lobbyist donor fundraiser volunteer supporter critic ally opponent voter protester
        demonstrator marcher resident neighbor neighbour tenant landlord shopkeeper witness bystander victim survivor suspect
        defendant plaintiff juror caller questioner viewer listener reader user tweeter commenter heckler
        man woman boy girl teenager child person husband wife father mother son daughter brother sister uncle aunt cousin nephew
        niece grandfather grandmother widow widower son-in-law daughter-in-law father-in-law friend colleague classmate partner
        fiance girlfriend boyfriend spouse member fellow official source insider observer participant attendee guest migrant
        immigrant refugee prisoner inmate patient client customer politician statesman republican democrat conservative liberal
        socialist independent pontiff first-lady lady gentleman narrator interviewer presenter translator librarian curator
        archivist keeper harbourmaster ranger forester geologist astronomer meteorologist climatologist mathematician statistician
        deputy undersecretary under-secretary solicitor barrister magistrate alderman selectman clergyman vice-president
        vice-chairman chargé fm pm mp mep md cio cmo vp evp svp texan vermonter tribune secretary-general quartermaster
        nobleman knight archdeacon deacon abbot abbess chaplain monk nun negotiator mediator arbitrator facilitator
        trustee governor-general viceroy consul attache foreman steward spokesmodel handyman handler bodyguard chauffeur
        constituent undergraduate graduate alumnus alumna freshman sophomore senior veteran newcomer
        """;

    private const string People = """
        people men women children parents families officials aides advisers advisors staffers critics supporters opponents
        allies protesters demonstrators voters analysts experts scientists researchers economists historians scholars students
        teachers professors doctors lawyers attorneys prosecutors judges lawmakers legislators senators congressmen governors
        mayors republicans democrats conservatives liberals progressives activists organizers campaigners leaders members
        residents neighbors neighbours locals workers employees employers farmers fishermen veterans soldiers troops police
        officers investigators detectives firefighters reporters journalists editors commentators pundits columnists
        observers insiders operatives strategists consultants pollsters donors investors traders bankers executives managers
        directors sources witnesses victims survivors relatives friends colleagues fans users readers viewers listeners
        callers commenters participants attendees delegates candidates contenders rivals diplomats ministers authorities
        chairmen regulators politicians citizens immigrants migrants refugees spokesmen representatives others some many
        evangelicals christians muslims jews catholics americans europeans britons germans russians skeptics sceptics hosts
        authors writers evangelists moderators marchers hecklers detractors backers loyalists elites policymakers planners
        """;

    private const string Bodies = """
        government administration ministry department agency office bureau commission committee council parliament congress
        senate house cabinet court tribunal jury police army navy military force union association federation league alliance
        coalition party campaign group organization organisation institute institution foundation charity company firm corporation
        business bank airline manufacturer publisher network channel station newspaper paper magazine journal tabloid outlet
        website site blog university college school church team club board panel center centre authority service embassy
        consulate fund trust society academy hospital museum company's startup think-tank super-pac pac committee's camp
        transition crowd audience chorus media press publication wire aggregator community neighborhood town city state country
        nation kingdom republic regime junta militia faction caucus delegation mission administration kremlin pentagon
        """;

    private const string BodyNameWords = """
        inc corp co ltd llc plc group holdings party committee commission council department ministry office bureau agency
        university college school institute institution center centre foundation association society federation league union
        alliance coalition congress senate house parliament court tribunal bank company corporation network news times post
        journal herald tribune gazette guardian telegraph press magazine review observer examiner chronicle register globe sun
        star mail express daily weekly radio television tv channel records pictures studios entertainment airlines airways motors
        industries partners associates brothers campaign pac caucus conference convention church authority administration
        service services force forces army navy guard police board club team museum hospital embassy trust fund organization
        organisation project initiative network's nations street bureau report today wire monitor digest brigade corps fleet
        ministries forum summit academy theatre theater orchestra band hotel tower towers village
        """;

    private const string Documents = """
        statement report letter email e-mail memo memorandum document documents transcript filing lawsuit suit complaint petition
        indictment affidavit ruling verdict decision opinion order bill law resolution amendment poll survey study analysis paper
        article column editorial op-ed essay book memoir story piece post tweet message text ad advertisement commercial video
        clip caption sign banner placard poster slogan headline release bulletin newsletter announcement note notes script speech
        remarks account summary abstract review brief inscription plaque subtitle chapter passage page pages answer response
        reply question words comments magazine website site leaflet flyer pamphlet brochure manifesto platform declaration
        motto sticker shirt t-shirt button cap results data figures findings spokesbot notice invitation description bio
        """;

    public static void AddTo(LanguageProfile profile)
    {
        profile.Add(WordTraits.PersonNoun, Offices);
        profile.Add(WordTraits.PeopleNoun, People);
        profile.Add(WordTraits.BodyNoun, Bodies);
        profile.Add(WordTraits.BodyNameWord, BodyNameWords);
        profile.Add(WordTraits.DocumentNoun, Documents);
        profile.Add(WordTraits.Honorific | WordTraits.PersonNoun, "sen. rep. gov. gen. lt. col. sgt. capt. cmdr. adm. maj. rev. prof. dr. hon. pres. amb. sec. atty. insp. supt. det. sens. reps. govs. sir dame lord judge justice pope pastor father sister brother rabbi imam");
        profile.Add(WordTraits.Honorific, "mr. mr messrs.", Gender.Male);
        profile.Add(WordTraits.Honorific, "mrs. mrs ms. ms miss madame mme.", Gender.Female);
        profile.Add(WordTraits.PersonNoun, """
            congressman councilman assemblyman spokesman businessman policeman king prince pope archbishop cardinal father husband
            son brother uncle nephew grandfather widower son-in-law father-in-law boy man gentleman actor fisherman waiter sir lord
            clergyman statesman boyfriend pontiff emperor
            """, Gender.Male);
        profile.Add(WordTraits.PersonNoun, """
            congresswoman councilwoman assemblywoman spokeswoman businesswoman policewoman chairwoman queen princess mother wife
            daughter sister aunt niece grandmother widow daughter-in-law girl woman lady actress waitress girlfriend dame nun
            """, Gender.Female);
        profile.Add(WordTraits.RoleModifier, """
            former ex acting interim deputy vice senior junior chief assistant associate co lead top prime foreign home interior
            defense defence finance health education energy transport trade justice labor labour environment press communications
            campaign political national state federal regional local presidential gubernatorial congressional senatorial
            democratic republican conservative liberal independent libertarian presumptive retired late longtime long-time
            then then-gov veteran fellow rival leading general executive managing prominent media legal medical financial security
            house senate party union attorney white supreme high district county city royal military naval police news radio tv
            television talk real estate reality hedge fund vice-presidential one-time onetime incoming outgoing current newly
            ranking young old anonymous unnamed local staff police fire school football soccer baseball basketball
            """);
        profile.Add(WordTraits.Affiliation, """
            republican democrat democratic republicans democrats gop libertarian conservative tory labour socialist communist green
            american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian
            polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian belarusian serbian croatian bosnian
            albanian danish swedish norwegian finnish icelandic estonian latvian lithuanian iranian iraqi israeli palestinian
            syrian lebanese jordanian egyptian saudi yemeni omani qatari kuwaiti emirati libyan tunisian algerian moroccan
            sudanese ethiopian kenyan nigerian ghanaian somali ugandan rwandan congolese angolan south-african african european
            asian chinese japanese korean vietnamese thai indonesian malaysian filipino indian pakistani afghan bangladeshi
            australian canadian mexican cuban brazilian argentine chilean colombian venezuelan peruvian bolivian
            jewish christian muslim catholic protestant evangelical islamic arab kurdish western eastern northern southern
            us u.s. u.s uk u.k. eu un u.n. u.n nato californian texan mormon hispanic latino black white asian-american
            african-american
            """);
        profile.Add(WordTraits.SpeechNoun, """
            words word call calls claim claims comment comments remark remarks assertion assertions statement statements pledge
            promise suggestion description view phrase warning tweet tweets criticism accusation accusations argument slogan motto
            contention insistence admission declaration demand demands question answer response reply message rhetoric quip joke
            boast complaint characterization characterisation vow proposal insult attack praise catchphrase refrain
            """);
        profile.Add(WordTraits.WorkNoun, """
            film movie book novel show series song album single play musical opera memoir sitcom drama documentary program programme
            podcast poem painting magazine game comedy video episode column blog essay article headline tour segment chapter
            bestseller thriller biography autobiography trilogy soundtrack hit spinoff sequel anthem hymn ballad
            """);
    }
}
