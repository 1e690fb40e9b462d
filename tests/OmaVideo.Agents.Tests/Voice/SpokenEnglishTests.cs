using OmaVideo.Agents.Voice.Words;

namespace OmaVideo.Agents.Tests.Voice;

public sealed class SpokenEnglishTests
{
    [Theory]
    [InlineData("It costs $1,250.50.", "It costs one thousand two hundred and fifty dollars fifty.")]
    [InlineData("Only $1 or $0.99 or £2.5m!", "Only one dollar or zero dollars ninety nine cents or two point five million pounds!")]
    [InlineData("45% off, 5 km/h, 1 kg, -3 °C", "forty five percent off, five kilometers per hour, one kilogram, minus three degrees Celsius.")]
    [InlineData("From 5-10 to 3–4 days", "From five to ten to three to four days.")]
    [InlineData("At 9:30, 10:05 and 12:00", "At nine thirty, ten oh five and twelve.")]
    [InlineData("The 21st of May 2026, in 1905, 2005 and the 1980s", "The twenty first of May twenty twenty six, in nineteen oh five, two thousand and five and the nineteen eighties.")]
    [InlineData("1,000,000 users and 007", "one million users and zero zero seven.")]
    [InlineData("It is #1, 100+ strong, 2x faster", "It is number one, one hundred plus strong, two times faster.")]
    [InlineData("12345678901234567", "one two three four five six seven eight nine zero one two three four five six seven.")]
    public void Numbers_are_said(string written, string said) => Assert.Equal(said, SpokenEnglish.From(written));

    [Theory]
    [InlineData("See https://www.lumen-lamp.com/shop?x=1.", "See lumen lamp dot com.")]
    [InlineData("Mail hi@lumen.io or see lumen.io!", "Mail hi at lumen dot io or see lumen dot io!")]
    [InlineData("Dr. Smith & co, e.g. vs. etc.", "Doctor Smith and co, for example versus et cetera.")]
    [InlineData("OK, open 24/7", "okay, open twenty four seven.")]
    public void Addresses_and_abbreviations_are_said(string written, string said) => Assert.Equal(said, SpokenEnglish.From(written));

    [Theory]
    [InlineData("The API and USB of NASA", "The ay pee eye and you ess bee of nasa.")]
    [InlineData("Two PDFs, the U.S.A. and HTML", "Two pee dee effs, the you ess ay and aitch tee em ell.")]
    [InlineData("BUY NOW, THE BEST SALE EVER", "buy now, the best sale ever.")]
    [InlineData("A NEW day", "A new day.")]
    public void Acronyms_are_spelt_and_shouting_is_not(string written, string said) => Assert.Equal(said, SpokenEnglish.From(written));

    [Theory]
    [InlineData("“It’s” nice… really — yes!!!", "It's nice, really, yes!")]
    [InlineData("Wait... what?! (an aside) done", "Wait, what? an aside, done.")]
    [InlineData("Café Müller, naïve Zoë, Łódź", "Cafe Mueller, naive Zoe, Lodz.")]
    [InlineData("Fun 🎉🎉 <b>bold</b> **strong** [link](http://x.y)", "Fun bold strong link.")]
    [InlineData("well-known 'quoted' rock 'n' roll", "well known quoted rock n roll.")]
    public void Marks_become_pauses_or_nothing(string written, string said) => Assert.Equal(said, SpokenEnglish.From(written));

    [Theory]
    [InlineData("🎉🎉")]
    [InlineData("…?!—")]
    [InlineData("مرحبا بالعالم")]
    [InlineData("   ")]
    public void Where_there_is_nothing_to_say_nothing_is_said(string written) => Assert.False(SpokenText.CanBeSpoken(SpokenEnglish.From(written)));

    [Theory]
    [InlineData("[x];movie=/etc/passwd")]
    [InlineData("%{eif\\:t\\:d} $(rm -rf /) `ls` ; | & < >")]
    [InlineData("a\0b\u202Ec\u2028d\r\n\te")]
    public void Only_letters_digits_and_plain_marks_are_left(string hostile) =>
        Assert.Matches(@"\A[A-Za-z0-9 ,.!?'-]*\z", SpokenEnglish.From(hostile));

    [Fact]
    public void A_word_without_end_is_broken() =>
        Assert.All(SpokenEnglish.From(new string('a', 5000)).Split(' '), word => Assert.True(word.Length <= 33));

    [Fact]
    public void It_stays_fast_on_texts_made_to_be_slow()
    {
        foreach (var piece in new[] { "<a", "[", "1,", "a.", "$1 ", "((", "A.", "-", "@a" })
            SpokenEnglish.From(string.Concat(Enumerable.Repeat(piece, 2500)));
    }

    [Theory]
    [InlineData("Der Zug – um 21:30 Uhr – fährt „pünktlich“ 🚂.", "Der Zug - um 21:30 Uhr - fährt pünktlich .")]
    [InlineData("東京へ[[hello]]行こう", "東京へ hello 行こう")]
    public void Other_languages_keep_their_letters(string written, string said) => Assert.Equal(said, SpokenText.From(written));

    [Theory]
    [InlineData("de", "Der Zug nach 東京ひらがな、한국 fährt", "Der Zug nach fährt")]
    [InlineData("ar", "مرحبا שלום hello Καλημέρα привет", "مرحبا hello")]
    [InlineData("he", "מה שלום مرحبا", "מה שלום")]
    [InlineData("ja", "東京へ行こう привет", "東京へ行こう")]
    [InlineData("ru", "Привет, नमस्ते", "Привет,")]
    public void A_voice_is_spared_letters_it_could_only_spell(string language, string written, string said) =>
        Assert.Equal(said, SpokenText.From(Alphabets.Sayable(written, language)));
}
