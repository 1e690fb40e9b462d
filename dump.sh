cd /tmp/w-cameo
nice -n 5 dotnet build tests/OmaVideo.Media.Tests -c Release -m:1 -v q $1 2>&1 | grep -E " error |rror\(s\)" | sort -u ; nice -n 5 dotnet test tests/OmaVideo.Media.Tests -c Release --no-build --filter FullyQualifiedName~DumpTmp --logger "console;verbosity=detailed" 2>&1 | grep -E "^ ?(ada|kofi|lin|zz)|Exception|Failed| at "
