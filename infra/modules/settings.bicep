@description('What the app is told, on whichever host it runs. Everything left out has a default, which docs/azure.md names.')
param stateAccount string
param queueEndpoint string
param tableEndpoint string
param blobEndpoint string
param clientId string
param insightsConnection string
@description('Where the models are; empty for a crew that needs nobody.')
param openAiEndpoint string
@description('How the app finds the Durable Task Scheduler; empty for storage queues.')
param schedulerConnection string
param taskHub string
@description('Whether the platform signs people in.')
param platformSignIn bool
@description('Pages from elsewhere that may ask.')
param origins string[]
param vaultUri string
@description('Whether Replicate is called too, with the key in the vault.')
param replicate bool

// The host's own storage, and ours, both by identity.
var host = {
  AzureWebJobsStorage__accountName: stateAccount
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: clientId
  AzureWebJobsDisableHomepage: 'true'
  AZURE_CLIENT_ID: clientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnection
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${clientId};Authorization=AAD'
}

var ours = {
  Storage__blobServiceUri: blobEndpoint
  Storage__queueServiceUri: queueEndpoint
  Storage__tableServiceUri: tableEndpoint
  Storage__credential: 'managedidentity'
  Storage__clientId: clientId
  Access__Principal: string(platformSignIn)
}

var models = empty(openAiEndpoint) ? {} : { OpenAi__Endpoint: openAiEndpoint, OpenAi__UseEntra: 'true' }

var scheduler = empty(schedulerConnection)
  ? {}
  : {
      DURABLE_TASK_SCHEDULER_CONNECTION_STRING: schedulerConnection
      TASKHUB_NAME: taskHub
      AzureFunctionsJobHost__extensions__durableTask__hubName: taskHub
      AzureFunctionsJobHost__extensions__durableTask__storageProvider__type: 'azureManaged'
      AzureFunctionsJobHost__extensions__durableTask__storageProvider__connectionStringName: 'DURABLE_TASK_SCHEDULER_CONNECTION_STRING'
    }

var pages = toObject(range(0, length(origins)), i => 'Cors__Origins__${i}', i => origins[i])

output values object = union(host, ours, models, scheduler, pages)

@description('Settings whose values lie in the vault: name to address.')
output secrets object = union(
  {
    Access__Pepper: '${vaultUri}secrets/access-pepper'
    Webhooks__Secret: '${vaultUri}secrets/webhooks-secret'
  },
  replicate ? { Replicate__ApiKey: '${vaultUri}secrets/replicate-api-key' } : {}
)
