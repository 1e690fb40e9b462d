using System.CommandLine;
using OmaVideo.Campaigns;
using OmaVideo.Campaigns.Disorder;
using OmaVideo.Campaigns.Hostile;
using OmaVideo.Campaigns.Kill;
using OmaVideo.Campaigns.Load;
using OmaVideo.Campaigns.Supply;
using OmaVideo.Campaigns.Weather;

ICampaign[] campaigns = [new KillCampaign(), new LoadCampaign(), new HostileCampaign(), new DisorderCampaign(), new WeatherCampaign(), new SupplyCampaign()];

var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1, HelpName = "N", Description = "Chooses what is left to chance" };
var size = new Option<double>("--size") { DefaultValueFactory = _ => 1, HelpName = "X", Description = "Less than 1 for a first look" };
var root = new RootCommand("Long trials of the real program. Each prints one table.");
foreach (var campaign in campaigns)
{
    var command = new Command(campaign.Name, campaign.About) { seed, size };
    command.SetAction(async (parsed, ct) =>
    {
        var report = new Report();
        await campaign.Run(report, new Random(parsed.GetValue(seed)), parsed.GetValue(size), ct);
        report.Print(campaign.Name, parsed.GetValue(seed));
        return report.AllKept ? 0 : 1;
    });
    root.Add(command);
}

return await root.Parse(args).InvokeAsync();
