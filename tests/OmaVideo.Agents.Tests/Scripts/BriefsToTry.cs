using OmaVideo.Core.Briefs;

namespace OmaVideo.Agents.Tests.Scripts;

/// <summary>Briefs as people write them: of every kind, length and tidiness.</summary>
internal static class BriefsToTry
{
    /// <summary>In good English, with enough to say for half a minute.</summary>
    public static IReadOnlyList<Brief> Rich { get; } =
    [
        new("Introducing Lumen: the desk lamp that follows the sun", "Most desk lamps shine the same cold white from breakfast to midnight. Lumen is a desk lamp that follows the sun. In the morning it wakes your desk with bright, clear daylight. As the afternoon fades, it warms to amber. A small sensor in the brass arm reads the room and adjusts the light by itself, so there is nothing to set and no app to open. The shade is cut from a single sheet of recycled aluminium.", 30, TargetAudience: "people who work from home", KeyMessages: ["Follows daylight from sunrise to dusk", "No app to open"], CallToAction: "Order your Lumen before spring"),
        new("GreenCommute", "GreenCommute is a mobile app that helps city dwellers find the cleanest route to work. It combines buses, bikes and trams in one ticket. Every trip shows how much carbon you saved, and you can compare your score with friends. The app works in forty cities and costs nothing for the first month.", 30, TargetAudience: "Urban commuters aged 20-40", KeyMessages: ["One ticket for everything", "Free for the first month"], CallToAction: "Download GreenCommute now"),
        new("How bees make honey", "Bees visit up to two million flowers to make a single jar of honey. A worker bee sips nectar through her long tongue and carries it home in a special stomach. Inside the hive she passes it to another bee, who chews it and adds enzymes. The bees spread the nectar across the honeycomb and fan it with their wings until most of the water evaporates. In winter, the colony lives on what it has stored.", 45, TargetAudience: "children in primary school"),
        new("Save the Old Oak", "The old oak in Miller's Park has stood for four hundred years. Children have climbed it, couples have met under it, and owls have nested in its crown. Next spring the city wants to cut it down for a parking lot. We need ten thousand signatures before the end of March. Every name counts.", 45, TargetAudience: "residents of Millerstown", KeyMessages: ["Ten thousand signatures by March"], CallToAction: "Sign the petition today"),
        new("Yoga for Beginners: 8-week online course", "Our eight-week online course teaches you the basics of yoga at your own pace. Each week brings three short video lessons, a breathing exercise and a live question hour with your teacher. You don't need any equipment except a mat. Feel stronger, sleep better and find a moment of calm in your day.", 60, TargetAudience: "busy parents and office workers", KeyMessages: ["No experience needed", "Live support from certified teachers"], CallToAction: "Reserve your spot today"),
        new("Summer Garden Festival", "On June 21st the botanical garden opens its gates for the Summer Garden Festival. Live jazz by the lily pond, food trucks from twelve countries, and a night walk through the glasshouses by lantern light. Kids can build insect hotels and plant sunflowers. Entry is free until noon!", 30, TargetAudience: "families in the city", KeyMessages: ["Free entry until noon"], CallToAction: "Bring a blanket and stay until the stars come out"),
        new("Why we sleep", "Sleep is not a waste of time. While you sleep, your brain sorts the memories of the day and clears away waste. Deep sleep repairs muscles, and dreaming sleep helps us learn. People who sleep less than six hours catch colds more often. A dark, cool room and a regular bedtime help most people sleep well.", 60, TargetAudience: "students", CallToAction: "Go to bed on time tonight"),
        new("Onboarding at Northwind Logistics", "Welcome to Northwind Logistics. On your first day you will collect your badge at the reception and meet your team lead in the warehouse. Safety comes first: always wear your vest and boots on the floor. Forklifts have the right of way. If you see something unsafe, stop and tell your supervisor.", 60, TargetAudience: "new employees", KeyMessages: ["Ask questions early and often"]),
        new("CloudSync Pro 3.0 Launch", "CloudSync Pro 3.0 is our most powerful release yet.\n\nNew features:\n- Real-time collaboration across teams\n- End-to-end encryption\n- 10x faster uploads\n- Works offline\n\nTrusted by over 5,000 companies worldwide. See https://cloudsync.example/pro for details.", 30, TargetAudience: "IT managers", KeyMessages: ["Security without compromise", "Built for teams"], CallToAction: "Start your free trial at cloudsync.example"),
        new("The Harbour Bakery", "The Harbour Bakery opens at five, when the fishing boats come in. Anna and her brother bake sourdough in a stone oven their grandfather built. The crust crackles, the kettle sings, and the first customers are always the fishermen. On Sundays there are cinnamon buns, and they are gone by nine. We use flour from the mill across the river.", 30, TargetAudience: "locals and visitors", KeyMessages: ["Sourdough from a stone oven", "Flour from the mill across the river"], CallToAction: "Come before nine"),
        new("Mars in your pocket", "Our telescope app turns your phone into a window on the night sky. Point it at a star, and it tells you its name. Follow Mars across the horizon, listen to the stories behind the constellations, and get a gentle nudge when the space station passes over your roof. It works without a signal, deep in the forest or far out at sea.", 30, TargetAudience: "campers", KeyMessages: ["Works without a signal", "Built by astronomers"], CallToAction: "Look up tonight"),
        new("Clean Water for Kibera", "Every morning Amina walks two hours to fetch water. A single well changes the day of a whole street. Girls go to school, gardens grow, and clinics stay open. Local engineers build the wells and train a keeper for each of them. Twenty euros give one family clean water for years.", 45, TargetAudience: "donors", KeyMessages: ["One well changes a whole street", "Twenty euros for years of clean water"], CallToAction: "Donate a day of water"),
    ];

    /// <summary>With little to say, badly written, hostile, or in other languages.</summary>
    public static IReadOnlyList<Brief> Hard { get; } =
    [
        new("Coffee", "Fresh roasted coffee beans delivered weekly.", 15),
        new("Team offsite", "Join us for our yearly offsite in the mountains.", 60),
        new("Tiny", "Just a test", 180),
        new("🎉🎉🎉", "😀😀😀😀😀😀😀😀😀😀😀😀", 30),
        new("<script>alert('x')</script>", "<script>alert(document.cookie)</script><b>Hello</b> world of <i>tests</i> & more", 15),
        new("[0:v]drawtext=text='hi'", "[0:v]scale=1920:1080,drawtext=fontfile=/etc/passwd:text='%{pts}':x=10[out]; -vf movie=../../x.mp4", 15),
        new("Quotes: \"it's\" 'here'", "He said: \"don't stop\", then 'left': nobody \"knew\" why; it's 12:30, and 3:1 was the score. Path ../../etc/passwd; C:\\Windows\\x.", 15),
        new("Long word", new string('A', 5000), 30),
        new("Endless", string.Join(' ', Enumerable.Repeat("word", 900)), 60),
        new("Shouting", "BUY NOW!!! LIMITED OFFER!!! BEST PRICE IN TOWN!!! CALL US!!!", 30, KeyMessages: ["CHEAP", "FAST!!!"]),
        new("# A **markdown** title", "## Heading\n\n* **Fast** delivery in [two days](https://x.example/y)\n* Contact us at info@shop.example or visit www.shop.example\n\nWe ship bicycles, parts and accessories to every country in Europe, and if something breaks within the first two years, we repair it free of charge without asking a single question.", 30),
        new("lowercase", "this is a brief that someone typed on a phone without any punctuation at all it goes on and on about a garden and a shed and a man who builds small wooden boats for his grandchildren every winter while the snow falls", 20),
        new("Dots ... and — dashes", "Wait… what? Yes — really. It costs $3.50, e.g. at Dr. Brown's on 5th St. in the U.S. today. (Not tomorrow.)", 20),
        new("El taller de bicicletas", "En la calle del Olmo hay un taller donde las bicicletas vuelven a nacer. Marta repara ruedas, frenos y recuerdos desde hace veinte años. Cada bicicleta sale con una campanilla nueva y una historia más larga.", 30, Language: "es", CallToAction: "Trae tu bicicleta esta semana"),
        new("Le phare", "Le phare de la pointe s'allume encore chaque soir. Son gardien raconte la mer aux enfants du village, et les enfants la dessinent.", 45, Language: "fr-FR"),
        new("Die Bäckerei am Markt", "Um vier Uhr morgens brennt in der Bäckerei am Markt das erste Licht. Hier wird der Teig noch von Hand geknetet, und das Brot liegt auf Stein.", 60),
        new("夜の本屋", "駅前の小さな本屋は、夜になると灯りがともります。店主は毎晩ひとりの客のために一冊の本を選びます。コーヒーの香りの中で、物語が静かに始まります。", 30, Language: "ja"),
        new("中文", new string('水', 5000), 90, Language: "zh"),
        new("مقهى الحي", "في زاوية الشارع القديم مقهى صغير يجمع الجيران كل صباح. القهوة تحمص هنا كل يوم، والخبز يأتي ساخنا من الفرن.", 30, Language: "ar"),
        new("ไทย", "ร้านกาแฟเล็กๆ ริมแม่น้ำเปิดทุกเช้า กลิ่นกาแฟหอมอบอวลไปทั่วซอย ทุกคนยินดีต้อนรับ", 30, Language: "th"),
        new("Kávéház", "A kis kávéház a folyó mellett minden reggel kinyit.", 180, Language: "hu"),
        new("!!!", "?!?!?!?!?!?!", 5),
    ];

    public static IEnumerable<Brief> All => Rich.Concat(Hard);
}
