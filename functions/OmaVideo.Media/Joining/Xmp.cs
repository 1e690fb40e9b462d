using System.Buffers.Binary;
using System.Text;
using OmaVideo.Core.Delivery;
using OmaVideo.Media.Cards;

namespace OmaVideo.Media.Joining;

/// <summary>
/// The disclosure where machines look for it: XMP in a box of its own at the end of an MP4 (XMP part 3, 1.2.3), with
/// IPTC's digital source type. FFmpeg cannot write it; after the last box nothing moves when it is added.
/// </summary>
internal static class Xmp
{
    private static readonly byte[] Uuid = Convert.FromHexString("BE7ACFCB97A942E89C71999491E3AFAC");

    /// <param name="sourceType">IPTC's word for how the video came about.</param>
    /// <param name="provenance">What the record of the video's provenance is called, where there is one.</param>
    public static byte[] Box(string title, string language, string sourceType, string? provenance)
    {
        var packet = Encoding.UTF8.GetBytes(Packet(Svg.Escape(title), Svg.Escape(language), sourceType, provenance is null ? "" : $"<dcterms:provenance>{Svg.Escape(provenance)}</dcterms:provenance>\n"));
        var box = new byte[8 + Uuid.Length + packet.Length];
        BinaryPrimitives.WriteInt32BigEndian(box, box.Length);
        "uuid"u8.CopyTo(box.AsSpan(4));
        Uuid.CopyTo(box, 8);
        packet.CopyTo(box, 8 + Uuid.Length);
        return box;
    }

    private static string Packet(string title, string language, string sourceType, string provenance) => $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
        <xmp:CreatorTool>{Disclosure.Tool}</xmp:CreatorTool>
        <Iptc4xmpExt:DigitalSourceType>{sourceType}</Iptc4xmpExt:DigitalSourceType>
        {provenance}</rdf:Description>
        </rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """.ReplaceLineEndings("\n");
}
