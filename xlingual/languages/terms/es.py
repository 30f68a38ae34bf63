"""Loaded terms, country names and offices in Spanish."""

from __future__ import annotations

from xlingual.languages.terms.terms import Terms

SPANISH_TERMS = Terms(
    code="es",
    forms={
        "north-korea": {
            "official": "RPDC = rpdc; republica popular democratica de corea; rpd de corea",
            "common": "Corea del Norte = corea del norte; norcorean*; norte corea; nordcorean*",
        },
        "south-korea": {
            "official": "República de Corea = republica de corea",
            "common": "Corea del Sur = corea del sur; surcorean*; sudcorean*; sur de corea",
            "puppet": "títeres surcoreanos = titeres surcorean*; surcorean* titeres; marionetas surcorean*;"
            " titeres sudcorean*",
        },
        "russia": {
            "official": "Federación de Rusia = federacion de rusia; federacion rusa",
            "common": "Rusia = rusia; ruso; rusos; rusa; rusas",
        },
        "china": {
            "official": "República Popular China = republica popular china; rpch",
            "common": "China = china; chino; chinos; chinas",
        },
        "myanmar": {"myanmar": "myanmar; myanma", "burma": "Birmania = birmania; birman*"},
        "sea-of-japan": {"japan": "mar de japon; mar del japon", "east": "mar del este; mar este; mar oriental"},
        "persian-gulf": {"persian": "golfo persico", "arabian": "golfo arabigo; golfo arabe"},
        "falklands": {"falkland": "falkland*", "malvinas": "malvinas"},
        "war": {
            "operation": "operación militar especial = operacion* militar* especial*; operacion* especial*;"
            " operacion militar;"
            " operaciones militares",
            "war": "guerra; guerras",
            "conflict": "conflicto = conflicto; conflictos; hostilidades; crisis de ucrania; crisis ucraniana",
            "invasion": "invasión = invasion; invasiones; invadi*; invasor*; incursion; incursiones",
        },
        "rule": {
            "government": "gobierno; gobiernos; administracion; ejecutivo",
            "authorities": "autoridades",
            "regime": "regimen; regimenes",
            "clique": "camarilla = camarilla; junta militar; gobierno titere; autoridades titeres",
        },
        "taking": {
            "liberated": "liberar = liberar; liberado*; liberada*; libero; liberaron; liberacion; liberando; liberan",
            "captured": "capturar = captur*; tomaron el control; tomar el control; conquist*; apoder*;"
            " se hicieron con; se hizo con",
            "retaken": "recuperar = recuperar; recupero; recuperaron; recuperado*; recuperada*; reconquist*;"
            " retomar; retomo; retomaron",
            "occupied": "ocupar = ocupado*; ocupada*; ocupar; ocuparon; ocupacion; ocupantes",
        },
        "joining": {
            "annexed": "anexión = anexion*; anexo; anexar; anexado; anexada",
            "reunited": "reunificación = reunificacion; reunificar; reunificad*; reincorporacion",
            "acceded": "adhesión = adhesion; incorporacion; incorporad*",
        },
        "killing": {
            "killed": "asesinados = mataron; mato; matar; matado*; matada*; asesinado*",
            "died": "muertos = murieron; murio; muerto; muertos; muertas; fallecid*; fallecieron; caidos;"
            " perdieron la vida;"
            " dieron la vida",
            "eliminated": "eliminados = eliminado*; abatido*; abatieron; liquidado*; liquidar; aniquil*;"
            " exterminad*; neutralizad*",
        },
        "attack": {
            "attack": "ataque = ataque; ataques; ataco; atacaron; bombardeo; bombardeos; asalto",
            "aggression": "agresión = agresion; agresiones; atentado terrorista; ataque terrorista",
            "retaliation": "represalia = represalia; represalias; contraataque*",
        },
        "fighters": {
            "soldiers": "militares = soldado; soldados; tropas; militares; combatiente; combatientes;"
            " efectivos; uniformados",
            "rebels": "rebeldes = rebelde; rebeldes; insurgente; insurgentes; milicianos; milicias",
            "separatists": "separatistas = separatista; separatistas; independentistas",
            "militants": "extremistas armados = extremistas armados; bandidos; milicianos nacionalistas",
            "terrorists": "terroristas = terrorista; terroristas",
            "mercenaries": "mercenarios = mercenario; mercenarios",
        },
        "region": {
            "region": "region",
            "area": "area; zona",
            "oblast": "oblast",
            "province": "provincia",
        },
        "chief-of-general-staff": {
            "full": "jefe del estado mayor general; jefe de estado mayor general; jefe del estado mayor conjunto",
            "short": "jefe del estado mayor; jefe de estado mayor",
            "informal": "maximo general; principal general",
        },
        "spokesperson": {
            "spokesperson": "portavoz; portavoces; vocero; vocera",
            "representative": "representante oficial",
            "secretary": "secretario de prensa; secretaria de prensa",
        },
        "foreign-minister": {
            "minister": "ministro de exteriores; ministra de exteriores; canciller; ministro de asuntos exteriores;"
            " ministra de asuntos exteriores; ministro ruso de exteriores",
            "full": "ministro de relaciones exteriores; ministra de relaciones exteriores",
            "informal": "jefe de la diplomacia; jefa de la diplomacia; titular de exteriores",
        },
    },
    not_terms="""
        crimen* de guerra; prisionero* de guerra; guerra mundial; guerra fria; guerra civil; guerra de corea;
        gran guerra patria; guerra patria; viceministro de relaciones exteriores; viceministro de exteriores;
        junta directiva
    """,
    endings=("aciones", "acion", "ados", "adas", "ado", "ada", "es", "os", "as", "s", "o", "a"),
)
