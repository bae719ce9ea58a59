import type { DemoApplication } from '../types.ts'

export const lettersFr1: readonly DemoApplication[] = [
  {
    person: {
      key: 'camille-hardouin',
      givenName: 'Camille',
      familyName: 'Hardouin',
      email: 'camille.hardouin@uni.example',
      lang: 'fr',
      languages: ['fr', 'en'],
      unit: 'dlaw',
      rank: 'doctoral-researcher',
      contractEnd: '2027-09-15',
      lineManager: 'jerome-vauquelin',
      supervisors: ['jerome-vauquelin'],
    },
    letter: {
      lang: 'fr',
      why: 'J’ai réussi il y a cinq ans, à Nancy, l’examen d’entrée à l’école d’avocats, et je ne me suis jamais inscrite. La lettre d’admission est toujours dans un tiroir, sous les piles. Chaque automne, à peu près à cette date, je la relis, puis je retourne à ma thèse sur l’accès effectif au juge des personnes placées en zone d’attente.\n\nCet automne est le dernier où je peux le faire. Je soutiens en juin 2027. Depuis septembre, on me demande en moyenne deux fois par semaine ce que je compte faire « après », et je réponds chaque fois autre chose selon l’interlocuteur : maîtresse de conférences à mon directeur, avocate à mes parents, « je verrai » à mes amis. Les trois réponses sont sincères, ce qui est bien le problème. Je me porte candidate parce que j’aimerais, une fois, répondre la même chose à tout le monde, et d’abord à moi.',
      expectations:
        'Mon directeur de thèse est un excellent juriste. Il voit en moi une universitaire, et je lui dois beaucoup de cette confiance ; mais elle rend certaines questions impossibles. Je cherche donc quelqu’un qui ne m’ait pas choisie.\n\nCette personne n’a pas besoin d’être juriste. J’attends d’elle trois choses. Qu’elle m’aide à distinguer ce que j’aime dans la recherche de ce que j’aime dans l’approbation qu’on y reçoit : je soupçonne que la proportion n’est pas flatteuse. Qu’elle me dise comment on garde un pied dans le réel ; pendant ma thèse, je tenais une permanence bénévole, le mardi, au centre de rétention, et c’est le mardi soir que j’écrivais le mieux. Enfin, qu’elle m’apprenne à lire un poste, un contrat, une grille, bref tout ce que l’on est censé savoir et que personne n’enseigne, même dans une faculté de droit.\n\nDu programme, j’attends aussi de rencontrer des chercheuses qui ne travaillent pas sur des textes. Je voudrais savoir à quoi ressemble une journée où l’on peut avoir tort avant midi et le constater à l’œil nu.',
      background:
        'Je viens de Bar-le-Duc, d’une famille de commerçants où l’on discute les factures. Licence et master à Nancy, un an d’échange à Ljubljana, puis un stage auprès d’une juridiction européenne, où j’ai passé cinq mois à résumer des arrêts pour des gens qui résumaient mes résumés. C’est là que j’ai trouvé mon sujet : dans une affaire de onze pages, une phrase au conditionnel décidait de tout, et personne ne savait d’où elle venait. J’ai mis deux ans à le découvrir. Elle venait d’une erreur de traduction, reprise quarante-sept fois.\n\nCe chapitre est paru dans une revue que l’on lit au-delà de ma spécialité, et une juge l’a cité dans ses conclusions. J’ai donné trois fois le cours de travaux dirigés en droit de l’Union, et je crois y être bonne ; mes évaluations disent « exigeante, mais on rit ». En ce moment, je rédige la deuxième partie de la thèse, qui résiste.',
      plans:
        'D’ici au printemps, je veux avoir essayé les deux vies autrement qu’en pensée. Un cabinet de Luxembourg spécialisé en droit des étrangers m’accepte deux semaines en février. En mars, je présente un dossier de qualification, que je rédigerai comme si je le voulais absolument, pour voir si je le veux. Entre les deux, j’aimerais parler avec mon ou ma mentor de ce que j’aurai appris, sans que la conclusion soit attendue.\n\nÀ plus long terme, je rêve d’une chose qui n’a pas encore de nom : une clinique juridique, ici, où des étudiants prépareraient de vrais recours avec de vraies avocates et écriraient ensuite de la vraie doctrine. Cela existe ailleurs. Il faut quelqu’un pour l’ouvrir. Si je reste à l’université, ce sera pour cela ; et si je la quitte, je reviendrai probablement y frapper à la porte avec les dossiers sous le bras.',
    },
    goals: [
      'Choisir entre l’université et le barreau avant ma soutenance',
      'Rédiger un dossier de qualification complet',
    ],
    wishes: [{ mentor: 'anne-sophie-delbeque' }, { mentor: 'guillaume-roquelaure' }, { mentor: 'aurelie-desgranges' }],
    topics: ['career-decisions', 'industry', 'teaching'],
    strength: 4,
  },
  {
    person: {
      key: 'joelle-kieffer-thinnes',
      givenName: 'Joëlle',
      familyName: 'Kieffer-Thinnes',
      email: 'joelle.kieffer-thinnes@uni.example',
      lang: 'fr',
      languages: ['lb', 'fr', 'de', 'en'],
      unit: 'desw',
      rank: 'postdoctoral-researcher',
      contractEnd: '2028-08-31',
      lineManager: 'sylvie-hoffelt',
    },
    letter: {
      lang: 'fr',
      why: 'Pendant quinze ans, j’ai enseigné dans une école fondamentale de Dudelange. Dans ma dernière classe, dix-sept enfants parlaient à eux tous treize langues, et je leur apprenais à lire dans une quatorzième. J’y mettais tout ce que j’avais. Un jour, une petite fille qui ne disait jamais rien a lu à haute voix, d’une traite, l’étiquette de sa boîte de céréales : en portugais, langue que personne ne lui avait apprise à lire. J’ai voulu comprendre comment c’était possible. Voilà toute l’histoire de ma conversion, et le seul événement un peu spectaculaire de mon dossier.\n\nJe suis docteure depuis l’an dernier. J’ai quarante-quatre ans. Dans mes réunions, je suis souvent la plus âgée et toujours la moins gradée, et je ne sais pas bien quelle posture prendre : on attend d’une jeune chercheuse qu’elle soit audacieuse, et d’une femme de mon âge qu’elle sache déjà.',
      expectations:
        'Je souhaite une ou un mentor qui m’aide à transformer une compétence en autorité. Je sais comment fonctionne une classe, comment parle une inspectrice, ce qu’un parent n’ose pas demander. Dans un article scientifique, tout cela devient « l’expérience de l’auteure » et disparaît dans une note. J’ai besoin d’un regard sur mes textes, mais surtout sur leur point de départ : ai-je le droit de partir de ce que j’ai vu ? Comment le font les autres ?\n\nJe voudrais aussi comprendre la géographie de la maison. À l’école, les lieux de décision étaient clairs, puisqu’il n’y en avait qu’un et qu’il sentait le café. Ici, je découvre après coup qu’une commission existait, qu’un appel était ouvert, qu’il fallait en parler à telle personne avant l’été.\n\nUne mentor d’une autre faculté me conviendrait bien. Je parle luxembourgeois, français, allemand et anglais ; nous pourrions même changer de langue en cours de route, je serais curieuse de voir laquelle je choisis pour dire quoi.',
      background:
        'Diplôme d’institutrice à Walferdange, du temps où l’on y formait encore les maîtresses dans un ancien palais. Quinze années d’enseignement, dont quatre comme formatrice de collègues. Un master en cours du soir à Trèves. Puis une thèse menée à mi-temps, deux jours à l’université et trois en classe, sur les enfants qui apprennent à lire dans une langue et transfèrent d’eux-mêmes à une autre : j’en ai suivi soixante-deux pendant trois ans, dont cinquante-neuf jusqu’au bout. Les mères, surtout, m’ont rappelée.\n\nMes résultats contredisent en partie les manuels, ce qui m’a valu une invitation au ministère et un long silence ensuite. J’ai publié deux articles en français, un en allemand, et un en anglais qui m’a coûté huit mois et dont je suis fière comme d’une traversée à la nage. J’ai également deux grands garçons, un mari postier et le soutien de tous les trois, pourvu que je n’emploie pas le mot « corpus » à table.',
      plans:
        'Mon contrat va jusqu’à l’été 2028. D’ici là, je veux obtenir un projet en propre : suivre une deuxième génération d’enfants avec un matériel de lecture en plusieurs langues, fabriqué avec des enseignantes et testé sérieusement, avec un groupe de comparaison. L’agence nationale finance de tels projets ; j’ai lu le règlement quatre fois et je n’ai toujours pas compris qui, à l’université, doit signer quoi.\n\nPar la suite, deux chemins me plaisent : un poste d’enseignante-chercheuse pour former les futurs maîtres, ou la création, entre l’université et les écoles, d’un laboratoire où les institutrices viendraient poser leurs questions plutôt que répondre aux nôtres. Je crois savoir lequel des deux est raisonnable. J’aimerais que l’on m’aide à ne pas renoncer trop vite à l’autre.',
    },
    goals: ['Déposer un premier projet en mon nom', 'Faire de mon expérience de classe un argument scientifique'],
    wishes: [{ mentor: 'birgit-thalheimer' }, { mentor: 'myriam-krombach' }, { mentor: 'friederike-solbach' }],
    topics: ['research-funding', 'academic-writing', 'networks', 'leading-a-group'],
    strength: 5,
  },
  {
    person: {
      key: 'sofiane-merabti',
      givenName: 'Sofiane',
      familyName: 'Merabti',
      email: 'sofiane.merabti@uni.example',
      lang: 'fr',
      languages: ['fr', 'en'],
      unit: 'snt-networks',
      rank: 'postdoctoral-researcher',
      contractEnd: '2027-11-30',
      lineManager: 'ruxandra-moldovan-pirvu',
    },
    letter: {
      lang: 'fr',
      why: 'Mon père a posé du carrelage dans la moitié des banques du Kirchberg. Quand j’ai eu mon doctorat, il m’a montré, en voiture, toutes les salles de bains qu’il avait faites, étage par étage, et il a dit : « Toi au moins, tu entreras par devant. »\n\nJe suis entré par devant. J’ai trente et un ans, je travaille sur la sécurité des objets connectés et, depuis avril, j’ai trois propositions sur la table. Une entreprise qui vend des caméras veut m’embaucher pour le triple de mon salaire. Deux anciens camarades veulent fonder une société avec l’outil que j’ai développé. Et ma responsable me parle d’un poste de chercheur, peut-être, dans deux ans, si le financement suit. J’aide ma famille chaque mois, de sorte que la question n’a rien de théorique. Or personne autour de moi n’a jamais eu à choisir entre plusieurs bonnes choses. On ne m’a appris qu’à ne pas rater l’unique occasion.',
      expectations:
        'Je cherche quelqu’un qui connaît l’argent. J’entends par là une personne capable de parler sans gêne de parts sociales, de brevet, de négociation, de ce que vaut un titre quand on change de bord et de ce que l’on perd. Dans mon milieu, parler d’argent était grossier ; dans celui où j’arrive, c’est apparemment naïf de ne pas le faire.\n\nJe cherche également quelqu’un qui m’aide à comprendre ce que je fais encore mal : les conversations de couloir. Je prépare bien, j’expose bien, puis il y a le buffet. Je reste près de la porte avec mon assiette et je calcule le temps décent avant de partir.\n\nEnfin, j’attends du programme qu’il me fasse entendre des parcours de femmes. Dans mon équipe, elles sont deux sur dix-neuf, et j’encadre la plus jeune. Je vois ce qu’on lui coupe comme parole, je ne sais pas toujours comment intervenir sans la couper une deuxième fois.',
      background:
        'J’ai grandi à Longwy-Haut. Bac technologique, puis BTS, parce que le conseiller d’orientation trouvait que c’était déjà bien. Un professeur de réseaux m’a prêté son badge pour que je puisse rester le soir avec les machines, et m’a inscrit presque de force à l’école d’ingénieurs de Metz. Thèse à Rennes, en quatre ans : j’y ai montré comment une ampoule connectée peut trahir les horaires d’un foyer, et comment l’en empêcher pour deux centimes de plus par ampoule. Le fabricant a d’abord menacé, puis corrigé.\n\nÀ Luxembourg depuis 2024, j’ai écrit un logiciel qui reconnaît, dans le trafic d’un immeuble, l’appareil qui ment. Il est libre ; 1 200 personnes l’ont installé, dont deux hôpitaux. J’ai sept articles, un prix de thèse et aucune idée de ce que cela vaut. Le samedi matin, je donne des cours de maths à Longwy, dans la salle où j’en ai reçu.',
      plans:
        'D’ici à fin juin, je veux avoir tranché, et tranché sur pièces : un plan d’affaires chiffré que j’aurai fait lire à quelqu’un de sévère, une lettre claire de l’université sur la propriété de mon code, une idée honnête de mes chances dans un concours de chercheur. Si la société se fait, je voudrais qu’elle garde un lien avec le laboratoire et une partie du code ouverte. Si elle ne se fait pas, je déposerai un projet jeune chercheur sur la protection des hôpitaux, en commençant par les deux qui me font déjà confiance.\n\nDans dix ans, j’aimerais prêter mon badge.',
    },
    goals: [
      'Trancher entre société, entreprise et laboratoire avant fin juin',
      'Clarifier la propriété de mon logiciel',
    ],
    wishes: [{ mentor: 'bruno-castelnau' }, { mentor: 'jean-luc-hentges' }, { mentor: 'corinne-majerus' }],
    topics: ['industry', 'career-decisions', 'networks', 'research-funding'],
    strength: 5,
  },
  {
    person: {
      key: 'gaelle-trehorel',
      givenName: 'Gaëlle',
      familyName: 'Tréhorel',
      email: 'gaelle.trehorel@lih.example',
      lang: 'fr',
      languages: ['fr', 'en'],
      unit: 'lih-infection',
      rank: 'postdoctoral-researcher',
      contractEnd: '2027-07-31',
      lineManager: 'francesca-dallavalle',
    },
    letter: {
      lang: 'fr',
      why: '2017–2019, Brest, contrat de vingt-deux mois. 2019–2020, Brest, vacations. 2020–2023, Uppsala, bourse. 2023–2025, Esch-sur-Alzette, contrat. 2025–2027, le même, prolongé deux fois. Quand je mets ces lignes bout à bout, j’obtiens dix ans de recherche sur les lymphocytes et sept déménagements, dont un avec un piano.\n\nJ’écris cette candidature au moment où la liste doit changer de nature. Mon contrat s’arrête le 31 juillet prochain. La loi, autant que mon propriétaire, considère qu’on ne peut pas me prolonger une troisième fois. Je ne veux pas d’une ligne de plus : je veux savoir si je suis candidate à un poste permanent, dans quelle maison, et ce qui manque.',
      expectations:
        'J’ai besoin de lucidité plus que d’encouragement, car d’encouragements je suis bien pourvue. Mes collègues m’assurent que « ça va venir ». Je le disais aussi à la collègue qui vend aujourd’hui des assurances, et qui n’a pas l’air malheureuse.\n\nConcrètement, j’aimerais qu’une personne qui a siégé dans des jurys lise mon dossier comme elle en lirait cent dans une semaine, en quatre minutes, et me dise ce qu’elle a retenu. Puis qu’elle m’aide à réécrire le haut de la première page. Je voudrais également m’exercer à l’audition : à la dernière, on m’a demandé où je me voyais dans dix ans et j’ai répondu « au même endroit », ce qui a fait rire, mais je ne plaisantais pas.\n\nEnfin, j’espère pouvoir parler d’un sujet dont on ne parle pas au laboratoire. J’ai trente-sept ans. Mon compagnon et moi remettons depuis trois ans la question d’un enfant à la fin du contrat suivant. Je ne demande pas de conseil là-dessus. Je demande à pouvoir en tenir compte à voix haute.',
      background:
        'Je suis immunologiste. Je cherche à comprendre pourquoi certaines personnes âgées répondent à un vaccin comme à vingt ans alors que leurs voisines n’y répondent plus du tout. À Uppsala, j’ai appris à suivre une seule cellule sur plusieurs semaines ; ici, j’ai constitué, avec quatre maisons de retraite du sud du pays, une cohorte de 318 volontaires dont la doyenne a 103 ans et me tutoie. Nous avons trouvé dans leur sang une population de cellules que l’on croyait propre aux enfants. L’article est en révision depuis mai. C’est lui que j’attends.\n\nSeize publications, quatre comme première auteure, une seule comme dernière ; trois étudiants de master, une doctorante que je coencadre officiellement depuis que j’ai osé le demander ; un petit financement d’une fondation, 40 000 euros, géré au centime. J’anime aussi, chaque trimestre, un après-midi dans l’une des maisons de retraite, où nous rendons les résultats à celles et ceux qui ont tendu le bras. Ce sont les présentations que je prépare le plus.',
      plans:
        'Au printemps 2027, deux concours et un poste ouvert ici même m’intéressent réellement. Je veux y présenter trois dossiers distincts, et non trois fois le même avec une autre enveloppe. En parallèle, je dépose une demande pour suivre la cohorte cinq ans de plus : les volontaires, eux, ne peuvent pas attendre la session suivante.\n\nSi rien n’aboutit avant juillet, j’ai une autre proposition, que je considère comme honorable : coordonner les études cliniques d’un hôpital lorrain. J’aimerais que mon ou ma mentor la prenne au sérieux avec moi, dès le début, pour que je ne la choisisse pas un 30 juillet au soir, entre deux cartons.',
    },
    goals: ['Présenter trois dossiers distincts à des postes permanents', 'Assurer la suite de la cohorte'],
    wishes: [{ mentor: 'valerie-bourgmeyer' }, { mentor: 'myriam-krombach' }, { mentor: 'ingrid-lehnhoff' }],
    avoid: [{ name: 'Christian Hauprich', person: 'christian-hauprich', reason: 'Nous visons le même poste.' }],
    topics: ['career-decisions', 'research-funding', 'work-and-life', 'tenure'],
    strength: 5,
  },
]
