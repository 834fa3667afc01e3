import { list, type Phrases } from './phrases.ts';

export const fr: Phrases = {
  labels: {
    published: list`
      (?:date de (?:publication|parution|mise en ligne)|publié(?:e)?|paru(?:e)?|mis(?:e)? en ligne|posté|rédigé|créé)(?: le| par| à)?
    `,
    updated: list`
      (?:dernière (?:mise à jour|modification)|mis(?:e)? à jour|modifié(?:e)?|actualisé(?:e)?|maj)(?: le| à)?
    `,
    refreshed: [],
    printed: ["(?:imprimé|date d[’']impression|nous sommes|aujourd[’']hui)(?: le)?"],
    views: list`
      (?:nombre de (?:vues|lectures|visites)|vues?|lectures?|consultations?)(?= ?:); vu(?= ?:? ?\d); lu(?= ?:? ?\d)
    `,
    author: list`
      (?:auteure?s?|autrice|rédacteur|rédactrice|rédaction|texte|textes|texte et photos?|article de|propos recueillis par|écrit par|rédigé par|publié par|un article de)(?= ?:| par| [\p{Lu}])
    `,
    credit: ["(?:source|sources|d[’']après|agence)(?= ?:)"],
    photo: list`
      (?:photos?|crédit photos?|crédits? photographiques?|crédits?|image|illustration|cliché|légende)(?= ?:)
    `,
    section: ['(?:rubrique|catégorie|catégories|thème|classé dans)(?= ?:)'],
    tags: ['(?:mots?[- ]clés?|étiquettes?|tags?|thèmes)(?= ?:)'],
    furniture: list`
      (?:commentaires?|partages?|taille du texte|temps de lecture|lecture)(?= ?[:(]? ?\d)
    `,
  },
  colonLabels: {
    author: ['par', 'de'],
    credit: ['selon'],
  },
  sourceWords: ['source', "d[’']après"],
  byWords: ['par'],
  eventLabels: ['lieu', 'heure', 'horaires?', 'adresse', 'tarifs?'],
  viewUnits: ['vues?', 'lectures?', 'visites?', 'consultations?'],
  related: list`
    (?:articles?|actualités|sujets?|contenus?|dossiers?|liens?|autres? articles?|autres? actualités|nos derniers articles|derniers articles|dernières nouvelles)(?: (?:liés?|associés?|connexes?|similaires?|récents?|précédents?|recommandés?|les plus lus|utiles|du même auteur|dans la même rubrique|de la rubrique).{0,30});
    sur le même (?:sujet|thème)|à lire aussi|dans la même rubrique|les plus lus|le plus lu|autres articles|autres actualités|derniers articles|voir aussi nos articles|ailleurs sur le web|à la une|plus d[’']articles
  `,
  seeAlso: list`
    lire aussi; à lire; voir aussi; lire également; en savoir plus; lire la suite; pour aller plus loin
  `,
  comments: list`
    commentaires?(?: \(?\d+\)?)?; \d+ commentaires?; laisser un commentaire; ajouter un commentaire;
    réagir(?: à cet article)?; vos réactions; votre commentaire; poster un commentaire
  `,
  furniture: {
    print: list`
      imprimer; imprimer (?:cet article|cette page|la page|l[’']article); version imprimable;
      version pour impression
    `,
    share: list`
      partager(?: cet article| cette page| sur.*| par.*| l[’']article)?;
      envoyer(?: à un ami| par e-?mail| par courriel| cet article.*)?; recommander(?: cet article)?; courriel;
      copier le lien; suivez-nous.*; enregistrer; j[’']aime
    `,
    navigation: list`
      (?:retour|revenir)(?: (?:en haut|à la liste|à l[’']accueil|au sommaire|haut de page|aux actualités))?(?: de (?:la )?page)?;
      haut de (?:la )?page; accueil; rechercher; recherche; connexion; s[’']inscrire; s[’']abonner; abonnez-vous;
      contact; plan du site; fermer; suivant; précédent; aller au contenu(?: principal)?;
      article (?:suivant|précédent); page (?:suivante|précédente); mentions légales
    `,
    reading: list`
      écouter(?: cet? article)?; taille du texte; temps de lecture ?:? .*; agrandir|réduire;
      \d+ min(?:utes)? de lecture
    `,
    image: list`
      agrandir l[’']image; photo; voir (?:la galerie|les photos|l[’']image).*; cliquez? (?:pour|sur l[’']image).*;
      diaporama
    `,
    advert: ['publicité', 'annonce', 'contenu sponsorisé'],
  },
  furnitureStarts: {
    copyright: list`
      tous droits réservés; droits réservés; mentions légales; propulsé par; réalisation ?:; conception ?:
    `,
    newsletter: list`
      abonnez-vous (?:à|pour); inscrivez-vous (?:à|pour); recevez (?:notre|la) (?:newsletter|lettre);
      votre adresse e-?mail
    `,
    comments: list`
      vous devez être connecté; votre adresse (?:de messagerie|e-?mail) ne sera pas
    `,
    program: ['votre navigateur', 'veuillez activer javascript'],
    counter: ['visiteurs? ?:', 'visites? ?:'],
  },
  printButtons: ['imprimer', 'version imprimable', 'imprimer cette page'],
  home: ['accueil', "page d[’']accueil"],
  sections: list`
    (?:actualités?|actu|politique|économie|société|culture|sports?|monde|international|france|région|régions|santé|éducation|environnement|sciences?|communiqués?|communiqué de presse|vie locale|faits divers|opinions?)(?: (?:&|et) (?:société|culture|économie|environnement|santé|politique))?
  `,
  sectionStarts: ['actualités de', 'actualités du', 'rubrique'],
  weekdays: list`
    lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche; lun\.|mar\.|mer\.|jeu\.|ven\.|sam\.|dim\.
  `,
  months: [
    ['janvier', 'janv'],
    ['février', 'févr', 'fév'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre'],
    ['octobre'],
    ['novembre'],
    ['décembre', 'déc'],
  ],
  dateGlue: ['le', 'à', 'du'],
  unitHeads: list`
    ministère; direction; préfecture; mairie; ville; région; conseil; agence; institut; université; école; lycée;
    service; bureau; association; comité; journal; société; fondation; ambassade; chambre; office; centre; syndicat;
    commune; communauté
  `,
  familyNames: [],
  notNames: ['merci', 'fin', 'contact', 'photo', 'suite', 'sources', 'lire', 'voir'],
  places: [],
  honorifics: ['m', 'mme', 'mlle', 'dr', 'pr', 'me'],
  desks: list`
    la rédaction; rédaction; notre correspondant; notre correspondante; avec afp; service de presse; correspondant
  `,
  deeds: ['traduction', 'propos recueillis'],
  offices: list`
    (?:vice-)?(?:directeur|directrice|président|présidente|maire|secrétaire|chef|préfet)
  `,
  siteNames: ['site officiel', 'portail (?:officiel|du gouvernement)'],
  captionHeads: ['photo', 'vue', 'une vue', 'ci-dessus', 'ci-contre', 'de gauche à droite'],
  captionEnds: [],
  captionProofs: ['de gauche à droite', 'ci-(?:dessus|contre|dessous)'],
  captionSigns: list`
    photo ?(?:de|:|dr|archives); de gauche à droite; à gauche|à droite|au centre; crédit ?:; © ?\p{L}; pose(?:nt)? ;
    lors (?:de|du|d[’']); pendant 
  `,
  reports: [],
  openers: ['il', 'elle', 'ils', 'après', 'selon', 'depuis', 'lors', 'dans', 'en', 'hier'],
  openWords: list`
    et; de; du; des; le; la; les; à; au; aux; en; pour; par; sur; dans; avec; un; une; ou; que; qui; son; sa; ses
  `,
};
