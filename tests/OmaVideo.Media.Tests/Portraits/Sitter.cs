using System.Globalization;
using System.Text;

namespace OmaVideo.Media.Tests.Portraits;

/// <summary>Somebody who never lived, drawn as a photo would show them: lit from one side, before what was behind them.</summary>
/// <param name="Lean">Degrees the head leans.</param>
/// <param name="Turn">How far the face looks aside, in the drawing's units.</param>
internal sealed record Sitter(string Skin, string Shade, string Hair, string Shirt, string Wall, string WallDeep, bool Long = false, bool Bearded = false, bool Glasses = false, double Lean = 0, double Turn = 0)
{
    public static readonly Sitter Ada = new("#e8b796", "#b97f60", "#5a3420", "#3d6b8f", "#d9dde0", "#a8b0b6", Long: true);
    public static readonly Sitter Kofi = new("#8d5a3c", "#5b3622", "#17120f", "#d8a13a", "#8a6a4c", "#4b3728", Bearded: true) { Behind = Shelves };
    public static readonly Sitter Lin = new("#f0cba8", "#c99874", "#c9cdd2", "#8f2f3f", "#cfe0ea", "#9fbccb", Glasses: true, Lean: 3, Turn: 16) { Behind = Garden };

    public static IEnumerable<Sitter> All => [Ada, Kofi, Lin];

    /// <summary>What stands before the wall.</summary>
    private Func<string> Behind { get; init; } = () => "";

    /// <summary>A drawing of 1000 by 1200.</summary>
    public string Svg(double width = 1000) => string.Create(CultureInfo.InvariantCulture, $"""
        <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{width * 1.2}" viewBox="0 0 1000 1200">
        <defs>
        <radialGradient id="wall" cx="0.35" cy="0.3" r="0.9"><stop offset="0" stop-color="{Wall}"/><stop offset="1" stop-color="{WallDeep}"/></radialGradient>
        <radialGradient id="skin" cx="0.42" cy="0.4" r="0.65"><stop offset="0" stop-color="{Skin}"/><stop offset="0.62" stop-color="{Skin}"/><stop offset="1" stop-color="{Shade}"/></radialGradient>
        <linearGradient id="neck" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="{Shade}"/><stop offset="0.6" stop-color="{Skin}"/></linearGradient>
        <filter id="s"><feGaussianBlur stdDeviation="9"/></filter><filter id="t"><feGaussianBlur stdDeviation="4"/></filter>
        </defs>
        <rect width="1000" height="1200" fill="url(#wall)"/>
        {Behind()}
        {(Long ? $"<path d='M285 470 C250 180 750 180 715 470 C740 640 760 800 730 900 L270 900 C240 800 260 640 285 470Z' fill='{Hair}'/>" : "")}
        <path d="M60 1200 C70 1010 240 960 400 925 L600 925 C760 960 930 1010 940 1200Z" fill="{Shirt}"/>
        <path d="M400 925 C440 1010 560 1010 600 925 L575 905 L425 905Z" fill="{Shade}" opacity="0.55"/>
        <path d="M415 760 L415 930 C450 985 550 985 585 930 L585 760Z" fill="url(#neck)"/>
        <g transform="rotate({Lean} 500 700)">
        <ellipse cx="{318 + (Turn / 2)}" cy="560" rx="28" ry="58" fill="{Shade}"/><ellipse cx="{682 - (Turn / 2)}" cy="560" rx="28" ry="58" fill="{Shade}"/>
        <path d="M322 500 C318 330 400 270 500 270 C600 270 682 330 678 500 C680 640 640 730 580 790 C540 828 460 828 420 790 C360 730 320 640 322 500Z" fill="url(#skin)"/>
        {(Bearded ? $"<path d='M326 590 C345 700 400 690 440 705 C470 690 530 690 560 705 C600 690 655 700 674 590 C680 720 630 800 575 836 C535 858 465 858 425 836 C370 800 320 720 326 590Z' fill='{Hair}' opacity='0.93'/>" : "")}
        <g transform="translate({Turn} 0)">
        <path d="M330 560 C345 520 430 508 462 540 L462 590 C430 610 360 605 330 560Z" fill="{Shade}" opacity="0.75" filter="url(#s)"/>
        <path d="M538 540 C570 508 655 520 670 560 C640 605 570 610 538 590Z" fill="{Shade}" opacity="0.75" filter="url(#s)"/>
        <path d="M352 505 C385 476 440 480 464 500 L462 518 C432 500 390 500 356 522Z" fill="{Hair}" filter="url(#t)"/>
        <path d="M536 500 C560 480 615 476 648 505 L644 522 C610 500 568 500 538 518Z" fill="{Hair}" filter="url(#t)"/>
        <path d="M366 558 C388 534 436 534 456 562 C434 582 390 582 366 558Z" fill="#f4efe9"/><path d="M544 562 C564 534 612 534 634 558 C610 582 566 582 544 562Z" fill="#f4efe9"/>
        <circle cx="412" cy="557" r="20" fill="#2b1d16"/><circle cx="588" cy="557" r="20" fill="#2b1d16"/><circle cx="405" cy="550" r="5" fill="#fff"/><circle cx="581" cy="550" r="5" fill="#fff"/>
        <path d="M362 556 C386 528 438 528 460 560" stroke="#241812" stroke-width="9" fill="none"/><path d="M540 560 C562 528 614 528 638 556" stroke="#241812" stroke-width="9" fill="none"/>
        <path d="M486 560 C480 610 462 650 452 668 C470 694 530 694 548 668 C538 650 520 610 514 560Z" fill="{Skin}"/>
        <path d="M520 560 C528 610 545 650 550 668 C535 690 510 690 500 688 C520 650 515 600 520 560Z" fill="{Shade}" opacity="0.6" filter="url(#t)"/>
        <ellipse cx="474" cy="674" rx="12" ry="7" fill="{Shade}" filter="url(#t)"/><ellipse cx="526" cy="674" rx="12" ry="7" fill="{Shade}" filter="url(#t)"/>
        <path d="M425 738 C460 722 480 726 500 732 C520 726 540 722 575 738 C545 768 455 768 425 738Z" fill="#a34b49"/><path d="M425 738 C470 748 530 748 575 738" stroke="#5d2222" stroke-width="6" fill="none"/>
        <path d="M440 786 C470 800 530 800 560 786" stroke="{Shade}" stroke-width="12" fill="none" opacity="0.6" filter="url(#t)"/>
        {(Glasses ? "<g fill='#ffffff' fill-opacity='0.12' stroke='#20242b' stroke-width='10'><rect x='346' y='515' width='132' height='92' rx='40'/><rect x='522' y='515' width='132' height='92' rx='40'/><path d='M478 548 C490 538 510 538 522 548 M346 545 L316 536 M654 545 L684 536' fill='none'/></g>" : "")}
        </g>
        <path d="M308 520 C290 300 380 215 505 215 C630 215 712 300 692 520 C680 430 650 372 610 345 C540 372 420 372 385 345 C350 372 322 430 308 520Z" fill="{Hair}"/>
        </g></svg>
        """);

    private static string Shelves()
    {
        string[] spines = ["#7c2f2a", "#20455c", "#c9a45a", "#3d5a3a", "#d8cdb8", "#533a63", "#a85b2c", "#1f2a38"];
        var books = new StringBuilder();
        for (var row = 0; row < 5; row++)
        {
            for (var (x, n) = (10, row * 3); x < 980; n++)
            {
                var (wide, high) = (26 + (n * 37 % 30), 150 + (n * 53 % 60));
                books.Append(CultureInfo.InvariantCulture, $"<rect x='{x}' y='{(row * 245) + 225 - high}' width='{wide}' height='{high}' fill='{spines[(n * 5 + row) % spines.Length]}'/>");
                x += wide + 3;
            }

            books.Append(CultureInfo.InvariantCulture, $"<rect x='0' y='{(row * 245) + 225}' width='1000' height='18' fill='#2e2018'/>");
        }

        return $"<g>{books}</g>";
    }

    private static string Garden()
    {
        string[] leaves = ["#5f8a4e", "#86a860", "#3f6b46", "#b7c98a", "#6d9a72"];
        var trees = new StringBuilder();
        for (var n = 0; n < 46; n++)
            trees.Append(CultureInfo.InvariantCulture, $"<circle cx='{n * 271 % 1000}' cy='{240 + (n * 197 % 760)}' r='{50 + (n * 31 % 70)}' fill='{leaves[n % leaves.Length]}'/>");
        return $"<g opacity='0.85' filter='url(#s)'>{trees}</g>";
    }
}
