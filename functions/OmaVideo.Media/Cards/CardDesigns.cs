using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Media.Cards.Closings;
using OmaVideo.Media.Cards.Titles;

namespace OmaVideo.Media.Cards;

/// <summary>Which design a card gets.</summary>
internal static class CardDesigns
{
    public static ICardDesign Of(Card card, FrameSize frame, Look look)
    {
        var stage = new Stage(frame, look);
        return card.Kind switch
        {
            CardKind.Title => Title(Stage.Line(card, 0), stage),
            CardKind.Closing => Closing(Stage.Line(card, 0), Stage.Line(card, 1), stage),
            CardKind.Watermark => new WatermarkCard(Stage.Line(card, 0), stage),
            _ => new CaptionCard(card, stage),
        };
    }

    private static ICardDesign Title(string title, Stage stage) => stage.Look.Style switch
    {
        Style.Modern => new ModernTitle(title, stage),
        Style.Minimalist => new MinimalistTitle(title, stage),
        Style.Cinematic => new CinematicTitle(title, stage),
        Style.Playful => new PlayfulTitle(title, stage),
        _ => new ProfessionalTitle(title, stage),
    };

    private static ICardDesign Closing(string call, string title, Stage stage) => stage.Look.Style switch
    {
        Style.Minimalist or Style.Cinematic => new PosterClosing(call, title, stage),
        _ => new ButtonClosing(call, title, stage),
    };
}
