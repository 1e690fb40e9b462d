Console.WriteLine("OmaVideo");
