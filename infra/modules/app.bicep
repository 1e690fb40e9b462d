@description('The app itself, on either host, with what drives its orchestrations.')
param token string
param location string
param tags object
@allowed(['flex', 'containers'])
param host string
param image string
@allowed(['storage', 'scheduler'])
param durable string
param alwaysReady int
param maximumInstances int
param identity { id: string, principalId: string, clientId: string }
param kept {
  stateAccount: string
  queueEndpoint: string
  tableEndpoint: string
  blobEndpoint: string
  packagesUrl: string
  vaultName: string
  vaultUri: string
  openAiEndpoint: string
  subnetId: string
}
param workspaceId string
param insightsConnection string
param frontDoorId string
param frontDoorName string
param signInClientId string
param replicate bool
param origins string[]

var short = loadJsonContent('../abbreviations.json')
var onFlex = host == 'flex'
var inContainers = host == 'containers' && !empty(image)
var byScheduler = durable == 'scheduler'

module scheduler 'durable.bicep' = if (byScheduler) {
  name: 'durable'
  params: {
    name: '${short.durableScheduler}${token}'
    location: location
    tags: tags
    appPrincipalId: identity.principalId
    appClientId: identity.clientId
    workspaceId: workspaceId
  }
}

module settings 'settings.bicep' = {
  name: 'settings'
  params: {
    stateAccount: kept.stateAccount
    queueEndpoint: kept.queueEndpoint
    tableEndpoint: kept.tableEndpoint
    blobEndpoint: kept.blobEndpoint
    clientId: identity.clientId
    insightsConnection: insightsConnection
    openAiEndpoint: kept.openAiEndpoint
    schedulerConnection: byScheduler ? scheduler!.outputs.connectionString : ''
    taskHub: byScheduler ? scheduler!.outputs.hub : ''
    platformSignIn: onFlex && !empty(signInClientId)
    origins: origins
    vaultUri: kept.vaultUri
    replicate: replicate
  }
}

module flex 'function.bicep' = if (onFlex) {
  name: 'function'
  params: {
    name: '${short.functionApp}${token}'
    planName: '${short.functionPlan}${token}'
    location: location
    tags: tags
    identityId: identity.id
    settings: settings.outputs.values
    secrets: settings.outputs.secrets
    packagesUrl: kept.packagesUrl
    alwaysReady: alwaysReady
    maximumInstances: maximumInstances
    subnetId: kept.subnetId
    frontDoorId: frontDoorId
    signInClientId: signInClientId
    workspaceId: workspaceId
  }
}

module containers 'containers.bicep' = if (inContainers) {
  name: 'containers'
  params: {
    name: '${short.containerApp}${token}'
    environmentName: '${short.containerEnvironment}${token}'
    location: location
    tags: tags
    identityId: identity.id
    image: image
    settings: settings.outputs.values
    secrets: settings.outputs.secrets
    minimumReplicas: alwaysReady
    maximumReplicas: maximumInstances
    subnetId: kept.subnetId
    workspaceId: workspaceId
  }
}

var address = onFlex ? flex!.outputs.host : inContainers ? containers!.outputs.host : ''

module route 'route.bicep' = if (!empty(frontDoorName) && (onFlex || inContainers)) {
  name: 'route'
  params: { profileName: frontDoorName, appHost: address }
}

output name string = onFlex ? flex!.outputs.name : inContainers ? containers!.outputs.name : ''
output host string = address
