using OmaVideo.Agents.Visual.Offline.Drawing;
using static OmaVideo.Agents.Visual.Offline.Drawing.Ink;
using static OmaVideo.Agents.Visual.Offline.Motifs.Place;
using static OmaVideo.Agents.Visual.Offline.Motifs.Stance;

namespace OmaVideo.Agents.Visual.Offline.Motifs;

internal static class People
{
    public static readonly Motif[] All =
    [
        new("greeter", "person woman man host welcome hello greet wave | you customer guest visitor join meet somebody someone", Stands, [Studio, Town, Room], Greeter),
        new("team", "team people colleague group crew coworker staff employee neighbours couple crowd women men friends company | together community member everyone hire we people collaborate", Stands, [Room, City, Studio], Team),
        new("walker", "walk walker pedestrian commuter sidewalk pavement corner street | step everyday stroll journey move", Stands, [City, Town, Hills], pen => Figure.Ben.As(Pose.Walk).Draw(pen)),
        new("hiker", "hiker hike trek backpack traveler adventurer trail | explore adventure discover wander outdoor rock", Stands, [Peaks, Hills, Forest], Hiker),
        new("runner", "run runner jog sprint athlete marathon | fast sport fit training exercise workout race speed energy training", Stands, [Hills, City, Studio], Runner),
        new("cheer", "cheer celebrate jump winner happy joy smile | celebrat delight excited success party fun smile yes enjoy", Stands, [Studio, Hills, Sky], Cheer),
        new("presenter", "presenter teacher speaker presentation lecture whiteboard coach | explain show pitch demo teach workshop plan strategy meeting", Stands, [Room, Studio], Presenter),
        new("desk-worker", "desk worker office programmer typing developer designer freelancer | work job productivity focus remote task email admin accountant", Stands, [Room, City], DeskWorker),
        new("phone-user", "texting scrolling selfie | app user mobile online notification swipe tap download chat", Stands, [Town, Studio, City], PhoneUser),
        new("handshake", "handshake deal agreement partner partnership | trust contract negotiate client agree together sign hire", Stands, [Room, City, Studio], Handshake),
        new("family", "family parent mother father child kid baby pram stroller son daughter grandmother grandfather boy girl sister brother | care home grow love young school children generation", Stands, [Hills, Town, Studio], Family),
        new("courier", "courier delivery deliver carry messenger mover | shipping doorstep order", Stands, [Town, City], Courier),
        new("chef", "chef cook cooking baker kitchen baking | recipe taste prepare fresh restaurant", Stands, [Room, Town], Chef),
        new("doctor", "doctor nurse clinic hospital medic medical physician tooth wheelchair lung virus blood | health care patient treatment", Stands, [Room, Studio], Doctor),
        new("gardener", "gardener gardening watering | nurture cultivate garden tend", Stands, [Hills, Field], Gardener),
        new("builder", "builder construction engineer worker hardhat helmet craftsman mechanic | build site repair install safety", Stands, [City, Town, Studio], Builder),
        new("climber", "climber climb ascend | challenge overcome effort goal struggle persist hard", Stands, [Peaks, Hills], Climber),
    ];

    private static void Greeter(Pen pen) => Figure.Anna.As(Pose.Wave).Draw(pen);

    private static void Team(Pen pen)
    {
        Figure.Ben.As(Pose.Hold).Draw(pen, -58, 0, 0.95);
        Figure.Cleo.As(Pose.Stand).Draw(pen, 58, 0, 0.93, true);
        Figure.Anna.As(Pose.Wave).Draw(pen);
    }

    private static void Hiker(Pen pen)
    {
        pen.Line(WoodShade, 4, 46, -110, 58, 0);
        Figure.Cleo.As(Pose.Walk with { ElbowR = new(28, -120), HandR = new(46, -108) }).Draw(pen);
        pen.Box(Accent, -42, -148, 28, 54, 10);
        pen.Box(AccentShade, -46, -116, 20, 20, 6);
        pen.Box(SecondLight, -44, -160, 30, 13, 6);
    }

    private static void Runner(Pen pen)
    {
        pen.Curve(AccentLight, 4, "M-98 -130h36M-90 -100h26M-100 -70h30", 0.8);
        Figure.Anna.As(Pose.Run).Draw(pen);
    }

    private static void Cheer(Pen pen)
    {
        Figure.Cleo.As(Pose.Cheer).Draw(pen, 36, 0, 0.92);
        Figure.Ben.As(Pose.Cheer).Draw(pen, -36, -4, 0.96);
        foreach (var (ink, x, y) in new[] { (Accent, -84.0, -176.0), (Second, 84, -184), (AccentLight, 0, -198), (Accent, 92, -130), (Second, -94, -120) })
            pen.Circle(ink, x, y, 5);
    }

    private static void Presenter(Pen pen)
    {
        pen.Line(DarkSoft, 4, 10, -60, 2, 0);
        pen.Line(DarkSoft, 4, 76, -60, 84, 0);
        pen.Box(Paper, -18, -182, 120, 122, 5);
        pen.Box(PaperShade, -18, -70, 120, 10, 4);
        pen.Box(SecondLight, 20, -120, 16, 34);
        pen.Box(Second, 44, -138, 16, 52);
        pen.Box(Accent, 68, -158, 16, 72);
        Figure.Ben.As(Pose.Present with { HandR = new(58, -128), ElbowR = new(34, -118) }).Draw(pen, -56);
    }

    private static void DeskWorker(Pen pen)
    {
        pen.Path(Second, "M-74 -128q-2 -12 10 -12h10q8 0 9 10l8 62h-30z");
        pen.Line(DarkSoft, 6, -48, -66, -48, -14);
        pen.Line(DarkSoft, 6, -70, -2, -48, -16, -26, -2);
        Figure.Anna.As(Pose.Sit).Draw(pen, -30);
        pen.Box(Wood, -16, -88, 116, 9, 3);
        pen.Line(WoodShade, 6, 90, -78, 90, 0);
        pen.Path(DarkSoft, "M24 -90h44l14 -44h-6l-12 38h-40z");
        pen.Path(Glass, "M66 -96l11 -36h4l-12 40z", 0.5);
        pen.Box(AccentShade, 84, -104, 11, 15, 3);
    }

    private static void PhoneUser(Pen pen)
    {
        Figure.Cleo.As(Pose.Read).Draw(pen);
        pen.Box(Dark, 22, -158, 15, 27, 3);
        pen.Box(AccentLight, 24, -155, 11, 20, 1);
        pen.Path(Paper, "M50 -196h36q8 0 8 8v16q0 8 -8 8h-24l-10 10v-10q-10 0 -10 -8v-16q0 -8 8 -8z");
        pen.Path(Accent, "M68 -172q-12 -8 -8 -13q5 -4 8 2q3 -6 8 -2q4 5 -8 13z");
    }

    private static void Handshake(Pen pen)
    {
        Figure.Ben.As(Pose.Reach with { HandR = new(52, -110) }).Draw(pen, -50);
        Figure.Anna.As(Pose.Reach with { HandR = new(50, -112) }).Draw(pen, 50, 0, 0.98, true);
    }

    private static void Family(Pen pen)
    {
        Figure.Cleo.As(Pose.Stand with { ElbowR = new(27, -110), HandR = new(40, -84) }).Draw(pen, -52, 0, 0.98);
        Figure.Ben.As(Pose.Stand with { ElbowL = new(-27, -110), HandL = new(-36, -82) }).Draw(pen, 54);
        (Figure.Anna with { Cut = Cut.Short, Bottom = SecondShade }).As(Pose.Cheer with { HandL = new(-36, -170), HandR = new(38, -176) }).Draw(pen, 2, 0, 0.55);
    }

    private static void Courier(Pen pen)
    {
        Figure.Ben.As(Pose.Walk with { ElbowR = new(22, -112), HandR = new(44, -100), ElbowL = new(-20, -112), HandL = new(20, -98) }).Draw(pen, -14);
        pen.Box(Wood, 8, -134, 58, 46, 3);
        pen.Box(WoodShade, 32, -134, 10, 46, 0);
        pen.Path(Accent, "M-31 -180q16 -14 34 0l14 5q-2 5 -10 5h-38z");
    }

    private static void Chef(Pen pen)
    {
        (Figure.Cleo with { Top = Paper, Cut = Cut.Short }).As(Pose.Present with { HandR = new(56, -124), ElbowR = new(34, -116) }).Draw(pen, -14);
        pen.Path(Paper, "M-31 -182v-12q-12 -14 4 -22q12 -10 26 0q18 8 4 22v12z");
        pen.Box(Accent, -30, -100, 32, 40, 5);
        pen.Oval(DarkSoft, 66, -126, 30, 7);
        pen.Path(Accent, "M44 -132q4 -14 14 -6q4 -14 14 -2q12 -6 14 8z");
        pen.Curve(Paper, 4, "M58 -154q-6 -8 0 -16M74 -154q-6 -8 0 -16", 0.55);
    }

    private static void Doctor(Pen pen)
    {
        (Figure.Ben with { Top = Paper }).As(Pose.Hold).Draw(pen);
        pen.Path(Second, "M-8 -150l8 22l8 -22z");
        pen.Curve(Main, 3.5, "M-12 -148q-4 26 8 32M12 -148q6 22 -4 34");
        pen.Box(AccentLight, 2, -118, 28, 36, 3);
        pen.Path(Accent, "M12 -108h8v6h6v8h-6v6h-8v-6h-6v-8h6z");
    }

    private static void Gardener(Pen pen)
    {
        (Figure.Anna with { Top = Second }).As(Pose.Reach with { HandR = new(48, -98) }).Draw(pen, -34);
        pen.Path(Accent, "M10 -98h32v34h-32zM42 -78l26 -16l4 6l-30 26z");
        pen.Curve(AccentShade, 5, "M10 -92q-14 10 0 24");
        pen.Curve(SecondLight, 3, "M76 -82q8 12 8 26M70 -78q4 14 4 26M80 -88q12 14 14 30");
        pen.Path(Leaf, "M80 0q-4 -26 -22 -30q2 22 22 30q-2 -32 20 -38q2 26 -20 38z");
    }

    private static void Builder(Pen pen)
    {
        Figure.Ben.As(Pose.Present with { HandR = new(50, -104), ElbowR = new(32, -112) }).Draw(pen, -8);
        pen.Path(Accent, "M-27 -174q0 -22 19 -22q20 0 20 22l8 2v4h-47z");
        pen.Path(AccentLight, "M-20 -150l6 64h-8l-6 -58zM4 -150l-6 64h8l8 -58z");
        pen.Box(Paper, 30, -124, 50, 34, 2);
        pen.Curve(Second, 2.5, "M38 -98v-16h14v8h20M38 -106h14");
    }

    private static void Climber(Pen pen)
    {
        pen.Path(MainShade, "M100 0v-200q-22 10 -28 46q-30 10 -32 60q-34 10 -40 54q-26 6 -40 40z");
        pen.Path(MainLight, "M100 -200q-22 10 -28 46q-30 10 -32 60q-34 10 -40 54q-26 6 -40 40h10q16 -28 42 -30q6 -44 38 -54q4 -44 30 -60q6 -24 20 -36z", 0.7);
        Figure.Anna.As(Pose.Climb).Draw(pen, -6, -44, 0.62);
    }
}
