"""What is true of Spanish."""

from __future__ import annotations

from xlingual.languages.language import Language, Speech, words

_PREPOSITIONS = words("de del a al en con por para sobre entre desde hasta según segun sin contra tras durante ante")

_SPEECH = Speech(
    verbs=words("""
        dijo dice dijeron dicen declaró declaro declara declararon afirmó afirmo afirma afirmaron aseguró aseguro
        asegura aseguraron señaló señalo senalo señala senala señalaron senalaron agregó agrego agrega agregaron añadió
        añadio anadio añade anade añadieron anadieron subrayó subrayo subraya subrayaron destacó destaco destaca
        destacaron indicó indico indica indicaron manifestó manifesto manifiesta manifestaron expresó expreso expresa
        expresaron explicó explico explica explicaron recordó recordo recuerda recordaron reiteró reitero reitera
        reiteraron sostuvo sostiene sostuvieron comentó comento comenta comentaron informó informo informa informaron
        anunció anuncio anuncia anunciaron aclaró aclaro aclara aclararon advirtió advirtio advierte advirtieron precisó
        preciso precisa precisaron recalcó recalco recalca recalcaron enfatizó enfatizo enfatiza puntualizó puntualizo
        confirmó confirmo confirma confirmaron comunicó comunico comunica reportó reporto reporta constató constato
        aseveró asevero asevera apuntó apunto apunta continuó continuo continúa continua prosiguió prosiguio prosigue
        concluyó concluyo concluye respondió respondio contestó contesto escribió escribio escribe preguntó pregunto
        resaltó resalto resalta remarcó remarco argumentó argumento admitió admitio reconoció reconocio prometió
        prometio insistió insistio insiste pidió pidio detalló detallo exclamó exclamo opinó opino opina consideró
        considero considera lamentó lamento lamenta denunció denuncio denuncia estimaron cree
        criticó critico resumió resumio replicó replico ordenó ordeno exigió exigio zanjó zanjo avisó aviso
        evaluó evaluo enseñó enseno acentuó acentuo
    """),
    bare_verbs=frozenset(),
    impersonal=frozenset(),
    participles=words("""
        agregando añadiendo anadiendo diciendo señalando senalando destacando subrayando recordando precisando indicando
        afirmando declarando explicando advirtiendo
    """),
    that=words("que"),
    according=("según", "segun", "de acuerdo con", "en palabras de", "a juicio de", "tal como indicó", "en opinión de"),
    colon_phrases=(
        "como sigue",
        "lo siguiente",
        "siguiente declaración",
        "siguiente declaracion",
        "que sigue",
        "así",
        "asi",
        "siguiente información",
        "siguiente informacion",
        "sigue abajo",
        "en los siguientes términos",
        "en los siguientes terminos",
        "los siguientes",
        "sigue",
        "reza",
        "va así",
        "va asi",
    ),
    fillers=words("""
        también tambien además ademas ayer hoy luego después despues ya ha había habia han este esta lunes martes
        miércoles miercoles jueves viernes sábado sabado domingo por su parte asimismo igualmente en un una
        posteriormente anteriormente previamente lo así asi se le les nuevamente
    """),
    auxiliaries=words("fue fueron es son ser sido siendo será sera"),
    prepositions=_PREPOSITIONS,
    recipients=words("a al"),
    tell_verbs=frozenset(),
    that_after=words("de"),
    determiners=frozenset(),
    not_subjects=_PREPOSITIONS | words("que y o e u como pero si cuando el la los las un una lo su sus"),
    as_words=words("como tal"),
    free_order=True,
    pronouns={"él": "m", "ella": "f", "ellos": "p", "ellas": "p"},
    oblique_pronouns={"él": "m", "ella": "f", "ellos": "p"},
    demonstratives=words("esto eso esta este ese lo que"),
    roles=words("""
        diplomático diplomatico diplomática diplomatica ministro ministra presidente presidenta portavoz vocero vocera
        funcionario funcionaria líder lider general premier mandatario mandataria canciller embajador embajadora
        político politico senador senadora experto experta secretario secretaria jefe comandante gobernador dirigente
    """),
    documents=words("""
        declaración declaracion mensaje carta artículo articulo comentario editorial informe comunicado resolución
        resolucion telegrama texto diario periódico periodico llamamiento misiva nota documento discurso entrevista
    """),
    unsigned=words("artículo articulo comentario editorial diario periódico periodico"),
    outlets=words("""
        diario periódico periodico agencia revista radio canal cadena portal semanario rotativo administración
        administracion
    """),
    relatives=words("quien"),
    articles=words("el la los las un una"),
)

SPANISH = Language(
    code="es",
    name="Spanish",
    script="Latn",
    months=(
        ("enero", "ene"),
        ("febrero", "feb"),
        ("marzo", "mar"),
        ("abril", "abr"),
        ("mayo", "may"),
        ("junio", "jun"),
        ("julio", "jul"),
        ("agosto", "ago"),
        ("septiembre", "setiembre", "sept", "sep"),
        ("octubre", "oct"),
        ("noviembre", "nov"),
        ("diciembre", "dic"),
    ),
    stop_words=words("""
        de la que el en y a los se del las un por con no una su para es al lo como más mas o pero sus le ha me si sin
        sobre este ya entre cuando todo esta ser son dos también tambien fue había habia era muy años anos hasta desde
        está mi porque qué sólo solo han yo hay puede todos así asi nos ni tiene él uno donde bien mismo
        ese ahora cada e otro después despues te otros aunque esa eso hace otra tan durante siempre
         tanto ella tres sí dijo sido según segun menos antes contra sino
        nada hacer estaba poco estos ante unos les algo hacia ellos ayer hecho mientras
        además ademas quien aquí aqui esto nosotros fueron cual estas estos tras este dicho cuya cuyo muchos donde
        está estaba están estan será sera eran
    """),
    own_letters="ñ¿¡",
    abbreviations=words("""
        sr sra sres srta dr dra d dña prof gral gen cnel tte cap cte lic ing arq mons av avda pág pag p.ej vs núm
        ud uds excmo excma hno fr sto sta
    """),
    loose_abbreviations=words("etc ee.uu ss.mm jj.oo cía cia ltda s.a a.m p.m a.c d.c c.c p.d s.a.r"),
    number_abbreviations=words(
        "no nº núm num art vol cap pág pag pp p ene feb mar abr jun jul ago sept sep oct nov dic"
    ),
    titles=words("""
        presidente presidenta premier primer ministro ministra viceministro viceministra vicepresidente vicepresidenta
        general teniente coronel mayor capitán capitan mariscal almirante comandante jefe jefa portavoz vocero vocera
        canciller secretario secretaria embajador embajadora senador senadora gobernador gobernadora alcalde alcaldesa
        profesor profesora doctor doctora director directora líder lider dirigente camarada rey reina príncipe papa
        obispo patriarca diputado diputada representante experto analista periodista señor señora senor senora sr sra
        dr dra gral gen don doña mandatario zar supremo supremo excelencia encargado
    """),
    not_persons=words("""
        estacion periodico exposición exposicion conferencia festival palacio museo plaza teatro estación
        complejo fábrica fabrica
        provincia isla mar península peninsula hospital escuela hotel centro fundación fundacion fondo club
        periódico cultural juche songun comunista canciller zona fundición fundicion hierro acero cumbre foro
        rusia ucrania corea norte sur rpdc pyongyang seúl seul moscú moscu kiev kremlin washington pekín pekin beijing
        tokio londres parís paris berlín berlin bruselas madrid habana caracas minsk varsovia teherán teheran israel
        china japón japon américa america estados unidos ee.uu eeuu reino unido francia alemania españa espana cuba
        irán iran siria india turquía turquia polonia bielorrusia europa unión union naciones unidas otan consejo
        ministerio gobierno ejército ejercito partido comité comite comisión comision agencia noticias prensa servicio
        departamento oficina buró buro estado asamblea parlamento senado duma federación federacion república
        republica región region academia instituto universidad organización organizacion asociación asociacion
        empresa banco corte tribunal fuerzas armadas embajada trabajadores pueblo frente congreso casa blanca
        administración administracion seguridad central nacional internacional popular democrática democratica
        declaración declaracion conjunta bloque alianza paz
        reunificación reunificacion pacífica pacifica rodong sinmun minju joson sindicato sindicatos
        socialista tratado acuerdo guerra mundial día dia ciudad kursk donbás donbas crimea exteriores relaciones
        defensa reuters tass sputnik interfax xinhua yonhap efe
        lunes martes miércoles miercoles jueves viernes sábado sabado domingo
        el la los las un una este esta estos estas en por según segun tras durante además ademas asimismo pero y a al
        de del con para su sus también tambien ayer hoy él ella ellos no sí si como cuando mientras luego más mas
        quien así asi nuestro nuestra lo le se ante sobre desde hasta entre estado mayor
    """),
    particles=words("de del la las los van von der bin ibn al el di da dos"),
    name_words=4,
    bylines=(
        "por",
        "relacionado",
        "relacionada",
        "lea también",
        "lea tambien",
        "lee también",
        "fuente",
        "foto",
        "imagen",
        "crédito",
        "editor",
        "actualizado",
        "publicado",
        "compartir",
        "etiquetas",
        "ver también",
    ),
    speech=_SPEECH,
    feminine_surnames=("ova", "eva", "ina", "skaya", "aya"),
    masculine_surnames=("ov", "ev", "in", "ski", "sky"),
)
