namespace NewsContent.Text.Tests.Attribution.Cases;

/// <summary>Kinds of sentences of Spanish newspapers that were read wrongly once, each with its siblings.</summary>
internal static class SpanishCases
{
    public static IReadOnlyList<Example> All { get; } =
    [
        // What was not said.
        new("Nunca ha llamado", "Eva Ruiz nunca ha llamado al muelle “una ruina”.", "-"),
        new("No lo calificó", "Eva Ruiz no calificó el muelle de “ruina”.", "-"),
        new("Jamás tildó", "Eva Ruiz jamás tildó a Karl Brunn de “mentiroso”.", "-"),
        new("No dudó en llamar", "Eva Ruiz no dudó en llamar al muelle “una ruina”.", "Eva Ruiz"),
        new("No criticó solo", "Eva Ruiz no rechazó que el muelle sea “una ruina”.", "Eva Ruiz"),
        new("Tampoco quiso hablar", "Habló Eva Ruiz. Tampoco quiso hablar de “fracaso” la alcaldesa.", "-"),
        new("No habló de", "Eva Ruiz no habló de “ruina”.", "-"),
        new("Habló de", "Eva Ruiz habló de “ruina”.", "Eva Ruiz"),
        new("Evitó hablar de", "Eva Ruiz evitó hablar de “ruina”.", "-"),
        new("Se negó a llamar", "Eva Ruiz se negó a llamarlo “una ruina”.", "-"),
        new("Sin llamarlo", "Eva Ruiz se fue sin llamarlo “una ruina”.", "-"),
        new("Niega que hablara", "Eva Ruiz niega que Karl Brunn hablara jamás de “ruina”.", "-"),
        new("Negó que hubiera dicho", "Eva Ruiz negó que hubiera dicho “ruina”.", "-"),
        new("Niega que haya", "Eva Ruiz niega que haya “crisis”.", "Eva Ruiz"),
        new("Ninguno de ellos", "Habló Eva Ruiz. Ninguno de ellos quiso decir en público que el muelle sea “una ruina”.", "-"),
        new("Ninguno de los vecinos", "Ninguno de los vecinos dijo que el muelle sea “una ruina”.", "-"),
        new("Ningún vecino", "Habló Eva Ruiz. Ningún vecino dijo que el muelle sea “una ruina”.", "-"),
        new("Sin ningún reparo", "Sin ningún reparo Eva Ruiz dijo que el muelle es “una ruina”.", "Eva Ruiz"),
        // What all call something.
        new("A la que llaman", "Los vecinos llegaron. La torre, a la que en el pueblo llaman “la Tuerta”, volverá a sonar.", "-"),
        new("A la que llaman, y otro dice", "La torre, a la que llaman “la Tuerta”, sonará, promete Eva Ruiz.", "-"),
        new("Al que apodan", "Llegó Karl Brunn, al que todos apodan “el Tuerto”.", "-"),
        new("La llaman los vecinos", "Los vecinos se quejaron. Lo llaman “una ruina”.", "los vecinos [Unnamed]"),
        new("Le decían", "Los vecinos llegaron. Habló Eva Ruiz. Le decían que el muelle era “una ruina”.", "-"),
        new("Le dijeron", "Los vecinos vieron a Eva Ruiz. Le dijeron que el muelle era “una ruina”.", "los vecinos [Unnamed]"),
        // The one and not the other.
        new("Fue una y no otro", "Fue Eva Ruiz, y no Karl Brunn, quien habló de “una ruina”.", "Eva Ruiz"),
        new("Fue una, no otro", "Fue Eva Ruiz, no Karl Brunn, quien dijo que el muelle es “una ruina”.", "Eva Ruiz"),
        new("Fue quien", "Fue Eva Ruiz quien dijo que el muelle es “una ruina”.", "Eva Ruiz"),
        new("No fue quien", "No fue Eva Ruiz quien dijo que el muelle es “una ruina”.", "-"),
        new("No fue uno, sino otra", "No fue Karl Brunn, sino Eva Ruiz, quien dijo que el muelle es “una ruina”.", "Eva Ruiz"),
        new("Una, y no otro, habló", "Eva Ruiz, y no Karl Brunn, habló de “una ruina”.", "Eva Ruiz"),
        // Two and more have no single voice.
        new("Tres dijeron", "Los vecinos llegaron. Ruiz, Solano y Brunn dijeron que el muelle es “una ruina”.", "-"),
        new("Tres con nombre", "Los vecinos llegaron. Eva Ruiz, Ana Solano y Karl Brunn destacaron que es “una ruina”.", "-"),
        new("Dos se comprometieron", "Los vecinos llegaron. Eva Ruiz y Karl Brunn se comprometieron a mantener “el tono”.", "-"),
        new("Dos vecinos y el alcalde", "Vecinos y comerciantes dijeron que el muelle es “una ruina”.", "vecinos [Unnamed]"),
        new("Coincidieron", "Los vecinos llegaron. Ruiz, Solano y Brunn hablaron. Coincidieron en que es “una ruina”.", "-"),
        // This one.
        new("Este le recordó", "Eva Ruiz dijo que Karl Brunn no sabe. Este le recordó que “nadie sabe”.", "Karl Brunn"),
        new("Respondió esta", "Karl Brunn citó a Eva Ruiz. “El muelle se hunde”, respondió esta.", "Eva Ruiz"),
        new("Este martes", "Habló Eva Ruiz. “El muelle se hunde”, dijo este martes Karl Brunn.", "Karl Brunn"),
        new("Este vecino", "“El muelle se hunde”, dijo este vecino.", "este vecino [Unnamed]"),
        // Who died.
        new(
            "La difunta",
            "Murió Eva Ruiz. Su hija, Ana Solano, habló ayer. “Traed trapos”, dejó escrito la difunta. “No quiero flores”, añadió.",
            "la difunta [Unnamed]",
            "Eva Ruiz"
        ),
        // Another trade is another person.
        new(
            "El médico añadió",
            "El alcalde, Karl Brunn, llegó. “Está bien”, dijo el médico. “Saldrá pronto”, añadió.",
            "el médico [Unnamed]",
            "médico [Unnamed]"
        ),
        new(
            "El funcionario añadió",
            "El ministro Karl Brunn llegó. “No hay agua”, dijo el funcionario. “Ni la habrá”, añadió.",
            "el funcionario [Unnamed]",
            "Karl Brunn | ministro"
        ),
        // Begins to say, and only says.
        new("Se limitó a señalar", "Una portavoz se limitó a señalar que el muelle es “una ruina”.", "una portavoz [Unnamed]"),
        new("Volvió a decir", "Eva Ruiz volvió a decir que el muelle es “una ruina”.", "Eva Ruiz"),
        new("Llegó a llamarlo", "Eva Ruiz llegó a llamarlo “una ruina”.", "Eva Ruiz"),
        new("Se atrevió a decir", "“El muelle se hunde”, se atrevió a decir un vecino.", "un vecino [Unnamed]"),
        new("Dejó escrito", "Eva Ruiz murió ayer. “Traed trapos”, dejó escrito la alcaldesa Eva Ruiz.", "Eva Ruiz | alcaldesa"),
        // For whom it is so.
        new("Para los pescadores", "Habló Eva Ruiz. Para los pescadores, en cambio, el muelle es “una ruina”.", "los pescadores [Unnamed]"),
        new("Empieza", "Habló Eva Ruiz. Para los pescadores, en cambio, empieza “la guerra”.", "los pescadores [Unnamed]"),
        new("Para los jóvenes habrá", "Habló Eva Ruiz. Para los jóvenes, habrá un “bono”.", "-"),
        // Whose call it is.
        new("El llamamiento de", "El llamamiento de Eva Ruiz a “la calma” no sirvió.", "Eva Ruiz"),
        new("La promesa del alcalde", "La promesa del alcalde de “un muelle nuevo” no se cumplió.", "alcalde [Unnamed]"),
        new("Rechazó la petición", "Karl Brunn rechazó la petición de Eva Ruiz de “un muelle nuevo”.", "Eva Ruiz"),
        // Verbs that only do something, right behind the words.
        new("Coreaba la grada", "Habló Eva Ruiz. “Barro, barro”, coreaba todavía a medianoche la grada norte.", "la grada norte [Unnamed]"),
        new("Publicó Soto", "“El muelle se hunde”, publicó Eva Ruiz en su blog.", "Eva Ruiz"),
        // Who answers, and whose the words are.
        new("El mensaje de", "El mensaje de Eva Ruiz fue claro: “El muelle se hunde.”", "Eva Ruiz"),
        new("La respuesta de", "La respuesta de Eva Ruiz no se hizo esperar: “El muelle se hunde.”", "Eva Ruiz"),
        new("Las palabras de", "Las palabras de Eva Ruiz —“el muelle se hunde”— molestaron a Karl Brunn.", "Eva Ruiz"),
        new("Quien lo dice", "“El muelle se hunde.” Quien lo dice es Eva Ruiz, alcaldesa desde 2010.", "Eva Ruiz | alcaldesa desde 2010"),
        new("Son palabras de", "“El muelle se hunde.” Son palabras de Eva Ruiz.", "Eva Ruiz"),
        new("No lo dijo una, sino otro", "No lo dijo Eva Ruiz, sino Karl Brunn: “El muelle se hunde.”", "Karl Brunn"),
        new("Esto dijo", "Esto dijo Eva Ruiz: “El muelle aguanta bien.”", "Eva Ruiz"),
        new("Al grito de", "Al grito de “fuera”, los vecinos echaron a Karl Brunn.", "los vecinos [Unnamed]"),
        // To whom it seems so.
        new("Le parece", "A Eva Ruiz le parece “una ruina”.", "Eva Ruiz"),
        new("Para quien", "“Hay que hablar”, dijo Eva Ruiz, para quien el muelle es “una ruina”.", "Eva Ruiz", "Eva Ruiz"),
        new("Según sus palabras", "Habló Eva Ruiz. Según sus palabras, el muelle es “una ruina”.", "Eva Ruiz"),
        new("Tiene claro", "Eva Ruiz tiene claro que el muelle es “una ruina”.", "Eva Ruiz"),
        new("Está convencida", "Eva Ruiz está convencida de que el muelle es “una ruina”.", "Eva Ruiz"),
        new("Se mostró convencida", "Eva Ruiz se mostró convencida de que el muelle es “una ruina”.", "Eva Ruiz"),
        new("Se refirió a", "Eva Ruiz se refirió al muelle como “la vergüenza de todos”.", "Eva Ruiz"),
        new("Dejó entrever", "Eva Ruiz dejó entrever que el muelle es “una ruina”.", "Eva Ruiz"),
        new("Hizo un llamamiento", "Eva Ruiz hizo un llamamiento a “la calma”.", "Eva Ruiz"),
        new("Fue llamada por", "Ana Solano fue llamada “ladrona” por Karl Brunn.", "Karl Brunn"),
        new("Ni una ni otro", "Ni Eva Ruiz ni Karl Brunn quisieron hablar de “ruina”.", "-"),
        new("Ella y su homólogo", "La ministra Eva Ruiz y su homólogo, Karl Brunn, firmaron “la paz del muelle”.", "-"),
        // What stands between subject and verb.
        new("A la que otro llamó", "Eva Ruiz, a la que Brunn llamó “ladrona”, dijo que “no contestará”.", "Brunn", "Eva Ruiz"),
        new("Que pasaba", "Una mujer que pasaba gritó: “Fuego en la sala.”", "una mujer [Unnamed]"),
        new("Al ser entrevistado", "Karl Brunn, al ser entrevistado, consideró que es “una ruina”.", "Karl Brunn"),
        new("Una fuente", "Una fuente próxima al caso dijo que es “un desastre”.", "una fuente próxima [Unnamed]"),
        new("La familia", "La familia de Eva Ruiz pidió “respeto”.", "la familia de Eva Ruiz [Unnamed]"),
        new("La empresa dijo que el barco", "La empresa Naviera comunicó que el barco “no zarpará”.", "Naviera [Organization]"),
        // Nouns that no list has.
        new("Malacólogo", "Según el malacólogo, el muelle es “una ruina”.", "el malacólogo [Unnamed]"),
        new("Del paleontólogo", "A juicio del paleontólogo, el muelle es “una ruina”.", "paleontólogo [Unnamed]"),
        new("De acuerdo con este", "De acuerdo con este vulcanólogo, hay “una ruina”.", "este vulcanólogo [Unnamed]"),
        new("Estibadores", "Los estibadores hablan de un “despido”.", "los estibadores [Unnamed]"),
        new("El estibador", "El estibador se quejó. El estibador dijo que el muelle es “una ruina”.", "el estibador [Unnamed]"),
        new("Ordenadores", "Habló Eva Ruiz. Los ordenadores señalan “un error”.", "-"),
        new("Salineros", "Habló Eva Ruiz. Para los salineros, empieza “la guerra”.", "los salineros [Unnamed]"),
        new("Se ríe", "Karl Brunn vio a Eva Ruiz. Ana Solano se ríe y añade que el muelle es “una ruina”.", "Ana Solano"),
        new("Prólogo", "Eva Ruiz escribió el prólogo. “El muelle se hunde”, dijo.", "Eva Ruiz"),
        new(
            "El trabajo",
            "Habló Eva Ruiz. El trabajo, publicado en la revista “Mar”, lo define como “una ruina”.",
            "-",
            "el trabajo [Unnamed]"
        ),
        new("El pliego", "El nuevo pliego habla de “sombrillas inteligentes”.", "el nuevo pliego [Unnamed]"),
        new("Un cartel que dice", "Hay un cartel en la puerta que dice: “Hoy, pan de hoy.”", "un cartel [Unnamed]"),
        new("Memorias", "Eva Ruiz lo contó en sus memorias, “Cabeza de trapo”.", "-"),
        // Bodies and places.
        new("Asociación con nombre", "Desde la asociación de vecinos Casco Viejo piden “un poco de noche”.", "Casco Viejo [Organization]"),
        new("Colonia", "Vecinos de la colonia La Purísima calificaron la obra de “burla”.", "vecinos de la colonia La Purísima [Unnamed]"),
        new("Vecinos del barrio", "“Nos hundimos”, dijo un vecino del barrio San Telmo.", "un vecino del barrio San Telmo [Unnamed]"),
        new("Club", "“Nos vemos”, tuiteó el Deportivo Puerto Alba.", "Deportivo Puerto Alba [Organization]"),
        new("Sociedad", "“Es una victoria”, celebró la Sociedad de Nefrología.", "Sociedad de Nefrología [Organization]"),
        new("Isla", "La cartera de Isla Mayor se va. “He leído mucho”, admite.", "-"),
    ];
}
