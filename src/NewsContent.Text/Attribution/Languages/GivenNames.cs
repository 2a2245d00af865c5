namespace NewsContent.Text.Attribution.Languages;

/// <summary>Common given names and the gender they tell.</summary>
/// <remarks>
/// Compiled for this project from general knowledge: that Maria is mostly a woman's name is a fact, not a work. MIT like the rest.
/// Names that both bear as often (Alex, Robin, Kim) are listed without a gender.
/// </remarks>
internal static class GivenNames
{
    private const string Men = """
        aaron abbas abdul abdullah abraham adam adolf adrian ahmad ahmed akira alan albert alberto alejandro aleksandr alessandro
        alexander alexandre alfonso alfred ali allen alvaro amir anatoly anders andre andreas andrew andrzej andy angelo antoine
        anthony antonin anton antonio arash arjun armin arnold artur arthur axel barack barry bart bashar bastian ben benjamin
        bernard bernd bernhard bernie bert bill billy björn bob bobby boris brad bradley brandon brendan brent brett brian bruce
        bruno bryan burkhard byron calvin carl carlos carsten cesar charles charlie chester chris christian christoph
        christopher chuck claude claudio claus clarence clayton clemens cliff clint colin conrad corey craig curt cyril cyrus
        dale dan daniel danny darrell darren dave david dean dennis derek detlef dick diego dieter dietmar dimitri dirk dmitri
        dmitry dominic dominik don donald doug douglas drew duncan dustin dwight earl eberhard eddie edgar edmund eduardo edward
        edwin egon eli elias elijah elmar elon emil emmanuel enrique eric erich erik ernest ernst erwin ethan eugen eugene
        fabian farid felipe felix ferdinand fernando florian francesco francis francois françois frank frans franz fred
        frederick friedrich fritz gabriel gary gavin gene geoff geoffrey georg george georges gerald gerard gerd gerhard gerry
        gilbert giovanni giuseppe glenn gordon greg gregor gregory guenter guido guillermo gunnar gunter günter günther gus
        gustav guy hans harald harold harry harvey hasan hassan hector heiko heiner heinrich heinz helge helmut hendrik henning
        henri henry herbert herman hermann hiroshi holger horst howard hubert hugh hugo hussein ian ibrahim ignacio igor ingo
        isaac ismail ivan jack jacob jacques jaime jake jakob jalal james jan jared jason javad javier jay jean jeff jeffrey
        jens jeremy jerome jerry jesse jim jimmy joachim joaquin jochen joe joel joerg johan johann johannes john johnny jon
        jonas jonathan jorge jose josef joseph josh joshua josé juan julian julio jürgen jörg justin kai karim karl karsten
        keith kenji kenneth kenny ken kevin khalid klaus konrad konstantin kurt kyle larry lars laurent lawrence lech lee len
        leo leon leonard leopold leroy leslie levi lewis liam lindsey lionel lloyd lorenz lothar lou louis lucas ludwig luigi
        luis luiz lukas luke lutz mahmoud malcolm manfred manuel marc marcel marco marcos marcus mario mark marko markus
        marshall martin marvin massoud mathias matt matteo matthew matthias maurice max maximilian mehdi mehmet mel michael
        michel miguel mihail mike mikhail milo milos mitch mitt mohamed mohammad mohammed moritz moshe muhammad murray mustafa
        nathan nathaniel neil nelson newt nicholas nick nicolas nicolás nigel niklas nikolai nils noah norbert norman olaf ole
        oleg oliver omar oscar oskar osama otto owen pablo patrick paul pavel pedro pete peter phil philip philipp philippe
        phillip pierre pieter piotr preston rafael raimund rainer ralf ralph ramon randy rashid raul ray raymond reed reid
        reince reinhard reinhold rex reza ricardo richard rick ricky rob robby robert roberto rod rodney rodrigo roger roland
        rolf roman ron ronald ross roy ruben rudolf rudolph rudy rupert russell russ ryan salman sam samir samuel sandro saul
        scott sean sebastian serge sergei sergey sergio seth shane shawn shinzo siegfried sigmar silvio simon spencer stan
        stanley stefan stephan stephen sterling steve steven stewart stuart sven sylvester takeshi tarek ted terrence terry
        theo theodor theodore thomas thorsten tilman tim timothy tobias todd tom tomas tomasz tommy tony torsten travis trent
        trevor tyler udo ulf ulrich ulysses uwe vernon victor viktor vince vincent vinzenz vladimir volker wade wallace walter
        warren wayne wendell werner wesley wilhelm will willem william willi willy winfried winston wolfgang wolf xavier yusuf
        yuri zachary zbigniew bashir jorgen søren jakub marek matej ondrej petr václav wladimir jean-claude jean-luc jean-marie
        hans-peter karl-heinz klaus-peter hans-jürgen franz-josef frank-walter hans-dietrich karl-theodor kofi ban abe xi recep
        """;

    private const string Women = """
        abigail ada adele agnes aisha alexandra alexandria alice alicia alina alison allison alyssa amanda amelia amina amy ana
        anastasia andrea angela angelika angelina anita anja anke ann anna annabel anne annegret anneliese annette annie antje
        antonia ariana arianna astrid audrey barbara beate beatrice beatrix belinda bernadette bertha beth bettina betty beverly
        birgit birgitta blanca bonnie brenda brigitte britta brooke camilla candice carla carly carmen carol carole carolin
        carolina caroline carolyn carrie cassandra catherine cathy cecilia celeste charlotte chelsea cheryl chiara christa
        christel christiane christina christine cindy claire clara clarissa claudia condoleezza connie constanze cora corinna
        cornelia courtney cristina crystal cynthia dagmar daisy dana daniela danielle daphne darlene dawn deborah debbie debra
        deirdre denise diana diane dina dolores donna dora doris dorothea dorothy edith eileen elaine eleanor elena eleonore
        eliana elisa elisabeth elise eliza elizabeth elke ella ellen elsa elvira emilia emily emma erica erika erin esther ethel
        eva evelyn fatima fatma felicia fiona flora florence frances franka franziska frauke frieda gabriela gabriele gabrielle
        gail genevieve georgia geraldine gerda gertrud gesine gina gisela gloria grace greta gretchen gudrun gwen hannah
        hannelore harriet hazel heather heidi heike helen helena helene helga hilary hildegard hillary holly huma ida ilka ilona
        ilse ines inga inge ingeborg ingrid irene irina iris irma isabel isabella isabelle ivanka jackie jacqueline jana
        jane janet janice janine jasmin jasmine jeanette jeanne jenna jennifer jenny jessica jill joan joanna joanne jodi
        johanna josephine joy joyce juanita judith judy julia juliana juliane julie june jutta kaitlin karen karin karla kate
        katharina katherine kathleen kathryn kathy katia katie katja katrin katrina kayla kellyanne kerstin kimberly kirsten
        kirsty klara klaudia kristen kristin kristina lara laura lauren leah leila lena leonie leticia lila lilian lily linda
        lisa liz lois loretta lorraine louise lucia lucy luisa luise lydia lynn madeleine madison maggie malala manuela mara
        marcia margaret margarete margot margarita maria marianne marie marilyn marina marion marissa marjorie marlene marta
        martha martina mary maureen maxine megan megyn melanie melania melinda melissa mercedes meredith meryl michaela michele
        michelle mildred milena miranda miriam mollie molly mona monica monika nadia nadine nancy naomi natalia natalie natascha
        nathalie nicola nicole nikki nina nora norma odette olga olivia ophelia pamela patricia patsy patty paula pauline peggy
        penelope petra phyllis priscilla rachel ramona rebecca regina regine renate rhonda rita roberta rosa rosalind rose
        rosemary roseanne roswitha roxanne ruth sabine sabrina sally samantha sandra sara sarah saskia selma serena shannon
        sharon sheila shirley sibylle sigrid silke silvia simone sofia sonia sonja sophia sophie stacy stefanie stella stephanie
        sue summer susan susanna susanne suzanne svenja svetlana sybille sylvia tamara tammy tanja tania tara tatiana teresa
        tess thea theresa therese tiffany tina tracy ulrike ursula ute valentina valerie vanessa vera verena veronica veronika
        vicky victoria viktoria viola violet virginia vivian wanda wendy wilma yasmin yolanda yvette yvonne zoe zora aung
        loretta nikki kamala tulsi condi sheryl mette jacinda sanna kaja magdalena agnieszka ewa malgorzata
        """;

    private const string Either = """
        alex ashley casey chris jamie jordan kelly kim leslie morgan pat quinn robin sandy
        taylor tracy jo kris sasha toni nikola
        """;

    public static void AddTo(LanguageProfile profile)
    {
        profile.Add(WordTraits.GivenName, Either);
        profile.Add(WordTraits.GivenName, Men, Gender.Male);
        profile.Add(WordTraits.GivenName, Women, Gender.Female);
    }
}
