using System.IO.Pipes;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Media.Tests.Ffmpeg;

public sealed class LentPagesTests
{
    private const int Length = WidePipe.Room + 12_345;

    [Fact]
    public async Task What_is_lent_arrives_as_it_was_though_it_is_changed_once_a_whole_pipe_followed()
    {
        await using var pipe = new AnonymousPipeServerStream(PipeDirection.Out);
        await using var other = new AnonymousPipeClientStream(PipeDirection.In, pipe.ClientSafePipeHandle);
        WidePipe.Widen(pipe);
        var reading = Read(other);

        byte[][] desks = [GC.AllocateArray<byte>(Length, pinned: true), GC.AllocateArray<byte>(Length, pinned: true)];
        for (byte frame = 0; frame < 9; frame++)
        {
            desks[frame % 2].AsSpan().Fill(frame);
            await LentPages.Write(pipe, desks[frame % 2], default);
        }

        await pipe.WriteAsync(new byte[Length]);
        await pipe.DisposeAsync();

        var arrived = await reading;
        Assert.Equal(10 * Length, arrived.Length);
        Assert.All(Enumerable.Range(0, 9), frame => Assert.DoesNotContain(arrived.AsSpan(frame * Length, Length).ToArray(), sample => sample != frame));
    }

    [Fact]
    public async Task What_is_no_pipe_is_written_as_usual()
    {
        using var file = new MemoryStream();
        var bytes = Enumerable.Range(0, 200_000).Select(i => (byte)i).ToArray();
        await LentPages.Write(file, bytes, default);
        Assert.Equal(bytes, file.ToArray());
    }

    [Fact]
    public async Task A_broken_pipe_is_told()
    {
        await using var pipe = new AnonymousPipeServerStream(PipeDirection.Out);
        await new AnonymousPipeClientStream(PipeDirection.In, pipe.ClientSafePipeHandle).DisposeAsync();
        pipe.DisposeLocalCopyOfClientHandle();
        await Assert.ThrowsAnyAsync<IOException>(() => LentPages.Write(pipe, GC.AllocateArray<byte>(Length, pinned: true), default));
    }

    private static async Task<byte[]> Read(Stream stream)
    {
        using var arrived = new MemoryStream();
        await stream.CopyToAsync(arrived, 70_000);
        return arrived.ToArray();
    }
}
