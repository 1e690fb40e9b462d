namespace OmaVideo.Media.Joining;

/// <summary>The three letters by which MP4 names a language.</summary>
internal static class Languages
{
    /// <summary>ISO 639-1 and -2/T of the languages most videos are in.</summary>
    private const string Known =
        "af:afr am:amh ar:ara az:aze be:bel bg:bul bn:ben bs:bos ca:cat cs:ces cy:cym da:dan de:deu el:ell en:eng es:spa et:est eu:eus fa:fas fi:fin " +
        "fr:fra ga:gle gl:glg gu:guj he:heb hi:hin hr:hrv hu:hun hy:hye id:ind is:isl it:ita ja:jpn ka:kat kk:kaz km:khm kn:kan ko:kor ky:kir lo:lao " +
        "lt:lit lv:lav mk:mkd ml:mal mn:mon mr:mar ms:msa mt:mlt my:mya nb:nob ne:nep nl:nld nn:nno no:nor pa:pan pl:pol ps:pus pt:por ro:ron ru:rus " +
        "si:sin sk:slk sl:slv so:som sq:sqi sr:srp sv:swe sw:swa ta:tam te:tel th:tha tl:tgl tr:tur uk:ukr ur:urd uz:uzb vi:vie zh:zho zu:zul";

    private static readonly Dictionary<string, string> Codes = Known.Split(' ').ToDictionary(pair => pair[..2], pair => pair[3..]);

    /// <param name="tag">BCP 47, e.g. <c>pt-BR</c>.</param>
    /// <returns>e.g. <c>por</c>; <c>und</c> where the language is not known.</returns>
    public static string Iso639(string tag) => Codes.GetValueOrDefault(tag.Split('-', '_')[0].ToLowerInvariant(), "und");
}
