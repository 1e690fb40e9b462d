@description('What the app keeps and whom it asks, with the ways there.')
param token string
param location string
param tags object
param appPrincipalId string
param deployerPrincipalId string
@description('Whether all of it is reached from within a network of our own only.')
param private bool
param lock bool
@description('Whether there are models.')
param models bool
param workspaceId string

var short = loadJsonContent('../abbreviations.json')

module state 'storage.bicep' = {
  name: 'state'
  params: {
    name: '${short.stateAccount}${token}'
    location: location
    tags: tags
    appPrincipalId: appPrincipalId
    deployerPrincipalId: deployerPrincipalId
    private: private
    lock: lock
    workspaceId: workspaceId
  }
}

module media 'media.bicep' = {
  name: 'media'
  params: {
    name: '${short.mediaAccount}${token}'
    location: location
    tags: tags
    appPrincipalId: appPrincipalId
    private: private
    lock: lock
    workspaceId: workspaceId
  }
}

module vault 'keyvault.bicep' = {
  name: 'vault'
  params: {
    name: '${short.keyVault}${token}'
    location: location
    tags: tags
    appPrincipalId: appPrincipalId
    deployerPrincipalId: deployerPrincipalId
    private: private
    lock: lock
    workspaceId: workspaceId
  }
}

module openai 'openai.bicep' = if (models) {
  name: 'openai'
  params: {
    name: '${short.cognitiveAccount}${token}'
    location: location
    tags: tags
    appPrincipalId: appPrincipalId
    private: private
    workspaceId: workspaceId
  }
}

module network 'network.bicep' = if (private) {
  name: 'network'
  params: { name: '${short.virtualNetwork}${token}', location: location, tags: tags }
}

var targets = [
  { name: '${short.privateEndpoint}state-blob', resource: state.outputs.id, kind: 'blob' }
  { name: '${short.privateEndpoint}state-queue', resource: state.outputs.id, kind: 'queue' }
  { name: '${short.privateEndpoint}state-table', resource: state.outputs.id, kind: 'table' }
  { name: '${short.privateEndpoint}media-blob', resource: media.outputs.id, kind: 'blob' }
  { name: '${short.privateEndpoint}vault', resource: vault.outputs.id, kind: 'vault' }
]

module endpoints 'endpoints.bicep' = if (private) {
  name: 'endpoints'
  params: {
    location: location
    tags: tags
    subnetId: network!.outputs.endpointSubnetId
    zones: network!.outputs.zones
    targets: concat(targets, models ? [{ name: '${short.privateEndpoint}models', resource: openai!.outputs.id, kind: 'account' }] : [])
  }
}

output kept {
  stateAccount: string
  queueEndpoint: string
  tableEndpoint: string
  blobEndpoint: string
  packagesUrl: string
  vaultName: string
  vaultUri: string
  openAiEndpoint: string
  subnetId: string
} = {
  stateAccount: state.outputs.name
  queueEndpoint: state.outputs.queueEndpoint
  tableEndpoint: state.outputs.tableEndpoint
  blobEndpoint: media.outputs.blobEndpoint
  packagesUrl: state.outputs.packagesUrl
  vaultName: vault.outputs.name
  vaultUri: vault.outputs.uri
  openAiEndpoint: models ? openai!.outputs.endpoint : ''
  subnetId: private ? network!.outputs.appSubnetId : ''
}
