namespace NewsContent.Text.Tests.Attribution;

/// <summary>One invented example for every rule and every class of error in Spanish.</summary>
internal static class SpanishExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        new("Criticado por llamarse", "Karl Brunn fue criticado por llamarse “rey”.", "-"),
        new("Ridiculizado por una y por llamarse", "Karl Brunn fue ridiculizado por Eva Ruiz por llamarse “rey”.", "-"),
        new("Criticado por llamar a otro", "Karl Brunn fue criticado por llamar “ruina” al puerto.", "Karl Brunn"),
        // The order of words, verb and speaker.
        new("Palabras, verbo, sujeto", "“El muelle seguirá cerrado”, dijo Eva Ruiz el lunes.", "Eva Ruiz"),
        new("Sujeto, verbo, palabras", "Eva Ruiz dijo: “El muelle seguirá cerrado.”", "Eva Ruiz"),
        new("Que", "Eva Ruiz aseguró que el muelle es “una ruina”.", "Eva Ruiz"),
        new("Verbo primero con que", "Dijo Eva Ruiz que el muelle es “una ruina”.", "Eva Ruiz"),
        new("Entre comas", "El muelle, explicó Eva Ruiz, es “una ruina”.", "Eva Ruiz"),
        new("Al final", "El muelle es “una ruina” de punta a punta, dijo Eva Ruiz.", "Eva Ruiz"),
        new("Según", "Según Eva Ruiz, el muelle es “una ruina”.", "Eva Ruiz"),
        new("Según al final", "El muelle es “una ruina”, según Eva Ruiz.", "Eva Ruiz"),
        new("Según con verbo", "El muelle es “una ruina”, según explicó Eva Ruiz.", "Eva Ruiz"),
        new("Según con verbo, delante", "Según dijo Eva Ruiz, el muelle es “una ruina”.", "Eva Ruiz"),
        new("Como con verbo", "Como dijo Eva Ruiz, el muelle es “una ruina”.", "Eva Ruiz"),
        new("De acuerdo con", "De acuerdo con Eva Ruiz, el muelle es “una ruina”.", "Eva Ruiz"),
        new("En palabras de", "En palabras de Eva Ruiz, el muelle es “una ruina”.", "Eva Ruiz"),
        new("A juicio de", "A juicio de Eva Ruiz, el muelle es “una ruina”.", "Eva Ruiz"),
        new("En opinión de", "El muelle es “una ruina”, en opinión de Eva Ruiz.", "Eva Ruiz"),
        new("Para quien juzga", "Para Eva Ruiz, el muelle es “una ruina”.", "Eva Ruiz"),
        new("Perfecto", "Eva Ruiz ha dicho que el muelle es “una ruina”.", "Eva Ruiz"),
        new("Pluscuamperfecto", "Eva Ruiz ya había señalado que el muelle es “una ruina”.", "Eva Ruiz"),
        new("Imperfecto", "“El muelle se hunde”, contaba Eva Ruiz a sus vecinos.", "Eva Ruiz"),
        new("Presente", "“El muelle se hunde”, advierte Eva Ruiz.", "Eva Ruiz"),
        new("Clítico", "“El muelle se hunde”, le dijo Eva Ruiz al juez.", "Eva Ruiz"),
        new("Se lamenta", "“El muelle se hunde”, se lamentó Eva Ruiz.", "Eva Ruiz"),
        new("Pregunta", "“¿Quién paga el muelle?”, preguntó Eva Ruiz.", "Eva Ruiz"),
        new("Oyente en medio", "“El muelle se hunde”, dijo a Efe Eva Ruiz.", "Eva Ruiz"),
        new("Lugar en medio", "“El muelle se hunde”, dijo en rueda de prensa en Puerto Claro Eva Ruiz.", "Eva Ruiz"),
        new("Tiempo en medio", "“El muelle se hunde”, declaró este martes la alcaldesa, Eva Ruiz.", "Eva Ruiz | alcaldesa"),
        // Subjects left out.
        new("Sin sujeto", "Eva Ruiz llegó tarde. “El muelle se hunde”, dijo.", "Eva Ruiz"),
        new("Sin sujeto, con que", "Eva Ruiz llegó tarde. Dijo que el muelle es “una ruina”.", "Eva Ruiz"),
        new("Sin sujeto tras la voz", "“El muelle se hunde”, dijo Eva Ruiz. “No queda dinero”, añadió.", "Eva Ruiz", "Eva Ruiz"),
        new("Sin sujeto entre comas", "Eva Ruiz llegó tarde. El muelle, dijo, es “una ruina”.", "Eva Ruiz"),
        new("Sin sujeto en el párrafo siguiente", "Eva Ruiz dijo que el muelle se hunde.\n“No queda dinero”, añadió.", "Eva Ruiz"),
        new("El sujeto de la frase", "Eva Ruiz fue al puerto, donde dijo que el muelle es “una ruina”.", "Eva Ruiz"),
        new("Y añadió", "Eva Ruiz dijo que el muelle se hunde y añadió que es “una ruina”.", "Eva Ruiz"),
        new("Dijo que considera", "Eva Ruiz dijo que considera el muelle “una ruina”.", "Eva Ruiz"),
        new("Plural sin sujeto", "Los vecinos se quejaron. “El muelle se hunde”, decían.", "los vecinos [Unnamed]"),
        new("Según y dijo", "Según Eva Ruiz, “el muelle se hunde”, dijo.", "Eva Ruiz"),
        new("Segunda frase", "“El muelle se hunde”, dijo Eva Ruiz. “No queda dinero.”", "Eva Ruiz", "Eva Ruiz"),
        new("Párrafo siguiente", "“El muelle se hunde”, dijo Eva Ruiz.\n“No queda dinero y no habrá más.”", "Eva Ruiz", "Eva Ruiz"),
        new("Así lo dijo", "“El muelle se hunde.” Así lo dijo Eva Ruiz el lunes.", "Eva Ruiz"),
        new("Con estas palabras", "“El muelle se hunde.” Con estas palabras abrió Eva Ruiz la sesión.", "Eva Ruiz"),
        // Pronouns.
        new("Ella", "Eva Ruiz vio a Karl Brunn. “El muelle se hunde”, dijo ella.", "Eva Ruiz"),
        new("Él", "Eva Ruiz vio a Karl Brunn. “El muelle se hunde”, dijo él.", "Karl Brunn"),
        new("Quien", "Llegó Eva Ruiz, quien dijo que el muelle es “una ruina”.", "Eva Ruiz"),
        new("Que de relativo", "Karl Brunn saludó a Eva Ruiz, que calificó el muelle de “ruina”.", "Eva Ruiz"),
        // Names.
        new("Dos apellidos, uno después", "Eva Ruiz Solano llegó tarde. “El muelle se hunde”, dijo Ruiz.", "Eva Ruiz Solano"),
        new("Dos apellidos solos", "Eva Ruiz Solano llegó tarde. “El muelle se hunde”, dijo Ruiz Solano.", "Eva Ruiz Solano"),
        new("Un apellido primero", "Eva Ruiz llegó tarde. Eva Ruiz Solano habló. “El muelle se hunde”, dijo Ruiz.", "Eva Ruiz Solano"),
        new("Partícula", "“El muelle se hunde”, dijo Eva de la Cruz.", "Eva de la Cruz"),
        new("Partícula sola", "Eva de la Cruz llegó tarde. “El muelle se hunde”, dijo De la Cruz.", "Eva de la Cruz"),
        new("Del", "“El muelle se hunde”, dijo María del Carmen Soto.", "María del Carmen Soto"),
        new("Dos nombres", "Juan Carlos Soto llegó tarde. “El muelle se hunde”, dijo Soto.", "Juan Carlos Soto"),
        new("Dos hermanas", "Eva Ruiz y Ana Ruiz llegaron tarde. “El muelle se hunde”, dijo Ana Ruiz.", "Ana Ruiz"),
        new("Apodo", "Gerardo “Tata” Soto llegó tarde. “El muelle se hunde”, dijo Soto.", "-", "Soto"),
        // Roles.
        new("Rol delante", "“El muelle se hunde”, dijo la presidenta municipal Eva Ruiz.", "Eva Ruiz | presidenta municipal"),
        new(
            "Rol delante, entre comas",
            "El secretario de Seguridad Pública, Karl Brunn, dijo que el muelle es “una ruina”.",
            "Karl Brunn | secretario de Seguridad Pública"
        ),
        new(
            "Rol detrás del verbo, entre comas",
            "“El muelle se hunde”, dijo la portavoz del puerto, Eva Ruiz.",
            "Eva Ruiz | portavoz del puerto"
        ),
        new(
            "Rol detrás",
            "Eva Ruiz, alcaldesa de Puerto Claro, dijo que el muelle es “una ruina”.",
            "Eva Ruiz | alcaldesa de Puerto Claro"
        ),
        new(
            "Rol detrás, al final",
            "“El muelle se hunde”, dijo Eva Ruiz, directora del Instituto del Mar.",
            "Eva Ruiz | directora del Instituto del Mar"
        ),
        new("Rol que ninguna lista conoce", "“El muelle se hunde”, dijo la farolera Eva Ruiz.", "Eva Ruiz | farolera"),
        new("Don", "“El muelle se hunde”, dijo don Karl Brunn.", "Karl Brunn"),
        new("Doctora", "“El muelle se hunde”, dijo la doctora Ruiz.", "Ruiz | doctora"),
        new("Rol solo", "La alcaldesa, Eva Ruiz, llegó tarde. “El muelle se hunde”, dijo la alcaldesa.", "Eva Ruiz | alcaldesa"),
        new("Ex", "“El muelle se hunde”, dijo el ex alcalde Karl Brunn.", "Karl Brunn | ex alcalde"),
        new("Gentilicio", "“El muelle se hunde”, dijo el entrenador chileno Karl Brunn.", "Karl Brunn | entrenador chileno"),
        // Sources without a name.
        new("Vecinos", "“El muelle se hunde”, dijeron vecinos del barrio.", "vecinos del barrio [Unnamed]"),
        new("Fuentes", "Fuentes de la policía señalaron que el muelle es “una ruina”.", "fuentes de la policía [Unnamed]"),
        new("Un vecino", "“El muelle se hunde”, dijo un vecino.", "un vecino [Unnamed]"),
        new("El vocero", "“El muelle se hunde”, afirmó el vocero.", "el vocero [Unnamed]"),
        new("Uno de", "“El muelle se hunde”, dijo uno de los pescadores.", "uno de los pescadores [Unnamed]"),
        new("Sustantivo desconocido", "“El muelle se hunde”, lamentó el farolero.", "el farolero [Unnamed]"),
        new("Organismo", "El Ministerio de Pesca calificó el muelle de “ruina”.", "Ministerio de Pesca [Organization]"),
        new("Siglas", "La OMC advirtió que el muelle es “una ruina”.", "OMC [Organization]"),
        new("Documento", "El informe dice que el muelle es “una ruina”.", "el informe [Unnamed]"),
        // Judgements and dependent verbs.
        new("Calificó de", "Eva Ruiz calificó el muelle de “ruina”.", "Eva Ruiz"),
        new("Lo que calificó de", "Eva Ruiz criticó lo que calificó de “ruina”.", "Eva Ruiz"),
        new("Lo tildó de", "Eva Ruiz lo tildó de “mentiroso”.", "Eva Ruiz"),
        new("Acusó de", "Eva Ruiz acusó a Karl Brunn de “mentir a todos”.", "Eva Ruiz"),
        new("Gerundio", "Eva Ruiz dijo que el muelle se hunde, señalando que es “una ruina”.", "Eva Ruiz"),
        new("Al señalar", "Eva Ruiz cerró el muelle al señalar que es “una ruina”.", "Eva Ruiz"),
        new("Tras señalar", "Tras señalar que el muelle es “una ruina”, Eva Ruiz se fue.", "Eva Ruiz"),
        new("Por", "El muelle fue calificado por Eva Ruiz como “una ruina”.", "Eva Ruiz"),
        new("Por detrás", "El muelle, tachado de “ruina” por Eva Ruiz, cerrará.", "Eva Ruiz"),
        new("Hizo saber", "Eva Ruiz hizo saber que el muelle es “una ruina”.", "Eva Ruiz"),
        new("Dejó claro", "Eva Ruiz dejó claro que el muelle es “una ruina”.", "Eva Ruiz"),
        new("Quiere", "Eva Ruiz quiere “un muelle nuevo”.", "Eva Ruiz"),
        new("Subjuntivo", "Eva Ruiz pidió que el muelle sea “de todos”.", "Eva Ruiz"),
        new("Dos puntos", "Eva Ruiz se enfadó: “El muelle se hunde.”", "Eva Ruiz"),
        new("Insultos como", "Eva Ruiz le dedicó insultos como “ladrón”.", "Eva Ruiz"),
        // Nobody's words.
        new("No dijo", "Eva Ruiz no dijo que el muelle sea “una ruina”.", "-"),
        new("Nadie dijo", "Nadie dijo que el muelle sea “una ruina”.", "-"),
        new("Ninguno", "Eva Ruiz llegó tarde. Ninguno dijo que el muelle sea “una ruina”.", "-"),
        new("Negó haber dicho", "Eva Ruiz negó haber dicho que el muelle es “una ruina”.", "-"),
        new("Se dijo", "Eva Ruiz llegó tarde. Se dijo que el muelle es “una ruina”.", "-"),
        new("Cabe decir", "Eva Ruiz llegó tarde. Cabe señalar que el muelle es “una ruina”.", "-"),
        new("Llamado", "El llamado “muelle seco” está bajo el agua.", "-"),
        new("Película", "La película “Marea baja” se estrena el lunes.", "-"),
        new("Diario", "Eva Ruiz dijo al diario “El Faro” que el muelle es “una ruina”.", "-", "Eva Ruiz"),
        new("Lo que dice una cosa", "Eva Ruiz llegó tarde. La hipótesis indica que el muelle es “una ruina”.", "-"),
        new("No se descarta", "Eva Ruiz no descartó que el muelle sea “una ruina”.", "Eva Ruiz"),
        // Whose words in reported speech.
        new("Dijo que otro dijo", "Eva Ruiz dijo que Karl Brunn calificó el muelle de “ruina”.", "Karl Brunn"),
        new("El objeto no habla", "Eva Ruiz criticó a Karl Brunn y dijo que el muelle es “una ruina”.", "Eva Ruiz"),
        new("A quien se dice", "A Karl Brunn, Eva Ruiz le dijo que el muelle es “una ruina”.", "Eva Ruiz"),
        new("El lugar no habla", "En Puerto Claro, Eva Ruiz dijo que el muelle es “una ruina”.", "Eva Ruiz"),
        new("Aposición larga", "Eva Ruiz, de 40 años, quien dirige el puerto desde 2010, dijo que el muelle es “una ruina”.", "Eva Ruiz"),
        new("Dos sujetos", "Eva Ruiz y Karl Brunn dijeron que el muelle es “una ruina”.", "-"),
        new("A su rival", "Habló Eva Ruiz. Al preguntarle por su rival, Karl Brunn, contestó: “El muelle se hunde.”", "Eva Ruiz"),
        new("Quien antes había dicho", "Karl Brunn, quien minutos antes había dicho que “todo va bien”, se fue.", "Karl Brunn"),
        new("Lo que una cosa revela", "Para Eva Ruiz, el caso revela “una crisis profunda”.", "Eva Ruiz"),
        new(
            "Por su lado",
            "“Nadie me avisó”, aclaró, por su lado, el coordinador de obras, Teo Brunn.",
            "Teo Brunn | coordinador de obras"
        ),
        new("Ha explicado", "“El muelle se hunde”, ha explicado la subdelegada, Eva Ruiz, en la radio.", "Eva Ruiz | subdelegada"),
        new(
            "Uno de dentro",
            "El abogado de uno de los detenidos, Karl Brunn, niega los hechos: “Estaba en casa esa noche”.",
            "Karl Brunn | abogado de uno de los detenidos"
        ),
        new("Uno de ellos", "Los militantes se fueron. “Nos dejó colgados”, reprochó uno de ellos.", "uno de ellos [Unnamed]"),
        new("Otro de", "“Ya no aguantamos”, secundó otro de los inconformes.", "otro de los inconformes [Unnamed]"),
        new("Alguno", "“El muelle se hunde”, decía alguno.", "alguno [Unnamed]"),
        new("Desde la casa", "Desde el sindicato denuncian “la falta de medios”.", "el sindicato [Unnamed]"),
        new("Desde la casa, detrás", "“Es un problema menor”, explican desde la empresa.", "la empresa [Unnamed]"),
        new("Varios grupos", "Los grupos de la oposición le reprocharon su “soberbia”.", "los grupos de la oposición [Unnamed]"),
        new("El propio", "El propio Brunn habló; Karl Brunn pidió votos. “La firmaremos todos”, dijo.", "Karl Brunn"),
        new("En el que", "El Ministerio difundió un comunicado en el que asegura que “todo va en plazo”.", "el Ministerio [Organization]"),
        new("Tuvo que", "Ana Weber tuvo que intervenir: “Silencio, por favor, señorías”.", "Ana Weber"),
        new("Condicional", "“Nunca vi un pleno así”, admitiría después un veterano diputado.", "un veterano diputado [Unnamed]"),
        new("Verbo que ninguna lista conoce", "“El muelle se hunde”, tronó Eva Ruiz.", "Eva Ruiz"),
        new(
            "Aunque matiza",
            "Karl Brunn ve la idea “con buenos ojos”, aunque matiza: “Habrá que estudiarlo bien.”",
            "Karl Brunn",
            "Karl Brunn"
        ),
        new("Se trata de", "Eva Ruiz dijo que se trata de “una ruina”.", "Eva Ruiz"),
        new("Este añadió", "Llegó el diputado Karl Brunn. “El muelle se hunde”, añadió este.", "Karl Brunn | diputado"),
        new("Hizo reír a otro", "La broma hizo gritar a Karl Brunn “basta” y otras cosas.", "-"),
        new(
            "Cargo y casa",
            "El secretario de Pesca, Karl Brunn, llegó tarde. El titular de Pesca dijo que sí. “El muelle se hunde”, añadió.",
            "Karl Brunn | secretario de Pesca"
        ),
        new(
            "A uno, otro le dijo",
            "Al portavoz Karl Brunn, la alcaldesa Eva Ruiz le contestó que el muelle es “una ruina”.",
            "Eva Ruiz | alcaldesa"
        ),
        new(
            "Primer apellido de quien ninguna lista conoce",
            "Velma Trask Soto llegó tarde. “El muelle se hunde”, dijo Trask Soto.",
            "Velma Trask Soto"
        ),
        new("Tienda con apellido", "Eva Quist cerró Discos Quist. “Estoy cansada”, dijo Quist.", "Eva Quist"),
        new("Título de periódico como sujeto", "Habló Eva Ruiz. El “Diario del Puerto” titula hoy: “El charco de todos”.", "-", "-"),
        new("Término de muchos", "Eva Ruiz criticó la marcha de los “chalecos grises”.", "-"),
        new("Lugar ante nombre", "“El muelle se hunde”, dijo a Efe en Puerto Claro Eva Ruiz.", "Eva Ruiz"),
        new("Ante muchos", "“El muelle se hunde”, sentenció Eva Ruiz ante los cerca de 2 mil asistentes.", "Eva Ruiz"),
        new("Ante muchos, sin sujeto", "Eva Ruiz habló. “Se hunde”, sentenció ante los cerca de 2 mil asistentes.", "Eva Ruiz"),
        new("El gobierno como sujeto de las palabras", "El gobierno “no quiere”, acusa Eva Ruiz.", "Eva Ruiz"),
        new("Nombre de una cosa", "Eva Ruiz llegó tarde. El programa se llama “Marea”.", "-"),
        new("Confía", "Eva Ruiz confía en que el muelle “aguantará”.", "Eva Ruiz"),
        new(
            "La voz de quien retoma el nombre",
            "Eva Ruiz volvió al puerto. “El muelle se hunde”, dijo la marinera. “No queda dinero.”",
            "la marinera [Unnamed]",
            "Eva Ruiz"
        ),
        // Headlines.
        new("Titular con nombre delante", "# Ruiz: “No hay agua”\nEva Ruiz llegó tarde.", "Eva Ruiz"),
        new("Titular con verbo", "# “No hay agua”, dice Ruiz\nEva Ruiz llegó tarde.", "Eva Ruiz"),
        new("Titular con nombre detrás", "# “No hay agua en el puerto”: Ruiz\nEva Ruiz llegó tarde.", "Eva Ruiz"),
        new("Titular con verbo primero", "# Niega Ruiz que haya “crisis”\nEva Ruiz llegó tarde.", "Eva Ruiz"),
        // Marks.
        new("Signos de apertura", "Eva Ruiz llegó tarde. ¿Y el muelle? “Se hunde”, dijo.", "Eva Ruiz"),
        new("Firma", "“El muelle se hunde.” — Eva Ruiz", "Eva Ruiz"),
        new("Rótulo", "Eva Ruiz: “El muelle se hunde.”", "Eva Ruiz"),
    ];

    /// <summary>What the rules do not reach yet; each becomes a failing test when one does.</summary>
    public static IReadOnlyList<Example> KnownLimits { get; } =
    [new("La voz sigue sin verbo", "Eva Ruiz dijo que habrá acuerdo. Hace falta leer más; “yo creo que se puede”.", "Eva Ruiz")];
}
