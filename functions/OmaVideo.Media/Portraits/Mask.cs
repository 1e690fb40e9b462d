namespace OmaVideo.Media.Portraits;

/// <summary>How much of each pixel belongs to something, 0 to 1, row by row.</summary>
internal sealed record Mask(int Width, int Height, float[] Values)
{
    public float this[int x, int y] => Values[(y * Width) + x];

    public static Mask Of(int width, int height, Func<int, int, double> value)
    {
        var values = new float[width * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                values[(y * width) + x] = (float)Math.Clamp(value(x, y), 0, 1);
        }

        return new(width, height, values);
    }

    /// <summary>The mask in another size, smoothly.</summary>
    public Mask Resized(int width, int height) => Of(width, height, (x, y) => At((x + 0.5) / width, (y + 0.5) / height));

    /// <summary>The mean around each pixel, as far as the edges let it go.</summary>
    public Mask Mean(int radius) => Along(radius, across: true).Along(radius, across: false);

    /// <summary>Soft as from a lens: three means in a row come close to a bell.</summary>
    public Mask Blurred(int radius) => Mean(radius).Mean(radius).Mean(radius);

    public Mask With(Mask other, Func<float, float, float> both)
    {
        var values = new float[Values.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = both(Values[i], other.Values[i]);
        return this with { Values = values };
    }

    /// <summary>The value at a place in shares of the sides, between those of the pixels around it.</summary>
    public double At(double across, double down)
    {
        var (u, v) = (Math.Clamp((across * Width) - 0.5, 0, Width - 1), Math.Clamp((down * Height) - 0.5, 0, Height - 1));
        var (left, top) = ((int)u, (int)v);
        var (right, bottom) = (Math.Min(left + 1, Width - 1), Math.Min(top + 1, Height - 1));
        var (dx, dy) = (u - left, v - top);
        return ((((1 - dx) * this[left, top]) + (dx * this[right, top])) * (1 - dy)) + ((((1 - dx) * this[left, bottom]) + (dx * this[right, bottom])) * dy);
    }

    private Mask Along(int radius, bool across)
    {
        var (lines, length, step, jump) = across ? (Height, Width, 1, Width) : (Width, Height, Width, 1);
        var values = new float[Values.Length];
        for (var line = 0; line < lines; line++)
        {
            var (start, sum) = (line * jump, 0.0);
            for (var i = 0; i < Math.Min(radius, length); i++)
                sum += Values[start + (i * step)];
            for (var i = 0; i < length; i++)
            {
                if (i + radius < length)
                    sum += Values[start + ((i + radius) * step)];
                if (i - radius - 1 >= 0)
                    sum -= Values[start + ((i - radius - 1) * step)];
                values[start + (i * step)] = (float)(sum / (Math.Min(i + radius, length - 1) - Math.Max(i - radius, 0) + 1));
            }
        }

        return this with { Values = values };
    }
}
