namespace OmaVideo.Agents.Visual.Offline.Words;

/// <summary>Common names of motifs in German, Spanish, French, Italian and Portuguese.</summary>
internal static class OtherTongues
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["coffee"] = "kaffee tasse taza tazza xícara caffè",
        ["bread"] = "brot bäckerei panadería boulangerie pane pão padaria",
        ["meal"] = "essen gericht comida plato repas plat cibo piatto refeição prato",
        ["chef"] = "koch köchin küche cocinero cocina cuisinier cuisine cuoco cucina cozinheiro cozinha",
        ["house"] = "haus zuhause wohnung casa hogar maison foyer appartement",
        ["shop"] = "laden geschäft tienda boutique magasin negozio loja",
        ["skyline"] = "stadt ciudad ville città cidade",
        ["school"] = "schule escuela école scuola escola",
        ["book"] = "buch bücher lesen libro libros leer livre livres lire leggere livro ler",
        ["family"] = "familie kinder familia niños niño famille enfants enfant famiglia bambini família crianças",
        ["team"] = "mannschaft mitarbeiter equipo personas équipe gens squadra persone equipe pessoas menschen",
        ["doctor"] = "arzt ärztin krankenhaus médico hospital médecin hôpital medico ospedale",
        ["heart"] = "herz liebe corazón amor cœur coeur cuore amore coração",
        ["tree"] = "baum bäume árbol árboles arbre arbres albero alberi árvore",
        ["pines"] = "wald bosque forêt bosco floresta",
        ["mountain"] = "berg berge montaña montañas montagne montagna montanha",
        ["wave"] = "meer mar mer ozean océano océan oceano",
        ["sailboat"] = "schiff segelboot barco velero bateau voilier barca",
        ["sunrise"] = "sonne sol soleil amanecer sonnenaufgang aube alba",
        ["flower"] = "blume blumen flor flores fleur fleurs fiore fiori",
        ["garden"] = "garten jardín jardin giardino jardim gemüse verduras légumes verdure",
        ["wheat"] = "bauer ernte campo agricultor ferme agriculteur fattoria agricoltore fazenda",
        ["bicycle"] = "fahrrad rad bicicleta vélo bicicletta",
        ["car"] = "auto wagen coche voiture macchina carro",
        ["train"] = "zug bahn tren treno trem",
        ["plane"] = "flugzeug avión avion aereo avião",
        ["suitcase"] = "reise koffer viaje maleta voyage valise viaggio valigia viagem",
        ["truck"] = "lastwagen camión camion caminhão",
        ["parcel"] = "paket lieferung paquete envío colis livraison pacco consegna pacote entrega",
        ["phone"] = "handy telefon teléfono móvil téléphone telefono cellulare telefone celular",
        ["laptop"] = "rechner ordenador computadora ordinateur portatile computador",
        ["robot"] = "roboter künstliche intelligenz inteligencia intelligenza inteligência",
        ["chart"] = "wachstum umsatz crecimiento ventas croissance ventes crescita vendite crescimento vendas",
        ["coins"] = "geld münzen dinero monedas argent pièces soldi denaro dinheiro moedas",
        ["clock"] = "uhr zeit reloj tiempo horloge temps orologio relógio",
        ["calendar"] = "kalender termin calendario cita calendrier",
        ["lightbulb"] = "idee ideen idea ideas idée idées ideia innovación",
        ["shield"] = "sicherheit schutz seguridad protección sécurité sicurezza protezione segurança",
        ["rocket"] = "rakete cohete fusée razzo foguete",
        ["music"] = "musik música musique musica canción chanson canzone",
        ["camera"] = "kamera cámara caméra fotocamera câmera foto",
        ["dog"] = "hund hunde perro chien cachorro",
        ["cat"] = "katze katzen gato gatto",
        ["drop"] = "wasser agua eau acqua água",
        ["campfire"] = "feuer fuego feu fuoco fogo",
        ["lamp"] = "lampe lámpara lampada luminária",
        ["wind-turbine"] = "windkraft energie energía énergie energia viento",
        ["gift"] = "geschenk regalo cadeau presente",
    };

    /// <summary>More words for a motif, as a vocabulary has them.</summary>
    public static string For(string motif) => Names.GetValueOrDefault(motif, "");

    /// <summary>The motifs that have names here.</summary>
    public static IEnumerable<string> Motifs => Names.Keys;
}
