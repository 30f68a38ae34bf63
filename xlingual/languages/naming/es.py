"""What is true of names in Spanish."""

from __future__ import annotations

from xlingual.languages.naming.latin import FORENAMES, KOREAN_SYLLABLE, SURNAMES_FIRST
from xlingual.languages.naming.naming import Naming, plain_words

SPANISH_NAMES = Naming(
    code="es",
    titles=plain_words("""
        presidente presidenta premier ministro ministra viceministro viceministra vicepresidente vicepresidenta
        general teniente coronel mayor capitán mariscal almirante comandante jefe jefa portavoz vocero vocera
        homólogo homóloga canciller secretario secretaria embajador embajadora senador senadora gobernador gobernadora
        alcalde alcaldesa
        profesor profesora doctor doctora director directora líder dirigente camarada rey reina príncipe princesa papa
        obispo arzobispo patriarca diputado diputada representante experto experta analista periodista señor señora sr
        sra dr dra gral don doña mandatario mandataria zar emperador encargado encargada vicepremier primer
        subsecretario subsecretaria vicecanciller expresidente exministro ex-presidente compañero compañera
        generalísimo sargento brigadier vicemariscal fiscal juez jueza comisario ayatolá emir sultán jeque cónsul
        diplomático diplomática funcionario funcionaria investigador investigadora historiador escritor escritora
        poeta filósofo cardenal titular delegado delegada corresponsal economista vicedirector redactor presidentes
        ministros dirigentes camaradas secretarios generales científico entrenador vicesecretario vicejefe rector
        activista legislador congresista jefes
    """),
    title_words=plain_words("""
        primer primera primero segundo vice ex gran querido respetado supremo máximo general adjunto adjunta interino
        interina honorario permanente especial alto alta militar oficial ejecutivo estatal nacional ruso rusa
        ucraniano ucraniana norcoreano norcoreana surcoreano surcoreana coreano coreana chino china japonés japonesa
        estadounidense norteamericano norteamericana británico británica francés francesa alemán alemana español
        española cubano cubana venezolano venezolana iraní sirio siria turco turca polaco polaca israelí mexicano
        mexicana brasileño argentino bielorruso europeo europea plenipotenciario extraordinario entonces actual
        fallecido excelentísimo mayor coronel teniente indio árabe bolivariano
    """),
    title_links=plain_words("de del la las los el y en para"),
    loose_titles=plain_words("""
        miembro jefe jefa presidente presidenta secretario secretaria ministro ministra portavoz vocero vocera
        director directora líder dirigente titular comandante embajador embajadora
    """),
    body_heads=plain_words("""
        ministerio ministerios ejército ejércitos comité comités partido partidos consejo comisión gobierno marina
        fuerza fuerzas unión asamblea parlamento congreso senado agencia buró departamento administración asociación
        organización federación liga policía corte tribunal banco empresa compañía corporación instituto universidad
        academia escuela sociedad grupo frente servicio oficina presidium presidio gabinete secretaría embajada
        consulado junta fondo fundación duma guardia cuerpo división regimiento brigada batallón flota alianza club
        museo biblioteca hospital radio televisión naciones iglesia cámara cuartel delegación bloque movimiento
        autoridad dirección conjunto orquesta equipo cancillería procuraduría fiscalía directorio sindicato
        confederación hezbolá hamás otan rada pentágono kremlin
    """),
    head_pairs=frozenset({"estado mayor", "cruz roja", "tribunal supremo"}),
    named_after=plain_words("universidad instituto escuela academia fundación conjunto brigada división"),
    sole_bodies=plain_words(
        """
        kremlin pentágono hamás hezbolá talibán bundestag knéset interpol reuters interfax prensa-latina itar-tass
        pravda xinhua yonhap sputnik tass gazprom rosatom roscosmos chongryon facebook twitter google boeing
        """
    ),
    body_words=plain_words("""
        exteriores relaciones asuntos central nacional militar seguridad estado popular trabajo trabajadores general
        armadas político suprema supremo público social socialista democrático democrática comunista juventud mujeres
        internacional mundial europeo europea defensa interior finanzas justicia cultura salud educación ciencias
        económico económica rojo roja federal unidas unida especial aéreas naval nuclear atómica energía noticias
        prensa deportes olímpico amistad paz solidaridad revolucionario revolucionaria estudiantes permanente rusas
        rusa ucranianas ucraniana coreana coreano armada terrestre antiaérea mayor pueblo ministros diputados
        agricultura industria comercio turismo reunificación pacífica patria humanos derechos situaciones emergencia
        norcoreano norcoreana latinoamericana telegráfica exterior investigaciones centrales ejecutivo
        ejecutiva secundaria primaria media cultural estudiantil directores provincial municipal regional
    """),
    place_heads=plain_words("""
        región provincia distrito ciudad condado municipio departamento zona poblado aldea pueblo comarca óblast
        regiones provincias localidad capital barrio frontera
    """),
    land_heads=plain_words("""
        río mar océano lago isla islas islote península bahía golfo estrecho monte cordillera valle desierto canal
        república reino emiratos estados
    """),
    land_first=plain_words(
        "río mar océano lago isla islas islote península bahía golfo estrecho monte cordillera valle canal"
    ),
    directions=plain_words("norte sur este oeste"),
    thing_heads=plain_words("""
        premio orden medalla plaza calle avenida estadio sala palacio torre monumento estatua tratado ley acuerdo
        declaración plan doctrina copa juegos festival exposición día guerra línea operación aeropuerto teatro obra
        obras flor hotel puente constitución himno bandera mausoleo complejo fábrica mina granja estación astillero
        restaurante parque casa cumbre foro protocolo convención resolución diario periódico revista canal carretera
        barco buque destructor clase movimiento idea época camino título colina cima supermercado cinta fusil régimen
        camarilla central
    """),
    peoples=plain_words("""
        ruso rusa rusos rusas ucraniano ucraniana ucranianos coreano coreana coreanos norcoreano norcoreana
        norcoreanos surcoreano surcoreana surcoreanos chino china chinos japonés japonesa japoneses estadounidense
        estadounidenses norteamericano norteamericana británico británica inglés inglesa francés francesa alemán
        alemana español española italiano italiana polaco polaca turco turca cubano cubana venezolano venezolana
        mexicano brasileño argentino chileno peruano boliviano colombiano iraní sirio iraquí israelí palestino árabe
        europeo europea africano asiático latinoamericano soviético soviética nazi neonazi occidental oriental yanqui
        yanquis cristiano musulmán islámico judío católico ortodoxo democrático bolivariano norte sur este oeste
        nordeste noroeste sudeste suroeste lejano nepalés
    """)
    - plain_words("china"),
    people_endings=(),
    never=plain_words("""
        lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
        septiembre setiembre octubre noviembre diciembre dios internet juche songun navidad biblia corán
        nobel patria cielo infierno
        héroe heroína foto fuente fecha relacionado covid pib tv era dirigentes generales sol líderes excelencia vd ud
        ii iii iv vi vii viii ix xi xii xiii
    """)
    | plain_words("ene feb abr ago sept oct nov dic"),
    common=plain_words("""
        el la los las un una unos unas lo y o u e pero si no ni que como cuando donde quien cual mientras aunque
        porque pues sin con contra de del en entre hacia hasta para por según sobre tras durante desde ante bajo a al
        además asimismo también tampoco ya ayer hoy mañana ahora luego después antes entonces aquí allí así sólo solo
        este esta estos estas ese esa esos esas aquel aquella esto eso él ella ellos ellas nosotros usted ustedes yo
        su sus mi mis nuestro nuestra nuestros nuestras se le les me te nos hay es son fue fueron era eran ser estar
        está están ha han había hace hizo hacer tiene tienen tuvo todo toda todos todas cada otro otra otros otras
        mismo misma muy más menos mucho muchos poco varios algunos algún ningún dos tres cuatro cinco seis siete ocho
        nueve diez cien mil millones primer primero primera segundo último nueva nuevo gran grande bueno mejor
        presidente ministro general jefe líder dirigente portavoz secretario camarada norte sur oeste soldados tropas
        fuerzas ejército gobierno estado país pueblo capital ciudad región frontera guerra paz victoria agradece
        agradeció elogia visita visitó recibe recibió condena advierte denuncia anuncia celebra inaugura envía llega
        llegó subraya subrayó señala señaló destaca destacó afirma afirmó expresa expresó expreso indica indicó
        sostiene sostuvo añade añadió agrega agregó recuerda recordó explica explicó precisa precisó aclara aclaró
        manifiesta manifestó ahí allá acaso quizá quizás ojalá mediante incluso igualmente parte
        regresa felicita saluda exige rechaza apoya reitera comenta critica rinde ofrece dirige
        inspecciona observa participa firma concluye efectúa publica emite revela acusa mensaje carta informe reunión
        conversaciones ceremonia aniversario exposición delegación regalo cesta ofrenda banquete función acto discurso
        concierto tal tales dicha dicho citado mediante gracias día días semana mes año años tiempo horas hora fin
        inicio amigos amistad sr sra respecto conforme debido junto dentro fuera cerca lejos igual embargo quizá vez
        incluso jóvenes estudiantes obreros trabajadores funcionarios militares periodistas personalidades figuras
        medios prensa periódico diario sitio página foto video vídeo nuevos nuevas barco destructor lanzamiento
        accidente botadura ayuda liberación tregua celebrado celebrada inaugurado inaugurada publicado publicada
        condenado recibido enviado efectuado
    """),
    common_endings=(
        "mente",
        "cion",
        "ciones",
        "sion",
        "siones",
        "ando",
        "iendo",
        "aron",
        "ieron",
        "ado",
        "ada",
        "ados",
        "adas",
        "ido",
        "ida",
        "idos",
        "idas",
        "idad",
        "idades",
        "miento",
        "mientos",
        "ismo",
        "istas",
        "amos",
        "emos",
        "aban",
    ),
    forenames=FORENAMES,
    surnames_first=SURNAMES_FIRST,
    in_words=plain_words("en"),
    acronyms={
        "RPDC": "place",
        "EE.UU": "place",
        "EEUU": "place",
        "EE": "place",
        "USA": "place",
        "URSS": "place",
        "RPD": "place",
        "RPCh": "place",
        "EAU": "place",
        "OTAN": "organisation",
        "ONU": "organisation",
        "UE": "organisation",
        "ACNC": "organisation",
        "KCNA": "organisation",
        "TASS": "organisation",
        "CIA": "organisation",
        "FMI": "organisation",
        "OMS": "organisation",
        "OMC": "organisation",
        "OIEA": "organisation",
        "OSCE": "organisation",
        "UNESCO": "organisation",
        "UNICEF": "organisation",
        "ASEAN": "organisation",
        "BRICS": "organisation",
        "PTC": "organisation",
        "EPC": "organisation",
        "FSB": "organisation",
        "KGB": "organisation",
        "COI": "organisation",
        "FIFA": "organisation",
        "OPEP": "organisation",
        "FAO": "organisation",
        "BBC": "organisation",
        "CNN": "organisation",
        "AFP": "organisation",
        "EFE": "organisation",
        "APS": "organisation",
        "CDN": "organisation",
        "CRPP": "organisation",
        "PCC": "organisation",
        "CELAC": "organisation",
        "OEA": "organisation",
        "ALBA": "organisation",
        "NATO": "organisation",
        "OLP": "organisation",
        "CPI": "organisation",
        "FBI": "organisation",
        "PCCh": "organisation",
    },
    particles=plain_words("de del la las los van von der den bin ibn al el da dos di du"),
    joiners=plain_words("y"),
    links=("de la", "de las", "de los", "del", "de", "para la", "para el", "para", "por la", "sobre", "y"),
    ideas=plain_words("juche songun patria idea ideas política kimilsungismo internet"),
    dwellers=plain_words("residentes coreanos rusos ucranianos ciudadanos compatriotas"),
    in_links=("en",),
    heads_first=True,
    patronymics=("ovich", "evich", "ovna", "evna"),
    surname_endings=("ov", "ev", "in", "ski", "sky", "ova", "eva", "ina", "skaya", "enko", "ez", "chuk", "shvili"),
    syllable=KOREAN_SYLLABLE,
)
