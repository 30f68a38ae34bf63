"""Forenames and Korean surnames in Latin letters, as English and Spanish news write them."""

from __future__ import annotations

from xlingual.languages.naming.naming import plain_words

FORENAMES = plain_words("""
    vladimir wladimir sergei sergey serguei serguey valery valeri valeriy maria mariya marya dmitry dmitri dmitriy
    dimitri mikhail mijail michail alexander alexandr aleksandr aleksander alejandro alexei alexey aleksei aleksey
    alexis andrei andrey andriy andrii ivan igor oleg boris nikolai nikolay nicolai yuri yury iuri viktor victor
    vitaly vitali vitalii vyacheslav viacheslav viatcheslav konstantin gennady gennadi georgy georgi anatoly anatoli
    evgeny yevgeny evgeni evgeniy yevgeni eugene maxim maksim denis artyom artem pavel petr pyotr piotr roman
    stanislav leonid lev grigory grigori fyodor fedor kirill ruslan rustem ramzan anton arkady valentin valentina
    veniamin volodymyr oleksandr oleksii oleksiy dmytro mykhailo serhiy serhii andrij yulia yuliya julia elena yelena
    olena irina iryna svetlana sviatlana tatiana tatyana natalia nataliya natalya natalie ekaterina yekaterina
    catherine katherine olga anna anastasia lyudmila ludmila galina marina larisa ksenia margarita dina alla elvira
    nina vera zinaida raisa john james robert michael william david richard joseph thomas charles christopher daniel
    matthew mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan
    jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank patrick raymond
    jack dennis jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold jeremy ethan carl
    keith roger gerald christian terry sean arthur austin noah lawrence jesse joe bryan billy bruce albert willie
    gabriel alan juan wayne ralph roy randy louis philip russell bobby johnny bradley tony tom tim jim bob bill ben
    dan dave mike steve ron ken matt chris nick sam ted fred antony anthony barack kamala hillary condoleezza colin
    jimmy madeleine marco pete keir rishi theresa winston gordon emmanuel nicolas francois jacques jean pierre michel
    marine brigitte olaf angela gerhard helmut friedrich frank-walter annalena ursula klaus hans heinrich wolfgang
    jens josep federica giuseppe silvio giorgia matteo sergio mario antonio andrzej lech jaroslaw mateusz mary
    patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
    kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy
    shirley brenda emma pamela nicole samantha christine helen debra rachel carolyn janet heather diane ruth julie
    olivia joyce virginia kelly christina joan evelyn lauren judith megan andrea cheryl hannah jacqueline martha
    teresa gloria sara janice alice madison doris rose kathryn grace judy denise amber marilyn danielle beverly
    isabella diana brittany charlotte marie kayla lori antonia carlos luis miguel jorge pedro manuel francisco
    fernando rafael raul ricardo roberto eduardo enrique javier alberto alfredo andres angel arturo benito camilo
    cesar cristina daniela diego domingo emilio ernesto esteban eva evo felipe felix fidel gabriela gerardo german
    gonzalo guillermo gustavo hector hernan hugo ignacio ines isabel jaime jesus joaquin josefa julian julio lorenzo
    lucia lula marcelo marcos martin mauricio maximo mercedes monica nestor octavio oscar pablo patricio pilar ramon
    rene rodrigo rosario ruben salvador santiago sebastian sofia susana tomas vicente violeta xavier ximena yolanda
    delcy dilma jair luiz inacio claudia mariano nayib bashar muammar hosni mohammed mohammad muhammad mohamed mahmoud
    mahmud ahmed ahmad ali hassan hasan hussein husein ibrahim abdul abdullah abdel omar osama saddam yasser khaled
    khalid mustafa yusuf youssef recep hamid hamad nasser ismail benyamin ariel shimon ehud yitzhak hamas joko susilo
    narendra manmohan indira imran nawaz benazir asif kofi ban jawaharlal mahatma nelson hu jiang deng ho ngo nguyen
    pham raoul thabo yoshihiko naoto shinzo junichiro yukio taro seiji shigeru fumio yoshihide sanae toshimi hirofumi
    thein aung suu bounnhang choummaly xanana sukarno norodom hun bouasone rex lloyd jake mitch chuck nikki marjorie
    elon jeff warren alexandra greta bernie leon thaddeus kurt wendy sung dick alexandria karl rosa vladimirovich
    josef iosif stalin rodney rob sergiusz aleksandar novak slobodan vojislav zoran ivica tomislav milos andrej vaclav
    ruhollah ebrahim massoud javad qasem ayatollah edgar alpha teodoro sassou jakaya yoweri laurent abdelaziz meles
    hailemariam isaias alicia beatriz alba adriana alejandra bruno celia elian abel
""")

SURNAMES_FIRST = plain_words("""
    kim ri li lee rhee yi pak park bak choe choi jong jung chung jeong kang gang jo cho yun yoon jang chang im rim lim
    han o oh so seo sin shin kwon gwon hwang an ahn song ryu yu yoo ryang yang hong jon jeon chon chun ko go koh mun
    moon son sohn pae bae paek baek ho hur heo nam sim shim no roh ha kwak gwak cha ju joo chu u woo ku koo gu min
    pang bang kil gil om eom hyon hyun ham won kye ki thae tae to do pyon byun ok yon yeon ma mo yo yeo wi kuk pyo ji
    jin chin rang tong ro ra na maeng hu xi wen jia wang zhang liu chen zhao huang zhou wu xu sun zhu guo luo liang
    zheng xie tang feng deng cao peng zeng xiao tian dong pan yuan cai jiang du ye cheng wei su lu ding ren lü yao
    qian dai meng kong bai cui qiu qin hou shao qi lei bo mao hua tan gao xiong bao fang shen long zhong sheng duan
""") - plain_words("to do go no ye du long")

KOREAN_SYLLABLE = (
    r"(?:zh|kk|tt|pp|ss|jj|ch|ph|th|kh|x|q|z|c|f|w|y|k|g|n|t|d|r|l|m|p|b|s|sh|j|h)?"
    r"(?:iao|iang|iong|ian|uai|uang|uan|ao|ai|ei|ia|ie|iu|ua|uo|ue|ou|yae|yeo|wae|weo|eui|ae|eo|eu|oe|ui|wa|wo|we|wi|ya|ye|yo|yu|oo|oi|ee|yoo|you|young|a|e|i|o|u)(?:ng|ck|k|g|n|t|l|r|m|p|b|h)?"
)
