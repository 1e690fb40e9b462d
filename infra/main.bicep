targetScope = 'subscription'

@minLength(1)
@maxLength(32)
@description('The environment\'s name, as azd has it; part of every name.')
param environmentName string
@minLength(1)
param location string
@description('Who deploys, and so may upload packages, write secrets and make the first key; empty for nobody.')
param principalId string = ''

@allowed(['flex', 'containers'])
@description('Where the app runs: Flex Consumption, or Container Apps.')
param host string = 'flex'
@description('The image for Container Apps. Until there is one, everything but the app is made.')
param image string = ''
@allowed(['storage', 'scheduler'])
@description('What drives orchestrations: storage queues, or the Durable Task Scheduler.')
param durable string = 'storage'
@minValue(0)
@description('Instances that are always up, for answers and for orchestrations each.')
param alwaysReady int = 1
@minValue(1)
param maximumInstances int = 40
@description('Whether models write, draw and speak; else everything is made by the crew that needs nobody.')
param models bool = true
@description('Whether Replicate is called too, with the key in the vault.')
param replicate bool = false

@description('Whether state, media, secrets and models are reached from within a network of our own only.')
param privateEndpoints bool = false
@description('Whether Front Door with its firewall stands before the app, which then lets in nobody else.')
param frontDoor bool = false
@description('Application id people sign in with through Entra; empty for API keys only.')
param signInClientId string = ''
@description('Pages from elsewhere that may ask, separated by spaces.')
param origins string = ''

@description('Whether what is kept is locked against deletion.')
param lock bool = true
@minValue(1)
@description('US dollars a month after which somebody is told.')
param monthlyBudget int = 200
@description('Who is told of alerts, separated by spaces.')
param alertEmails string = ''
@description('Where the runbook is.')
param runbook string = 'docs/operations.md'
@minValue(30)
param logDays int = 30
@description('Gigabytes of logs a day after which they stop; -1 for no limit.')
param logGigabytesADay int = 5

var short = loadJsonContent('abbreviations.json')
var token = toLower(uniqueString(subscription().id, environmentName, location))
var tags = { 'azd-env-name': environmentName }
var emails = filter(split(alertEmails, ' '), email => !empty(email))

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: '${short.resourceGroup}${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  scope: group
  params: { name: '${short.identity}${token}', location: location, tags: tags }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  scope: group
  params: {
    workspaceName: '${short.logAnalytics}${token}'
    insightsName: '${short.appInsights}${token}'
    location: location
    tags: tags
    appPrincipalId: identity.outputs.principalId
    retentionDays: logDays
    dailyQuotaGb: logGigabytesADay
  }
}

module kept 'modules/kept.bicep' = {
  name: 'kept'
  scope: group
  params: {
    token: token
    location: location
    tags: tags
    appPrincipalId: identity.outputs.principalId
    deployerPrincipalId: principalId
    private: privateEndpoints
    lock: lock
    models: models
    workspaceId: monitoring.outputs.workspaceId
  }
}

module edge 'modules/edge.bicep' = if (frontDoor) {
  name: 'edge'
  scope: group
  params: { name: '${short.frontDoor}${token}', tags: tags, workspaceId: monitoring.outputs.workspaceId }
}

module app 'modules/app.bicep' = {
  name: 'app'
  scope: group
  params: {
    token: token
    location: location
    tags: tags
    host: host
    image: image
    durable: durable
    alwaysReady: alwaysReady
    maximumInstances: maximumInstances
    identity: identity.outputs.app
    kept: kept.outputs.kept
    workspaceId: monitoring.outputs.workspaceId
    insightsConnection: monitoring.outputs.connectionString
    frontDoorId: frontDoor ? edge!.outputs.frontDoorId : ''
    frontDoorName: frontDoor ? edge!.outputs.name : ''
    signInClientId: signInClientId
    replicate: replicate
    origins: filter(split(origins, ' '), origin => !empty(origin))
  }
}

module watch 'modules/watch.bicep' = {
  name: 'watch'
  scope: group
  params: {
    token: token
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    emails: emails
    runbook: runbook
    monthlyBudget: monthlyBudget
  }
}

output AZURE_RESOURCE_GROUP string = group.name
output AZURE_KEY_VAULT_NAME string = kept.outputs.kept.vaultName
output OMAVIDEO_TABLES string = kept.outputs.kept.tableEndpoint
output OMAVIDEO_APP string = app.outputs.name
output OMAVIDEO_URL string = 'https://${frontDoor ? edge!.outputs.host : app.outputs.host}'
