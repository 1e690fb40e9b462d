using OmaVideo.Local.CommandLine;

return await OmaVideoCommand.Run(args);
