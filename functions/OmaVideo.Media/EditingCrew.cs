using OmaVideo.Core.Assets;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Exports;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Storyboards;
using OmaVideo.Media.Assets;
using OmaVideo.Media.Clips;
using OmaVideo.Media.Cuts;
using OmaVideo.Media.Exports;
using OmaVideo.Media.Fitting;
using OmaVideo.Media.Inspecting;
using OmaVideo.Media.Joining;
using OmaVideo.Media.Portraits;
using OmaVideo.Media.Posters;
using OmaVideo.Media.Previews;
using OmaVideo.Media.Sheets;
using OmaVideo.Media.Sound;
using OmaVideo.Media.Viewing;

namespace OmaVideo.Media;

/// <summary>Who cuts, mixes, joins and inspects; all of them work with FFmpeg.</summary>
public static class EditingCrew
{
    /// <summary>A role's port, and who plays it.</summary>
    public static IReadOnlyList<(Type Role, Type Player)> Roles { get; } =
    [
        (typeof(IFootageViewer), typeof(FootageViewer)),
        (typeof(IContactSheetMaker), typeof(ContactSheetMaker)),
        (typeof(ICutRenderer), typeof(CutRenderer)),
        (typeof(IListener), typeof(Listener)),
        (typeof(ISoundMixer), typeof(SoundMixer)),
        (typeof(IAssembler), typeof(Assembler)),
        (typeof(IInspector), typeof(Inspector)),
        (typeof(IPosterMaker), typeof(PosterMaker)),
        (typeof(IPreviewMaker), typeof(PreviewMaker)),
        (typeof(IFingerprinter), typeof(Fingerprinter)),
        (typeof(IExporter), typeof(Exporter)),
        (typeof(IArchivist), typeof(Archivist)),
        (typeof(IPictureFitter), typeof(PictureFitter)),
        (typeof(IMusicFitter), typeof(MusicFitter)),
        (typeof(IPictureViewer), typeof(PictureViewer)),
        (typeof(IPortraitist), typeof(Portraitist)),
        (typeof(IGuestPlacer), typeof(GuestPlacer)),
    ];
}
